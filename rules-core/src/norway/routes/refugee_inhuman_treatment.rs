//! R-02 `refugee-inhuman-treatment`: refugee status because of a real risk of the death penalty,
//! torture or other inhuman treatment, section 28 first paragraph (b).

use super::shared;
use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page};
use crate::norway::conditions::{ASKS_ASYLUM, FEARS, NO_SAFE_AREA, NOT_PROTECTED, SERIOUS_HARM_OR_WAR};
use crate::norway::sources::{authorities, law, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::not;
use crate::route::{Cap, CapTo, Element, Route};

/// Other serious harm, or war alone, is for the authority to weigh.
const OTHER_THAN_DEATH_OR_TORTURE: Cap = Cap {
    id: "other-than-death-or-torture",
    to: CapTo::Possible,
    condition: not!(Condition::one_of(&[q::harm::KILLED, q::harm::DEATH_PENALTY, q::harm::TORTURE])),
    citations: &[act("28").paragraph(1).letter('b'), page(&law::ECHR)],
};

/// Nothing individual: general danger, disaster or poverty only.
const NOTHING_INDIVIDUAL: Cap = Cap {
    id: "nothing-individual",
    to: CapTo::Possible,
    condition: Condition::only_of(&[q::reason::ANYONE, q::reason::DISASTER, q::reason::ECONOMY]),
    citations: &[act("28").paragraph(1).letter('b'), page(&authorities::UNE_REFUGEE_STATUS_2025)],
};

///
pub static ROUTE: Route = Route {
    id: "refugee-inhuman-treatment",
    scope: ASKS_ASYLUM,
    elements: &[
        Element {
            id: "future-fear",
            core: true,
            condition: FEARS,
            citations: &[act("28").paragraph(1).letter('b')],
        },
        Element {
            id: "serious-harm-or-war",
            core: true,
            condition: SERIOUS_HARM_OR_WAR,
            citations: &[act("28").paragraph(1).letter('b'), page(&law::ECHR)],
        },
        Element {
            id: "no-state-protection",
            core: false,
            condition: NOT_PROTECTED,
            citations: &[act("28").paragraph(1).letter('b')],
        },
        Element {
            id: "no-safe-area",
            core: false,
            condition: NO_SAFE_AREA,
            citations: &[act("28").paragraph(5)],
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
        OTHER_THAN_DEATH_OR_TORTURE,
        NOTHING_INDIVIDUAL,
    ],
    ceiling: Ceiling::Likely,
    judgements: &[
        j::CREDIBILITY,
        j::RISK_ON_RETURN,
        j::LEVEL_OF_VIOLENCE,
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
    terms: &[&t::ASYLUM, &t::REFUGEE, &t::SUBSIDIARY_PROTECTION],
    citations: &[
        act("28").paragraph(1).letter('b'),
        act("28").paragraph(3),
        page(&law::ECHR),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&seeds::SEED_RIGHTS_IN_EXILE),
        page(&seeds::SEED_AMNESTY_NORWAY),
        page(&authorities::UNE_REFUGEE_STATUS_2025),
    ],
};
