//! R-11 `practical-barriers`: a permit when return is not possible, regulations section 8-7, given
//! by UNE after a request for reversal.

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page, regulations};
use crate::norway::conditions::{IN_NORWAY, REFUSED_FOR_GOOD};
use crate::norway::sources::{organisations, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Element, Route};
use crate::{all, not};

///
pub static ROUTE: Route = Route {
    id: "practical-barriers",
    scope: all![IN_NORWAY, REFUSED_FOR_GOOD, Condition::is(q::since_final_refusal::NO_RETURN_FOR_3_YEARS)],
    elements: &[
        Element {
            id: "cooperated",
            core: true,
            condition: Condition::is(q::since_final_refusal::COOPERATED),
            citations: &[regulations("8-7")],
        },
        Element {
            id: "no-doubt-about-identity",
            core: true,
            condition: not!(Condition::is(q::identity_papers::DOUBT)),
            citations: &[regulations("8-7")],
        },
    ],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::COOPERATION, j::IDENTITY],
    steps: &[&steps::KEEP_PROOF_OF_EMBASSY_CONTACT, &steps::ASK_UNE_TO_REVERSE, &steps::KEEP_ADDRESS],
    rights: &[&r::PRACTICAL_BARRIERS_PERMIT],
    figures: &[],
    terms: &[&t::PRACTICAL_BARRIERS_TO_RETURN],
    citations: &[
        act("38"),
        regulations("8-7"),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&organisations::STATELESSNESS_INDEX),
        page(&organisations::UNHCR_STATELESS_2024),
    ],
};
