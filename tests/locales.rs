//! The texts of every language: none is missing, none is left over, all are alike, and each can be read.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use app::message::CHILD;
use tests::cases::cases;
use tests::dist::has_word;
use tests::texts::asked::{self, Item};
use tests::texts::code::{self, Code};
use tests::texts::shown::Shown;
use tests::texts::{Language, Part, id, languages, sentences};

/// Words in a sentence, on average and at most.
const WORDS: (usize, usize) = (15, 30);

/// What no text says: no promise, no verdict on the person, no number for a chance. Each phrase begins a word.
const BANNED: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "you will get",
            "you qualify",
            "you have the right to stay",
            "guarantee",
            "you cannot apply",
            "do not apply",
            "%",
            "percent",
            "per cent",
            "certainly",
        ],
    ),
    (
        "nb",
        &[
            "du vil få opphold",
            "du har rett til opphold",
            "du kvalifiserer",
            "garanti",
            "du kan ikke søke",
            "ikke søk ",
            "%",
            "prosent",
            "helt sikkert",
        ],
    ),
];
/// Where a banned phrase speaks of a rule, or says itself that there is no promise.
const HARMLESS: [&str; 5] =
    ["that do not apply", "rules do not apply", "they do not apply", "no guarantee", "ingen garanti"];

/// The messages that the rules ask for, with those the code names; the code wins nothing over the rules.
struct Wanted {
    items: std::collections::BTreeMap<String, Item>,
    code: Code,
}

impl Wanted {
    fn all() -> Result<Self> {
        Ok(Self { items: asked::items(), code: code::all()? })
    }

    /// The item that a message is of, and whether it is the variant for people under 18.
    fn item(&self, id: &str) -> Option<(&Item, bool)> {
        let base = id.strip_suffix(CHILD).and_then(|base| self.items.get(base)).filter(|item| item.varies);
        self.items.get(id).map(|item| (item, false)).or(base.map(|item| (item, true)))
    }

    /// What is wrong with the attributes of a message, or with its being there.
    fn fault(&self, language: &Language, of: &str) -> Option<String> {
        let found = language.attributes(of);
        let fits = match self.item(of) {
            Some((_, true)) => Some(found == language.attributes(of.trim_end_matches(CHILD))),
            Some((item, false)) => {
                let needs: BTreeSet<&str> = item.attributes.iter().copied().collect();
                let extra: BTreeSet<&str> = found.difference(&needs).copied().collect();
                let optional = extra.iter().all(|attribute| item.optional.contains(attribute));
                Some(needs.is_subset(&found) && optional)
            }
            None => self.code.strings.iter().any(|one| one == of).then(|| found == self.code.attributes(of)),
        };
        let tag = &language.tag;
        match fits {
            Some(true) if language.texts.contains_key(of) => None,
            Some(true) => Some(format!("{tag}: `{of}` has attributes and no value")),
            Some(false) => Some(format!("{tag}: `{of}` has the attributes {found:?}")),
            None => Some(format!("{tag}: `{of}` is asked for by nothing")),
        }
    }

    /// What is asked for and not there.
    fn missing(&self, language: &Language) -> Vec<String> {
        let keys = self.items.keys().chain(self.code.calls.iter().map(|call| &call.key));
        let missing = keys.filter(|key| !language.texts.contains_key(*key));
        missing.map(|key| format!("{}: `{key}` is missing", language.tag)).collect()
    }
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_text_id_exists_in_every_language_and_none_is_unused() -> Result<()> {
    let (wanted, languages) = (Wanted::all()?, languages()?);
    let first = languages.first().context("a language")?;
    let mut faults = Vec::new();
    for language in &languages {
        faults.extend(wanted.missing(language));
        faults.extend(language.ids().into_iter().filter_map(|id| wanted.fault(language, id)));
        // Also for what only some have: variants for people under 18, and attributes that may be left out.
        let only = |one: &Language, other: &Language| {
            let only = one.texts.keys().filter(|key| !other.texts.contains_key(*key));
            only.map(|key| format!("`{key}` is in {} only", one.tag)).collect::<Vec<_>>()
        };
        faults.extend(only(first, language).into_iter().chain(only(language, first)));
    }
    report(&faults);
    Ok(())
}

#[test]
fn questions_need_nothing_of_the_results() -> Result<()> {
    let (items, early) = (asked::items(), code::early()?);
    for language in languages()? {
        let late = |id: &&str| language.texts.get(*id).is_some_and(|text| text.part != Part::Questions);
        let dated = ["date", "month-of-year"].into_iter();
        let named = early.strings.iter().map(String::as_str).chain(dated);
        let asked = items.iter().filter(|(_, item)| item.early).map(|(id, _)| id.as_str());
        let variants = language.ids().into_iter().filter(|id| {
            let base = id.strip_suffix(CHILD).and_then(|base| items.get(base));
            base.is_some_and(|item| item.early)
        });
        let late: BTreeSet<&str> = named.chain(asked).chain(variants).filter(late).collect();
        assert!(late.is_empty(), "{}: these come too late: {late:?}", language.tag);
    }
    Ok(())
}
