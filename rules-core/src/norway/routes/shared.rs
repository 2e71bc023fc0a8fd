//! Bars and caps that both forms of refugee status share (research codes G-01 to G-07, R-04, R-06,
//! D-01 to D-03).

use crate::condition::Condition;
use crate::norway::cite::{act, page, regulations};
use crate::norway::conditions::{IN_NORWAY, MAY_BE_EXCLUDED, REFUSED_FOR_GOOD, RENEWED};
use crate::norway::sources::{authorities, guidelines};
use crate::norway::{gates, questions as q};
use crate::route::{Bar, BarTo, Cap, CapTo};
use crate::{all, not};

/// Asylum is asked for in Norway or at its border.
pub const OUTSIDE_NORWAY: Bar = Bar {
    id: "outside-norway",
    to: BarTo::Unlikely,
    condition: not!(IN_NORWAY),
    citations: &[act("28").paragraph(1), page(&authorities::UDI_APPLYING_FROM_ABROAD)],
};

/// Only the authority can weigh exclusion.
pub const EXCLUSION: Bar = Bar {
    id: "exclusion",
    to: BarTo::CannotTell,
    condition: MAY_BE_EXCLUDED,
    citations: &[act("31"), regulations("17-18"), page(&guidelines::UDI_2020_013_EXCLUSION)],
};

/// Another country has given protection.
pub const PROTECTION_IN_ANOTHER_STATE: Cap = Cap {
    id: "protection-in-another-state",
    to: CapTo::Unlikely,
    condition: Condition::Gate(&gates::PROTECTION_IN_ANOTHER_STATE),
    citations: gates::PROTECTION_IN_ANOTHER_STATE.citations,
};

/// A final refusal and nothing new.
pub const REFUSED_FOR_GOOD_AND_NOTHING_NEW: Cap = Cap {
    id: "refused-for-good-and-nothing-new",
    to: CapTo::Unlikely,
    condition: all![REFUSED_FOR_GOOD, not!(RENEWED)],
    citations: &[page(&authorities::UNE_DISAGREE_WITH_DECISION)],
};

/// A final refusal, and something new: a request for reversal.
pub const REFUSED_FOR_GOOD_AND_RENEWED: Cap = Cap {
    id: "refused-for-good-and-renewed",
    to: CapTo::Possible,
    condition: all![REFUSED_FOR_GOOD, RENEWED],
    citations: &[page(&authorities::UNE_DISAGREE_WITH_DECISION)],
};

/// Another European country may be responsible.
pub const DUBLIN: Cap = Cap {
    id: "dublin",
    to: CapTo::Possible,
    condition: Condition::Gate(&gates::DUBLIN),
    citations: gates::DUBLIN.citations,
};

/// A Nordic state must take the person back.
pub const NORDIC_RETURN: Cap = Cap {
    id: "nordic-return",
    to: CapTo::Possible,
    condition: Condition::Gate(&gates::NORDIC_RETURN),
    citations: gates::NORDIC_RETURN.citations,
};

/// A stay in a country where the person was not persecuted.
pub const SAFE_THIRD_COUNTRY: Cap = Cap {
    id: "safe-third-country",
    to: CapTo::Possible,
    condition: Condition::Gate(&gates::SAFE_THIRD_COUNTRY),
    citations: gates::SAFE_THIRD_COUNTRY.citations,
};

/// The procedure of 48 hours.
pub const ACCELERATED_48_HOURS: Cap = Cap {
    id: "accelerated-48-hours",
    to: CapTo::Possible,
    condition: Condition::Gate(&gates::ACCELERATED_48_HOURS),
    citations: gates::ACCELERATED_48_HOURS.citations,
};

/// UDI has refused, or has decided that another country is responsible.
pub const REFUSED_BY_UDI: Cap = Cap {
    id: "refused-by-udi",
    to: CapTo::Possible,
    condition: Condition::one_of(&[q::stage::UDI_REFUSED, q::stage::DUBLIN_DECISION]),
    citations: &[page(&authorities::UDI_REFUSED_ASYLUM), page(&authorities::UDI_DUBLIN_CASE)],
};

/// A safe area was named although the danger comes from the state or a group that rules: the
/// answers do not fit together, and a lawyer should look at them.
pub const SAFE_AREA_NAMED: Cap = Cap {
    id: "safe-area-named",
    to: CapTo::Possible,
    condition: Condition::is(q::safe_elsewhere::YES),
    citations: &[act("28").paragraph(5), act("29").paragraph(3)],
};
