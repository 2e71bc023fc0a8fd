//! The result, also so far: what is urgent first, then the routes by grade, what to do, whom to ask, what the
//! authority will weigh, what is not covered, and which rules these are.

mod cards;
mod contacts;
mod gates;
mod open;
pub(crate) mod receipt;
mod rights;
pub(crate) mod route;
mod routes;
mod steps;
pub(crate) mod wait;
mod weighs;

use std::sync::Arc;

use leptos::prelude::*;
use rules_core::norway::RULES;
use rules_core::ruleset::Age;
use rules_core::{Answers, Assessment};

use crate::guide::Guide;
use crate::part::back;
use crate::place::Place;
use crate::words::{Words, arguments};

/// What the sections of the result read.
#[derive(Clone, Debug)]
pub(crate) struct Findings {
    guide: Guide,
    words: Arc<Words>,
    answers: Answers,
    assessment: Assessment,
    minor: bool,
}

/// The result screen.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let Some(shared) = guide.words() else { return ().into_any() };
    let answers = guide.answers();
    let assessment = RULES.assess(&answers, guide.today());
    let found = Findings { guide, words: shared, minor: guide.is_minor(), answers, assessment };
    let left = RULES.questions_left(&found.answers).len();
    let so_far = (left > 0).then(|| {
        let left = words.text_with("answers-left", &arguments([("count", left.into())]));
        view! {
            <section class="notice" data-so-far="">
                <p>{words.text("result-so-far-lead")} " " {left}</p>
                <button type="button" class="main" on:click=move |_| guide.go_on()>{words.text("continue")}</button>
            </section>
        }
    });
    let expired = found.assessment.age == Age::Expired;
    let sections = if expired {
        view! { {contacts::view(&found)} {all_sources(guide, words)} }.into_any()
    } else {
        graded(&found)
    };
    view! {
        <div data-result="" translate="no">
            <h1 tabindex="-1">{words.text("result-title")}</h1>
            <p class="lead">{words.text("result-lead")}</p>
            {age(words, found.assessment.age)}
            {so_far}
            {sections}
            {receipt::view(words)}
            <div class="buttons">
                <button type="button" on:click=move |_| guide.go(Place::Answers)>{words.text("your-answers")}</button>
                {back::view(guide, words)}
            </div>
        </div>
    }
    .into_any()
}

/// Everything that is shown while the rules may be graded with.
fn graded(found: &Findings) -> AnyView {
    let (urgent, calm) = if contacts::are_urgent(found) {
        (Some(contacts::emergency(found)), None)
    } else {
        (None, Some(contacts::emergency(found)))
    };
    view! {
        {urgent}
        {cards::urgent(found)}
        {steps::deadlines(found)}
        {routes::view(found)}
        {gates::view(found)}
        {steps::view(found)}
        {cards::view(found)}
        {rights::view(found)}
        {contacts::organisations(found)}
        {calm}
        {weighs::view(found)}
        {open::view(found)}
        {not_covered(&found.words)}
    }
    .into_any()
}

/// How old the rules are, where that matters.
fn age(words: &Words, age: Age) -> Option<AnyView> {
    let id = match age {
        Age::Current => return None,
        Age::ClockIsWrong => "age-clock-is-wrong",
        Age::PastReview => "age-past-review",
        Age::Expired => "age-expired",
    };
    Some(view! { <p class="notice" data-age=age.id()>{words.text(id)}</p> }.into_any())
}

/// What the guide does not look at.
fn not_covered(words: &Words) -> AnyView {
    view! { <section><h2>{words.text("method-not-covered")}</h2> <p>{words.attr("method-not-covered", "text")}</p></section> }
        .into_any()
}

/// The way to all sources, where nothing is graded any more.
fn all_sources(guide: Guide, words: &Words) -> AnyView {
    let go = move |_| guide.go(Place::About(crate::place::About::Method));
    view! { <button type="button" class="link" on:click=go>{words.text("about-method")}</button> }.into_any()
}
