//! Outcomes as files: what decides the grade of each route, as a table that a lawyer can read beside the law.
//!
//! - [`row`]: the rows of a table, derived from the parts of the route and what each is to the grade.
//! - [`table`]: the rows that decide something, with how much, and a sheet of answers for every grade.
//! - [`readable`]: conditions and sheets as lists of ids and words.
//! - [`mod@file`]: the text of one file.
//! - [`words`]: the words of the ids.

use std::collections::BTreeMap;

use rules_core::ruleset::Ruleset;

pub mod file;
pub mod readable;
pub mod row;
pub mod table;
pub mod words;

pub use table::Table;
pub use words::{Lookup, Words};

/// Every outcomes file of `rules`: its path below `docs/law`, and its text with the words that `words` has. The same
/// on every machine.
#[must_use]
pub fn files(rules: &'static Ruleset, words: Lookup<'_>) -> BTreeMap<String, String> {
    texts(rules, &tables(rules), words)
}

/// The table of every route, each tried on every class; it takes seconds.
#[must_use]
pub fn tables(rules: &'static Ruleset) -> Vec<Table> {
    rules.routes.iter().map(|route| Table::new(rules, route)).collect()
}

/// The files of `tables`, as [`files`] gives them.
#[must_use]
pub fn texts(rules: &'static Ruleset, tables: &[Table], words: Lookup<'_>) -> BTreeMap<String, String> {
    let file = |table: &Table| (format!("outcomes/{}.md", table.route.id), file::text(rules, table, words));
    tables.iter().map(file).collect()
}
