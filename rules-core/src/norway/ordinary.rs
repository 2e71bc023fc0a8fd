//! The ordinary answers of a test case: what a case is taken to answer where it does not say.
//!
//! They belong to cases and to `assess` with `"others": "ordinary"`. The engine has no defaults,
//! and nothing here reaches a person: unanswered is unknown.

use super::questions as q;
use crate::answers::Answer;
use crate::question::{Choice, OptionSet, QuestionId};

/// The questions with an ordinary answer other than *don't know*.
const ORDINARY: &[Choice] = &[
    q::urgent::NO,
    q::letter_received::NONE,
    q::without_guardian::NO,
    q::accelerated_exception::NO,
    q::ukraine_link::OTHER,
    q::ukraine_bar::NONE,
    q::also_asylum::NO,
    q::serious_acts::NO,
    q::protection_elsewhere::NO,
    q::european_contact::NONE,
    q::travel_route::NO,
    q::state_protection::NO,
    q::danger_began::BEFORE,
    q::family_in_norway::NONE,
    q::family_same_citizenship::YES,
    q::serious_illness::NO,
    q::children_here::NONE,
    q::exploitation::NO,
    q::partner_violence::NO,
    q::since_final_refusal::NONE,
    q::since_protection::NO,
];

/// The ordinary answer of a case to `question`.
pub fn ordinary(question: QuestionId) -> Answer {
    let ordinary = ORDINARY.iter().find(|choice| choice.question == question);
    ordinary.map_or(Answer::DontKnow, |choice| Answer::Chosen(OptionSet::EMPTY.with(choice.option)))
}
