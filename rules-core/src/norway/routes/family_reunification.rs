//! R-20 `family-reunification`: joining a close relative in Norway, chapter 6.

use crate::card::{Figure, Value};
use crate::condition::Condition;
use crate::deadline::Unit;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page, regulations};
use crate::norway::conditions::{
    CHILD_OF_PARENT_HERE, MINOR, SPONSOR_GIVES_FAMILY, SPONSOR_HAS_PROTECTION, SPOUSE, SPOUSE_OF_LATER,
    SPOUSE_UNDER_18,
};
use crate::norway::rights::{dated, sure};
use crate::norway::sources::{authorities, guidelines, law, seeds};
use crate::norway::{glossary as t, judgements as j, questions as q, rights as r, steps};
use crate::route::{Bar, BarTo, Cap, CapTo, Element, Route};
use crate::{all, any, not};

/// A child may join a sibling only in special cases.
const CHILD_OF_SIBLING_HERE: Condition = all![Condition::unsure_when(&[q::family_in_norway::SIBLING]), MINOR];

/// It is known how long ago the relative got the permit; late or not is for the cap.
const DEADLINE_ANSWERED: Condition = Condition::one_of(&[
    q::family_application::WITHIN_6_MONTHS,
    q::family_application::REGISTERED_WITHIN_6_MONTHS,
    q::family_application::LATE,
    q::family_application::LATE_PREVENTED,
]);

/// Sums and multiples of 2024 to 2026; rates change on 1 January.
const FIGURES: &[Figure] = &[
    sure!("register-within", Value::Time(6, Unit::Months), &[page(&authorities::UDI_FAMILY_DEADLINE_2017)]),
    sure!("hand-in-within", Value::Time(1, Unit::Years), &[page(&authorities::UDI_FAMILY_DEADLINE_2017)]),
    sure!("income", Value::TenthsOfBaseAmount(32), &[page(&law::INCOME_REQUIREMENT_2025)]),
    dated!(
        "income-proposed",
        Value::TenthsOfBaseAmount(40),
        &[page(&guidelines::INCOME_REQUIREMENT_PROPOSAL_2026)]
    ),
    dated!(
        "fee-family-of-refugee",
        Value::Money(7_800),
        &[page(&authorities::UDI_FAMILY_FEES), page(&authorities::UDI_LOWER_FEE_2020),]
    ),
    dated!("fee-other-adults", Value::Money(11_900), &[page(&authorities::UDI_FAMILY_FEES)]),
    dated!("fee-under-18", Value::Money(0), &[page(&authorities::UDI_FAMILY_FEES)]),
    sure!("both-at-least", Value::Age(18), &[act("40").paragraph(2)]),
    sure!("both-at-least-when-formed-later", Value::Age(24), &[act("41-a")]),
    sure!("work-or-education", Value::Time(4, Unit::Years), &[act("40-a")]),
    sure!("cohabitation", Value::Time(2, Unit::Years), &[act("41").paragraph(1)]),
    sure!(
        "past-income-from",
        Value::Day(jiff::civil::date(2026, 2, 1)),
        &[page(&law::INCOME_REQUIREMENT_2025)]
    ),
    dated!("no-social-assistance", Value::Time(12, Unit::Months), &[regulations("10-8")]),
];

///
pub static ROUTE: Route = Route {
    id: "family-reunification",
    scope: Condition::one_of(&[
        q::family_in_norway::SPOUSE,
        q::family_in_norway::PARENT,
        q::family_in_norway::SIBLING,
        q::family_in_norway::OTHER,
    ]),
    elements: &[
        Element {
            id: "close-family",
            core: true,
            condition: any![SPOUSE, CHILD_OF_PARENT_HERE, CHILD_OF_SIBLING_HERE],
            citations: &[act("40"), act("41"), act("42"), act("49"), regulations("9-7")],
        },
        Element {
            id: "sponsor-gives-family",
            core: true,
            condition: SPONSOR_GIVES_FAMILY,
            citations: &[page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION), regulations("8-8"), act("74")],
        },
        Element {
            id: "deadline-known",
            core: true,
            condition: any![not!(SPONSOR_HAS_PROTECTION), DEADLINE_ANSWERED],
            citations: &[regulations("10-8"), page(&authorities::UDI_FAMILY_DEADLINE_2017)],
        },
        Element {
            id: "family-before-flight-known",
            core: true,
            condition: any![
                not!(SPOUSE),
                Condition::one_of(&[q::family_before_flight::YES, q::family_before_flight::NO])
            ],
            citations: &[act("40-a"), act("41-a")],
        },
    ],
    bars: &[Bar {
        id: "spouse-under-18",
        to: BarTo::Unlikely,
        condition: SPOUSE_UNDER_18,
        citations: &[act("40").paragraph(2), act("42")],
    }],
    caps: &[
        Cap {
            id: "sponsor-without-protection",
            to: CapTo::Possible,
            condition: not!(SPONSOR_HAS_PROTECTION),
            citations: &[act("58"), regulations("10-8")],
        },
        Cap {
            id: "deadline-missed",
            to: CapTo::Possible,
            condition: all![
                SPONSOR_HAS_PROTECTION,
                Condition::one_of(&[q::family_application::LATE, q::family_application::LATE_PREVENTED])
            ],
            citations: &[act("58"), regulations("10-8"), page(&authorities::UDI_FAMILY_DEADLINE_2017)],
        },
        Cap {
            id: "family-formed-later",
            to: CapTo::Possible,
            condition: SPOUSE_OF_LATER,
            citations: &[act("40-a"), act("41-a"), page(&guidelines::UDI_2010_190_FOUR_YEARS)],
        },
    ],
    ceiling: Ceiling::Likely,
    judgements: &[j::FAMILY_LIFE, j::TIES_TO_OTHER_COUNTRY, j::INCOME, j::IDENTITY],
    steps: &[
        &steps::REGISTER_FAMILY,
        &steps::BOOK_EMBASSY,
        &steps::HAND_IN_FAMILY,
        &steps::KEEP_PROOF_OF_OBSTACLE,
        &steps::APPLY_WITH_INCOME,
        &steps::GATHER_FAMILY_PAPERS,
        &steps::CONTACT_LEGAL_AID,
    ],
    rights: &[&r::FAMILY_PERMIT],
    figures: FIGURES,
    terms: &[&t::FAMILY_REUNIFICATION, &t::SPONSOR, &t::INCOME_REQUIREMENT, &t::BASE_AMOUNT],
    citations: &[
        act("40"),
        act("41"),
        act("42"),
        act("51").paragraph(3),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        page(&authorities::UNE_FAMILY_WAITING_TIMES),
        page(&authorities::OMBUD_SUSPENSION_2023),
        page(&authorities::UDI_HAVE_APPLIED_FAMILY),
    ],
};
