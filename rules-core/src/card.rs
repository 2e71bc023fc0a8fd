//! Cards: information to show, with its figures, rights and steps.

use crate::condition::Condition;
use crate::deadline::Unit;
use crate::shown::Shown;
use crate::source::{Citation, Confidence};
use crate::step::Step;
use crate::term::Term;

/// Information to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Whom it concerns.
    pub when: Condition,
    /// What its condition must be for it to be shown.
    pub shown: Shown,
    /// When it stands among the urgent ones.
    pub urgent: Condition,
    /// Whether it is shown folded, after the others.
    pub folded: bool,
    /// What to do, in order.
    pub steps: &'static [&'static Step],
    /// What one has a right to.
    pub rights: &'static [&'static Right],
    /// The numbers and dates its text uses.
    pub figures: &'static [Figure],
    /// Words it uses that a person may not know.
    pub terms: &'static [&'static Term],
    /// Where it comes from.
    pub citations: &'static [Citation],
}

/// Something a person with a permit, or on the way to one, has a right to or must know about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Right {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// The numbers and dates its text uses.
    pub figures: &'static [Figure],
    /// Where it comes from.
    pub citations: &'static [Citation],
}

/// What a person in one situation has a right to, whatever route or card is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Who is in this situation.
    pub when: Condition,
    /// What it gives and does not give, in the order shown.
    pub rights: &'static [&'static Right],
}

/// A note on the practice for one country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Whom it concerns.
    pub when: Condition,
    /// How sure it is at the law date.
    pub confidence: Confidence,
    /// Where it comes from.
    pub citations: &'static [Citation],
}

/// A number or a date in a text, kept out of the text so that it stands once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Stable id within its card, right or route.
    pub id: &'static str,
    /// The value.
    pub value: Value,
    /// How sure it is at the law date.
    pub confidence: Confidence,
    /// Where it comes from.
    pub citations: &'static [Citation],
}

/// The value of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A length of time.
    Time(u16, Unit),
    /// A sum in the currency of the country whose law it is.
    Money(u32),
    /// A multiple of an amount that the law adjusts each year, in tenths.
    TenthsOfBaseAmount(u16),
    /// A day.
    Day(jiff::civil::Date),
    /// An age in years.
    Age(u8),
    /// A count.
    Count(u32),
    /// A list of things by id.
    Ids(&'static [&'static str]),
}
