//! R-10d `humanitarian-trafficking`: a permit for a victim of human trafficking, section 38 second
//! paragraph (d).

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page};
use crate::norway::conditions::{ASKS_ASYLUM, IN_NORWAY};
use crate::norway::sources::guidelines;
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Element, Route};
use crate::{all, not};

/// R-10d. Its one element is not core: who does not know whether it was trafficking still sees the
/// route as possible.
pub static ROUTE: Route = Route {
    id: "humanitarian-trafficking",
    scope: all![IN_NORWAY, ASKS_ASYLUM, not!(Condition::is(q::exploitation::NO))],
    elements: &[Element {
        id: "exploitation",
        core: false,
        condition: Condition::is(q::exploitation::YES),
        citations: &[act("38").paragraph(2).letter('d')],
    }],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::SIGNS_OF_TRAFFICKING, j::ALL_CIRCUMSTANCES],
    steps: &[
        &steps::GET_SAFE,
        &steps::CALL_ROSA,
        &steps::TELL_HEALTH_AND_CHILDREN,
        &steps::SEND_NEWS_TO_UDI,
        &steps::SEND_NEWS_TO_UNE,
    ],
    rights: &[&r::CONSIDERED_WITH_ASYLUM, &r::HUMANITARIAN_PERMIT],
    figures: &[],
    terms: &[&t::HUMAN_TRAFFICKING],
    citations: &[act("38").paragraph(2).letter('d'), page(&guidelines::UDI_2013_014_TRAFFICKING)],
};
