//! What the rules leave out of the provisions that they rest on: facts that are not asked, and effects that are
//! told and not graded. No rule, so the digest in the receipt does not cover it. Words are in `locales/*/law/`.

use super::cite::{act, page, regulations};
use super::sources::law;
use crate::review::NotCovered;

/// All of it, in the order of the law.
pub static ALL: &[NotCovered] = &[
    NotCovered { id: "connection-to-norway", provisions: &[act("32")] },
    NotCovered { id: "danger-in-the-other-country", provisions: &[act("32"), act("73")] },
    NotCovered { id: "state-of-protection-elsewhere", provisions: &[act("32"), act("36")] },
    NotCovered { id: "return-to-the-third-country", provisions: &[act("32")] },
    NotCovered { id: "grounds-of-exclusion-apart", provisions: &[act("31"), page(&law::CONVENTION_1951)] },
    NotCovered { id: "other-collective-schemes", provisions: &[act("34")] },
    NotCovered { id: "withdrawal-not-graded", provisions: &[act("37"), act("63"), act("81")] },
    NotCovered { id: "factors-against-under-section-38", provisions: &[act("38")] },
    NotCovered { id: "identity-and-section-38", provisions: &[act("38"), regulations("8-12")] },
    NotCovered { id: "other-family-members", provisions: &[act("40"), act("49"), regulations("9-7")] },
    NotCovered { id: "another-spouse", provisions: &[act("40")] },
    NotCovered { id: "ages-and-work-when-formed-later", provisions: &[act("40-a"), act("41-a")] },
    NotCovered { id: "how-long-together", provisions: &[act("41")] },
    NotCovered { id: "conditions-of-the-childs-family", provisions: &[act("43")] },
    NotCovered { id: "age-when-the-papers-arrived", provisions: &[act("50")] },
    NotCovered { id: "family-life-elsewhere", provisions: &[act("51")] },
    NotCovered { id: "other-independent-grounds", provisions: &[act("53")] },
    NotCovered {
        id: "income-not-asked",
        provisions: &[
            act("58"),
            regulations("10-8"),
            regulations("10-9"),
            regulations("10-11"),
            page(&law::INCOME_REQUIREMENT_2025),
        ],
    },
    NotCovered { id: "renewal-not-graded", provisions: &[act("61")] },
    NotCovered {
        id: "permanent-residence-not-graded",
        provisions: &[act("62"), page(&law::PERMANENT_RESIDENCE_TESTS_2025)],
    },
    NotCovered { id: "exceptions-from-section-73", provisions: &[act("73")] },
    NotCovered { id: "work-permit-not-graded", provisions: &[act("94")] },
    NotCovered {
        id: "lawfulness-of-detention",
        provisions: &[act("99"), act("105"), act("106"), act("106-a"), act("106-b"), act("106-c")],
    },
    NotCovered { id: "visa-for-humanitarian-reasons", provisions: &[act("11")] },
    NotCovered { id: "later-permits-after-the-reflection-period", provisions: &[regulations("8-3")] },
    NotCovered { id: "times-of-practical-barriers", provisions: &[regulations("8-7")] },
    NotCovered { id: "age-on-the-day-of-the-decision", provisions: &[regulations("8-8"), act("38")] },
    NotCovered { id: "grounds-of-derived-status", provisions: &[regulations("7-2"), act("28")] },
    NotCovered { id: "citizenship-not-graded", provisions: &[page(&law::NATIONALITY_ACT)] },
];
