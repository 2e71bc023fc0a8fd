//! The routes by grade, and those not finished apart.

use leptos::prelude::*;
use rules_core::Grade;
use rules_core::assessment::Finding;

use crate::message;
use crate::part::{answer, grade};
use crate::place::Place;
use crate::result::Findings;

/// The order in which grades stand: what may be open first; what looks unlikely is not hidden.
const ORDER: [Grade; 4] = [Grade::Likely, Grade::Possible, Grade::CannotTell, Grade::Unlikely];

/// The routes.
pub(crate) fn view(found: &Findings) -> AnyView {
    let words = &found.words;
    let grades = ORDER.into_iter().filter_map(|grade| {
        let of: Vec<&Finding> = found.assessment.routes.iter().filter(|route| route.grade == grade).collect();
        if of.is_empty() {
            return None;
        }
        let entries = of.into_iter().map(|finding| entry(found, finding)).collect_view();
        let sentence = words.attr(&message::grade(grade), "sentence");
        Some(view! {
            <section class="grade">
                <h3>{grade::view(words, grade)}</h3>
                <p>{sentence}</p>
                <ul class="routes">{entries}</ul>
            </section>
        })
    });
    let grades = grades.collect_view();
    let none = found.assessment.routes.is_empty().then(|| view! { <p>{words.text("routes-none")}</p> });
    view! {
        <section>
            <h2>{words.text("routes")}</h2>
            <p>{words.attr("routes", "text")}</p>
            {none}
            {grades}
            {unfinished(found)}
        </section>
    }
    .into_any()
}

/// One route: its name, which leads to its page.
fn entry(found: &Findings, finding: &Finding) -> AnyView {
    let (guide, route) = (found.guide, finding.route);
    let name = found.words.text(&answer::fitting(&found.words, message::of("route", route), found.minor));
    view! {
        <li data-route=route data-grade=finding.grade.id()>
            <button type="button" class="route" on:click=move |_| guide.go(Place::Route(route))>
                <span>{name}</span>
            </button>
        </li>
    }
    .into_any()
}

/// The routes that a question not yet put can still change.
fn unfinished(found: &Findings) -> Option<AnyView> {
    if found.assessment.not_finished.is_empty() {
        return None;
    }
    let names = found.assessment.not_finished.iter().map(|route| {
        let name = found.words.text(&answer::fitting(&found.words, message::of("route", route), found.minor));
        view! { <li data-unfinished=*route>{name}</li> }
    });
    let names = names.collect_view();
    Some(
        view! {
            <section class="unfinished">
                <h3>{found.words.text("routes-unfinished")}</h3>
                <p>{found.words.attr("routes-unfinished", "text")}</p>
                <ul>{names}</ul>
            </section>
        }
        .into_any(),
    )
}
