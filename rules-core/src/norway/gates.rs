//! Gates: whether an application is examined in Norway at all. They limit grades; they never take
//! the right to ask away.

use super::accelerated;
use super::cite::{act, page, regulations};
use super::conditions::{ASKS_ASYLUM, IN_NORWAY};
use super::questions as q;
use super::sources::{authorities, guidelines, law, seeds};
use crate::condition::Condition;
use crate::gate::Gate;
use crate::{all, any, not};

/// All gates but the first concern those in Norway who ask for asylum.
const ASKS_HERE: Condition = all![IN_NORWAY, ASKS_ASYLUM];

/// G-01: asylum is asked for in Norway or at its border.
pub static MUST_BE_IN_NORWAY: Gate = Gate {
    id: "must-be-in-norway",
    scope: Condition::ALWAYS,
    condition: not!(IN_NORWAY),
    citations: &[
        act("28").paragraph(1),
        act("9"),
        act("11"),
        page(&authorities::EUAA_ACCESS_NORWAY),
        page(&authorities::UDI_APPLYING_FROM_ABROAD),
    ],
};

/// G-02: another European country may be responsible.
pub static DUBLIN: Gate = Gate {
    id: "dublin",
    scope: ASKS_HERE,
    condition: Condition::one_of_unless_unsure(
        &[q::european_contact::ASYLUM, q::european_contact::ENTRY, q::european_contact::VISA],
        &[q::european_contact::FAMILY],
    ),
    citations: &[
        act("32").paragraph(1).letter('b'),
        act("32").paragraph(2),
        act("32").paragraph(3),
        act("32").paragraph(4),
        regulations("7-4"),
        page(&law::DUBLIN_III),
        page(&authorities::UDI_DUBLIN_CASE),
        page(&authorities::UDI_DUBLIN_COOPERATION),
        page(&authorities::EUAA_DUBLIN_NORWAY),
    ],
};

/// G-03: another country has already given protection.
pub static PROTECTION_IN_ANOTHER_STATE: Gate = Gate {
    id: "protection-in-another-state",
    scope: ASKS_HERE,
    condition: Condition::one_of(&[
        q::protection_elsewhere::PROTECTION_IN_EUROPE,
        q::protection_elsewhere::PROTECTION_OUTSIDE_EUROPE,
    ]),
    citations: &[
        act("32").paragraph(1).letter('a'),
        act("32").paragraph(3),
        act("36"),
        page(&guidelines::UDI_2025_001_REFUSED_EXAMINATION),
    ],
};

/// G-04: a Nordic state must take the person back.
pub static NORDIC_RETURN: Gate = Gate {
    id: "nordic-return",
    scope: ASKS_HERE,
    condition: Condition::is(q::travel_route::NORDIC),
    citations: &[act("32").paragraph(1).letter('c'), act("32").paragraph(2), act("32").paragraph(5)],
};

/// G-05: a stay in a country where the person was not persecuted.
pub static SAFE_THIRD_COUNTRY: Gate = Gate {
    id: "safe-third-country",
    scope: ASKS_HERE,
    condition: any![
        Condition::one_of(&[q::travel_route::LIVED, q::travel_route::RUSSIA]),
        Condition::is(q::protection_elsewhere::OTHER_PERMIT)
    ],
    citations: &[
        act("32").paragraph(1).letter('d'),
        act("32").paragraph(2),
        act("32").paragraph(3),
        page(&guidelines::UDI_2025_001_REFUSED_EXAMINATION),
        page(&guidelines::CONSULTATION_SAFE_THIRD_COUNTRY),
        page(&guidelines::STORTINGET_DEBATE_BORDER_2025),
        page(&seeds::SEED_NORWEGIAN_HELSINKI_COMMITTEE),
    ],
};

/// G-07: the procedure of 48 hours.
pub static ACCELERATED_48_HOURS: Gate = Gate {
    id: "accelerated-48-hours",
    scope: ASKS_HERE,
    condition: all![accelerated::LISTED, not!(accelerated::EXCEPTED)],
    citations: &[
        act("90-c").paragraph(2),
        act("94-a"),
        act("106").paragraph(1).letter('h'),
        page(&guidelines::UDI_2021_009_48_HOURS),
        page(&guidelines::RS_2011_030_48_HOURS),
    ],
};

/// All gates, in the order shown.
pub static ALL: &[&Gate] = &[
    &MUST_BE_IN_NORWAY,
    &DUBLIN,
    &PROTECTION_IN_ANOTHER_STATE,
    &NORDIC_RETURN,
    &SAFE_THIRD_COUNTRY,
    &ACCELERATED_48_HOURS,
];
