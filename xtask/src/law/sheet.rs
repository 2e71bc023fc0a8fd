//! A sheet: everything that a provision is encoded in, in English and in bokmål.

use rules_core::approval::{Approval, NO_PROVISION};
use rules_core::source::Citation;
use sha2::{Digest, Sha256};

use super::cases::Case;
use super::cited::{Cited, Owner, Piece};
use super::condition::Conditions;
use super::markdown::{heading, paragraph};
use super::words::Words;
use super::{citation, open, places, rule, side, sources, status};

/// The sheet of a provision.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its name: the id of the provision, or [`NO_PROVISION`].
    pub name: String,
    provision: Option<Citation>,
    title: String,
    content: String,
}

/// What a sheet is written from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Material<'a> {
    /// Everything in the rules that cites.
    pub(super) all: &'a [Cited],
    pub(super) cases: &'a [Case],
    /// English, then bokmål.
    pub(super) languages: &'a [Words; 2],
}

impl Sheet {
    /// The sheet of `provision`; of the rules that rest on none, where there is none.
    pub(super) fn of(material: Material<'_>, provision: Option<&Citation>) -> Self {
        let name = provision.map_or(NO_PROVISION.to_owned(), Citation::id);
        let on: Vec<&Cited> = material.all.iter().filter(|cited| cited.rests_on(&name)).collect();
        let titles = material.languages.each_ref().map(|words| title(words, provision));
        let [english, bokmål] = &titles;
        let both = if english == bokmål { english.clone() } else { format!("{english} / {bokmål}") };
        let parts = material.languages.iter().map(|words| part(words, material, provision, &on));
        let (title, content) = (heading(1, &both), parts.collect());
        Self { name, provision: provision.copied(), title, content }
    }

    /// What the provision is called.
    pub(super) fn name_in(&self, words: &Words) -> String {
        title(words, self.provision.as_ref())
    }

    /// SHA-256 of what the sheet says, in hexadecimal: of all but the lines on whether it is approved.
    #[must_use]
    pub fn digest(&self) -> String {
        let digest = Sha256::digest(format!("{}{}", self.title, self.content));
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The file, with the approval of the sheet as it is, if there is one.
    pub(super) fn render(&self, languages: &[Words; 2], approval: Option<&Approval>) -> String {
        let status = status::lines(languages, &self.digest(), approval);
        let text = format!("{}{status}{}", self.title, self.content);
        format!("{}\n", text.trim_end())
    }
}

#[cfg(test)]
impl Sheet {
    /// A sheet of no provision, with this text.
    pub(super) fn for_test(name: &str, title: &str, content: &str) -> Self {
        Self { name: name.into(), provision: None, title: title.into(), content: content.into() }
    }
}

fn title(words: &Words, provision: Option<&Citation>) -> String {
    match provision {
        Some(provision) => citation::provision(words, provision),
        None => words.say("law-no-provision"),
    }
}

/// The sheet in one language.
fn part(words: &Words, material: Material<'_>, provision: Option<&Citation>, on: &[&Cited]) -> String {
    let gates = on.iter().filter_map(|cited| match (cited.piece, cited.owner) {
        (Piece::Whole, Owner::Gate(gate)) => Some(gate),
        _ => None,
    });
    let conditions = Conditions::new(words, gates.collect());
    let section = |title: &str, text: String| match text.is_empty() {
        true => text,
        false => heading(3, &words.say(title)) + &text,
    };
    let whole: Vec<&&Cited> = on.iter().filter(|cited| cited.piece == Piece::Whole).collect();
    let rules: String = whole.iter().map(|cited| rule::whole(words, &conditions, cited.owner)).collect();
    let parts = side::parts(words, &conditions, on);
    // Names are noted while the rules are written.
    let definitions = match conditions.definitions() {
        text if text.is_empty() => text,
        text => paragraph(&words.say("law-named.text")) + &text,
    };
    let mut out = heading(2, &words.say("law-language"));
    out.push_str(&paragraph(&words.say(match provision {
        Some(_) => "law-about",
        None => "law-about-no-provision",
    })));
    out.push_str(&section("law-places", places::of(words, provision, on)));
    out.push_str(&section("law-rules", rules));
    out.push_str(&section("law-parts", parts));
    out.push_str(&section("law-named", definitions));
    out.push_str(&section("law-questions", side::questions(words, on)));
    out.push_str(&section("law-cases", side::cases(words, material.cases, on)));
    out.push_str(&section("law-judgement", side::judgements(words, on)));
    out.push_str(&section("law-open", open::interpretations(words, provision)));
    out.push_str(&section("law-not-covered", open::not_covered(words, provision)));
    out + &section("law-sources", sources::of(words, provision, on))
}
