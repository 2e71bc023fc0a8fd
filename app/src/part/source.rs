//! Where a statement comes from: the source, the place in it, its date, and how it was seen.

use rules_core::source::{Citation, ContentDate, Seen, Source, SourceKind};

use crate::dom::{Element, el, live, text};
use crate::format;
use crate::message;
use crate::prelude::*;
use crate::words::{Words, arguments};

/// A list of citations, each once and folded behind the first; nothing while the titles have not arrived.
pub(crate) fn list(words: &Words, citations: impl IntoIterator<Item = &'static Citation>) -> Option<Element> {
    let mut once: Vec<&'static Citation> = Vec::new();
    for citation in citations {
        if !once.contains(&citation) && words.has(&message::source(citation)) {
            once.push(citation);
        }
    }
    let (first, rest) = once.split_first()?;
    let mut summary = text("summary", format!("{} ", words.text("sources")));
    summary = summary.child(text("bdi", format!("{}{}", name(words, first), place(words, first))));
    summary = summary.text(format!(", {}", date(words, first.source)));
    if !rest.is_empty() {
        let count = arguments([("count", rest.len().into())]);
        summary = summary.text(format!(" {}", words.text_with("sources-more", &count)));
    }
    // A result has hundreds of them: the list is made when it is opened.
    let (opened, words) = (RwSignal::new(false), words.clone());
    let list = live(move || {
        let entries = once.iter().map(|citation| el("li").child(one(&words, citation)));
        opened.get().then(|| el("ul").child(entries.collect::<Vec<_>>()).view())
    });
    let details = el("details").class("sources").on("toggle", move |_| opened.set(true));
    Some(details.child(summary).child(list))
}

/// What a source is called: by its short name where it has one.
fn name(words: &Words, citation: &Citation) -> String {
    let id = message::source(citation);
    if words.has_attr(&id, "short") { words.attr(&id, "short") } else { words.text(&id) }
}

/// One citation: title and place as a link, then publisher and date.
pub(crate) fn one(words: &Words, citation: &Citation) -> Element {
    let id = message::source(citation);
    let named = if citation.section.is_some() { name(words, citation) } else { words.text(&id) };
    let title = text("bdi", format!("{named}{}", place(words, citation)));
    let title = if words.has_attr(&id, "address") {
        // A new tab: in this one the answers would be gone.
        el("a")
            .attr("href", words.attr(&id, "address"))
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .child(title)
            .child(text("span", format!(" {}", words.text("opens-outside"))).class("away"))
    } else {
        title
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
