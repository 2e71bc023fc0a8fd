//! Dates, lengths of time and sums in words, as the page writes them.

use fluent_bundle::FluentValue;
use jiff::civil::Date;
use rules_core::card::{Figure, Value};
use rules_core::deadline::{Period, Unit};

use super::words::Words;

/// `24 February 2022`.
pub(super) fn date(words: &Words, date: Date) -> String {
    let month = words.of("month", &date.month().to_string());
    let year = date.year().to_string();
    words.say_with("date", &[("day", date.day().into()), ("month", month.into()), ("year", year.into())])
}

/// `April 2026`.
pub(super) fn month(words: &Words, year: i16, month: i8) -> String {
    let month = words.of("month", &month.to_string());
    words.say_with("month-of-year", &[("month", month.into()), ("year", year.to_string().into())])
}

/// `6 months`; `4 years and 6 months` where it is more than two years of months.
pub(super) fn period(words: &Words, period: Period) -> String {
    if period.unit == Unit::Months && period.amount > 24 && !period.amount.is_multiple_of(12) {
        let part = |amount, unit| self::period(words, Period::new(amount, unit)).into();
        let (years, months) = (part(period.amount / 12, Unit::Years), part(period.amount % 12, Unit::Months));
        return words.say_with("time-joined", &[("years", years), ("months", months)]);
    }
    words.say_with(&format!("time-{}", period.unit.id()), &[("amount", period.amount.into())])
}

/// The figures of an item as arguments of its text, each under its name.
pub(super) fn arguments(words: &Words, figures: &[Figure]) -> Vec<(String, FluentValue<'static>)> {
    let named = |figure: &Figure| (format!("figure-{}", figure.id), value(words, figure.value).into());
    figures.iter().map(named).collect()
}

/// The text of an item with its figures in it.
pub(super) fn text(words: &Words, id: &str, figures: &[Figure]) -> String {
    let arguments = arguments(words, figures);
    let named: Vec<(&str, FluentValue<'_>)> =
        arguments.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    words.say_with(id, &named)
}

/// The value of a figure in words.
pub(super) fn value(words: &Words, value: Value) -> String {
    match value {
        Value::Time(amount, unit) => period(words, Period::new(amount, unit)),
        Value::Money(sum) => words.say_with("money", &[("sum", grouped(words, sum).into())]),
        Value::TenthsOfBaseAmount(tenths) => words
            .say_with("base-amounts", &[("whole", (tenths / 10).into()), ("tenth", (tenths % 10).into())]),
        Value::Day(day) => date(words, day),
        Value::Age(years) => years.to_string(),
        Value::Count(count) => count.to_string(),
        Value::Ids(ids) => ids.iter().map(|id| words.of("area", id)).collect::<Vec<_>>().join(", "),
    }
}

/// A number of up to six digits, its thousands apart as the language does it.
fn grouped(words: &Words, number: u32) -> String {
    if number < 1000 {
        return number.to_string();
    }
    let (thousands, rest) = (number / 1000, format!("{:03}", number % 1000));
    words.say_with("thousands", &[("thousands", thousands.into()), ("rest", rest.into())])
}
