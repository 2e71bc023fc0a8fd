//! Citations in words: what a source is called, the place in it, its date and how sure it is.

use rules_core::norway::sources::TITLES;
use rules_core::source::{Citation, ContentDate, Source, SourceKind, Title};

use super::figures;
use super::markdown::plain;
use super::words::Words;

/// What a source is called and where it is found.
pub(super) fn title(source: &Source) -> Option<&'static Title> {
    TITLES.iter().flat_map(|list| list.iter()).find(|title| title.source.id == source.id)
}

/// What a source is called: a text that makes law as lawyers name it, any other by its title.
fn name(words: &Words, source: &Source) -> String {
    if source.kind.makes_law() {
        return words.of("legal-text", source.id);
    }
    plain(title(source).map_or("", |title| title.short.unwrap_or(title.title)))
}

/// `utlendingsloven § 28`; the source alone where no section is named.
pub(super) fn provision(words: &Words, citation: &Citation) -> String {
    let name = name(words, citation.source);
    match citation.section {
        None => name,
        Some(_) => format!("{name} {}", section(words, citation)),
    }
}

/// `§ 90 c`.
fn section(words: &Words, citation: &Citation) -> String {
    let Some(section) = citation.section else { return words.say("law-whole") };
    let article = citation.source.kind == SourceKind::Treaty;
    let kind = if article { "citation-article" } else { "citation-section" };
    words.say_with(kind, &[("section", as_cited(section).into())])
}

/// The place in the provision: `paragraph 1, letter a`, or the provision as a whole.
pub(super) fn place(words: &Words, citation: &Citation) -> String {
    let mut place = section(words, citation);
    if let Some(paragraph) = citation.paragraph {
        let paragraph = words.say_with("citation-paragraph", &[("paragraph", paragraph.into())]);
        place.push_str(&format!(", {paragraph}"));
    }
    if let Some(letter) = citation.letter {
        let letter = words.say_with("citation-letter", &[("letter", letter.to_string().into())]);
        place.push_str(&format!(", {letter}"));
    }
    place
}

/// The section as lawyers write it: `90-c` is § 90 c, `8-3` stays § 8-3, `7-5-a` is § 7-5 a.
fn as_cited(section: &str) -> String {
    match section.rsplit_once('-') {
        Some((number, letter)) if letter.chars().all(char::is_alphabetic) => format!("{number} {letter}"),
        _ => section.to_owned(),
    }
}

/// The date of the content, as far as it is known.
pub(super) fn date(words: &Words, source: &Source) -> String {
    match source.date {
        ContentDate::Undated => words.say("undated"),
        ContentDate::Year(year) => year.to_string(),
        ContentDate::Month { year, month } => figures::month(words, year, month),
        ContentDate::Day(day) => figures::date(words, day),
    }
}

/// The citations of a part, as they stand behind it: each source once, with the places in it. What is no law
/// stands there with its id, by which the sources of the sheet list it.
pub(super) fn list(words: &Words, citations: &[Citation]) -> String {
    let mut named: Vec<(&Source, String)> = Vec::new();
    for citation in citations {
        let place = citation.section.map(|_| place(words, citation));
        match (named.iter_mut().find(|(source, _)| source.id == citation.source.id), place) {
            (Some((_, so_far)), Some(place)) => so_far.push_str(&format!("; {place}")),
            (Some(_), None) => {}
            (None, Some(place)) => {
                named.push((citation.source, format!("{} {place}", name(words, citation.source))));
            }
            (None, None) => {
                let name = name(words, citation.source);
                let id = (!citation.source.kind.makes_law()).then(|| format!(" (`{}`)", citation.source.id));
                named.push((citation.source, format!("{name}{}", id.unwrap_or_default())));
            }
        }
    }
    named.into_iter().map(|(_, said)| said).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::as_cited;

    #[test]
    fn only_a_letter_stands_apart() {
        for (section, cited) in [("28", "28"), ("90-c", "90 c"), ("8-3", "8-3"), ("7-5-a", "7-5 a")] {
            assert_eq!(as_cited(section), cited);
        }
    }
}
