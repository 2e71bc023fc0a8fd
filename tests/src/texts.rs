//! The texts of every language, taken apart: each value and each attribute of a message stands under a key of
//! its own, `card-appeal` and `card-appeal.more`.
//!
//! - [`asked`]: which texts the rules ask for; [`code`]: what the code names
//! - [`wanted`]: both, held against what is there
//! - [`shown`]: which texts the person of a case is shown
//! - [`sentences`]: how texts are read; [`banned`]: what none says

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::parse;
use xtask::locale::{self, Locale};
use xtask::{law, paths};

pub mod asked;
pub mod banned;
pub mod code;
mod forms;
pub mod sentences;
pub mod shown;
mod tokens;
pub mod wanted;

/// Which of the files of a language a text arrives with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What stands in the page before any code runs.
    Shell,
    /// What asking needs.
    Questions,
    /// What the result needs.
    Results,
    /// What only the law sheets say; the page never gets it.
    Law,
}

/// A value or an attribute of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Where it is.
    pub part: Part,
    /// What it says, once for every choice between plurals and the like. Arguments stand there as `{name}`.
    pub forms: Vec<String>,
    /// The names of its arguments; what is no variable (another message, a function) with what it is.
    pub arguments: BTreeSet<String>,
}

/// A language.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// All its texts by key.
    pub texts: BTreeMap<String, Text>,
    /// What could not be read, or stands there twice.
    pub faults: Vec<String>,
}

/// All languages, the first of the page first.
///
/// # Errors
///
/// If `locales/` cannot be read, or the names of countries are not installed.
pub fn languages() -> Result<Vec<Language>> {
    Ok(Locale::all(&paths::root())?.iter().map(Language::of).collect())
}

/// What the law sheets say beside the texts of the page, in each of their languages.
///
/// # Errors
///
/// If `locales/` cannot be read.
pub fn of_law() -> Result<Vec<Language>> {
    let language = |tag: &str| {
        let mut language = Language { tag: tag.into(), texts: BTreeMap::new(), faults: Vec::new() };
        language.read(Part::Law, &locale::of_law(&paths::root(), tag)?);
        Ok(language)
    };
    law::LANGUAGES.into_iter().map(language).collect()
}

/// The id of the message that a key belongs to.
#[must_use]
pub fn id(key: &str) -> &str {
    key.split_once('.').map_or(key, |(id, _)| id)
}

impl Language {
    fn of(locale: &Locale) -> Self {
        let mut language = Self { tag: locale.tag.clone(), texts: BTreeMap::new(), faults: Vec::new() };
        language.read(Part::Shell, &locale.shell);
        language.read(Part::Questions, &locale.questions);
        language.read(Part::Results, &locale.results);
        language
    }

    /// The texts that people have written: all but the names of countries.
    fn written(&self) -> impl Iterator<Item = (&str, &Text)> {
        let written = self.texts.iter().filter(|(key, _)| !key.starts_with("country-"));
        written.map(|(key, text)| (key.as_str(), text))
    }

    /// Every form of what people have written, with the key of its text.
    pub fn forms(&self) -> impl Iterator<Item = (&str, &str)> {
        self.written().flat_map(|(key, text)| text.forms.iter().map(move |form| (key, form.as_str())))
    }

    /// Every sentence that people have written, with its number of words and the key of its text; longest first.
    #[must_use]
    pub fn sentences(&self) -> Vec<(usize, &str, String)> {
        let all =
            self.forms().flat_map(|(key, form)| sentences::of(form).into_iter().map(move |one| (key, one)));
        let mut all: Vec<(usize, &str, String)> =
            all.map(|(key, sentence)| (sentences::words(&sentence), key, sentence)).collect();
        all.sort_by_key(|(words, ..)| Reverse(*words));
        all
    }

    /// The ids of all messages.
    pub fn ids(&self) -> BTreeSet<&str> {
        self.texts.keys().map(|key| id(key)).collect()
    }

    /// The names of the attributes of a message.
    pub fn attributes(&self, of: &str) -> BTreeSet<&str> {
        let attributes = self.texts.keys().filter_map(|key| key.split_once('.'));
        attributes.filter(|(id, _)| *id == of).map(|(_, attribute)| attribute).collect()
    }

    fn read(&mut self, part: Part, fluent: &str) {
        let (resource, errors) = match parse(fluent) {
            Ok(resource) => (resource, Vec::new()),
            Err(both) => both,
        };
        self.faults.extend(errors.iter().map(ToString::to_string));
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => self.take(part, message),
                Entry::Term(term) => {
                    self.faults.push(format!("-{} is a term; nothing uses one", term.id.name))
                }
                Entry::Junk { content } => self.faults.push(format!("cannot be read: {content}")),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn take(&mut self, part: Part, message: &Message<&str>) {
        let id = message.id.name;
        let value = message.value.as_ref().map(|value| (id.to_owned(), value));
        let attributes = message.attributes.iter().map(|one| (format!("{id}.{}", one.id.name), &one.value));
        for (key, pattern) in value.into_iter().chain(attributes) {
            let mut arguments = BTreeSet::new();
            let forms = forms::of(pattern, &mut arguments);
            if self.texts.insert(key.clone(), Text { part, forms, arguments }).is_some() {
                self.faults.push(format!("`{key}` stands there twice"));
            }
        }
    }
}
