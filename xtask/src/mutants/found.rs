//! What became of the mutants.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::LISTED;

/// How many of a hundred mutants that compile must be noticed.
const ENOUGH: usize = 95;

/// Reads what cargo-mutants wrote: the mutants it meant to try, and what it says of each, by name.
///
/// # Errors
/// When that is no result: the tests fail of themselves, or not every mutant was tried.
pub(super) fn outcomes(mutants: &str, outcomes: &str) -> Result<BTreeMap<String, String>> {
    let meant: Vec<Value> = serde_json::from_str(mutants).context("mutants.json is no list")?;
    let outcomes: Value = serde_json::from_str(outcomes).context("outcomes.json is not JSON")?;
    let outcomes = outcomes.get("outcomes").and_then(Value::as_array);
    let mut tried = BTreeMap::new();
    for outcome in outcomes.context("outcomes.json has no outcomes")? {
        let summary = outcome.get("summary").and_then(Value::as_str).unwrap_or_default();
        match outcome.pointer("/scenario/Mutant/name").and_then(Value::as_str) {
            Some(name) => drop(tried.insert(name.to_owned(), summary.to_owned())),
            None => ensure!(summary == "Success", "the tests fail without any mutant: see above"),
        }
    }
    ensure!(tried.len() == meant.len(), "only {} of {} mutants were tried", tried.len(), meant.len());
    Ok(tried)
}

/// The mutants, counted.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) caught: usize,
    /// Those that made the tests run on and on: noticed too.
    pub(super) timeout: usize,
    /// Those that do not compile.
    pub(super) unviable: usize,
    /// Those that no test noticed, by name without line and column, so that the names last.
    pub(super) missed: Vec<String>,
}

impl Found {
    /// Counts what cargo-mutants says of each mutant.
    pub(super) fn of(outcomes: &BTreeMap<String, String>) -> Result<Found> {
        let mut found = Found::default();
        for (name, summary) in outcomes {
            match summary.as_str() {
                "CaughtMutant" => found.caught += 1,
                "Timeout" => found.timeout += 1,
                "Unviable" => found.unviable += 1,
                "MissedMutant" => found.missed.push(without_place(name)),
                other => bail!("cargo-mutants says {other} of {name}"),
            }
        }
        Ok(found)
    }

    fn killed(&self) -> usize {
        self.caught + self.timeout
    }

    fn viable(&self) -> usize {
        self.killed() + self.missed.len()
    }

    /// The numbers in one line; the share is rounded down.
    pub(super) fn line(&self) -> String {
        let Found { caught, timeout, unviable, missed } = self;
        let tenths = (self.killed() * 1000).checked_div(self.viable()).unwrap_or_default();
        format!(
            "{} mutants: {caught} caught, {timeout} ran out of time, {} missed, {unviable} do not compile: \
             {}.{} % of those that compile are killed",
            self.viable() + unviable,
            missed.len(),
            tenths / 10,
            tenths % 10
        )
    }

    /// Holds the missed mutants against the listed ones; two of the same name are listed twice.
    pub(super) fn check(&self, listed: &[String]) -> Result<()> {
        let mut listed = listed.to_vec();
        let mut complaints = Vec::new();
        for name in &self.missed {
            match listed.iter().position(|entry| entry == name) {
                Some(at) => drop(listed.swap_remove(at)),
                None => {
                    complaints.push(format!("no test notices `{name}`: write one, or list it in {LISTED}"))
                }
            }
        }
        let stale = listed.iter().map(|name| format!("`{name}` is noticed: take it off {LISTED}"));
        complaints.extend(stale);
        if self.viable() == 0 || self.killed() * 100 < ENOUGH * self.viable() {
            complaints.push(format!("less than {ENOUGH} % are killed"));
        }
        ensure!(complaints.is_empty(), "{}", complaints.join("\n"));
        Ok(())
    }
}

/// `src/a.rs:3:5: replace …` as `src/a.rs: replace …`.
fn without_place(name: &str) -> String {
    match name.split_once(": ") {
        Some((place, change)) => format!("{}: {change}", place.split(':').next().unwrap_or_default()),
        None => name.to_owned(),
    }
}
