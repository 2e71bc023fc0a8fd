//! The texts of one language, as the boot module handed them in.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use i18n_embed::{I18nAssets, LanguageLoader};

/// The name under which the loader looks for its one file.
const DOMAIN: &str = "guide";

/// The texts of one language; a copy is the same texts. Every language is a loader of its own: one that is asked for a language it has
/// no file of would panic.
#[derive(Clone, Debug)]
pub struct Words {
    tag: Arc<str>,
    loader: Arc<FluentLanguageLoader>,
}

/// Texts in memory, whatever the loader calls their file.
struct InMemory<'a>(&'a [&'a str]);

impl I18nAssets for InMemory<'_> {
    fn get_files(&self, _: &str) -> Vec<Cow<'_, [u8]>> {
        self.0.iter().map(|text| Cow::Borrowed(text.as_bytes())).collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::once(format!("{DOMAIN}.ftl")))
    }
}

impl Words {
    /// The messages of `texts`, Fluent in the language `tag`; none when `tag` names no language or there is no text.
    #[must_use]
    pub fn new(tag: &str, texts: &[&str]) -> Option<Words> {
        let language: LanguageIdentifier = tag.parse().ok()?;
        let loader = FluentLanguageLoader::new(DOMAIN, language.clone());
        loader.load_languages(&InMemory(texts), &[language]).ok()?;
        Some(Words { tag: tag.into(), loader: Arc::new(loader) })
    }

    /// The BCP 47 tag of the language.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether there is a message `id`.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.loader.has(id)
    }

    /// Whether the message `id` has this attribute.
    #[must_use]
    pub fn has_attr(&self, id: &str, attribute: &str) -> bool {
        self.loader.has_attr(id, attribute)
    }

    /// The message `id`.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.loader.get(id)
    }

    /// The message `id`, with what stands in its placeables.
    #[must_use]
    pub fn text_with(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        self.loader.get_args_fluent(id, Some(arguments))
    }

    /// An attribute of the message `id`.
    #[must_use]
    pub fn attr(&self, id: &str, attribute: &str) -> String {
        self.loader.get_attr(id, attribute)
    }

    /// An attribute of the message `id`, with what stands in its placeables.
    #[must_use]
    pub fn attr_with(&self, id: &str, attribute: &str, arguments: &FluentArgs<'_>) -> String {
        self.loader.get_attr_args_fluent(id, attribute, Some(arguments))
    }
}

/// Arguments of a message: `arguments([("count", 3.into())])`.
pub(crate) fn arguments<'a, const N: usize>(
    pairs: [(&'a str, fluent_bundle::FluentValue<'a>); N],
) -> FluentArgs<'a> {
    pairs.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_found_with_their_attributes_and_arguments() {
        let words =
            Words::new("en", &["left = { $count } left\n    .short = { $count }\nyes = Yes\n"]).unwrap();
        assert_eq!(words.text("yes"), "Yes");
        let three = arguments([("count", 3.into())]);
        // What stands among other words is set apart from the direction they run in.
        assert_eq!(words.text_with("left", &three), "\u{2068}3\u{2069} left");
        assert_eq!(words.attr_with("left", "short", &three), "3");
        assert!(words.has("left") && words.has_attr("left", "short"));
        assert!(!words.has("right") && !words.has_attr("left", "long"));
    }

    #[test]
    fn what_is_no_language_has_no_words() {
        assert!(Words::new("not a tag", &["yes = Yes"]).is_none());
    }

    #[test]
    fn a_broken_message_does_not_take_the_others_along() {
        let words = Words::new("en", &["yes = Yes\nbroken = { $\nno = No\n"]).unwrap();
        assert_eq!((words.text("yes"), words.text("no")), ("Yes".into(), "No".into()));
    }
}
