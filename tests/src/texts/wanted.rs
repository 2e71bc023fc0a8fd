//! Texts that are asked for, by the rules or by name in the code, held against those that are there.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use app::message::CHILD;

use crate::texts::asked::{self, Item};
use crate::texts::code::{self, Code};
use crate::texts::{Language, id};

/// All that is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    items: BTreeMap<String, Item>,
    code: Code,
}

impl Wanted {
    /// All that the rules and the code ask for.
    ///
    /// # Errors
    ///
    /// If the code cannot be read.
    pub fn all() -> Result<Self> {
        Ok(Self { items: asked::items(), code: code::all()? })
    }

    /// What is asked for and not there.
    #[must_use]
    pub fn missing(&self, language: &Language) -> Vec<String> {
        let keys = self.items.keys().chain(self.code.calls.iter().map(|call| &call.key));
        let missing: BTreeSet<&String> = keys.filter(|key| !language.texts.contains_key(*key)).collect();
        missing.into_iter().map(|key| format!("{}: `{key}` is missing", language.tag)).collect()
    }

    /// What is there and not asked for, or asked for with other attributes.
    #[must_use]
    pub fn odd(&self, language: &Language) -> Vec<String> {
        let odd = language.ids().into_iter().filter_map(|id| self.fault(language, id));
        odd.map(|fault| format!("{}: {fault}", language.tag)).collect()
    }

    /// The arguments that a text has and is not told.
    #[must_use]
    pub fn untold(&self, language: &Language) -> Vec<String> {
        let untold = language.texts.iter().filter_map(|(key, text)| {
            let told = self.told(key)?;
            let untold: Vec<&String> = text.arguments.iter().filter(|name| !told.contains(name)).collect();
            (!untold.is_empty()).then(|| format!("{}: `{key}` is not told {untold:?}", language.tag))
        });
        untold.collect()
    }

    /// The item that a message is of, and of which other message it is the variant for people under 18.
    fn item<'a>(&self, id: &'a str) -> Option<(&Item, Option<&'a str>)> {
        if let Some(item) = self.items.get(id) {
            return Some((item, None));
        }
        let base = id.strip_suffix(CHILD)?;
        self.items.get(base).filter(|item| item.varies).map(|item| (item, Some(base)))
    }

    fn fault(&self, language: &Language, id: &str) -> Option<String> {
        let found = language.attributes(id);
        let fits = match self.item(id) {
            Some((_, Some(base))) => found == language.attributes(base),
            Some((item, None)) => item.fits(&found),
            None if self.code.strings.iter().any(|one| one == id) => found == self.code.attributes(id),
            None => return Some(format!("`{id}` is asked for by nothing")),
        };
        match (fits, language.texts.contains_key(id)) {
            (true, true) => None,
            (true, false) => Some(format!("`{id}` has attributes and no value")),
            (false, _) => Some(format!("`{id}` is not asked for with the attributes {found:?}")),
        }
    }

    /// The arguments that a text is told; none where only the call itself knows.
    fn told(&self, key: &str) -> Option<&[String]> {
        if let Some((item, _)) = self.item(id(key)) {
            let told = key.contains('.') || (item.attributes.is_empty() && item.optional.is_empty());
            return Some(if told { &item.arguments } else { &[] });
        }
        let mut calls = self.code.calls.iter().filter(|call| call.key == key).peekable();
        calls.peek()?;
        calls.all(|call| !call.with).then_some(&[])
    }
}

impl Language {
    /// The arguments that a text does not share with that of `first`.
    #[must_use]
    pub fn told_unlike(&self, first: &Self) -> Vec<String> {
        let differing = self.texts.iter().filter_map(|(key, text)| {
            let known = first.texts.get(key).filter(|known| known.arguments != text.arguments)?;
            let (here, there) = (&text.arguments, &known.arguments);
            Some(format!("`{key}`: {here:?} in {}, {there:?} in {}", self.tag, first.tag))
        });
        differing.collect()
    }
}

impl Code {
    /// The attributes that the code asks of a message by name.
    fn attributes(&self, of: &str) -> BTreeSet<&str> {
        let of_calls = self.calls.iter().filter_map(|call| call.key.split_once('.'));
        let of_calls = of_calls.filter(|(id, _)| *id == of).map(|(_, attribute)| attribute);
        let is_section = self.lists.iter().flatten().any(|id| id == of);
        of_calls.chain(is_section.then_some("text")).collect()
    }
}

impl Item {
    /// Whether it may have just these attributes.
    fn fits(&self, found: &BTreeSet<&str>) -> bool {
        let needs: BTreeSet<&str> = self.attributes.iter().copied().collect();
        let mut more = found.difference(&needs);
        needs.is_subset(found) && more.all(|attribute| self.optional.contains(attribute))
    }
}
