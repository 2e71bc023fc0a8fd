//! R-10b `humanitarian-child-ties`: a permit because of a child's ties to Norway, section 38 and
//! regulations section 8-5.

use crate::card::Value;
use crate::condition::Condition;
use crate::deadline::Unit;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page, regulations};
use crate::norway::conditions::{ASKS_ASYLUM, IN_NORWAY};
use crate::norway::rights::dated;
use crate::norway::sources::guidelines;
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Element, Route};
use crate::{all, not};

/// R-10b.
pub static ROUTE: Route = Route {
    id: "humanitarian-child-ties",
    scope: all![IN_NORWAY, ASKS_ASYLUM, not!(Condition::is(q::children_here::NONE))],
    elements: &[Element {
        id: "child-long-in-norway-and-in-school",
        core: true,
        condition: Condition::is(q::children_here::OVER_4_5_YEARS_IN_SCHOOL),
        citations: &[regulations("8-5"), page(&guidelines::UNE_LONG_STAYING_CHILDREN)],
    }],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::CHILDS_TIES, j::BEST_INTERESTS, j::IDENTITY, j::ALL_CIRCUMSTANCES],
    steps: &[&steps::TELL_HEALTH_AND_CHILDREN, &steps::SEND_NEWS_TO_UDI, &steps::SEND_NEWS_TO_UNE],
    rights: &[&r::CONSIDERED_WITH_ASYLUM, &r::HUMANITARIAN_PERMIT],
    figures: &[
        dated!("about", Value::Time(54, Unit::Months), &[page(&guidelines::UNE_LONG_STAYING_CHILDREN)]),
        dated!("in-school", Value::Time(1, Unit::Years), &[page(&guidelines::UNE_LONG_STAYING_CHILDREN)]),
    ],
    terms: &[&t::BEST_INTERESTS_OF_THE_CHILD, &t::SPECIAL_CONNECTION_TO_NORWAY],
    citations: &[act("38").paragraph(3), regulations("8-5"), page(&guidelines::UNE_LONG_STAYING_CHILDREN)],
};
