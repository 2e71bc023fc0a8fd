//! Which texts the page asks for by ids that it puts together: units, days, months, grades, kinds of sources,
//! and what the shell says.

use app::message;
use rules_core::Grade;
use rules_core::approval::ROLES;
use rules_core::deadline::Unit;
use rules_core::organisation::Day;
use rules_core::source::SourceKind;
use xtask::shell;

use super::Item;

const UNITS: [Unit; 5] = [Unit::Hours, Unit::Days, Unit::Weeks, Unit::Months, Unit::Years];
const DAYS: [Day; 7] =
    [Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday, Day::Saturday, Day::Sunday];
/// Messages with attributes of which the code names only the one or the other.
const NAMED: [(&str, &[&str]); 5] = [
    ("about-privacy", &["lead"]),
    ("about-publisher", &["lead"]),
    ("publisher-third-party", &["text", "link"]),
    ("result-awaited", &["text"]),
    ("result-failed", &["text"]),
];
/// The parts of the shell that are a heading and a text.
const SHELL: [&str; 3] = ["asylum", "letter", "abroad"];

/// Everything that the interface puts together.
pub(super) fn items() -> Vec<(String, Item)> {
    let mut all: Vec<(String, Item)> = Vec::new();
    all.extend(Grade::ALL.map(|grade| (message::grade(grade), Item::with(["sentence"]))));
    all.extend(UNITS.map(|unit| (message::unit(unit), Item::default().argument("amount"))));
    all.extend(DAYS.map(|day| (message::day(day), Item::default())));
    // Dates stand beside the sources that a question rests on.
    all.extend((1..=12).map(|month| (message::of("month", &month.to_string()), Item::default().early())));
    all.extend(SourceKind::ALL.map(|kind| (message::of("sources", kind.id()), Item::default())));
    all.extend(SHELL.map(|part| (message::of("shell", part), Item::with(["text"]))));
    all.extend(shell::REASONS.map(|reason| (message::of("shell-fails", reason), Item::default())));
    all.extend(ROLES.map(|role| (message::checked(role), Item::default().argument("date"))));
    let named = NAMED.iter();
    all.extend(named.map(|(id, with)| ((*id).to_owned(), Item::with(with.iter().copied()).early())));
    all
}
