//! The words of the sheets in one language: what the page says, and what only the sheets say.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Result, bail};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use rules_core::norway::RULES;
use rules_core::question::Question;
use rules_core::{Grade, QuestionId};

use crate::locale::{self, Locale};

/// What is added to an id for the variant that speaks to a person under 18.
const CHILD: &str = "-child";

/// The words of one language. What is asked for and not there is noted, and fails when all is written.
pub struct Words {
    /// The BCP 47 tag of the language.
    pub tag: String,
    bundle: FluentBundle<FluentResource>,
    asked: RefCell<BTreeSet<String>>,
    faults: RefCell<BTreeSet<String>>,
}

impl Words {
    /// Reads the language `tag` from `locales/` in the folder `root`.
    ///
    /// # Errors
    ///
    /// If a file is missing or is no Fluent.
    pub fn read(root: &Path, tag: &str) -> Result<Self> {
        let page = Locale::read(root, tag)?;
        let texts = [page.questions, page.results, locale::of_law(root, tag)?];
        let mut bundle = FluentBundle::new(vec![tag.parse()?]);
        // The sheets run in one direction only.
        bundle.set_use_isolating(false);
        for text in texts {
            let Ok(resource) = FluentResource::try_new(text) else {
                bail!("locales/{tag} holds what is no Fluent: run `cargo test -p tests --test locales`")
            };
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { tag: tag.into(), bundle, asked: RefCell::default(), faults: RefCell::default() })
    }

    /// The message `id`, or its attribute (`id.attribute`).
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// As [`Words::say`], with what stands in its placeables.
    pub fn say_with(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        self.asked.borrow_mut().insert(id.to_owned());
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        let message = self.bundle.get_message(message);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|found| found.value()),
        });
        let Some(pattern) = pattern else {
            self.faults.borrow_mut().insert(format!("`{id}` is missing"));
            return String::new();
        };
        let arguments: FluentArgs<'_> = arguments.iter().cloned().collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if !errors.is_empty() {
            self.faults.borrow_mut().insert(format!("`{id}` is not told what it asks for: {errors:?}"));
        }
        text
    }

    /// The name of a thing of one kind: `card-appeal`.
    pub fn of(&self, kind: &str, id: &str) -> String {
        self.say(&format!("{kind}-{id}"))
    }

    /// Whether there is a message, or an attribute of one.
    pub fn has(&self, id: &str) -> bool {
        match id.split_once('.') {
            None => self.bundle.has_message(id),
            Some((id, name)) => {
                self.bundle.get_message(id).is_some_and(|message| message.get_attribute(name).is_some())
            }
        }
    }

    /// The message and, where there is one, its variant for people under 18.
    pub fn variants(&self, id: &str) -> Vec<String> {
        let variant = format!("{id}{CHILD}");
        let variant = Some(variant).filter(|variant| self.has(variant));
        [Some(id.to_owned()), variant].into_iter().flatten().collect()
    }

    /// A question in words.
    pub fn question(&self, question: QuestionId) -> String {
        self.of("question", RULES.question_name(question))
    }

    /// An option of a question in words. Countries are named by CLDR, whatever asks for them.
    pub fn option(&self, question: &Question, option: &str) -> String {
        if option.len() == 2 && option.chars().all(|letter| letter.is_ascii_uppercase()) {
            return self.of("country", option);
        }
        self.say(&format!("option-{}-{option}", question.id))
    }

    /// A grade in words.
    pub fn grade(&self, grade: Grade) -> String {
        self.of("grade", grade.id())
    }

    /// What has been asked for so far.
    pub fn asked(&self) -> BTreeSet<String> {
        self.asked.borrow().clone()
    }

    /// Fails when something was asked for that is not there.
    ///
    /// # Errors
    ///
    /// Names all of it, in one line.
    pub fn finish(&self) -> Result<()> {
        let faults: Vec<String> = self.faults.borrow().iter().cloned().collect();
        if faults.is_empty() { Ok(()) } else { bail!("locales/{}: {}", self.tag, faults.join("; ")) }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Words").field("tag", &self.tag).finish_non_exhaustive()
    }
}
