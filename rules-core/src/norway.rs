//! The law of Norway on protection, as data: what is asked, what the law requires, where it says
//! so, and what to do. No logic and no sentence lives here; words live in `locales/`.
//!
//! One file a route in [`routes`]; the cards by subject in [`cards`]; the conditions that several
//! rules share in [`conditions`]; everything a rule cites in [`sources`].

use crate::ruleset::{Ruleset, ShelfLife};
use jiff::civil::date;

pub mod accelerated;
pub mod cards;
pub mod cite;
pub mod conditions;
pub mod contacts;
pub mod coverage;
pub mod deadlines;
pub mod gates;
pub mod glossary;
pub mod interpretations;
pub mod judgements;
pub mod not_covered;
pub mod notes;
pub mod ordinary;
pub mod organisations;
pub mod places;
pub mod questions;
pub mod rights;
pub mod routes;
pub mod sources;
pub mod statuses;
pub mod steps;
pub mod ukraine;

/// The law of Norway as read on 22 November 2026. The Immigration Act is its consolidated text as
/// of April 2026; what changed in June 2026 is not known.
pub static RULES: Ruleset = Ruleset {
    version: "2026.11.1",
    shelf_life: ShelfLife {
        law_as_of: date(2026, 11, 22),
        // 180 and 400 days after the law date.
        review_by: date(2027, 5, 21),
        grades_until: date(2027, 12, 27),
    },
    questions: questions::QUESTIONS,
    gates: gates::ALL,
    routes: routes::ALL,
    groups: &[routes::HUMANITARIAN],
    cards: cards::ALL,
    statuses: statuses::ALL,
    notes: notes::ALL,
    contacts: contacts::CONTACTS,
    sources: &[
        sources::law::ALL,
        sources::guidelines::ALL,
        sources::authorities::ALL,
        sources::organisations::ALL,
        sources::press::ALL,
        sources::seeds::ALL,
    ],
    terms: glossary::ALL,
    question_terms: questions::TERMS,
};
