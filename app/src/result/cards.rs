//! Cards: information to show, the urgent ones first. Their steps stand in the one list of steps.

use rules_core::assessment::ShownCard;
use rules_core::norway::RULES;

use crate::dom::{Element, el, text};
use crate::format;
use crate::message;
use crate::part::{answer, source, terms};
use crate::result::{Findings, contacts, rights};

/// The urgent cards.
pub(crate) fn urgent(found: &Findings) -> Option<Element> {
    let section = el("section").class("urgent").child(text("h2", found.words.text("urgent")));
    let cards = of(found, true);
    (!cards.is_empty()).then(|| section.child(cards).child(contacts::to_call(found)))
}

/// The other cards, and the country notes.
pub(crate) fn view(found: &Findings) -> Option<Element> {
    let section = el("section").child(text("h2", found.words.text("cards")));
    let (cards, notes) = (of(found, false), notes(found));
    (!cards.is_empty() || !notes.is_empty()).then(|| section.child(cards).child(notes))
}

fn of(found: &Findings, urgent: bool) -> Vec<Element> {
    let cards = found.assessment.cards.iter().filter(|card| card.urgent == urgent);
    cards.filter_map(|shown| card(found, shown)).collect()
}

/// A card: the one thing to know first; the rest on demand.
fn card(found: &Findings, shown: &ShownCard) -> Option<Element> {
    let (words, card) = (&found.words, RULES.card(shown.card)?);
    let id = answer::fitting(words, message::of("card", card.id), found.minor);
    let figures = format::figures(words, card.figures);
    let rights = card.rights.iter().map(|right| rights::entry(words, right, found.minor));
    let rest = el("details")
        .child(text("summary", words.text("more")))
        .child(text("p", words.attr_with(&id, "more", &figures)))
        .child(el("ul").class("rights").child(rights.collect::<Vec<_>>()).unless_empty())
        .child(terms::view(words, card.terms, found.minor))
        .child(source::list(words, card.citations));
    Some(
        el("article")
            .class(if card.folded { "card folded" } else { "card" })
            .attr("data-kind", "card")
            .attr("data-id", card.id)
            .child(text("h3", words.text(&id)))
            .child(text("p", words.attr_with(&id, "lead", &figures)))
            .child(rest),
    )
}

/// The country notes.
fn notes(found: &Findings) -> Vec<Element> {
    let words = &found.words;
    let notes = RULES.notes.iter().filter(|note| found.assessment.notes.contains(&note.id));
    let one = notes.map(|note| {
        el("div")
            .class("note")
            .attr("data-kind", "note")
            .attr("data-id", note.id)
            .child(text("h3", words.text("note")))
            .child(text("p", words.text(&message::of("note", note.id))))
            .child(source::list(words, note.citations))
    });
    one.collect()
}
