//! Where a statement comes from: the source, the place in it, its date, and how it was seen.

use leptos::prelude::*;
use rules_core::source::{Citation, ContentDate, Seen, Source, SourceKind};

use crate::format;
use crate::message;
use crate::words::{Words, arguments};

/// A list of citations; nothing while the titles have not arrived.
pub(crate) fn list<'a>(words: &Words, citations: impl IntoIterator<Item = &'a Citation>) -> AnyView {
    let mut seen: Vec<String> = Vec::new();
    let mut entries = Vec::new();
    for citation in citations {
        let id = citation.id();
        if !seen.contains(&id) && words.has(&message::source(citation)) {
            entries.push(view! { <li>{one(words, citation)}</li> });
            seen.push(id);
        }
    }
    let list = (!entries.is_empty()).then(|| {
        view! {
            <div class="sources">
                <span class="label">{words.text("sources")}</span>
                <ul>{entries}</ul>
            </div>
        }
    });
    list.into_any()
}

/// One citation: title and place as a link, then publisher and date.
pub(crate) fn one(words: &Words, citation: &Citation) -> AnyView {
    let id = message::source(citation);
    let name = view! { <bdi>{words.text(&id)}</bdi> {place(words, citation)} };
    let name = if words.has_attr(&id, "address") {
        // A new tab: in this one the answers would be gone.
        view! {
            <a href=words.attr(&id, "address") target="_blank" rel="noopener noreferrer">
                {name} <span class="away">" " {words.text("opens-outside")}</span>
            </a>
        }
        .into_any()
    } else {
        name.into_any()
    };
    view! { {name} " " <span class="from"><bdi>{words.attr(&id, "publisher")}</bdi> ", " {date(words, citation.source)}</span> }
        .into_any()
}

/// The section, paragraph and letter.
fn place(words: &Words, citation: &Citation) -> Option<String> {
    let section = citation.section?.replace('-', " ");
    let article = matches!(citation.source.kind, SourceKind::Treaty);
    let kind = if article { "citation-article" } else { "citation-section" };
    let mut place = format!(", {}", words.text_with(kind, &arguments([("section", section.into())])));
    if let Some(paragraph) = citation.paragraph {
        let number = arguments([("paragraph", paragraph.into())]);
        place.push_str(&format!(", {}", words.text_with("citation-paragraph", &number)));
    }
    if let Some(letter) = citation.letter {
        let letter = arguments([("letter", letter.to_string().into())]);
        place.push_str(&format!(", {}", words.text_with("citation-letter", &letter)));
    }
    Some(place)
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
