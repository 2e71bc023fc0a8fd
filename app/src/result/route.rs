//! One route: what it is, what it requires with how each requirement stands, what decided, what the authority
//! weighs, what the permit gives, what to do.

use leptos::prelude::*;
use rules_core::explanation::PartReason;
use rules_core::grade::Role;
use rules_core::norway::RULES;
use rules_core::route::Route;
use rules_core::{Answers, Explanation, Grade, Truth};

use crate::format;
use crate::guide::Guide;
use crate::message;
use crate::part::{answer, back, grade, source, terms};
use crate::result::{rights, steps, weighs};
use crate::words::Words;

/// The page of the route with this id; the result is one step back.
pub(crate) fn view(guide: Guide, words: &Words, id: &'static str) -> AnyView {
    let answers = guide.answers();
    let Some((route, explanation)) = RULES.route(id).and_then(|route| Some((route, route.explain(&answers)?)))
    else {
        // It is no longer in play: an answer was changed since.
        return view! { <h1 tabindex="-1">{words.text("route-gone")}</h1> {back::view(guide, words)} }.into_any();
    };
    let minor = guide.is_minor();
    let name = answer::fitting(words, message::of("route", id), minor);
    let figures = format::figures(words, route.figures);
    let details = words.has_attr(&name, "details").then(|| {
        let citations = route.figures.iter().flat_map(|figure| figure.citations);
        view! {
            <section>
                <h2>{words.text("details")}</h2>
                <p>{words.attr_with(&name, "details", &figures)}</p>
                {source::list(words, citations)}
            </section>
        }
    });
    view! {
        <article class="one-route" data-route-page=id translate="no">
            <h1 tabindex="-1">{words.text(&name)}</h1>
            <p>{grade::view(words, explanation.grade)}</p>
            <p class="lead">{words.attr(&message::grade(explanation.grade), "sentence")}</p>
            <p>{words.attr_with(&name, "about", &figures)}</p>
            {exceptions(words, &explanation, &answers, minor)}
            {elements(words, &explanation, &answers, minor)}
            {details}
            {judgements(words, route, minor)}
            {gives(words, route, minor)}
            {to_do(guide, words, route, explanation.grade)}
            {terms::view(words, route.terms)}
            {source::list(words, route.citations)}
            <div class="buttons">{back::view(guide, words)}</div>
        </article>
    }
    .into_any()
}

/// The requirements, in the order of the rules.
fn elements(words: &Words, explanation: &Explanation, answers: &Answers, minor: bool) -> AnyView {
    let elements = explanation.parts.iter().filter(|part| matches!(part.role, Role::Element { .. }));
    let entries = elements.map(|part| {
        let id = answer::fitting(words, message::of("element", part.id), minor);
        let said = words.attr(&id, message::element_attribute(part.truth));
        view! {
            <li data-element=part.id data-truth=part.truth.id()>
                <h3>{words.text(&id)}</h3>
                {grade::standing(words, part.truth)}
                <p>{said}</p>
                {rests_on(words, part, answers, minor)}
                {source::list(words, part.citations)}
            </li>
        }
    });
    let entries: Vec<_> = entries.collect();
    view! { <section><h2>{words.text("requirements")}</h2> <ul class="elements">{entries}</ul></section> }.into_any()
}

/// The exceptions that hold or may hold; the others folded, so that nobody wonders.
fn exceptions(words: &Words, explanation: &Explanation, answers: &Answers, minor: bool) -> AnyView {
    let (mut shown, mut clear) = (Vec::new(), Vec::new());
    for part in &explanation.parts {
        let kind = match part.role {
            Role::BarToUnlikely | Role::BarToCannotTell => "bar",
            Role::CapToUnlikely | Role::CapToPossible => "cap",
            Role::Scope | Role::Element { .. } => continue,
        };
        let id = answer::fitting(words, message::of(kind, part.id), minor);
        match message::exception_attribute(part.truth) {
            None => clear.push(view! { <li>{words.text(&id)}</li> }),
            Some(attribute) => shown.push(view! {
                <li data-exception=part.id data-truth=part.truth.id()>
                    <h3>{words.text(&id)}</h3>
                    <p>{words.attr(&id, attribute)}</p>
                    {rests_on(words, part, answers, minor)}
                    {source::list(words, part.citations)}
                </li>
            }),
        }
    }
    let shown = (!shown.is_empty()).then(|| {
        view! { <section><h2>{words.text("exceptions")}</h2> <ul class="exceptions">{shown}</ul></section> }
    });
    let clear = (!clear.is_empty()).then(|| {
        view! { <details><summary>{words.text("exceptions-clear")}</summary> <ul>{clear}</ul></details> }
    });
    view! { {shown} {clear} }.into_any()
}

/// The answers that a part rests on, or what leaves it open.
fn rests_on(words: &Words, part: &PartReason, answers: &Answers, minor: bool) -> AnyView {
    let rows = part.questions().iter().map(|question| {
        let said = answer::answers(words, answers, question, minor);
        let said = if said.is_empty() { words.text("not-answered") } else { said.join("; ") };
        view! { <li>{answer::question(words, question, minor)} " " <strong>{said}</strong></li> }
    });
    let rows: Vec<_> = rows.collect();
    let label = if part.truth == Truth::Unknown { "left-open-by" } else { "rests-on" };
    let list = (!rows.is_empty())
        .then(|| view! { <div class="rests"><span class="label">{words.text(label)}</span> <ul>{rows}</ul></div> });
    list.into_any()
}

/// What only the authority can weigh here.
fn judgements(words: &Words, route: &Route, minor: bool) -> AnyView {
    let entries: Vec<_> = route.judgements.iter().map(|one| weighs::entry(words, one, minor)).collect();
    let section = (!entries.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.text("weighs")}</h2>
                <p>{words.attr("weighs", "text")}</p>
                <ul class="judgements">{entries}</ul>
            </section>
        }
    });
    section.into_any()
}

/// What the permit gives, if it is given.
fn gives(words: &Words, route: &Route, minor: bool) -> AnyView {
    let entries: Vec<_> = route.rights.iter().map(|right| rights::entry(words, right, minor)).collect();
    let section = (!entries.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.text("gives")}</h2>
                <p>{words.attr("gives", "text")}</p>
                <ul class="rights">{entries}</ul>
            </section>
        }
    });
    section.into_any()
}

/// What to do on this route; nothing where it looks unlikely, since a lawyer comes first there.
fn to_do(guide: Guide, words: &Words, route: &Route, graded: Grade) -> AnyView {
    let assessment = RULES.assess(&guide.answers(), guide.today());
    let of_route = assessment
        .steps
        .iter()
        .filter(|due| graded != Grade::Unlikely && route.steps.iter().any(|step| step.id == due.step));
    let entries: Vec<_> = of_route.map(|due| steps::entry(words, due, guide.is_minor())).collect();
    let section = (!entries.is_empty())
        .then(|| view! { <section><h2>{words.text("steps")}</h2> <ol class="steps">{entries}</ol></section> });
    section.into_any()
}
