//! A grade: word, shape and colour together.

use leptos::prelude::*;
use rules_core::{Grade, Truth};

use crate::message;
use crate::words::Words;

/// The grade as a badge.
pub(crate) fn view(words: &Words, grade: Grade) -> AnyView {
    view! { <span class=format!("badge {}", grade.id())>{shape(grade)} <span>{words.text(&message::grade(grade))}</span></span> }
        .into_any()
}

/// Full, half, empty and struck, unknown: told apart without colour.
fn shape(grade: Grade) -> AnyView {
    let inside = match grade {
        Grade::Likely => view! { <path class="fill" d="M10 1a9 9 0 0 1 0 18a9 9 0 0 1 0-18z" /> <path class="mark" d="M6 10.5l3 3 5.5-6.5" /> }.into_any(),
        Grade::Possible => view! { <circle cx="10" cy="10" r="8" /> <path class="fill" d="M10 2a8 8 0 0 1 0 16z" /> }.into_any(),
        Grade::Unlikely => view! { <circle cx="10" cy="10" r="8" /> <path d="M6 10h8" /> }.into_any(),
        Grade::CannotTell => view! { <circle class="dashed" cx="10" cy="10" r="8" /> <path d="M7.5 8a2.5 2.5 0 1 1 3.4 2.3q-.9.4-.9 1.4M10 14.2v.3" /> }.into_any(),
    };
    view! { <svg class="shape" viewBox="0 0 20 20" aria-hidden="true">{inside}</svg> }.into_any()
}

/// How a requirement stands, as a badge.
pub(crate) fn standing(words: &Words, truth: Truth) -> AnyView {
    let (id, grade) = match truth {
        Truth::Yes => ("met", Grade::Likely),
        Truth::No => ("not-met", Grade::Unlikely),
        Truth::Unknown => ("not-known", Grade::CannotTell),
    };
    view! { <span class=format!("badge standing {id}")>{shape(grade)} <span>{words.text(id)}</span></span> }.into_any()
}
