//! R-17 `human-rights-defender`: support abroad for people who defend the rights of others. No
//! permit of its own, and no application for asylum at an embassy.

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::page;
use crate::norway::conditions::IN_NORWAY;
use crate::norway::sources::{guidelines, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Element, Route};
use crate::{all, not};

///
pub static ROUTE: Route = Route {
    id: "human-rights-defender",
    scope: all![not!(IN_NORWAY), Condition::is(q::reason::HUMAN_RIGHTS_WORK)],
    elements: &[Element {
        id: "human-rights-work",
        core: true,
        condition: Condition::is(q::reason::HUMAN_RIGHTS_WORK),
        citations: &[page(&guidelines::HUMAN_RIGHTS_DEFENDERS_GUIDELINES)],
    }],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::MISSIONS_DISCRETION],
    steps: &[&steps::CONTACT_MISSION_SAFELY, &steps::KEEP_EVIDENCE_SAFELY],
    rights: &[&r::DEFENDER_SUPPORT],
    figures: &[],
    terms: &[&t::HUMAN_RIGHTS_DEFENDER],
    citations: &[
        page(&seeds::SEED_GOVERNMENT_HUMAN_RIGHTS_DEFENDERS),
        page(&guidelines::HUMAN_RIGHTS_DEFENDERS_GUIDELINES),
    ],
};
