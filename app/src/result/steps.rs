//! What to do, in order; what has a deadline also at the top.

use leptos::prelude::*;
use rules_core::assessment::DueStep;
use rules_core::card::Card;
use rules_core::norway::RULES;
use rules_core::step::Step;

use crate::format;
use crate::message;
use crate::part::{answer, source};
use crate::result::Findings;
use crate::words::Words;

/// All steps, numbered.
pub(crate) fn view(found: &Findings) -> AnyView {
    let steps = found.assessment.steps.iter().map(|due| entry(&found.words, due, found.minor)).collect_view();
    view! {
        <section>
            <h2>{found.words.text("steps")}</h2>
            <ol class="steps">{steps}</ol>
        </section>
    }
    .into_any()
}

/// The deadlines, before everything that has none.
pub(crate) fn deadlines(found: &Findings) -> Option<AnyView> {
    let words = &found.words;
    let due = found.assessment.steps.iter().filter_map(|step| Some((step, step.due?)));
    let entries = due.map(|(step, due)| {
        let id = answer::fitting(words, message::of("step", step.step), found.minor);
        view! { <li><strong>{words.text(&id)}</strong> " " {format::deadline(words, &due)}</li> }
    });
    let entries: Vec<_> = entries.collect();
    let section = (!entries.is_empty()).then(|| {
        view! {
            <section class="deadlines" data-deadlines="">
                <h2>{words.text("deadlines")}</h2>
                <p>{words.attr("deadlines", "text")}</p>
                <ul>{entries}</ul>
            </section>
        }
    });
    section.map(IntoAny::into_any)
}

/// A step: what to do, how, by when, where, by what means, and its sources.
pub(crate) fn entry(words: &Words, due: &DueStep, minor: bool) -> AnyView {
    let Some(step) = find(due.step) else { return ().into_any() };
    let id = answer::fitting(words, message::of("step", step.id), minor);
    let deadline = due.due.map(|due| view! { <p class="deadline">{format::deadline(words, &due)}</p> });
    let how = words.has_attr(&id, "how").then(|| view! { <p>{words.attr(&id, "how")}</p> });
    let at_once = step.at_once.then(|| view! { <span class="at-once">{words.text("at-once")}</span> " " });
    let place = words.text(&message::of("place", step.place));
    let means = words.text(&message::of("means", step.means.id()));
    view! {
        <li data-kind="step" data-id=step.id>
            <p class="do">{at_once} {words.text(&id)}</p>
            {deadline}
            {how}
            <p class="where">{place} " · " {means}</p>
            {source::list(words, step.citations)}
        </li>
    }
    .into_any()
}

/// The step with this id.
fn find(id: &str) -> Option<&'static Step> {
    let of_cards = RULES.cards.iter().flat_map(|card: &&Card| card.steps);
    let of_routes = RULES.routes.iter().flat_map(|route| route.steps);
    of_cards.chain(of_routes).copied().find(|step| step.id == id)
}
