//! R-18 `reflection-period`: six months for possible victims of trafficking, regulations
//! section 8-3.

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page, regulations};
use crate::norway::sources::{authorities, guidelines, organisations, press, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Cap, CapTo, Element, Route};
use crate::{all, not};

/// The threshold is low, and its one element is not core.
pub static ROUTE: Route = Route {
    id: "reflection-period",
    scope: all![Condition::is(q::location::NORWAY), not!(Condition::is(q::exploitation::NO))],
    elements: &[Element {
        id: "exploitation",
        core: false,
        condition: Condition::is(q::exploitation::YES),
        citations: &[regulations("8-3"), page(&guidelines::UDI_2013_014_TRAFFICKING)],
    }],
    bars: &[],
    caps: &[Cap {
        id: "other-stay-or-pending-case",
        to: CapTo::Possible,
        condition: not!(Condition::one_of(&[q::stage::NONE, q::stage::NOT_APPLIED, q::stage::UNE_REFUSED])),
        citations: &[regulations("8-3"), page(&authorities::GOVERNMENT_TRAFFICKING_RULES)],
    }],
    ceiling: Ceiling::Likely,
    judgements: &[j::SIGNS_OF_TRAFFICKING],
    steps: &[
        &steps::GET_SAFE,
        &steps::CALL_ROSA,
        &steps::FIND_LAWYER_FOR_VICTIM,
        &steps::APPLY_FOR_REFLECTION_PERIOD,
    ],
    rights: &[&r::REFLECTION_PERMIT, &r::REFLECTION_HELP],
    figures: &[],
    terms: &[&t::REFLECTION_PERIOD, &t::HUMAN_TRAFFICKING],
    citations: &[
        act("38").paragraph(1),
        regulations("8-3"),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&guidelines::UDI_2013_014_TRAFFICKING),
        page(&organisations::ROSA_ABOUT),
        page(&organisations::TRAFFICKING_REFLECTION_PERIOD),
        page(&press::SNL_REFLECTION_PERIOD),
    ],
};
