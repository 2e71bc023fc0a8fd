//! What the person's status gives, and does not give.

use leptos::prelude::*;
use rules_core::card::Right;
use rules_core::norway::RULES;
use rules_core::Truth;

use crate::format;
use crate::message;
use crate::part::{answer, source};
use crate::result::Findings;
use crate::words::Words;

/// The rights of each status that the answers give, under its name.
pub(crate) fn view(found: &Findings) -> AnyView {
    let words = &found.words;
    let statuses = RULES.statuses.iter().filter(|status| status.when.truth(&found.answers) == Truth::Yes);
    let sections = statuses.map(|status| {
        let rights = status.rights.iter().map(|right| entry(words, right, found.minor)).collect_view();
        let id = answer::fitting(words, message::of("status", status.id), found.minor);
        view! { <section><h2>{words.text(&id)}</h2> <ul class="rights">{rights}</ul></section> }
    });
    sections.collect_view().into_any()
}

/// One right, with its sources.
pub(crate) fn entry(words: &Words, right: &Right, minor: bool) -> AnyView {
    let id = answer::fitting(words, message::of("right", right.id), minor);
    let text = words.text_with(&id, &format::figures(words, right.figures));
    let citations = right.citations.iter().chain(right.figures.iter().flat_map(|figure| figure.citations));
    view! { <li data-kind="right" data-id=right.id><p>{text}</p> {source::list(words, citations)}</li> }.into_any()
}
