//! R-05 `derived-status`: refugee status for the spouse, partner or child of a refugee, section 28
//! sixth paragraph and regulations section 7-2.

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page, regulations};
use crate::norway::conditions::{
    CHILD_OF_PARENT_HERE, IN_NORWAY, SPONSOR_HAS_PROTECTION, SPOUSE, SPOUSE_UNDER_18,
};
use crate::norway::sources::{guidelines, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Bar, BarTo, Element, Route};
use crate::{all, any, not};

///
pub static ROUTE: Route = Route {
    id: "derived-status",
    scope: all![IN_NORWAY, SPONSOR_HAS_PROTECTION, any![SPOUSE, CHILD_OF_PARENT_HERE]],
    elements: &[
        Element {
            id: "family-before-flight",
            core: true,
            condition: any![not!(SPOUSE), Condition::is(q::family_before_flight::YES)],
            citations: &[regulations("7-2"), page(&guidelines::RS_2010_072_DERIVED_STATUS)],
        },
        Element {
            id: "same-citizenship",
            core: true,
            condition: Condition::is(q::family_same_citizenship::YES),
            citations: &[regulations("7-2"), page(&guidelines::RS_2010_072_DERIVED_STATUS)],
        },
    ],
    // Section 28 sixth paragraph leads to the conditions for family: spouses are both 18, and a child is without one.
    bars: &[Bar {
        id: "spouse-under-18",
        to: BarTo::Unlikely,
        condition: SPOUSE_UNDER_18,
        citations: &[act("28").paragraph(6), act("40").paragraph(2), act("42")],
    }],
    caps: &[],
    ceiling: Ceiling::Likely,
    judgements: &[j::FAMILY_LIFE, j::IDENTITY],
    steps: &[&steps::ASK_ABOUT_OWN_CLAIM],
    rights: &[&r::SAME_RIGHTS_FOR_REFUGEES, &r::DERIVED_STATUS_CAN_END],
    figures: &[],
    terms: &[&t::DERIVED_STATUS, &t::SPONSOR],
    citations: &[
        act("28").paragraph(6),
        regulations("7-2"),
        page(&guidelines::RS_2010_072_DERIVED_STATUS),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
    ],
};
