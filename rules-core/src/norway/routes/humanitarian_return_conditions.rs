//! R-10c `humanitarian-return-conditions`: a permit because of the conditions on return,
//! section 38 second paragraph (c).

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page};
use crate::norway::conditions::{ASKS_ASYLUM, IN_NORWAY, MAY_FEAR, MINOR, SERIOUS_HARM};
use crate::norway::sources::{authorities, organisations, press, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Element, Route};
use crate::{all, any, not};

/// A safe area without network: hardship there is looked at here.
const HARDSHIP_IN_SAFE_AREA: Condition = all![Condition::is(q::safe_elsewhere::YES), MAY_FEAR, SERIOUS_HARM];

/// General danger or disaster, and somebody vulnerable.
const GENERAL_DANGER_AND_VULNERABLE: Condition = all![
    Condition::one_of(&[q::reason::ANYONE, q::reason::DISASTER]),
    any![Condition::is(q::serious_illness::YES), not!(Condition::is(q::children_here::NONE)), MINOR]
];

/// R-10c.
pub static ROUTE: Route = Route {
    id: "humanitarian-return-conditions",
    scope: all![IN_NORWAY, ASKS_ASYLUM],
    elements: &[Element {
        id: "hard-conditions-on-return",
        core: true,
        condition: any![HARDSHIP_IN_SAFE_AREA, GENERAL_DANGER_AND_VULNERABLE],
        citations: &[act("38").paragraph(2).letter('c')],
    }],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Possible,
    judgements: &[j::CONDITIONS_ON_RETURN, j::BEST_INTERESTS, j::ALL_CIRCUMSTANCES],
    steps: &[&steps::TELL_HEALTH_AND_CHILDREN, &steps::SEND_NEWS_TO_UDI, &steps::SEND_NEWS_TO_UNE],
    rights: &[&r::CONSIDERED_WITH_ASYLUM, &r::HUMANITARIAN_PERMIT],
    figures: &[],
    terms: &[&t::HUMANITARIAN_GROUNDS],
    citations: &[
        act("38").paragraph(2).letter('c'),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&authorities::UNE_HUMANITARIAN_2025),
        page(&organisations::NOAS_PRESENTATION_2018),
        page(&press::THESIS_INTERNAL_FLIGHT),
    ],
};
