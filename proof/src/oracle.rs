//! The reference rules once more: a second, naive evaluator, written from the reference rules alone and sharing no
//! code with the engine.
//!
//! What it takes from the engine is the table of questions, to read an answer by its ids, and nothing else. Every
//! rule is one small function that can be held beside its line of the reference rules; the names of answers are the
//! short codes used there ([`Sheet`]), and every rule names its research code. It is built to be compared with the
//! engine, so where the two differ the text decides, not this code.

mod asked;
mod cards;
mod citizenship;
mod conditions;
mod contacts;
mod deadlines;
mod gates;
mod grade;
mod lists;
mod routes;
mod said;
mod sheet;
mod steps;
mod truth;
mod whom;

pub use asked::*;
pub use cards::{CARDS, URGENT};
pub use citizenship::{ACCELERATED, Citizen, Citizenship};
pub use contacts::{CONTACTS, LINES};
pub use deadlines::{DEADLINES, Deadline, IN_LETTER, Unit, time_of};
pub use gates::{GATES, State};
pub use grade::Verdict;
pub use lists::{NOTES, STATUSES};
pub use routes::ROUTES;
pub use said::{Said, Value};
pub use steps::STEPS;
pub use truth::Truth;

/// Rules by public id, each with what it says about a sheet.
pub type Table<T> = &'static [(&'static str, Rule<T>)];

/// A rule: what it says about a sheet.
pub type Rule<T> = fn(&Sheet) -> T;

/// Whether the emergency numbers stand first on the result; otherwise they stand last, and never nowhere.
///
/// First unless `urgent=no` is answered: who says nothing may need them.
pub fn emergency_first(s: &Sheet) -> bool {
    s.urgent.is(Urgent::No) != Some(true)
}

/// Whether the text on local help stands in the place of the Norwegian emergency numbers, which do not work from
/// outside Norway.
pub fn local_help(s: &Sheet) -> bool {
    conditions::in_norway(s) == Some(false)
}
