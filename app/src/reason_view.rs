//! The reason tree of one part of a route, in ids.

use leptos::prelude::*;
use rules_core::explanation::{Branch, PartReason, Reason};
use rules_core::norway::RULES;

/// A part of a route: its id, its truth, its sources, and why.
#[component]
pub fn PartView(
    /// The part, with its reasons.
    part: PartReason,
) -> impl IntoView {
    let sources = part.citations.iter().map(|citation| view! { <li>{citation.id()}</li> }).collect_view();
    view! {
        <li data-part=part.id data-truth=part.truth.id()>
            {part.id} ": " {part.truth.id()}
            <ul>{reason(&part.reason)}</ul>
            <ul>{sources}</ul>
        </li>
    }
}

/// A reason and those below it, as nested lists.
fn reason(of: &Reason) -> AnyView {
    match of {
        Reason::Question { question, truth: said } => {
            view! { <li>{RULES.question_name(*question)} ": " {said.id()}</li> }.into_any()
        }
        Reason::Branch { kind, truth: said, of } => {
            let below = of.iter().map(reason).collect_view();
            view! { <li>{branch(*kind)} ": " {said.id()} <ul>{below}</ul></li> }.into_any()
        }
    }
}

/// The id of a branch, or of what it names.
fn branch(kind: Branch) -> &'static str {
    match kind {
        Branch::All => "all-of",
        Branch::Any => "any-of",
        Branch::Not => "not",
        Branch::Named(id) | Branch::Gate(id) => id,
    }
}
