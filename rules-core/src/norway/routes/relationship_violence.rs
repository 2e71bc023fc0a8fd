//! R-19 `relationship-violence`: a permit of one's own after violence in the relationship,
//! section 53 first paragraph (b).

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page};
use crate::norway::sources::{authorities, guidelines};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Element, Route};
use crate::{all, not};

///
pub static ROUTE: Route = Route {
    id: "relationship-violence",
    scope: all![Condition::is(q::stage::FAMILY), not!(Condition::is(q::partner_violence::NO))],
    elements: &[Element {
        id: "mistreatment",
        core: true,
        condition: Condition::is(q::partner_violence::YES),
        citations: &[act("53").paragraph(1).letter('b'), page(&guidelines::UNE_MISTREATMENT)],
    }],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::MISTREATMENT],
    steps: &[&steps::GET_SAFE, &steps::CALL_VIOLENCE_HELPLINE, &steps::APPLY_FOR_OWN_PERMIT],
    rights: &[&r::OWN_PERMIT_AFTER_VIOLENCE],
    figures: &[],
    terms: &[&t::MISTREATMENT_PROVISION],
    citations: &[
        act("53").paragraph(1).letter('a'),
        act("53").paragraph(1).letter('b'),
        act("53").paragraph(2),
        page(&guidelines::UNE_MISTREATMENT),
        page(&guidelines::RS_2010_009_INDEPENDENT_GROUNDS),
        page(&authorities::UDI_FAMILY_FEES),
    ],
};
