//! What each status gives, whatever is graded: while waiting, after a final refusal, and with each kind
//! of permit.

use super::conditions::IN_NORWAY;
use super::questions as q;
use super::rights as r;
use crate::all;
use crate::card::{Right, Status};
use crate::condition::Condition;

/// H-01: what refugees have.
pub const OF_REFUGEE: &[&Right] = &[
    &r::PERMIT_OF_REFUGEE,
    &r::TRAVEL_DOCUMENT_OF_REFUGEE,
    &r::WORK,
    &r::EDUCATION,
    &r::KINDERGARTEN,
    &r::SOCIAL_ASSISTANCE,
    &r::HEALTH_SERVICES,
    &r::SETTLEMENT,
    &r::INTRODUCTION_PROGRAMME,
    &r::BRIDGING_COURSES,
    &r::FAMILY_OF_REFUGEE,
];

/// what collective protection gives.
pub const OF_COLLECTIVE_PROTECTION: &[&Right] = &[
    &r::COLLECTIVE_PERMIT,
    &r::COLLECTIVE_DOES_NOT_COUNT,
    &r::COLLECTIVE_RIGHTS,
    &r::COLLECTIVE_EXTENSION_CAN_FAIL,
    &r::TRIPS_TO_UKRAINE,
];

/// what a permit gives that only protects against return.
pub const OF_PROTECTION_AGAINST_RETURN: &[&Right] = &[
    &r::SHORT_PERMIT,
    &r::WORK_UNLESS_REFUSED,
    &r::LEADS_NOWHERE,
    &r::NO_SCHENGEN_VISITS,
    &r::NOTICE_BEFORE_END,
    &r::NO_REMOVAL_WHILE_RISK,
];

/// P-06: an application that waits, or an appeal.
pub static WAITING: Status = Status {
    id: "waiting",
    when: all![
        IN_NORWAY,
        Condition::one_of(&[
            q::stage::NONE,
            q::stage::NOT_APPLIED,
            q::stage::WAITING,
            q::stage::UDI_REFUSED,
            q::stage::DUBLIN_DECISION
        ])
    ],
    rights: &[&r::HEALTH_WHILE_WAITING, &r::SCHOOL_WHILE_WAITING, &r::WORK_WHILE_WAITING],
};

/// P-06: a final refusal.
pub static REFUSED_FOR_GOOD: Status = Status {
    id: "refused-for-good",
    when: all![IN_NORWAY, Condition::is(q::stage::UNE_REFUSED)],
    rights: &[&r::HEALTH_AFTER_REFUSAL],
};

/// H-01: protection.
pub static PROTECTION: Status =
    Status { id: "protection", when: Condition::is(q::stage::PROTECTION), rights: OF_REFUGEE };

/// collective protection.
pub static COLLECTIVE: Status =
    Status { id: "collective", when: Condition::is(q::stage::COLLECTIVE), rights: OF_COLLECTIVE_PROTECTION };

/// a humanitarian permit.
pub static HUMANITARIAN: Status = Status {
    id: "humanitarian",
    when: Condition::is(q::stage::HUMANITARIAN),
    rights: &[&r::HUMANITARIAN_PERMIT, &r::HUMANITARIAN_RIGHTS],
};

/// R-07, R-10e, R-13: a permit with limits. Which of them holds, the decision says.
pub static LIMITED: Status = Status {
    id: "limited",
    when: Condition::is(q::stage::LIMITED),
    rights: &[
        &r::SHORT_PERMIT,
        &r::WORK_UNLESS_REFUSED,
        &r::LEADS_NOWHERE,
        &r::NO_SCHENGEN_VISITS,
        &r::NOTICE_BEFORE_END,
        &r::IDENTITY_LIMITS,
        &r::ENDS_AT_18,
    ],
};

/// a family permit.
pub static FAMILY: Status =
    Status { id: "family", when: Condition::is(q::stage::FAMILY), rights: &[&r::FAMILY_PERMIT] };

/// H-03: permanent residence.
pub static PERMANENT: Status =
    Status { id: "permanent", when: Condition::is(q::stage::PERMANENT), rights: &[&r::PERMANENT_LAPSES] };

/// All statuses.
pub static ALL: &[&Status] =
    &[&WAITING, &REFUSED_FOR_GOOD, &PROTECTION, &COLLECTIVE, &HUMANITARIAN, &LIMITED, &FAMILY, &PERMANENT];
