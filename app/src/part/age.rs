//! How old the rules are, where that matters.

use rules_core::ruleset::Age;

use crate::dom::{Element, text};
use crate::words::Words;

/// What a person must know about the age of the rules; nothing while they are current.
pub(crate) fn view(words: &Words, age: Age) -> Option<Element> {
    let id = match age {
        Age::Current => return None,
        Age::ClockIsWrong => "age-clock-is-wrong",
        Age::PastReview => "age-past-review",
        Age::Expired => "age-expired",
    };
    Some(text("p", words.text(id)).class("notice").attr("data-age", age.id()))
}
