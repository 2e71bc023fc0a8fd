//! What only the authority can weigh, on the routes that are not unlikely.

use leptos::prelude::*;
use rules_core::Grade;
use rules_core::norway::RULES;
use rules_core::route::Judgement;

use crate::message;
use crate::part::{answer, source};
use crate::result::Findings;
use crate::words::Words;

/// The judgements of all routes that may be open, each once.
pub(crate) fn view(found: &Findings) -> AnyView {
    let routes = found.assessment.routes.iter().filter(|route| route.grade != Grade::Unlikely);
    let all = routes.filter_map(|route| RULES.route(route.route)).flat_map(|route| route.judgements);
    let mut once: Vec<&Judgement> = Vec::new();
    for judgement in all {
        if !once.iter().any(|known| known.id == judgement.id) {
            once.push(judgement);
        }
    }
    let entries: Vec<_> = once.into_iter().map(|one| entry(&found.words, one, found.minor)).collect();
    let section = (!entries.is_empty()).then(|| {
        view! {
            <section>
                <h2>{found.words.text("weighs")}</h2>
                <p>{found.words.attr("weighs", "text")}</p>
                <ul class="judgements">{entries}</ul>
            </section>
        }
    });
    section.into_any()
}

/// One thing to be weighed.
pub(crate) fn entry(words: &Words, judgement: &Judgement, minor: bool) -> AnyView {
    let id = answer::fitting(words, message::of("judgement", judgement.id), minor);
    view! { <li data-kind="judgement" data-id=judgement.id><p>{words.text(&id)}</p> {source::list(words, judgement.citations)}</li> }
        .into_any()
}
