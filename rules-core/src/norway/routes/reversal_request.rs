//! D-02 `reversal-request`: asking UNE to look again after a final refusal.

use crate::grade::Ceiling;
use crate::norway::cite::page;
use crate::norway::conditions::{REFUSED_FOR_GOOD, RENEWED};
use crate::norway::sources::{authorities, organisations};
use crate::norway::{glossary as t, judgements as j, rights as r, steps};
use crate::route::{Element, Route};

/// D-02.
pub static ROUTE: Route = Route {
    id: "reversal-request",
    scope: REFUSED_FOR_GOOD,
    elements: &[Element {
        id: "something-new",
        core: true,
        condition: RENEWED,
        citations: &[page(&authorities::UNE_DISAGREE_WITH_DECISION)],
    }],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::IMPORTANCE_OF_WHAT_IS_NEW],
    steps: &[
        &steps::CONTACT_LEGAL_AID,
        &steps::GATHER_NEW_EVIDENCE,
        &steps::ASK_UNE_TO_REVERSE,
        &steps::ASK_UNE_TO_STAY,
        &steps::KEEP_ADDRESS,
    ],
    rights: &[&r::NO_FREE_LAWYER_FOR_REVERSAL, &r::HEALTH_AFTER_REFUSAL],
    figures: &[],
    terms: &[&t::REQUEST_FOR_REVERSAL, &t::DUTY_TO_LEAVE, &t::UNE],
    citations: &[
        page(&authorities::UNE_DISAGREE_WITH_DECISION),
        page(&authorities::UNE_REVERSAL_WAITING_TIMES),
        page(&organisations::NOAS_PROCEDURE_MAP),
        page(&organisations::NOAS_ABOUT),
    ],
};
