//! Cards: information to show, the urgent ones first. Their steps stand in the one list of steps.

use leptos::prelude::*;
use rules_core::assessment::ShownCard;
use rules_core::card::Card;
use rules_core::norway::RULES;

use crate::format;
use crate::message;
use crate::part::{answer, source, terms};
use crate::result::{Findings, rights};

/// The urgent cards, open.
pub(crate) fn urgent(found: &Findings) -> AnyView {
    let cards = found.assessment.cards.iter().filter(|card| card.urgent);
    let cards: Vec<_> = cards.filter_map(|shown| view_card(found, shown)).collect();
    let section = (!cards.is_empty()).then(|| {
        view! { <section class="urgent"><h2>{found.words.text("urgent")}</h2> {cards}</section> }
    });
    section.into_any()
}

/// The other cards, and the country notes.
pub(crate) fn view(found: &Findings) -> AnyView {
    let words = &found.words;
    let cards = found.assessment.cards.iter().filter(|card| !card.urgent);
    let cards: Vec<_> = cards.filter_map(|shown| view_card(found, shown)).collect();
    let notes = RULES.notes.iter().filter(|note| found.assessment.notes.contains(&note.id));
    let notes = notes.map(|note| {
        view! {
            <div class="note" data-kind="note" data-id=note.id>
                <h3>{words.text("note")}</h3>
                <p>{words.text(&message::of("note", note.id))}</p>
                {source::list(words, note.citations)}
            </div>
        }
    });
    let notes: Vec<_> = notes.collect();
    let section = (!cards.is_empty() || !notes.is_empty()).then(|| {
        view! { <section><h2>{words.text("cards")}</h2> {cards} {notes}</section> }
    });
    section.into_any()
}

/// A card: the one thing to know first; the rest on demand.
fn view_card(found: &Findings, shown: &ShownCard) -> Option<AnyView> {
    let (words, card) = (&found.words, RULES.card(shown.card)?);
    let id = answer::fitting(words, message::of("card", card.id), found.minor);
    let figures = format::figures(words, card.figures);
    let lead = words.attr_with(&id, "lead", &figures);
    let more = words.attr_with(&id, "more", &figures);
    Some(
        view! {
            <article class="card" data-kind="card" data-id=card.id class:folded=card.folded>
                <h3>{words.text(&id)}</h3>
                <p>{lead}</p>
                <details>
                    <summary>{words.text("more")}</summary>
                    <p>{more}</p>
                    {rights_of(found, card)}
                    {terms::view(words, card.terms)}
                    {source::list(words, card.citations)}
                </details>
            </article>
        }
        .into_any(),
    )
}

/// What the card says one has a right to.
fn rights_of(found: &Findings, card: &Card) -> Option<AnyView> {
    let rights = card.rights.iter().map(|right| rights::entry(&found.words, right, found.minor));
    let rights: Vec<_> = rights.collect();
    (!rights.is_empty()).then(|| view! { <ul class="rights">{rights}</ul> }.into_any())
}
