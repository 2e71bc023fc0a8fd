//! The result: every route with its grade and its reasons, the gates, cards, steps and contacts.

use crate::reason_view::PartView;
use crate::today::today;
use crate::words;
use leptos::prelude::*;
use rules_core::gate::GateState;
use rules_core::norway::RULES;
use rules_core::ruleset::Age;
use rules_core::{Event, Explanation, Session};

/// The assessment of the session, with rules of the age they have today. Rules long past their review
/// grade nothing: contacts and sources stand there instead.
#[component]
pub fn ResultView(
    /// The session that is assessed.
    session: ReadSignal<Session>,
    /// Where events go.
    dispatch: Callback<Event>,
) -> impl IntoView {
    let today = today().unwrap_or(RULES.shelf_life.law_as_of);
    let age = RULES.shelf_life.age(today);
    let assessment = Memo::new(move |_| RULES.assess(session.read().answers(), today));
    let routes = move || {
        let explain = |id| RULES.route(id).and_then(|route| route.explain(session.read().answers()));
        assessment
            .read()
            .routes
            .iter()
            .filter_map(|finding| explain(finding.route))
            .map(route_view)
            .collect_view()
    };
    let gates = move || {
        let gate = |&(id, state): &(&'static str, GateState)| {
            view! { <li data-gate=id data-state=state.id()>{id} ": " {state.id()}</li> }
        };
        assessment.read().gates.iter().map(gate).collect_view()
    };
    let cards = move || assessment.read().cards.iter().map(|card| item("card", card.card)).collect_view();
    let steps = move || assessment.read().steps.iter().map(|step| item("step", step.step)).collect_view();
    let rights = move || assessment.read().rights.iter().map(|id| item("right", id)).collect_view();
    let contacts = move || assessment.read().contacts.iter().map(|id| item("contact", id)).collect_view();
    let receipt = RULES.receipt();
    view! {
        <h1 data-result="">{words::RESULT}</h1>
        <p data-age=age.id()>{age.id()}</p>
        <h2>{words::ROUTES}</h2>
        <ul>{routes}</ul>
        <h2>{words::GATES}</h2>
        <ul>{gates}</ul>
        <h2>{words::CARDS}</h2>
        <ul>{cards}</ul>
        <h2>{words::STEPS}</h2>
        <ol>{steps}</ol>
        <h2>{words::RIGHTS}</h2>
        <ul>{rights}</ul>
        <h2>{words::CONTACTS}</h2>
        <ul>{contacts}</ul>
        {(age == Age::Expired).then(sources)}
        <h2>{words::RECEIPT}</h2>
        <p>{receipt.rules} " · " {receipt.law_as_of.to_string()} " · " <code data-digest="">{receipt.digest}</code></p>
        <button type="button" on:click=move |_| dispatch.run(Event::Back)>{words::BACK}</button>
        <button type="button" on:click=move |_| dispatch.run(Event::Restart)>{words::RESTART}</button>
    }
}

/// All sources, where nothing is graded any more.
fn sources() -> impl IntoView {
    let all = RULES.sources.iter().flat_map(|list| list.iter());
    view! {
        <h2>{words::SOURCES}</h2>
        <ul>{all.map(|source| item("source", source.id)).collect_view()}</ul>
    }
}

/// A route with its grade, what decides it, and every part with its reasons.
fn route_view(explanation: Explanation) -> impl IntoView {
    let decided_by: Vec<&str> = explanation.decided_by.iter().map(|at| RULES.question_name(at)).collect();
    let parts = explanation.parts.into_iter().map(|part| view! { <PartView part /> }).collect_view();
    view! {
        <li data-route=explanation.route data-grade=explanation.grade.id()>
            <details>
                <summary>{explanation.route} ": " {explanation.grade.id()}</summary>
                <p>{words::DECIDED_BY} ": " {decided_by.join(", ")}</p>
                <ul>{parts}</ul>
            </details>
        </li>
    }
}

/// One id of a list.
fn item(kind: &'static str, id: &'static str) -> impl IntoView {
    view! { <li data-kind=kind data-id=id>{id}</li> }
}
