//! Every source the rules cite. A source is a text as it was read: its date is the date of that text, and
//! an act or regulation is one source however many copies of its sections were read.

use crate::source::{ContentDate, Title};
use jiff::civil::date;

/// Declares the sources of a file and lists them in `ALL`, so that none can be declared and then forgotten.
macro_rules! sources {
    ($(
        $(#[$doc:meta])*
        $name:ident {
            id: $id:literal,
            title: $title:literal,
            $(short: $short:literal,)?
            publisher: $publisher:expr,
            address: $address:expr,
            kind: $kind:ident, date: $date:expr, seen: $seen:ident, confidence: $confidence:ident,
        }
    )*) => {
        $(
            $(#[$doc])*
            pub static $name: $crate::source::Source = $crate::source::Source {
                id: $id,
                kind: $crate::source::SourceKind::$kind,
                date: $date,
                seen: $crate::source::Seen::$seen,
                confidence: $crate::source::Confidence::$confidence,
            };
        )*

        /// Every source of this file.
        pub static ALL: &[&$crate::source::Source] = &[$(&$name),*];

        /// What they are called and where they are found.
        pub static TITLES: &[$crate::source::Title] = &[$($crate::source::Title {
            source: &$name,
            title: $title,
            short: sources!(@short $($short)?),
            publisher: $publisher,
            address: $address,
        }),*];
    };
    (@short) => { None };
    (@short $short:literal) => { Some($short) };
}

pub mod authorities;
pub mod guidelines;
pub mod law;
pub mod organisations;
pub mod press;
pub mod seeds;

/// What every source is called and where it is found.
pub static TITLES: &[&[Title]] = &[
    law::TITLES,
    guidelines::TITLES,
    authorities::TITLES,
    organisations::TITLES,
    press::TITLES,
    seeds::TITLES,
];

// Publishers that more than one file names.
const EUAA: &str = "European Union Agency for Asylum (EUAA)";
const GOVERNMENT: &str = "Regjeringen";
const LOVDATA: &str = "Lovdata";
const STORTINGET: &str = "Stortinget";
const UDI: &str = "Utlendingsdirektoratet (UDI)";
const UNE: &str = "Utlendingsnemnda (UNE)";

/// The text carries no date.
const UNDATED: ContentDate = ContentDate::Undated;

/// The text is of this day.
const fn day(year: i16, month: i8, day: i8) -> ContentDate {
    ContentDate::Day(date(year, month, day))
}

/// The text is of this month.
const fn month(year: i16, month: i8) -> ContentDate {
    ContentDate::Month { year, month }
}

/// The text is of this year, or of about this year.
const fn year(year: i16) -> ContentDate {
    ContentDate::Year(year)
}
