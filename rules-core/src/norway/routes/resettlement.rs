//! R-15 `resettlement`: coming to Norway as a resettlement refugee, section 35. Nobody applies for
//! it: UNHCR asks, UDI decides.

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page};
use crate::norway::conditions::IN_NORWAY;
use crate::norway::sources::{authorities, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::not;
use crate::route::{Element, Route};

///
pub static ROUTE: Route = Route {
    id: "resettlement",
    scope: not!(IN_NORWAY),
    elements: &[Element {
        id: "registered-with-unhcr",
        core: true,
        condition: Condition::is(q::location::ABROAD_UNHCR),
        citations: &[act("35"), page(&authorities::UDI_APPLYING_FROM_ABROAD)],
    }],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::SELECTION],
    steps: &[&steps::REGISTER_WITH_UNHCR, &steps::TELL_UNHCR_OF_RISKS, &steps::PAY_NOBODY],
    rights: &[&r::RESETTLED_DIRECTLY],
    figures: &[],
    terms: &[&t::RESETTLEMENT_REFUGEE],
    citations: &[
        act("35"),
        page(&authorities::UDI_APPLYING_FROM_ABROAD),
        page(&authorities::IMDI_RESETTLEMENT),
        page(&seeds::SEED_NORWEGIAN_HELSINKI_COMMITTEE),
        page(&seeds::SEED_AMNESTY_NORWAY),
    ],
};
