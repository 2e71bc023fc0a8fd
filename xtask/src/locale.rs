//! The texts of one language, read from `locales/`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use fluent_bundle::{FluentBundle, FluentResource};

use crate::countries;

/// The language that stands first, and in which a text is looked for when a language lacks it.
pub const FIRST: &str = "en";

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Locale {
    /// Its BCP 47 tag, which names its folder.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// What the page says before any code runs, and without it.
    pub shell: String,
    /// What asking needs: the interface, the questions, the countries.
    pub questions: String,
    /// What the result needs.
    pub results: String,
}

impl Locale {
    /// Reads the language `tag` from `locales/` in the folder `root`, and the names of countries from CLDR.
    ///
    /// # Errors
    ///
    /// If a folder is missing or empty, a file is not Fluent, or CLDR is not installed.
    pub fn read(root: &Path, tag: &str) -> Result<Self> {
        let folder = root.join("locales").join(tag);
        let mut questions = joined(&folder.join("questions"))?;
        questions.push_str(&countries::names(root, tag)?);
        let results = joined(&folder.join("results"))?;
        let shell = fs::read_to_string(folder.join("shell.ftl"))
            .with_context(|| format!("locales/{tag}/shell.ftl cannot be read"))?;
        let mut locale = Self {
            tag: tag.into(),
            name: String::new(),
            direction: String::new(),
            shell,
            questions,
            results,
        };
        locale.name = locale.message("language-name")?;
        locale.direction = locale.message("language-direction")?;
        Ok(locale)
    }

    /// Every language that has a folder in `locales/`: [`FIRST`] first, the others in the order of their tags.
    ///
    /// # Errors
    ///
    /// As [`Locale::read`].
    pub fn all(root: &Path) -> Result<Vec<Self>> {
        let mut tags = Vec::new();
        for entry in fs::read_dir(root.join("locales")).context("locales/ cannot be read")? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                tags.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        tags.sort_by_key(|tag| (tag != FIRST, tag.clone()));
        ensure!(tags.first().is_some_and(|tag| tag == FIRST), "locales/{FIRST} is missing");
        tags.iter().map(|tag| Self::read(root, tag)).collect()
    }

    /// The text of a message without arguments, or of one of its attributes (`message.attribute`).
    ///
    /// # Errors
    ///
    /// If there is none, or it needs an argument.
    pub fn message(&self, id: &str) -> Result<String> {
        let missing = || format!("locales/{} has no message `{id}`", self.tag);
        let mut bundle = FluentBundle::new(vec![self.tag.parse().context("not a language tag")?]);
        for text in [&self.shell, &self.questions, &self.results] {
            // What cannot be read is a junk entry; the tests name it.
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = bundle.get_message(id).with_context(missing)?;
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|found| found.value()),
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern.with_context(missing)?, None, &mut errors).into_owned();
        ensure!(errors.is_empty(), "locales/{}: `{id}` cannot be written out: {errors:?}", self.tag);
        Ok(text)
    }
}

/// The words of the law sheets in the language `tag`, which the page never gets.
///
/// # Errors
///
/// If the folder is missing or empty.
pub fn of_law(root: &Path, tag: &str) -> Result<String> {
    joined(&root.join("locales").join(tag).join("law"))
}

/// All Fluent files of a folder, in the order of their names, as one.
fn joined(folder: &Path) -> Result<String> {
    let unreadable = || format!("{} cannot be read", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    let mut text = String::new();
    for file in files {
        text.push_str(&fs::read_to_string(&file).with_context(|| format!("{}", file.display()))?);
        text.push('\n');
    }
    ensure!(!text.is_empty(), "{} holds no Fluent files", folder.display());
    Ok(text)
}
