//! The texts of every language: none is missing, none is left over, all are alike, and each can be read.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use app::message::CHILD;
use tests::cases::cases;
use tests::dist::has_word;
use tests::texts::shown::Shown;
use tests::texts::wanted::Wanted;
use tests::texts::{self, Language, Part, asked, banned, code, languages};
use xtask::law::approvals::Approvals;
use xtask::{law, paths};

/// Words in a sentence: on average, and at most.
const WORDS: (usize, usize) = (15, 30);

#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_text_id_exists_in_every_language_and_none_is_unused() -> Result<()> {
    let (wanted, languages, mut faults) = (Wanted::all()?, languages()?, Vec::new());
    let first = languages.first().context("a language")?;
    for language in &languages {
        faults.extend(language.faults.iter().map(|fault| format!("{}: {fault}", language.tag)));
        faults.extend([wanted.missing(language), wanted.odd(language)].concat());
        // Also for what only some have: variants for people under 18, and attributes that may be left out.
        for (one, other) in [(first, language), (language, first)] {
            let only = one.texts.keys().filter(|key| !other.texts.contains_key(*key));
            faults.extend(only.map(|key| format!("{}: `{key}` is not in {}", one.tag, other.tag)));
        }
    }
    none(&faults);
    Ok(())
}

#[test]
fn every_word_of_the_law_sheets_exists_in_both_languages_and_none_is_unused() -> Result<()> {
    let (root, mut faults) = (paths::root(), Vec::new());
    let words = law::languages(&root)?;
    // One sheet is approved, so that the words for that are asked for as well.
    let sheets = law::sheets(&root, &words)?;
    let sheet = sheets.first().context("a sheet")?;
    let approval = format!(
        "[[approval]]\nprovision = \"{}\"\ndigest = \"{}\"\nrole = \"lawyer\"\ndate = \"2027-01-15\"\n",
        sheet.name,
        sheet.digest()
    );
    law::made(&root, &words, &Approvals::parse(&approval)?)?;
    let (languages, of_page) = (texts::of_law()?, languages()?);
    let first = languages.first().context("a language")?;
    for (language, words) in languages.iter().zip(&words) {
        words.finish()?;
        faults.extend(language.faults.iter().map(|fault| format!("{}: {fault}", language.tag)));
        let asked = words.asked();
        let unused = language.texts.keys().filter(|key| !asked.contains(*key));
        faults.extend(unused.map(|key| format!("{}: `{key}` is on no sheet", language.tag)));
        for (one, other) in [(first, language), (language, first)] {
            let only = one.texts.keys().filter(|key| !other.texts.contains_key(*key));
            faults.extend(only.map(|key| format!("{}: `{key}` is not in {}", one.tag, other.tag)));
        }
        faults.extend(language.told_unlike(first));
        let page = of_page.iter().filter(|page| page.tag == language.tag).flat_map(Language::ids);
        let page: BTreeSet<&str> = page.collect();
        let both = language.ids().into_iter().filter(|id| page.contains(id));
        faults.extend(both.map(|id| format!("{}: `{id}` is a text of the page", language.tag)));
    }
    none(&faults);
    Ok(())
}

#[test]
fn questions_need_nothing_of_the_results() -> Result<()> {
    let (items, code) = (asked::items(), code::early()?);
    let is_early = |id: &str| {
        let id = id.strip_suffix(CHILD).filter(|_| !items.contains_key(id)).unwrap_or(id);
        items.get(id).is_some_and(|item| item.early) || code.strings.iter().any(|one| one == id)
    };
    for language in languages()? {
        let early =
            language.ids().into_iter().filter(|id| is_early(id) || ["date", "month-of-year"].contains(id));
        let late = |id: &&str| language.texts.get(*id).is_some_and(|text| text.part != Part::Questions);
        let late: Vec<&str> = early.filter(late).collect();
        assert!(late.is_empty(), "{}: asking needs these, and they come too late: {late:?}", language.tag);
    }
    Ok(())
}

#[test]
fn placeables_agree() -> Result<()> {
    let (wanted, languages, mut faults) = (Wanted::all()?, languages()?, Vec::new());
    let first = languages.first().context("a language")?;
    for language in &languages {
        faults.extend(wanted.untold(language));
        faults.extend(language.told_unlike(first));
    }
    none(&faults);
    Ok(())
}

#[test]
fn no_text_is_junk() -> Result<()> {
    for language in languages()?.into_iter().chain(texts::of_law()?) {
        none(&language.faults);
        let junk = language.forms().filter(|(_, form)| banned::is_junk(form));
        none(&junk.map(|(key, form)| format!("{}: `{key}`: {form:?}", language.tag)).collect::<Vec<_>>());
    }
    Ok(())
}

#[test]
fn sentences_are_short() -> Result<()> {
    let mut faults = Vec::new();
    for language in languages()?.into_iter().chain(texts::of_law()?) {
        let (tag, all) = (&language.tag, language.sentences());
        let (words, count) = (all.iter().map(|(words, ..)| words).sum::<usize>(), all.len());
        println!("{tag}: {words} words in {count} sentences; the longest:");
        all.iter().take(5).for_each(|(words, key, sentence)| println!("{words:>4}  {key}: {sentence}"));
        if words > count * WORDS.0 {
            faults.push(format!("{tag}: {words} words in {count} sentences"));
        }
        let long = all.iter().take_while(|(words, ..)| *words > WORDS.1);
        faults.extend(long.map(|(words, key, said)| format!("{tag}: {words} words in `{key}`: {said}")));
    }
    none(&faults);
    Ok(())
}

#[test]
fn nothing_is_promised_and_nothing_is_a_percentage() -> Result<()> {
    let mut faults = Vec::new();
    for language in languages()?.into_iter().chain(texts::of_law()?) {
        let tag = &language.tag;
        let phrases =
            banned::phrases(tag).with_context(|| format!("nobody has said what {tag} must not say"))?;
        for (key, form) in language.forms() {
            let name = has_word(form.as_bytes(), "vern").then_some("vern");
            let found = banned::first(phrases, form).or(name);
            faults.extend(found.map(|phrase| format!("{tag}: `{key}` says “{phrase}”: {form}")));
        }
    }
    none(&faults);
    Ok(())
}

#[test]
fn the_words_of_the_grades_are_those_of_the_law_notes() -> Result<()> {
    let languages = languages()?;
    let english = languages.iter().find(|language| language.tag == "en").context("English")?;
    for (grade, phrases) in [
        ("likely", ["likely open", "only udi"].as_slice()),
        ("possible", &["possibly open"]),
        ("unlikely", &["looks unlikely", "you may still apply"]),
        ("cannot-tell", &["cannot tell", "legal advice"]),
    ] {
        let text = english.texts.get(&format!("grade-{grade}.sentence")).context("a grade")?;
        for phrase in phrases {
            assert!(
                text.forms.iter().all(|form| form.to_lowercase().contains(phrase)),
                "{grade}: {:?}",
                text.forms
            );
        }
    }
    Ok(())
}

#[test]
fn under_18_nothing_is_missing() -> Result<()> {
    let (languages, mut minors) = (languages()?, 0);
    for case in cases(tests::CASES)? {
        let shown = Shown::of(&case)?;
        minors += usize::from(shown.minor);
        for language in languages.iter().filter(|_| shown.minor) {
            let said = shown.said(language);
            let missing = said.iter().filter(|key| !language.texts.contains_key(*key));
            // Only these may be left out.
            let missing: Vec<&String> = missing.filter(|key| !key.ends_with(".details")).collect();
            assert!(missing.is_empty(), "{} in {}: {missing:?}", case.id, language.tag);
        }
    }
    assert_eq!(minors, 8, "cases of people under 18");
    Ok(())
}
