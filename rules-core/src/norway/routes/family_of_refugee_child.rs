//! R-21 `family-of-refugee-child`: parents, and siblings who come with them, of a child with
//! protection, section 43.

use crate::card::Value;
use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page};
use crate::norway::conditions::{SPONSOR_GIVES_FAMILY, SPONSOR_HAS_PROTECTION};
use crate::norway::rights::{dated, sure};
use crate::norway::sources::{authorities, guidelines, law, seeds};
use crate::norway::{judgements as j, questions as q, rights as r, steps};
use crate::not;
use crate::route::{Cap, CapTo, Element, Route};

///
pub static ROUTE: Route = Route {
    id: "family-of-refugee-child",
    scope: Condition::is(q::family_in_norway::CHILD_UNDER_18),
    elements: &[Element {
        id: "sponsor-gives-family",
        core: true,
        condition: SPONSOR_GIVES_FAMILY,
        citations: &[act("43"), page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION)],
    }],
    bars: &[],
    caps: &[Cap {
        id: "sponsor-without-protection",
        to: CapTo::Possible,
        condition: not!(SPONSOR_HAS_PROTECTION),
        citations: &[act("43"), page(&authorities::UDI_CHECKLIST_PARENTS_SIBLINGS)],
    }],
    ceiling: Ceiling::Likely,
    judgements: &[j::LIFE_WITH_THE_CHILD, j::TIES_TO_OTHER_COUNTRY, j::BEST_INTERESTS, j::IDENTITY],
    steps: &[
        &steps::APPLY_BEFORE_CHILD_IS_18,
        &steps::BOOK_EMBASSY,
        &steps::GATHER_FAMILY_PAPERS,
        &steps::CONTACT_LEGAL_AID,
    ],
    rights: &[&r::FAMILY_PERMIT],
    figures: &[
        sure!("child-under", Value::Age(18), &[act("50")]),
        sure!(
            "rewritten-from",
            Value::Day(jiff::civil::date(2025, 8, 1)),
            &[page(&law::FAMILY_OF_CHILD_2025)]
        ),
        dated!(
            "fee-parent",
            Value::Money(7_800),
            &[page(&authorities::UDI_FAMILY_FEES), page(&authorities::UDI_LOWER_FEE_2020)]
        ),
    ],
    terms: &[],
    citations: &[
        act("43"),
        act("50"),
        page(&law::FAMILY_OF_CHILD_2025),
        page(&guidelines::PROP_108_L_2025_2026),
        page(&guidelines::RS_2010_118_INCOME),
        page(&authorities::UDI_CHECKLIST_PARENTS_SIBLINGS),
        page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
    ],
};
