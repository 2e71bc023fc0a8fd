//! R-01 `refugee-convention`: refugee status under the Refugee Convention, section 28 first
//! paragraph (a).

use super::shared;
use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page};
use crate::norway::conditions::{
    ASKS_ASYLUM, CONVENTION_GROUND, FEARS, NO_SAFE_AREA, NOT_PROTECTED, SERIOUS_HARM,
};
use crate::norway::sources::{authorities, guidelines, law, press, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Cap, CapTo, Element, Route};
use crate::{all, not};

/// The Convention grounds beside refusing military service and belonging to another group.
const OTHER_GROUNDS: Condition = Condition::one_of(&[
    q::reason::ETHNIC,
    q::reason::RELIGION,
    q::reason::NATIONALITY,
    q::reason::POLITICS,
    q::reason::GENDER,
    q::reason::SEXUAL_ORIENTATION_OR_GENDER_IDENTITY,
    q::reason::FAMILY,
    q::reason::HUMAN_RIGHTS_WORK,
]);

/// Refusing military service alone is normally not enough.
const ONLY_MILITARY_REFUSAL: Cap = Cap {
    id: "only-military-refusal",
    to: CapTo::Possible,
    condition: all![
        Condition::is(q::reason::MILITARY_REFUSAL),
        not!(OTHER_GROUNDS),
        not!(Condition::is(q::reason::GROUP))
    ],
    citations: &[
        act("29").paragraph(2).letter('e'),
        page(&press::UTROP_MOBILISATION_2022),
        page(&guidelines::UDI_2024_009_RUSSIA),
        page(&guidelines::GI_13_2018_ERITREA),
    ],
};

/// Another group must be seen as one by society, which nobody can tell from answers; former
/// victims of trafficking are named in the law.
const ONLY_ANOTHER_GROUP: Cap = Cap {
    id: "only-another-group",
    to: CapTo::Possible,
    condition: all![
        Condition::is(q::reason::GROUP),
        not!(OTHER_GROUNDS),
        not!(Condition::is(q::reason::MILITARY_REFUSAL)),
        not!(Condition::is(q::exploitation::YES))
    ],
    citations: &[act("30").paragraph(1).letter('c')],
};

/// The danger came from what the person did after leaving.
const DANGER_FROM_OWN_ACTS: Cap = Cap {
    id: "danger-from-own-acts",
    to: CapTo::Possible,
    condition: Condition::is(q::danger_began::AFTER_ACTS),
    citations: &[act("28").paragraph(4)],
};

///
pub static ROUTE: Route = Route {
    id: "refugee-convention",
    scope: ASKS_ASYLUM,
    elements: &[
        Element {
            id: "future-fear",
            core: false,
            condition: FEARS,
            citations: &[act("28").paragraph(1).letter('a')],
        },
        Element {
            id: "serious-harm",
            core: true,
            condition: SERIOUS_HARM,
            citations: &[act("29").paragraph(1), act("29").paragraph(2)],
        },
        Element {
            id: "convention-ground",
            core: true,
            condition: CONVENTION_GROUND,
            citations: &[act("28").paragraph(1).letter('a'), act("30"), page(&law::CONVENTION_1951)],
        },
        Element {
            id: "no-state-protection",
            core: false,
            condition: NOT_PROTECTED,
            citations: &[act("29").paragraph(3)],
        },
        Element {
            id: "no-safe-area",
            core: false,
            condition: NO_SAFE_AREA,
            citations: &[act("28").paragraph(5), act("29").paragraph(3)],
        },
    ],
    bars: &[shared::OUTSIDE_NORWAY, shared::EXCLUSION],
    caps: &[
        shared::PROTECTION_IN_ANOTHER_STATE,
        shared::REFUSED_FOR_GOOD_AND_NOTHING_NEW,
        shared::DUBLIN,
        shared::NORDIC_RETURN,
        shared::SAFE_THIRD_COUNTRY,
        shared::ACCELERATED_48_HOURS,
        shared::REFUSED_BY_UDI,
        shared::REFUSED_FOR_GOOD_AND_RENEWED,
        shared::SAFE_AREA_NAMED,
        ONLY_MILITARY_REFUSAL,
        ONLY_ANOTHER_GROUP,
        DANGER_FROM_OWN_ACTS,
    ],
    ceiling: Ceiling::Likely,
    judgements: &[
        j::CREDIBILITY,
        j::RISK_ON_RETURN,
        j::LINK_TO_GROUND,
        j::EFFECTIVE_PROTECTION,
        j::OWN_ACTS,
        j::IDENTITY,
        j::CHILD_SENSITIVE,
    ],
    steps: &[&steps::GATHER_EVIDENCE],
    rights: &[
        &r::PERMIT_OF_REFUGEE,
        &r::SAME_RIGHTS_FOR_REFUGEES,
        &r::TRAVEL_DOCUMENT_OF_REFUGEE,
        &r::WORK,
        &r::FAMILY_OF_REFUGEE,
    ],
    figures: &[],
    terms: &[
        &t::ASYLUM,
        &t::PROTECTION,
        &t::ASYLUM_SEEKER,
        &t::REFUGEE,
        &t::REFUGEE_CONVENTION,
        &t::PERSECUTION,
        &t::WELL_FOUNDED_FEAR,
        &t::CONVENTION_GROUND,
        &t::PARTICULAR_SOCIAL_GROUP,
        &t::POLITICAL_OPINION,
        &t::NON_STATE_ACTOR,
        &t::STATE_PROTECTION,
        &t::COUNTRY_OF_ORIGIN_INFORMATION,
    ],
    citations: &[
        act("28").paragraph(1).letter('a'),
        act("28").paragraph(3),
        act("29"),
        act("30"),
        page(&law::CONVENTION_1951),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&seeds::SEED_RIGHTS_IN_EXILE),
        page(&seeds::SEED_AMNESTY_NORWAY),
        page(&guidelines::SUPREME_COURT_2012_SEXUAL_ORIENTATION),
        page(&guidelines::UNE_SEXUAL_ORIENTATION_2023),
        page(&guidelines::UNE_SEXUAL_ORIENTATION_EARLIER),
        page(&authorities::UNE_REFUGEE_STATUS_2025),
    ],
};
