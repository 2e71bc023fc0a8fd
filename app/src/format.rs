//! Dates, lengths of time, sums and deadlines in words.

use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use rules_core::card::{Figure, Value};
use rules_core::deadline::{Basis, Due, Period, Remaining, Unit};

use crate::message;
use crate::words::{Words, arguments};

/// `24 February 2022`.
pub(crate) fn date(words: &Words, date: Date) -> String {
    let month = words.text(&message::of("month", &date.month().to_string()));
    let parts =
        [("day", date.day().into()), ("month", month.into()), ("year", date.year().to_string().into())];
    words.text_with("date", &arguments(parts))
}

/// `April 2026`.
pub(crate) fn month(words: &Words, year: i16, month: i8) -> String {
    let month = words.text(&message::of("month", &month.to_string()));
    words.text_with("month-of-year", &arguments([("month", month.into()), ("year", year.to_string().into())]))
}

/// `6 months`; `4 years and 6 months` where it is more than two years of months.
pub(crate) fn period(words: &Words, period: Period) -> String {
    if period.unit == Unit::Months && period.amount > 24 && !period.amount.is_multiple_of(12) {
        let part = |amount, unit| self::period(words, Period::new(amount, unit)).into();
        let years = part(period.amount / 12, Unit::Years);
        let months = part(period.amount % 12, Unit::Months);
        return words.text_with("time-joined", &arguments([("years", years), ("months", months)]));
    }
    words.text_with(&message::unit(period.unit), &arguments([("amount", period.amount.into())]))
}

/// The figures of an item as arguments of its text, each under its name.
pub(crate) fn figures(words: &Words, figures: &[Figure]) -> FluentArgs<'static> {
    figures.iter().map(|figure| (message::figure(figure), value(words, figure.value))).collect()
}

/// A figure in words.
fn value(words: &Words, value: Value) -> String {
    match value {
        Value::Time(amount, unit) => period(words, Period::new(amount, unit)),
        Value::Money(sum) => words.text_with("money", &arguments([("sum", grouped(words, sum).into())])),
        Value::TenthsOfBaseAmount(tenths) => {
            let parts = [("whole", (tenths / 10).into()), ("tenth", (tenths % 10).into())];
            words.text_with("base-amounts", &arguments(parts))
        }
        Value::Day(day) => date(words, day),
        Value::Age(years) => years.to_string(),
        Value::Count(count) => count.to_string(),
        Value::Ids(_) => {
            let names: Vec<String> = message::listed(value).iter().map(|id| words.text(id)).collect();
            names.join(", ")
        }
    }
}

/// A number of up to six digits, its thousands apart as the language does it.
fn grouped(words: &Words, number: u32) -> String {
    if number < 1000 {
        return number.to_string();
    }
    let parts = [("thousands", (number / 1000).into()), ("rest", format!("{:03}", number % 1000).into())];
    words.text_with("thousands", &arguments(parts))
}

/// By when a step is to be done, in one or more sentences.
pub(crate) fn deadline(words: &Words, due: &Due) -> String {
    let counted = message::of("counted", &format!("{}-{}", due.direction.id(), due.from));
    let Some(first) = due.period else { return words.text_with("deadline-in-letter", &FluentArgs::new()) };
    let sentence = |length| words.text_with(&counted, &arguments([("time", period(words, length).into())]));
    let mut said = sentence(first);
    match due.basis {
        Basis::Law => {}
        Basis::Letter => said = format!("{said} {}", words.text("deadline-of-letter")),
        Basis::Shortest => {
            let others: Vec<String> = due.or_else.iter().map(|other| period(words, *other)).collect();
            let id = if others.is_empty() { "deadline-shortest-alone" } else { "deadline-shortest" };
            let others = arguments([("others", others.join(", ").into())]);
            said = format!("{said} {}", words.text_with(id, &others));
        }
    }
    match due.remaining {
        Remaining::Running | Remaining::NotKnown => said,
        Remaining::MayBeOver => format!("{said} {}", words.text("deadline-may-be-over")),
        Remaining::Over => format!("{said} {}", words.text("deadline-over")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let text = "time-months = { $amount } months\ntime-years = { $amount } years\n\
            time-joined = { $years } and { $months }\nmoney = NOK { $sum }\nthousands = { $thousands },{ $rest }\n\
            base-amounts = { $whole }.{ $tenth } G\ndate = { $day } { $month } { $year }\nmonth-2 = February\n\
            area-lviv = Lviv\narea-volyn = Volyn\n";
        Words::new("en", &[text]).unwrap()
    }

    fn said(text: String) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn figures_are_written_as_the_language_does() {
        let words = words();
        for (value, written) in [
            (Value::Time(6, Unit::Months), "6 months"),
            (Value::Time(18, Unit::Months), "18 months"),
            (Value::Time(54, Unit::Months), "4 years and 6 months"),
            (Value::Money(0), "NOK 0"),
            (Value::Money(7800), "NOK 7,800"),
            (Value::Money(15000), "NOK 15,000"),
            (Value::TenthsOfBaseAmount(32), "3.2 G"),
            (Value::Day(Date::new(2022, 2, 24).unwrap()), "24 February 2022"),
            (Value::Ids(&["lviv", "volyn"]), "Lviv, Volyn"),
        ] {
            assert_eq!(said(super::value(&words, value)), written);
        }
    }
}
