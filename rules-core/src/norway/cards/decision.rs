//! Cards after a decision (research codes D).

use super::CARD;
use crate::card::{Card, Value};
use crate::condition::Condition;
use crate::deadline::Unit;
use crate::norway::cite::{act, administration, page};
use crate::norway::conditions::IN_NORWAY;
use crate::norway::rights::{dated, sure};
use crate::norway::sources::{authorities as a, guidelines as g, law, organisations as o, seeds as s};
use crate::norway::{gates, glossary as t, questions as q, rights as r, steps};
use crate::{all, any};

/// D-01: UDI said no, or takes the permit.
pub static APPEAL: Card = Card {
    id: "appeal",
    when: Condition::one_of(&[q::stage::UDI_REFUSED, q::stage::LOST]),
    urgent: Condition::ALWAYS,
    steps: &[
        &steps::CALL_LAWYER_IN_LETTER,
        &steps::FIND_LAWYER_STATE_PAYS,
        &steps::APPEAL,
        &steps::APPEAL_LOSS,
        &steps::ASK_TO_STAY,
        &steps::APPEAL_EVEN_IF_LATE,
        &steps::SAY_MORE_DOCUMENTS_COME,
        &steps::SEND_NEWS_TO_UDI,
        &steps::KEEP_ADDRESS,
        &steps::CONTACT_LEGAL_AID,
    ],
    rights: &[&r::LAWYER_AFTER_REFUSAL, &r::STAY_DURING_APPEAL, &r::TIME_TO_LEAVE],
    figures: &[
        dated!("more-documents", Value::Time(2, Unit::Weeks), &[page(&a::UDI_APPEALING_A_DECISION)]),
        sure!("late-at-most", Value::Time(1, Unit::Years), &[administration("31")]),
    ],
    terms: &[&t::REFUSAL, &t::APPEAL, &t::SUSPENSIVE_EFFECT, &t::MANIFESTLY_UNFOUNDED, &t::UNE],
    citations: &[
        act("90-c"),
        act("94-a"),
        act("90-a"),
        administration("29"),
        administration("30"),
        administration("31"),
        page(&a::UDI_APPEALING_A_DECISION),
        page(&a::UDI_YOU_CAN_APPEAL),
        page(&a::UDI_REFUSED_ASYLUM),
        page(&g::RS_2010_161_APPEAL),
        page(&law::NEW_PUBLIC_ADMINISTRATION_ACT),
        act("78"),
    ],
    ..CARD
};

/// D-03: another European country is, or may be, responsible.
pub static DUBLIN_DECISION: Card = Card {
    id: "dublin-decision",
    when: any![Condition::is(q::stage::DUBLIN_DECISION), Condition::Gate(&gates::DUBLIN)],
    urgent: Condition::is(q::stage::DUBLIN_DECISION),
    steps: &[
        &steps::CALL_LAWYER_IN_DUBLIN_CASE,
        &steps::ASK_TO_STAY_IN_DUBLIN_CASE,
        &steps::APPEAL_IN_DUBLIN_CASE,
        &steps::APPEAL_EVEN_IF_LATE,
        &steps::SEND_NEWS_TO_UDI,
        &steps::TELL_TIES_AND_TREATMENT,
    ],
    rights: &[&r::NO_TRANSFER_BEFORE_ANSWER],
    terms: &[&t::DUBLIN_CASE, &t::RESPONSIBLE_COUNTRY, &t::EURODAC],
    citations: &[
        act("32"),
        act("90-c").paragraph(3),
        page(&law::DUBLIN_III),
        page(&law::AMMR),
        page(&a::UDI_DUBLIN_CASE),
        page(&a::UNE_DUBLIN_WAITING_TIMES),
        page(&a::UDI_DUBLIN_COOPERATION),
        page(&a::EUAA_DUBLIN_NORWAY),
        page(&a::EUAA_PACT_NORWAY),
        page(&a::EUROPEAN_COMMISSION_RESPONSIBLE_STATE),
        page(&o::NOAS_EU_PACT),
        page(&g::COURT_TRANSFER_DENMARK_2024),
        page(&s::SEED_RIGHTS_IN_EXILE),
    ],
    ..CARD
};

/// D-04: examination refused because of another country, or manifestly unfounded.
pub static REFUSED_EXAMINATION: Card = Card {
    id: "refused-examination",
    when: any![
        all![
            Condition::is(q::stage::UDI_REFUSED),
            any![
                Condition::Gate(&gates::PROTECTION_IN_ANOTHER_STATE),
                Condition::Gate(&gates::SAFE_THIRD_COUNTRY),
                Condition::Gate(&gates::ACCELERATED_48_HOURS)
            ]
        ],
        Condition::Gate(&gates::PROTECTION_IN_ANOTHER_STATE)
    ],
    urgent: Condition::is(q::stage::UDI_REFUSED),
    steps: &[
        &steps::CONTACT_LEGAL_AID_TODAY,
        &steps::ASK_TO_STAY_IF_REFUSED,
        &steps::TELL_ABOUT_OTHER_COUNTRY,
    ],
    rights: &[&r::NO_AUTOMATIC_LAWYER],
    terms: &[&t::SAFE_THIRD_COUNTRY, &t::FIRST_COUNTRY_OF_ASYLUM, &t::FORTY_EIGHT_HOUR_PROCEDURE],
    citations: &[
        act("32"),
        act("90-c").paragraph(3),
        act("94-a"),
        page(&g::UDI_2025_001_REFUSED_EXAMINATION),
        page(&g::GI_02_2022_SAFE_THIRD_COUNTRY),
    ],
    ..CARD
};

/// D-05: held by the police, or about to be sent out.
pub static DETENTION: Card = Card {
    id: "detention",
    when: Condition::one_of(&[q::urgent::DETAINED, q::urgent::REMOVAL_SOON]),
    urgent: Condition::ALWAYS,
    steps: &[
        &steps::ASK_FOR_LAWYER_IN_DETENTION,
        &steps::TELL_FEAR_IN_DETENTION,
        &steps::CONTACT_LEGAL_AID_TODAY,
    ],
    rights: &[
        &r::COURT_DECIDES_DETENTION,
        &r::LESS_THAN_DETENTION,
        &r::CHILD_IN_DETENTION,
        &r::LAWYER_IN_DETENTION,
    ],
    terms: &[&t::DETENTION],
    citations: &[
        act("82"),
        act("92").paragraph(4),
        act("106"),
        act("106-a"),
        act("106-b"),
        act("106-c"),
        page(&g::PROP_126_L_2016_2017),
        page(&a::EUAA_ACCESS_NORWAY),
    ],
    ..CARD
};

/// D-06: help to return. Shown neutrally, never as advice.
pub static ASSISTED_RETURN: Card = Card {
    id: "assisted-return",
    when: all![
        IN_NORWAY,
        any![
            Condition::one_of(&[
                q::stage::WAITING,
                q::stage::UDI_REFUSED,
                q::stage::UNE_REFUSED,
                q::stage::DUBLIN_DECISION
            ]),
            all![Condition::one_of(&[q::stage::NONE, q::stage::NOT_APPLIED]), Condition::is(q::fear::NO)]
        ]
    ],
    folded: true,
    steps: &[&steps::READ_ABOUT_ASSISTED_RETURN],
    rights: &[&r::RETURN_SUPPORT],
    terms: &[&t::ASSISTED_RETURN, &t::DUTY_TO_LEAVE],
    citations: &[
        act("90-g"),
        page(&a::UDI_ASSISTED_RETURN),
        page(&a::UDI_RETURN_PROGRAMMES),
        page(&o::IOM_QUESTIONS),
    ],
    ..CARD
};
