//! Where a statement comes from: the source, the place in it, its date, and how it was seen.

use rules_core::source::{Citation, ContentDate, Seen, Source, SourceKind};

use crate::dom::{Element, el, text};
use crate::format;
use crate::message;
use crate::words::{Words, arguments};

/// A list of citations, each once; nothing while the titles have not arrived.
pub(crate) fn list<'a>(words: &Words, citations: impl IntoIterator<Item = &'a Citation>) -> Option<Element> {
    let mut seen: Vec<&Citation> = Vec::new();
    let mut list = el("ul");
    for citation in citations {
        if !seen.contains(&citation) && words.has(&message::source(citation)) {
            list = list.child(el("li").child(one(words, citation)));
            seen.push(citation);
        }
    }
    let list = list.unless_empty()?;
    let label = text("span", words.text("sources")).class("label");
    Some(el("div").class("sources").child(label).child(list))
}

/// One citation: title and place as a link, then publisher and date.
pub(crate) fn one(words: &Words, citation: &Citation) -> Element {
    let id = message::source(citation);
    let title = text("bdi", words.text(&id));
    let title = if words.has_attr(&id, "address") {
        // A new tab: in this one the answers would be gone.
        el("a")
            .attr("href", words.attr(&id, "address"))
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .child(title)
            .text(place(words, citation))
            .child(text("span", format!(" {}", words.text("opens-outside"))).class("away"))
    } else {
        el("span").child(title).text(place(words, citation))
    };
    let from = el("span")
        .class("from")
        .child(text("bdi", words.attr(&id, "publisher")))
        .text(format!(", {}", date(words, citation.source)));
    el("span").child(title).text(" ").child(from)
}

/// The section, paragraph and letter, where there are any.
fn place(words: &Words, citation: &Citation) -> String {
    let Some(section) = citation.section else { return String::new() };
    let article = matches!(citation.source.kind, SourceKind::Treaty);
    let kind = if article { "citation-article" } else { "citation-section" };
    let section = arguments([("section", as_cited(section).into())]);
    let mut place = format!(", {}", words.text_with(kind, &section));
    if let Some(paragraph) = citation.paragraph {
        let number = arguments([("paragraph", paragraph.into())]);
        place.push_str(&format!(", {}", words.text_with("citation-paragraph", &number)));
    }
    if let Some(letter) = citation.letter {
        let letter = arguments([("letter", letter.to_string().into())]);
        place.push_str(&format!(", {}", words.text_with("citation-letter", &letter)));
    }
    place
}

/// The section as lawyers write it: `90-c` is § 90 c, `8-3` stays § 8-3.
fn as_cited(section: &str) -> String {
    match section.rsplit_once('-') {
        Some((number, letter)) if letter.chars().all(char::is_alphabetic) => format!("{number} {letter}"),
        _ => section.to_owned(),
    }
}

/// The date of the content, and whether it was only seen as quoted by others.
fn date(words: &Words, source: &Source) -> String {
    let date = match source.date {
        ContentDate::Undated => words.text("undated"),
        ContentDate::Year(year) => year.to_string(),
        ContentDate::Month { year, month } => format::month(words, year, month),
        ContentDate::Day(day) => format::date(words, day),
    };
    match source.seen {
        Seen::Copy => date,
        Seen::SecondHand => format!("{date}; {}", words.text("second-hand")),
    }
}

#[cfg(test)]
mod tests {
    use super::as_cited;

    #[test]
    fn only_a_letter_stands_apart() {
        for (section, cited) in
            [("28", "28"), ("90-c", "90 c"), ("8-3", "8-3"), ("7-5a", "7-5a"), ("98-a", "98 a")]
        {
            assert_eq!(as_cited(section), cited);
        }
    }
}
