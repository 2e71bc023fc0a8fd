//! Conditions with a name of their own, used by several rules.
//!
//! Operands of *all* stand in the order in which they guard each other: place before stage, stage
//! before what is asked at that stage.

use super::questions as q;
use crate::condition::{Condition, Named};
use crate::question::Choice;
use crate::{all, any, not};

/// A condition with a name.
const fn named(named: &'static Named) -> Condition {
    Condition::Named(named)
}

/// In Norway or at its border.
pub const IN_NORWAY: Condition = named(&Named {
    id: "in-norway",
    condition: Condition::one_of(&[q::location::NORWAY, q::location::BORDER]),
});

/// Under 18.
pub const MINOR: Condition = named(&Named {
    id: "minor",
    condition: Condition::one_of(&[q::age::UNDER_15, q::age::AGE_15, q::age::AGE_16_17]),
});

/// A holder of collective protection or a family permit who also wants to see asylum.
pub const ALSO_ASYLUM: Condition =
    all![Condition::one_of(&[q::stage::COLLECTIVE, q::stage::FAMILY]), Condition::is(q::also_asylum::YES)];

/// At a stage where an application for asylum is meant, waits, or was refused.
pub const ASKS_ASYLUM: Condition = named(&Named {
    id: "asks-asylum",
    condition: any![
        Condition::one_of(&[
            q::stage::NONE,
            q::stage::NOT_APPLIED,
            q::stage::WAITING,
            q::stage::DUBLIN_DECISION,
            q::stage::UDI_REFUSED,
            q::stage::UNE_REFUSED,
            q::stage::OTHER_PERMIT,
        ]),
        ALSO_ASYLUM
    ],
});

/// Not registered as an asylum seeker yet: no application, or another permit.
pub const NOT_REGISTERED: Condition =
    any![Condition::one_of(&[q::stage::NONE, q::stage::NOT_APPLIED, q::stage::OTHER_PERMIT]), ALSO_ASYLUM];

/// Before a decision on asylum.
pub const BEFORE_DECISION: Condition = any![Condition::is(q::stage::WAITING), NOT_REGISTERED];

/// Fear of what may happen in the future; fear that has passed leaves it open.
pub const FEARS: Condition = named(&Named {
    id: "fears",
    condition: Condition::one_of_unless_unsure(&[q::fear::YES], &[q::fear::BEFORE_NOT_NOW]),
});

/// Not known to be without fear.
pub const MAY_FEAR: Condition = not!(Condition::is(q::fear::NO));

/// Harm as serious as persecution can be; war alone is not among it.
pub const SERIOUS_HARM: Condition =
    named(&Named { id: "serious-harm", condition: Condition::one_of(SERIOUS) });

/// What section 28 first paragraph (b) protects against: war counts there.
pub const SERIOUS_HARM_OR_WAR: Condition = any![SERIOUS_HARM, Condition::is(q::harm::WAR)];

/// The harms of [`SERIOUS_HARM`].
pub const SERIOUS: &[Choice] = &[
    q::harm::KILLED,
    q::harm::DEATH_PENALTY,
    q::harm::TORTURE,
    q::harm::PRISON,
    q::harm::VIOLENCE,
    q::harm::SEXUAL,
    q::harm::FORCED_MARRIAGE,
    q::harm::GENITAL_MUTILATION,
    q::harm::HONOUR,
    q::harm::MILITARY,
    q::harm::NO_BASIC_RIGHTS,
];

/// A reason that the Refugee Convention protects.
pub const CONVENTION_GROUND: Condition = named(&Named {
    id: "convention-ground",
    condition: Condition::one_of(&[
        q::reason::ETHNIC,
        q::reason::RELIGION,
        q::reason::NATIONALITY,
        q::reason::POLITICS,
        q::reason::GENDER,
        q::reason::SEXUAL_ORIENTATION_OR_GENDER_IDENTITY,
        q::reason::FAMILY,
        q::reason::GROUP,
        q::reason::HUMAN_RIGHTS_WORK,
        q::reason::MILITARY_REFUSAL,
    ]),
});

/// Only private people would do it.
pub const ONLY_PRIVATE: Condition =
    named(&Named { id: "only-private", condition: Condition::only_of(&[q::actor::NON_STATE]) });

/// Not a danger from private people alone against which the authorities there protect.
pub const NOT_PROTECTED: Condition = named(&Named {
    id: "not-protected",
    condition: not!(all![ONLY_PRIVATE, Condition::is(q::state_protection::YES)]),
});

/// No other part of the country helps: there is none, or the danger comes from the state or from
/// a group that rules.
pub const NO_SAFE_AREA: Condition = named(&Named {
    id: "no-safe-area",
    condition: any![
        Condition::is(q::safe_elsewhere::NO),
        all![Condition::is(q::safe_elsewhere::YES), not!(ONLY_PRIVATE)]
    ],
});

/// The rules on very serious acts could matter; children are not asked.
pub const MAY_BE_EXCLUDED: Condition = named(&Named {
    id: "may-be-excluded",
    condition: all![not!(MINOR), Condition::is(q::serious_acts::MAYBE)],
});

/// UNE has refused, and no appeal is left.
pub const REFUSED_FOR_GOOD: Condition =
    named(&Named { id: "refused-for-good", condition: Condition::is(q::stage::UNE_REFUSED) });

/// Something new since the final refusal.
pub const RENEWED: Condition = named(&Named {
    id: "renewed",
    condition: Condition::one_of(&[
        q::since_final_refusal::NEW_INFORMATION,
        q::since_final_refusal::COUNTRY_CHANGED,
    ]),
});

/// A link to Ukraine that the scheme covers.
pub const COVERED_BY_UKRAINE_SCHEME: Condition = named(&Named {
    id: "covered-by-ukraine-scheme",
    condition: Condition::one_of(&[
        q::ukraine_link::LIVED_IN_UKRAINE,
        q::ukraine_link::PROTECTED_IN_UKRAINE,
        q::ukraine_link::FAMILY_OF_COVERED_PERSON,
    ]),
});

/// A holder of a permit that only protects against return, or of another limited one, gives no
/// family reunification, and neither does somebody who still waits for asylum.
pub const SPONSOR_GIVES_FAMILY: Condition = named(&Named {
    id: "sponsor-gives-family",
    condition: not!(Condition::one_of(&[q::family_permit::LIMITED, q::family_permit::ASYLUM_SEEKER])),
});

/// The relative in Norway has protection.
pub const SPONSOR_HAS_PROTECTION: Condition = Condition::is(q::family_permit::PROTECTION);

/// The relative in Norway is a spouse or partner.
pub const SPOUSE: Condition = Condition::is(q::family_in_norway::SPOUSE);

/// A person under 18 whose spouse or partner is in Norway.
pub const SPOUSE_UNDER_18: Condition = all![SPOUSE, MINOR];

/// A spouse or partner of after the flight: section 40 a asks for work or education, and for income.
pub const SPOUSE_OF_LATER: Condition = all![SPOUSE, Condition::is(q::family_before_flight::NO)];

/// A child whose parent is in Norway.
pub const CHILD_OF_PARENT_HERE: Condition = all![Condition::is(q::family_in_norway::PARENT), MINOR];
