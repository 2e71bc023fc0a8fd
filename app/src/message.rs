//! Ids of messages: how the id of a thing in the rules becomes the id of the message that names it. The tests
//! over the locales use the same functions, so that a message nobody asks for and one nobody wrote both fail.

use rules_core::card::{Figure, Value};
use rules_core::deadline::Unit;
use rules_core::gate::GateState;
use rules_core::norway::questions::is_country;
use rules_core::organisation::Day;
use rules_core::question::Question;
use rules_core::source::Citation;
use rules_core::{Grade, Truth};

/// What is added to an id for the variant that speaks to a person under 18.
pub const CHILD: &str = "-child";

/// A thing of one kind: `question-fear`, `card-appeal`.
#[must_use]
pub fn of(kind: &str, id: &str) -> String {
    // Not `format!`: a result asks for hundreds of ids, and formatting them costs a slow phone a frame.
    [kind, "-", id].concat()
}

/// An option of a question. Countries are named by CLDR, whatever asks for them.
#[must_use]
pub fn option(question: &Question, option: &str) -> String {
    if is_country(option) {
        return of("country", option);
    }
    ["option-", question.id, "-", option].concat()
}

/// The attribute of an element that says how it stands.
#[must_use]
pub fn element_attribute(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "met",
        Truth::No => "not-met",
        Truth::Unknown => "not-known",
    }
}

/// The attribute of a bar or a cap that says how it stands; none where it does not hold.
#[must_use]
pub fn exception_attribute(truth: Truth) -> Option<&'static str> {
    match truth {
        Truth::Yes => Some("holds"),
        Truth::Unknown => Some("open"),
        Truth::No => None,
    }
}

/// The attribute of a gate that says how it stands.
#[must_use]
pub fn gate_attribute(state: GateState) -> &'static str {
    state.id()
}

/// The name of a grade; its attribute `sentence` is what the page says of a route.
#[must_use]
pub fn grade(grade: Grade) -> String {
    of("grade", grade.id())
}

/// The message that says that a reviewer with this role has checked a route; its argument is `date`.
#[must_use]
pub fn checked(role: &str) -> String {
    of("checked-by", role)
}

/// The name of a figure among the arguments of a message.
#[must_use]
pub fn figure(figure: &Figure) -> String {
    of("figure", figure.id)
}

/// The message that names a length of time in a unit; its argument is `amount`.
#[must_use]
pub fn unit(unit: Unit) -> String {
    of("time", unit.id())
}

/// The message that names a day of the week: `day-1` is Monday.
#[must_use]
pub fn day(day: Day) -> String {
    let number = match day {
        Day::Monday => "1",
        Day::Tuesday => "2",
        Day::Wednesday => "3",
        Day::Thursday => "4",
        Day::Friday => "5",
        Day::Saturday => "6",
        Day::Sunday => "7",
    };
    of("day", number)
}

/// The id of the message for each thing in a list of a figure.
#[must_use]
pub fn listed(value: Value) -> Vec<String> {
    match value {
        Value::Ids(ids) => ids.iter().map(|id| of("area", id)).collect(),
        _ => Vec::new(),
    }
}

/// The message with the title of the source of a citation.
#[must_use]
pub fn source(citation: &Citation) -> String {
    of("source", citation.source.id)
}
