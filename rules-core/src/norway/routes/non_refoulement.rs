//! R-07 `non-refoulement`: protection against return only, sections 73 and 74.

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page};
use crate::norway::conditions::{ASKS_ASYLUM, IN_NORWAY, MAY_FEAR, MINOR, SERIOUS_HARM_OR_WAR};
use crate::norway::sources::{guidelines, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, statuses, steps};
use crate::route::{Element, Route};
use crate::{all, any, not};

/// In play while the rules on very serious acts are not ruled out.
pub static ROUTE: Route = Route {
    id: "non-refoulement",
    scope: all![
        IN_NORWAY,
        any![all![ASKS_ASYLUM, MAY_FEAR], Condition::one_of(&[q::stage::NOTICE, q::stage::LOST])],
        not!(MINOR),
        not!(Condition::is(q::serious_acts::NO))
    ],
    elements: &[
        Element {
            id: "serious-acts-may-matter",
            core: true,
            condition: Condition::is(q::serious_acts::MAYBE),
            citations: &[act("31"), act("74")],
        },
        Element {
            id: "fear-now-or-before",
            core: false,
            condition: Condition::one_of(&[q::fear::YES, q::fear::BEFORE_NOT_NOW]),
            citations: &[act("73").paragraph(2)],
        },
        Element {
            // The second paragraph of section 73 is absolute, and covers all of section 28 first paragraph (b).
            id: "serious-harm-or-war",
            core: false,
            condition: SERIOUS_HARM_OR_WAR,
            citations: &[act("73").paragraph(1), act("73").paragraph(2), act("28").paragraph(1)],
        },
    ],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::EXCLUSION, j::RISK_ON_RETURN],
    steps: &[&steps::TALK_TO_LAWYER_FIRST, &steps::GATHER_EVIDENCE],
    rights: statuses::OF_PROTECTION_AGAINST_RETURN,
    figures: &[],
    terms: &[&t::NON_REFOULEMENT, &t::PERMIT_UNDER_SECTION_74],
    citations: &[
        act("73"),
        act("74"),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&guidelines::UNE_LONG_STAY),
        page(&guidelines::UNE_EXCLUSION),
    ],
};
