//! Cards on protection itself (research codes R and G).

use super::CARD;
use crate::card::{Card, Value};
use crate::condition::Condition;
use crate::deadline::Unit;
use crate::norway::cite::{act, page, regulations};
use crate::norway::conditions::{ASKS_ASYLUM, COVERED_BY_UKRAINE_SCHEME, IN_NORWAY, MAY_FEAR, MINOR};
use crate::norway::rights::{dated, sure};
use crate::norway::sources::{
    authorities as a, guidelines as g, law, organisations as o, press as p, seeds as s,
};
use crate::norway::{glossary as t, questions as q, rights as r, statuses, steps};
use crate::shown::Shown;
use crate::{all, any, not};
use jiff::civil::date;

/// danger that began after leaving.
pub static SUR_PLACE: Card = Card {
    id: "sur-place",
    when: all![
        IN_NORWAY,
        ASKS_ASYLUM,
        Condition::one_of(&[q::danger_began::AFTER_EVENTS, q::danger_began::AFTER_ACTS])
    ],
    steps: &[&steps::APPLY_WHEN_DANGER_BEGINS],
    terms: &[&t::SUR_PLACE],
    citations: &[act("28").paragraph(4), act("73").paragraph(2), act("93").paragraph(2)],
    ..CARD
};

/// another part of the country.
pub static INTERNAL_FLIGHT: Card = Card {
    id: "internal-flight",
    when: all![IN_NORWAY, ASKS_ASYLUM, Condition::is(q::safe_elsewhere::YES)],
    steps: &[&steps::ASK_ABOUT_SAFE_AREA],
    terms: &[&t::INTERNAL_FLIGHT_ALTERNATIVE],
    citations: &[
        act("28").paragraph(5),
        page(&g::SUPREME_COURT_2021_INTERNAL_FLIGHT),
        page(&p::THESIS_INTERNAL_FLIGHT),
        page(&o::NOAS_PRESENTATION_2018),
    ],
    ..CARD
};

/// exclusion. Shown once the question has been put, unless the answer rules it out.
pub static EXCLUSION: Card = Card {
    id: "exclusion",
    when: all![
        not!(MINOR),
        any![
            all![IN_NORWAY, ASKS_ASYLUM, MAY_FEAR],
            Condition::one_of(&[q::stage::PROTECTION, q::stage::NOTICE, q::stage::LOST])
        ],
        not!(Condition::is(q::serious_acts::NO))
    ],
    shown: Shown::UnlessNoOncePut(q::serious_acts::QUESTION),
    steps: &[&steps::TALK_TO_LAWYER_FIRST],
    rights: &[&r::LAWYER_BEFORE_DECISION, &r::NO_REMOVAL_WHILE_RISK],
    terms: &[&t::EXCLUSION],
    citations: &[
        act("31"),
        act("73").paragraph(4),
        act("92").paragraph(2),
        regulations("17-18"),
        page(&law::CONVENTION_1951),
        page(&g::UDI_2020_013_EXCLUSION),
        page(&g::UNE_EXCLUSION),
        page(&g::UNE_LONG_STAY),
        page(&s::SEED_EUAA_FORMS_OF_PROTECTION),
    ],
    ..CARD
};

/// collective protection in general.
pub static COLLECTIVE_PROTECTION: Card = Card {
    id: "collective-protection",
    when: any![Condition::is(q::stage::COLLECTIVE), all![IN_NORWAY, COVERED_BY_UKRAINE_SCHEME]],
    steps: &[&steps::KEEP_ADDRESS, &steps::ANSWER_LETTER_ABOUT_ASYLUM, &steps::ASK_FOR_INDIVIDUAL_ASSESSMENT],
    rights: statuses::OF_COLLECTIVE_PROTECTION,
    terms: &[&t::COLLECTIVE_PROTECTION],
    citations: &[
        act("34"),
        page(&g::PROP_94_L_2023_2024),
        page(&g::INNST_27_L_2024_2025),
        page(&law::COLLECTIVE_EXTENSION_2025),
        page(&a::UDI_COLLECTIVE_GRANTED),
        page(&a::UDI_MORE_ABOUT_EXTENSIONS),
        page(&s::SEED_EUAA_FORMS_OF_PROTECTION),
    ],
    ..CARD
};

/// R-10e: identity papers can limit a permit.
pub static IDENTITY_LIMITED_PERMIT: Card = Card {
    id: "identity-limited-permit",
    when: all![
        IN_NORWAY,
        any![ASKS_ASYLUM, Condition::one_of(&[q::stage::LIMITED, q::stage::HUMANITARIAN])],
        Condition::one_of(&[q::identity_papers::NONE, q::identity_papers::DOUBT])
    ],
    steps: &[&steps::GATHER_IDENTITY_PAPERS],
    rights: &[&r::IDENTITY_LIMITS],
    terms: &[&t::LIMITED_PERMIT],
    citations: &[act("38").paragraph(5), regulations("8-12"), page(&s::SEED_EUAA_FORMS_OF_PROTECTION)],
    ..CARD
};

/// no citizenship.
pub static STATELESS: Card = Card {
    id: "stateless",
    when: all![IN_NORWAY, Condition::is(q::citizenship::STATELESS)],
    steps: &[&steps::REGISTER_STATELESSNESS],
    rights: &[&r::CITIZENSHIP_OF_STATELESS],
    terms: &[&t::STATELESS_PERSON],
    citations: &[
        page(&s::SEED_RIGHTS_IN_EXILE),
        page(&o::STATELESSNESS_INDEX),
        page(&o::UNHCR_STATELESS_2024),
        page(&a::UDI_PALESTINE_2024),
        page(&law::NATIONALITY_ACT),
    ],
    ..CARD
};

/// asylum is not asked for from here; what may help instead.
pub static OUTSIDE_NORWAY: Card = Card {
    id: "outside-norway",
    when: not!(IN_NORWAY),
    steps: &[&steps::APPLY_WHERE_YOU_ARE, &steps::REGISTER_WITH_UNHCR, &steps::READ_ABOUT_OTHER_PERMITS],
    figures: &[sure!("humanitarian-visa-up-to", Value::Time(3, Unit::Months), &[act("11").paragraph(1)])],
    terms: &[&t::INTERNALLY_DISPLACED_PERSON],
    citations: &[
        act("28").paragraph(1),
        act("11"),
        page(&a::UDI_APPLYING_FROM_ABROAD),
        page(&o::UNHCR_HOW_TO_APPLY),
        page(&s::SEED_NORWEGIAN_HELSINKI_COMMITTEE),
        page(&s::SEED_AMNESTY_NORWAY),
    ],
    ..CARD
};

/// G-09: applications from a country can be put on hold. For Syria the hold ended in 2026, as far
/// as is known.
pub static SUSPENDED_COUNTRY: Card = Card {
    id: "suspended-country",
    when: all![IN_NORWAY, ASKS_ASYLUM, Condition::is(q::citizenship::SY)],
    steps: &[&steps::KEEP_ADDRESS],
    figures: &[
        sure!("hold-up-to", Value::Time(6, Unit::Months), &[act("33")]),
        sure!("once-more", Value::Time(6, Unit::Months), &[act("33")]),
        dated!("syria-from", Value::Day(date(2025, 6, 24)), &[page(&a::EUAA_SYRIA_SUSPENDED)]),
        dated!("syria-at-most-to", Value::Day(date(2026, 6, 24)), &[page(&a::EUAA_SYRIA_SUSPENDED)]),
    ],
    terms: &[&t::SUSPENSION_OF_CASES],
    citations: &[
        act("33"),
        page(&a::UDI_SYRIA_SUSPENDED),
        page(&a::EUAA_SYRIA_SUSPENDED),
        page(&p::ALBAWABA_SYRIA_2026),
        page(&p::NYHETSSAKER_SYRIA_CHILDREN),
        page(&p::NRK_SYRIA_2025),
    ],
    ..CARD
};
