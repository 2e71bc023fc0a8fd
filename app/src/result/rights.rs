//! What the person's status gives, and does not give.

use rules_core::card::Right;
use rules_core::norway::RULES;

use crate::dom::{Element, el, text};
use crate::format;
use crate::message;
use crate::part::{answer, source};
use crate::result::Findings;
use crate::words::Words;

/// The rights of each status that the answers give, under its name.
pub(crate) fn view(found: &Findings) -> Vec<Element> {
    let words = &found.words;
    let statuses = RULES.statuses.iter().filter(|status| found.assessment.statuses.contains(&status.id));
    let sections = statuses.map(|status| {
        let rights = status.rights.iter().map(|right| entry(words, right, found.minor));
        let id = answer::fitting(words, message::of("status", status.id), found.minor);
        let list = el("ul").class("rights").child(rights.collect::<Vec<_>>());
        let title = el("summary").child(text("h2", words.text(&id)));
        el("section").child(el("details").child(title).child(list))
    });
    sections.collect()
}

/// One right, with its sources and those of its figures.
pub(crate) fn entry(words: &Words, right: &Right, minor: bool) -> Element {
    let id = answer::fitting(words, message::of("right", right.id), minor);
    let said = words.text_with(&id, &format::figures(words, right.figures));
    let citations = right.citations.iter().chain(right.figures.iter().flat_map(|figure| figure.citations));
    el("li")
        .attr("data-kind", "right")
        .attr("data-id", right.id)
        .child(text("p", said))
        .child(source::list(words, citations))
}
