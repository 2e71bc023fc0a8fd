//! The words of the ids, as the English texts have them.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;

/// The words of a message, by its id; none where there are none.
pub type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Messages that need no argument, by id.
#[derive(Clone, Debug, Default)]
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// The English texts of the repository in the folder `root`. The names of countries are not among them: they come
    /// from elsewhere when the page is built.
    ///
    /// # Errors
    ///
    /// If a folder or a file cannot be read.
    pub fn english(root: &Path) -> io::Result<Words> {
        let mut words = Words::default();
        for part in ["questions", "results"] {
            for entry in fs::read_dir(root.join("locales/en").join(part))? {
                words.add(&fs::read_to_string(entry?.path())?);
            }
        }
        Ok(words)
    }

    /// The words of the message `id`.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<String> {
        self.0.get(id).cloned()
    }

    /// Adds the messages of a Fluent text. What cannot be read is left out: the tests of the texts name it.
    fn add(&mut self, text: &str) {
        let resource = parser::parse(text).unwrap_or_else(|(readable, _)| readable);
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = message.value else { continue };
            let texts = pattern.elements.iter().map(|element| match element {
                PatternElement::TextElement { value } => Some(*value),
                PatternElement::Placeable { .. } => None,
            });
            if let Some(words) = texts.collect::<Option<String>>() {
                self.0.insert(message.id.name.to_owned(), words);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_read_without_its_attributes_and_one_with_arguments_is_not() {
        let mut words = Words::default();
        words.add("one = Words\n    .help = More\ntwo = { $figure } years\n");
        assert_eq!(words.get("one").as_deref(), Some("Words"));
        assert_eq!((words.get("two"), words.get("three")), (None, None));
    }
}
