//! The Ukraine scheme: its dates, and the areas regarded as safe.

use super::cite::{act, page};
use super::rights::{dated, sure};
use super::sources::{authorities as a, guidelines as g, press as p};
use crate::card::{Figure, Value};
use crate::deadline::Unit;
use jiff::civil::date;

/// The dates and ages of the scheme.
pub const DATES: &[Figure] = &[
    dated!("residence-before", Value::Day(date(2022, 2, 24)), &[page(&a::UDI_WHO_GETS_COLLECTIVE)]),
    dated!("short-absence-up-to", Value::Time(90, Unit::Days), &[page(&a::UDI_WHO_GETS_COLLECTIVE)]),
    sure!("dual-nationals-from", Value::Day(date(2023, 12, 20)), &[page(&a::UDI_NO_COLLECTIVE_PROTECTION)]),
    dated!("stay-ends-within", Value::Time(2, Unit::Months), &[page(&a::UDI_WHO_GETS_COLLECTIVE)]),
    sure!(
        "dual-nationals-no-extension-from",
        Value::Day(date(2024, 3, 1)),
        &[page(&a::UDI_NO_EXTENSION_COLLECTIVE)]
    ),
    sure!("former-holders-from", Value::Day(date(2024, 7, 1)), &[page(&g::G_05_2024_COLLECTIVE_PROTECTION)]),
    sure!("safe-areas-from", Value::Day(date(2024, 9, 28)), &[page(&a::UDI_COLLECTIVE_CHANGES_2024)]),
    dated!("list-of-14-from", Value::Day(date(2025, 1, 13)), &[page(&p::UNN_14_REGIONS_2025)]),
    dated!(
        "areas-regarded-as-safe",
        Value::Ids(&AREAS_REGARDED_AS_SAFE),
        &[page(&p::UNN_14_REGIONS_2025), page(&p::EUROMAIDAN_14_REGIONS_2025)]
    ),
    sure!("last-home-at-least", Value::Time(6, Unit::Months), &[page(&a::UDI_COLLECTIVE_CHANGES_2024)]),
    dated!("rule-for-men-from", Value::Day(date(2026, 5, 5)), &[page(&p::UTROP_UKRAINIAN_MEN_2026)]),
    dated!("men-from-age", Value::Age(18), &[page(&p::UTROP_UKRAINIAN_MEN_2026)]),
    dated!("men-to-age", Value::Age(60), &[page(&p::UTROP_UKRAINIAN_MEN_2026)]),
    sure!("in-all", Value::Time(5, Unit::Years), &[act("34"), page(&g::INNST_27_L_2024_2025)]),
];

/// The 14 areas of UDI's list of 13 January 2025, as quoted; the list can change.
/// `kyiv-oblast` is without the city of Kyiv.
pub const AREAS_REGARDED_AS_SAFE: [&str; 14] = [
    "cherkasy",
    "chernivtsi",
    "ivano-frankivsk",
    "khmelnytskyi",
    "kirovohrad",
    "kyiv-oblast",
    "lviv",
    "poltava",
    "rivne",
    "ternopil",
    "vinnytsia",
    "volyn",
    "zakarpattia",
    "zhytomyr",
];
