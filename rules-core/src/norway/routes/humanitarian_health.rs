//! R-10a `humanitarian-health`: a permit for compelling health reasons, section 38.

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page};
use crate::norway::conditions::{ASKS_ASYLUM, IN_NORWAY};
use crate::norway::sources::{authorities, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Element, Route};
use crate::{all, not};

/// R-10a.
pub static ROUTE: Route = Route {
    id: "humanitarian-health",
    scope: all![IN_NORWAY, ASKS_ASYLUM, not!(Condition::is(q::serious_illness::NO))],
    elements: &[Element {
        id: "serious-illness",
        core: true,
        condition: Condition::is(q::serious_illness::YES),
        citations: &[act("38").paragraph(2).letter('b')],
    }],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::SERIOUSNESS_OF_ILLNESS, j::ALL_CIRCUMSTANCES],
    steps: &[&steps::GET_DOCTORS_STATEMENT, &steps::SEND_NEWS_TO_UDI, &steps::SEND_NEWS_TO_UNE],
    rights: &[&r::CONSIDERED_WITH_ASYLUM, &r::HUMANITARIAN_PERMIT],
    figures: &[],
    terms: &[&t::HUMANITARIAN_GROUNDS, &t::IMMIGRATION_CONTROL_CONSIDERATIONS],
    citations: &[
        act("38").paragraph(2).letter('b'),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&authorities::UNE_HUMANITARIAN_2025),
    ],
};
