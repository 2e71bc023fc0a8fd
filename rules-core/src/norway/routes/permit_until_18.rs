//! R-13 `permit-until-18`: a permit limited until the child turns 18, regulations section 8-8.

use super::unaccompanied_minor;
use crate::all;
use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{page, regulations};
use crate::norway::sources::{organisations, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Element, Route};

/// the scope of R-12, from 16.
pub static ROUTE: Route = Route {
    id: "permit-until-18",
    scope: all![Condition::is(q::age::AGE_16_17), unaccompanied_minor::ROUTE.scope],
    elements: &[Element {
        id: "without-guardian",
        core: true,
        condition: Condition::is(q::without_guardian::YES),
        citations: &[regulations("8-8")],
    }],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::CARE_ON_RETURN, j::BEST_INTERESTS],
    steps: &[&steps::DOCUMENT_CHILDS_SITUATION],
    rights: &[&r::ENDS_AT_18],
    figures: &[],
    terms: &[&t::TIME_LIMITED_PERMIT_UNTIL_18, &t::LIMITED_PERMIT],
    citations: &[
        regulations("8-8"),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&organisations::GUARDIANS_OCTOBER_CHILDREN),
    ],
};
