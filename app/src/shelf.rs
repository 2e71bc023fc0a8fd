//! The languages of the page, and those of their texts that have arrived.

use std::sync::Arc;

use crate::words::Words;

/// A language of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    questions: Text,
    results: Text,
}

/// A text of a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Text {
    /// It is on its way.
    #[default]
    Awaited,
    /// It is here.
    Here(Arc<str>),
    /// It is missing, cut or damaged.
    Failed,
}

impl Text {
    fn here(&self) -> Option<&str> {
        match self {
            Text::Here(text) => Some(text),
            Text::Awaited | Text::Failed => None,
        }
    }
}

/// What the page has of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stock {
    /// Nothing can be shown in it yet.
    Awaited,
    /// Questions can be asked; what the result needs is on its way.
    Questions,
    /// Everything is here.
    All,
    /// Something of it is missing or damaged.
    Failed,
}

/// The languages, the texts that have arrived, and which language is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    languages: Vec<Language>,
    sources: Text,
    current: usize,
}

impl Shelf {
    /// The languages as tag, name and direction, one after another, of which `current` is shown.
    #[must_use]
    pub fn new(languages: &[String], current: &str) -> Shelf {
        let languages: Vec<Language> = languages
            .chunks_exact(3)
            .filter_map(|fields| {
                let [tag, name, direction] = fields else { return None };
                let (tag, name, direction) = (tag.clone(), name.clone(), direction.clone());
                Some(Language { tag, name, direction, questions: Text::Awaited, results: Text::Awaited })
            })
            .collect();
        let current = languages.iter().position(|language| language.tag == current).unwrap_or(0);
        Shelf { languages, sources: Text::Awaited, current }
    }

    /// All languages, in the order shown.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language that is shown.
    #[must_use]
    pub fn current(&self) -> Option<&Language> {
        self.languages.get(self.current)
    }

    /// Puts a text on the shelf, or notes that it has failed. A part that does not exist changes nothing.
    pub fn put(&mut self, tag: &str, part: &str, text: Option<String>) {
        let text = text.map_or(Text::Failed, |text| Text::Here(text.into()));
        let language = self.languages.iter_mut().find(|language| language.tag == tag);
        match (part, language) {
            ("questions", Some(language)) => language.questions = text,
            ("results", Some(language)) => language.results = text,
            ("sources", _) => self.sources = text,
            _ => {}
        }
    }

    /// What there is of the language `tag`.
    #[must_use]
    pub fn stock(&self, tag: &str) -> Stock {
        let language = self.languages.iter().find(|language| language.tag == tag);
        match language.map(|language| [&language.questions, &language.results, &self.sources]) {
            Some([Text::Here(_), Text::Here(_), Text::Here(_)]) => Stock::All,
            Some(texts) if texts.contains(&&Text::Failed) => Stock::Failed,
            Some([Text::Here(_), ..]) => Stock::Questions,
            Some(_) | None => Stock::Awaited,
        }
    }

    /// What there is of the language shown.
    #[must_use]
    pub fn current_stock(&self) -> Stock {
        self.current().map_or(Stock::Awaited, |language| self.stock(&language.tag))
    }

    /// Whether the page can be shown in the language `tag`.
    #[must_use]
    pub fn can_show(&self, tag: &str) -> bool {
        self.languages.iter().any(|language| language.tag == tag && language.questions.here().is_some())
    }

    /// Shows the page in the language `tag` from now on; nothing happens while it cannot be.
    pub fn choose(&mut self, tag: &str) {
        if self.can_show(tag)
            && let Some(at) = self.languages.iter().position(|language| language.tag == tag)
        {
            self.current = at;
        }
    }

    /// The words of the language shown, as far as its texts have arrived.
    #[must_use]
    pub fn words(&self) -> Option<Words> {
        let language = self.current()?;
        let texts = [language.questions.here()?].into_iter();
        let rest = [language.results.here(), self.sources.here()];
        let texts: Vec<&str> = texts.chain(rest.into_iter().flatten()).collect();
        Words::new(&language.tag, &texts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf() -> Shelf {
        Shelf::new(&["en", "English", "ltr", "ar", "العربية", "rtl"].map(String::from), "en")
    }

    #[test]
    fn a_language_is_shown_only_once_its_questions_are_here() {
        let mut shelf = shelf();
        assert!(shelf.words().is_none() && shelf.stock("en") == Stock::Awaited);
        shelf.put("en", "questions", Some("yes = Yes".into()));
        shelf.choose("ar");
        assert_eq!(shelf.current().unwrap().tag, "en", "Arabic has not arrived");
        shelf.put("ar", "questions", Some("yes = نعم".into()));
        shelf.choose("ar");
        assert_eq!(shelf.words().unwrap().text("yes"), "نعم");
        assert_eq!(shelf.current().unwrap().direction, "rtl");
    }

    #[test]
    fn the_stock_says_what_is_missing() {
        let mut shelf = shelf();
        shelf.put("en", "questions", Some("yes = Yes".into()));
        assert_eq!(shelf.stock("en"), Stock::Questions);
        shelf.put("en", "results", None);
        assert_eq!(shelf.stock("en"), Stock::Failed);
        shelf.put("en", "results", Some("no = No".into()));
        shelf.put("", "sources", Some("source-act = Act".into()));
        assert_eq!(shelf.stock("en"), Stock::All);
        assert_eq!(shelf.words().unwrap().text("source-act"), "Act");
    }

    #[test]
    fn what_nobody_knows_changes_nothing() {
        let mut known = shelf();
        known.put("xx", "questions", Some("yes = Yes".into()));
        known.put("en", "poems", Some("yes = Yes".into()));
        known.choose("xx");
        assert_eq!(known, shelf());
    }
}
