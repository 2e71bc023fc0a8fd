//! A grade: word, shape and colour together.

use rules_core::{Grade, Truth};

use crate::dom::{Element, el, picture, text};
use crate::message;
use crate::words::Words;

// Full with a tick, half, empty with a stroke, dashed with a question mark: told apart without colour.
const LIKELY: &str = r#"<svg class="shape" viewBox="0 0 20 20" aria-hidden="true"><circle class="fill" cx="10" cy="10" r="9"/><path class="mark" d="M6 10.5l3 3 5.5-6.5"/></svg>"#;
const POSSIBLE: &str = r#"<svg class="shape" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"/><path class="fill" d="M10 2a8 8 0 0 1 0 16z"/></svg>"#;
const UNLIKELY: &str = r#"<svg class="shape" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"/><path d="M6 10h8"/></svg>"#;
const UNKNOWN: &str = r#"<svg class="shape" viewBox="0 0 20 20" aria-hidden="true"><circle class="dashed" cx="10" cy="10" r="8"/><path d="M7.6 7.8a2.4 2.4 0 1 1 3.3 2.3q-.9.4-.9 1.5M10 14.4v.1"/></svg>"#;

/// The grade as a badge.
pub(crate) fn view(words: &Words, grade: Grade) -> Element {
    badge(words, format!("badge {}", grade.id()), grade, &message::grade(grade))
}

/// How a requirement stands, as a badge.
pub(crate) fn standing(words: &Words, truth: Truth) -> Element {
    let (id, grade) = match truth {
        Truth::Yes => ("met", Grade::Likely),
        Truth::No => ("not-met", Grade::Unlikely),
        Truth::Unknown => ("not-known", Grade::CannotTell),
    };
    badge(words, format!("badge {id}"), grade, id)
}

fn badge(words: &Words, class: String, shape: Grade, id: &str) -> Element {
    let shape = match shape {
        Grade::Likely => LIKELY,
        Grade::Possible => POSSIBLE,
        Grade::Unlikely => UNLIKELY,
        Grade::CannotTell => UNKNOWN,
    };
    el("span").class(&class).child(picture(shape)).child(text("span", words.text(id)))
}
