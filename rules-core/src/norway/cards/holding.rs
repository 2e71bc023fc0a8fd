//! Cards for those who hold a permit (research codes H).

use super::CARD;
use crate::card::Card;
use crate::condition::Condition;
use crate::norway::cite::{act, page, regulations};
use crate::norway::sources::{authorities as a, guidelines as g, law, organisations as o, seeds as s};
use crate::norway::{glossary as t, questions as q, rights as r, statuses, steps};
use crate::{all, any};

/// H-01: what protection gives.
pub static RIGHTS_WITH_PROTECTION: Card = Card {
    id: "rights-with-protection",
    when: Condition::is(q::stage::PROTECTION),
    steps: &[&steps::REGISTER_OWN_FAMILY, &steps::HAND_IN_OWN_FAMILY],
    rights: statuses::OF_REFUGEE,
    terms: &[&t::INTRODUCTION_PROGRAMME, &t::SETTLEMENT],
    citations: &[page(&s::SEED_EUAA_FORMS_OF_PROTECTION), page(&a::IMDI_INTRODUCTION_PROGRAMME)],
    ..CARD
};

/// H-02: renewal, urgent when the permit ends within a month or has ended.
pub static RENEWAL: Card = Card {
    id: "renewal",
    when: Condition::one_of(&[
        q::stage::PROTECTION,
        q::stage::COLLECTIVE,
        q::stage::HUMANITARIAN,
        q::stage::LIMITED,
        q::stage::FAMILY,
    ]),
    urgent: Condition::one_of(&[q::permit_ends::UNDER_1_MONTH, q::permit_ends::EXPIRED]),
    steps: &[&steps::RENEW_PERMIT, &steps::CHECK_EXTENSION_LETTER],
    rights: &[&r::RENEWAL_IN_TIME],
    terms: &[&t::RENEWAL],
    citations: &[
        act("61"),
        page(&a::POLICE_CLAIM_PROTECTION),
        page(&a::UDI_EXTEND_COLLECTIVE),
        page(&s::SEED_EUAA_FORMS_OF_PROTECTION),
    ],
    ..CARD
};

/// H-03: permanent residence.
pub static PERMANENT_RESIDENCE: Card = Card {
    id: "permanent-residence",
    when: Condition::one_of(&[q::stage::PROTECTION, q::stage::HUMANITARIAN, q::stage::FAMILY]),
    steps: &[&steps::CHECK_PERMANENT_RESIDENCE],
    rights: &[&r::PERMANENT_RESIDENCE],
    terms: &[&t::PERMANENT_RESIDENCE_PERMIT],
    citations: &[
        act("62"),
        page(&law::PERMANENT_RESIDENCE_TESTS_2025),
        page(&a::UDI_RESIDENCE_TIME_2020),
        page(&o::MIRA_MISTREATMENT),
    ],
    ..CARD
};

/// H-04: travelling with a permit.
pub static TRAVEL: Card = Card {
    id: "travel",
    when: Condition::one_of(&[
        q::stage::PROTECTION,
        q::stage::COLLECTIVE,
        q::stage::LIMITED,
        q::stage::PERMANENT,
    ]),
    steps: &[&steps::DO_NOT_TRAVEL_HOME],
    rights: &[&r::SCHENGEN_VISITS, &r::NO_SCHENGEN_VISITS],
    terms: &[&t::CONVENTION_TRAVEL_DOCUMENT, &t::IMMIGRANTS_PASSPORT],
    citations: &[
        act("74"),
        regulations("12-4"),
        page(&a::UDI_TRIP_TO_HOME_COUNTRY),
        page(&a::UDI_TRIPS_TO_UKRAINE),
        page(&g::UNE_TRAVEL_DOCUMENTS),
        page(&s::SEED_EUAA_FORMS_OF_PROTECTION),
    ],
    ..CARD
};

/// H-05: what can end protection.
pub static WITHDRAWAL: Card = Card {
    id: "withdrawal",
    when: any![
        Condition::one_of(&[q::stage::NOTICE, q::stage::LOST]),
        all![
            Condition::one_of(&[q::stage::PROTECTION, q::stage::COLLECTIVE, q::stage::PERMANENT]),
            Condition::one_of(&[
                q::since_protection::TRAVELLED,
                q::since_protection::HOME_PASSPORT,
                q::since_protection::NEW_CITIZENSHIP,
                q::since_protection::RESETTLED,
            ])
        ]
    ],
    steps: &[&steps::CALL_LAWYER_FIRST, &steps::DO_NOT_TRAVEL_HOME],
    rights: &[
        &r::GROUNDS_OF_WITHDRAWAL,
        &r::NEW_PERMIT_IS_CONSIDERED,
        &r::REVOCATION_WAITS,
        &r::LAWYER_IN_WITHDRAWAL,
        &r::FAMILY_DECIDED_SEPARATELY,
    ],
    terms: &[&t::WITHDRAWAL, &t::CESSATION],
    citations: &[
        act("37"),
        act("63"),
        act("31").paragraph(4),
        page(&a::UDI_LOSING_A_PERMIT),
        page(&a::UNE_REVOCATION_CASES),
        page(&g::GI_14_2016_CESSATION),
        page(&g::GI_04_2016_CESSATION),
        page(&s::SEED_EUAA_FORMS_OF_PROTECTION),
    ],
    ..CARD
};

/// H-06: a letter that the permit may be taken.
pub static ADVANCE_NOTICE: Card = Card {
    id: "advance-notice",
    when: Condition::is(q::stage::NOTICE),
    urgent: Condition::ALWAYS,
    steps: &[
        &steps::FIND_LAWYER_STATE_PAYS,
        &steps::ASK_FOR_FILE,
        &steps::ANSWER_NOTICE,
        &steps::DO_NOT_TRAVEL_HOME,
    ],
    rights: &[&r::HEARD_BEFORE_WITHDRAWAL, &r::REVOCATION_WAITS],
    terms: &[&t::ADVANCE_NOTICE],
    citations: &[
        act("81"),
        act("92").paragraph(1),
        act("90-c").paragraph(4),
        page(&a::UDI_TRIP_TO_HOME_COUNTRY),
        page(&s::SEED_EUAA_FORMS_OF_PROTECTION),
    ],
    ..CARD
};

/// H-07: giving up protection and going home. Last, and folded.
pub static GIVING_UP_PROTECTION: Card = Card {
    id: "giving-up-protection",
    when: Condition::is(q::stage::PROTECTION),
    folded: true,
    steps: &[&steps::READ_ABOUT_REPATRIATION],
    citations: &[
        page(&s::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&o::IOM_REPATRIATION),
        page(&a::UDI_REPATRIATION_UKRAINE),
    ],
    ..CARD
};
