//! R-09 `collective-protection-ukraine`: temporary collective protection for people from Ukraine,
//! section 34 and regulations section 7-5 a.

use crate::condition::Condition;
use crate::grade::Ceiling;
use crate::norway::cite::{act, page, regulations};
use crate::norway::conditions::{COVERED_BY_UKRAINE_SCHEME, IN_NORWAY, MINOR};
use crate::norway::sources::{authorities, guidelines, press};
use crate::norway::{glossary as t, judgements as j, questions as q, statuses, steps, ukraine};
use crate::route::{Cap, CapTo, Element, Route};
use crate::source::Citation;
use crate::{all, any, not};

/// Close family of a covered person.
const FAMILY: Condition = Condition::is(q::ukraine_link::FAMILY_OF_COVERED_PERSON);

/// Outside the ages of the rule for men.
const NOT_18_TO_60: Condition = any![MINOR, Condition::is(q::age::OVER_60)];

/// Which rule applied depends on the date of an application that has already been made.
const APPLIED_EARLIER: Condition =
    Condition::unsure_when(&[q::stage::WAITING, q::stage::UDI_REFUSED, q::stage::UNE_REFUSED]);

/// The rule for men, as announced and as reported; the text of the regulation was not seen.
const RULE_FOR_MEN: &[Citation] = &[
    page(&press::UTROP_UKRAINIAN_MEN_2026),
    page(&press::UNN_UKRAINIAN_MEN_2026),
    page(&press::BABEL_UKRAINIAN_MEN_2026),
    page(&press::GLAVCOM_UKRAINIAN_MEN_2026),
];

///
pub static ROUTE: Route = Route {
    id: "collective-protection-ukraine",
    scope: all![
        IN_NORWAY,
        not!(Condition::one_of(&[
            q::stage::PROTECTION,
            q::stage::COLLECTIVE,
            q::stage::HUMANITARIAN,
            q::stage::PERMANENT
        ])),
        COVERED_BY_UKRAINE_SCHEME
    ],
    elements: &[
        Element {
            id: "nothing-keeps-outside",
            core: true,
            condition: Condition::is(q::ukraine_bar::NONE),
            citations: &[
                regulations("7-5-a"),
                page(&authorities::UDI_NO_COLLECTIVE_PROTECTION),
                page(&guidelines::G_05_2024_COLLECTIVE_PROTECTION),
            ],
        },
        Element {
            id: "not-under-rule-for-men",
            core: true,
            condition: any![
                FAMILY,
                NOT_18_TO_60,
                not!(Condition::is(q::ukraine_man_18_60::YES)),
                APPLIED_EARLIER
            ],
            citations: RULE_FOR_MEN,
        },
        Element {
            id: "not-from-area-regarded-as-safe",
            core: true,
            condition: any![FAMILY, not!(Condition::is(q::ukraine_area::REGARDED_AS_SAFE)), APPLIED_EARLIER],
            citations: &[
                page(&authorities::UDI_COLLECTIVE_CHANGES_2024),
                page(&press::UNN_14_REGIONS_2025),
                page(&press::EUROMAIDAN_14_REGIONS_2025),
            ],
        },
    ],
    bars: &[],
    caps: &[
        Cap {
            id: "man-with-exemption",
            to: CapTo::Possible,
            condition: all![
                not!(NOT_18_TO_60),
                not!(FAMILY),
                Condition::is(q::ukraine_man_18_60::YES_BUT_EXEMPT)
            ],
            citations: RULE_FOR_MEN,
        },
        Cap {
            id: "man-in-covered-family",
            to: CapTo::Possible,
            condition: all![not!(NOT_18_TO_60), FAMILY, Condition::is(q::ukraine_man_18_60::YES)],
            citations: RULE_FOR_MEN,
        },
    ],
    ceiling: Ceiling::Likely,
    judgements: &[j::LAST_HOME, j::EXCLUSION],
    steps: &[&steps::REGISTER_AT_ARRIVAL_CENTRE, &steps::GATHER_UKRAINE_PAPERS, &steps::PROVE_EXEMPTION],
    rights: statuses::OF_COLLECTIVE_PROTECTION,
    figures: ukraine::DATES,
    terms: &[&t::COLLECTIVE_PROTECTION],
    citations: &[
        act("34"),
        regulations("7-5-a"),
        page(&authorities::UDI_WHO_GETS_COLLECTIVE),
        page(&authorities::UDI_COLLECTIVE_GRANTED),
        page(&guidelines::PROP_72_L_2023_2024),
        page(&authorities::UNE_UKRAINE),
    ],
};
