//! Cards on asking for asylum and waiting (research codes P).

use super::CARD;
use crate::card::{Card, Value};
use crate::condition::Condition;
use crate::deadline::Unit;
use crate::norway::cite::{act, page, regulations};
use crate::norway::conditions::{BEFORE_DECISION, IN_NORWAY, MINOR, NOT_REGISTERED};
use crate::norway::rights::dated;
use crate::norway::sources::{authorities as a, guidelines as g, law, organisations as o};
use crate::norway::{glossary as t, questions as q, rights as r, steps};
use crate::shown::Shown;
use crate::{all, any, not};

/// Stages from arriving to the end of a refused application.
const ASKING_OR_REFUSED: Condition = Condition::one_of(&[
    q::stage::NONE,
    q::stage::NOT_APPLIED,
    q::stage::WAITING,
    q::stage::UDI_REFUSED,
    q::stage::DUBLIN_DECISION,
    q::stage::UNE_REFUSED,
]);

/// P-01: register.
pub static REGISTRATION: Card = Card {
    id: "registration",
    when: all![IN_NORWAY, NOT_REGISTERED],
    steps: &[
        &steps::SAY_ASYLUM_AT_BORDER,
        &steps::REGISTER_AT_ARRIVAL_CENTRE,
        &steps::REGISTER_WITH_OWN_HOUSING,
        &steps::HAND_IN_PASSPORT,
        &steps::THINK_OF_PHONE,
    ],
    figures: &[dated!("stay-up-to", Value::Time(21, Unit::Days), &[page(&a::UDI_NATIONAL_ARRIVAL_CENTRE)])],
    terms: &[&t::NATIONAL_ARRIVAL_CENTRE, &t::POLICE_IMMIGRATION_SERVICE, &t::UDI],
    citations: &[
        act("9"),
        act("93"),
        page(&a::NYINORGE_REGISTRATION),
        page(&a::POLICE_UKRAINE_REGISTRATION),
        page(&a::POLICE_CLAIM_PROTECTION),
        page(&a::POLICE_APPLYING_FOR_ASYLUM),
        page(&a::POLICE_IMMIGRATION_REGISTRATION),
        page(&a::EUAA_ACCESS_NORWAY),
        page(&a::UDI_NATIONAL_ARRIVAL_CENTRE),
        page(&o::UNHCR_HOW_TO_APPLY),
    ],
    ..CARD
};

/// P-02: the interview.
pub static ASYLUM_INTERVIEW: Card = Card {
    id: "asylum-interview",
    when: all![IN_NORWAY, BEFORE_DECISION],
    steps: &[
        &steps::TELL_WHOLE_REASON_AT_ONCE,
        &steps::TELL_ABOUT_STAY_ELSEWHERE,
        &steps::GATHER_EVIDENCE,
        &steps::TELL_HEALTH_AND_CHILDREN,
        &steps::SAY_IF_INTERPRETER_FAILS,
    ],
    terms: &[&t::ASYLUM_INTERVIEW, &t::INTERPRETER],
    citations: &[
        act("93").paragraph(4),
        page(&o::CARITAS_GUIDANCE),
        page(&a::UDI_WHOM_YOU_MEET),
        page(&a::EUAA_NATIONAL_DEVELOPMENTS),
    ],
    ..CARD
};

/// P-03: lawyer and guidance. Shown unless it is ruled out.
pub static LAWYER_AND_GUIDANCE: Card = Card {
    id: "lawyer-and-guidance",
    when: all![
        IN_NORWAY,
        any![
            BEFORE_DECISION,
            Condition::one_of(&[
                q::stage::DUBLIN_DECISION,
                q::stage::UDI_REFUSED,
                q::stage::UNE_REFUSED,
                q::stage::NOTICE,
                q::stage::LOST
            ])
        ]
    ],
    shown: Shown::UnlessNo,
    steps: &[&steps::GET_GUIDANCE, &steps::CONTACT_LEGAL_AID],
    rights: &[&r::LAWYER_BEFORE_DECISION, &r::LAWYER_AFTER_REFUSAL, &r::LAWYER_IN_WITHDRAWAL],
    terms: &[&t::FREE_LEGAL_ADVICE],
    citations: &[
        act("92"),
        regulations("17-17"),
        regulations("17-18"),
        page(&o::CARITAS_GUIDANCE),
        page(&g::RS_2018_002_LAWYERS),
        page(&law::FREE_LEGAL_AID_2025),
    ],
    ..CARD
};

/// P-04: representative for a child alone. Shown unless it is ruled out.
pub static REPRESENTATIVE: Card = Card {
    id: "representative",
    when: all![IN_NORWAY, MINOR, not!(Condition::is(q::without_guardian::NO))],
    shown: Shown::UnlessNo,
    urgent: Condition::is(q::without_guardian::YES),
    steps: &[&steps::TELL_AGE_AND_ALONE, &steps::MEET_REPRESENTATIVE, &steps::ASK_FOR_CHILDS_LAWYER],
    rights: &[&r::LAWYER_FOR_CHILDREN_ALONE, &r::CARE_FOR_CHILDREN_ALONE],
    terms: &[&t::REPRESENTATIVE, &t::COUNTY_GOVERNOR],
    citations: &[act("98-a"), page(&a::UDI_UNACCOMPANIED_MINORS), page(&g::RS_2015_003_REPRESENTATIVE)],
    ..CARD
};

/// P-05: a place to live while waiting.
pub static RECEPTION: Card = Card {
    id: "reception",
    when: all![IN_NORWAY, ASKING_OR_REFUSED],
    steps: &[&steps::ASK_FOR_RECEPTION, &steps::TELL_STAFF_IF_UNSAFE, &steps::ASK_NAV_IN_EMERGENCY],
    rights: &[&r::RECEPTION_IS_VOLUNTARY],
    terms: &[&t::RECEPTION_CENTRE],
    citations: &[act("95"), page(&a::NYINORGE_WAITING_PHASE), page(&a::UDI_NATIONAL_ARRIVAL_CENTRE)],
    ..CARD
};

/// P-06: rights while waiting, and after a refusal; which, the status says.
pub static RIGHTS_WHILE_WAITING: Card = Card {
    id: "rights-while-waiting",
    when: all![IN_NORWAY, ASKING_OR_REFUSED],
    steps: &[&steps::ASK_FOR_WORK_PERMIT],
    terms: &[&t::D_NUMBER],
    citations: &[
        act("94"),
        page(&a::UDI_CAN_YOU_WORK),
        page(&a::NYINORGE_WAITING_PHASE),
        page(&a::HELSENORGE_WITHOUT_LAWFUL_STAY),
        page(&o::FLYKTNING_NET_HEALTH),
    ],
    ..CARD
};
