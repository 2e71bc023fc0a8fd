//! R-12 `unaccompanied-minor`: a permit for a child alone without care on return, section 38 second
//! paragraph (a).

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page};
use crate::norway::conditions::{ASKS_ASYLUM, IN_NORWAY, MINOR};
use crate::norway::sources::{authorities, guidelines, organisations, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Element, Route};
use crate::{all, not};

///
pub static ROUTE: Route = Route {
    id: "unaccompanied-minor",
    scope: all![IN_NORWAY, ASKS_ASYLUM, MINOR, not!(Condition::is(q::without_guardian::NO))],
    elements: &[Element {
        id: "without-guardian",
        core: true,
        condition: Condition::is(q::without_guardian::YES),
        citations: &[act("28").paragraph(3), act("38").paragraph(2).letter('a')],
    }],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::CARE_ON_RETURN, j::BEST_INTERESTS, j::CHILD_SENSITIVE],
    steps: &[&steps::TELL_AGE_AND_ALONE, &steps::DOCUMENT_CHILDS_SITUATION],
    rights: &[
        &r::CONSIDERED_WITH_ASYLUM,
        &r::HUMANITARIAN_PERMIT,
        &r::CARE_FOR_CHILDREN_ALONE,
        &r::LAWYER_FOR_CHILDREN_ALONE,
        &r::AGE_EXAMINATION_WITH_CONSENT,
        &r::AGE_AT_DECISION,
    ],
    figures: &[],
    terms: &[&t::UNACCOMPANIED_MINOR, &t::AGE_EXAMINATION],
    citations: &[
        act("28").paragraph(3),
        act("38").paragraph(2).letter('a'),
        act("38").paragraph(3),
        act("98-a"),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&authorities::UDI_UNACCOMPANIED_MINORS),
        page(&authorities::UNG_ASYLUM),
        page(&guidelines::RS_2010_094_UNACCOMPANIED_MINORS),
        page(&organisations::MYRIGHTS_SITE),
        page(&organisations::ASYLBARN_SITE),
    ],
};
