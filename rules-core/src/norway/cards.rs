//! The cards: information to show, in the order shown.

use crate::card::Card;
use crate::condition::Condition;
use crate::shown::Shown;

pub mod decision;
pub mod holding;
pub mod process;
pub mod protection;

/// What holds for a card that does not say otherwise.
const CARD: Card = Card {
    id: "",
    when: Condition::NEVER,
    shown: Shown::WhenYes,
    urgent: Condition::NEVER,
    folded: false,
    steps: &[],
    rights: &[],
    figures: &[],
    terms: &[],
    citations: &[],
};

/// All cards: danger and letters first, then how to ask, then what concerns the case, then what a
/// permit gives, and return and giving up last.
pub static ALL: &[&Card] = &[
    &decision::DETENTION,
    &decision::DUBLIN_DECISION,
    &decision::APPEAL,
    &decision::REFUSED_EXAMINATION,
    &holding::ADVANCE_NOTICE,
    &holding::WITHDRAWAL,
    &protection::EXCLUSION,
    &process::REPRESENTATIVE,
    &process::REGISTRATION,
    &process::LAWYER_AND_GUIDANCE,
    &process::ASYLUM_INTERVIEW,
    &process::RECEPTION,
    &process::RIGHTS_WHILE_WAITING,
    &protection::OUTSIDE_NORWAY,
    &protection::COLLECTIVE_PROTECTION,
    &protection::INTERNAL_FLIGHT,
    &protection::SUR_PLACE,
    &protection::IDENTITY_LIMITED_PERMIT,
    &protection::STATELESS,
    &protection::SUSPENDED_COUNTRY,
    &holding::RENEWAL,
    &holding::RIGHTS_WITH_PROTECTION,
    &holding::TRAVEL,
    &holding::PERMANENT_RESIDENCE,
    &decision::ASSISTED_RETURN,
    &holding::GIVING_UP_PROTECTION,
];
