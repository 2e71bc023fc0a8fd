//! Mutants of the engine: cargo-mutants puts in one small fault at a time, and the tests have to notice it.
//!
//! What is mutated and by which tests it is tried stands in `.cargo/mutants.toml`.

use std::thread;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use xshell::{Shell, cmd};

use crate::tools;

/// The mutants that may live, each with the reason.
const LISTED: &str = "docs/missed-mutants.md";
/// cargo-mutants makes `mutants.out` in here.
const OUTPUT: &str = "target";
/// How many of a hundred mutants that compile must be noticed.
const ENOUGH: usize = 95;
/// Few cases, and the same ones in every run: a mutant is tried for seconds, and what is listed stays what is missed.
const CASES: [(&str, &str); 4] = [
    ("PROPERTY_CASES", "50"),
    ("PROPTEST_CASES", "64"),
    ("PROPTEST_RNG_SEED", "20261122"),
    ("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true"),
];

/// Tries every mutant and holds those that no test noticed against the list.
///
/// # Errors
/// When too many are missed, one is missed that is not listed, or one is listed that is not missed.
pub(crate) fn run(sh: &Shell) -> Result<()> {
    tools::on_path(sh)?;
    tools::cargo_mutants(sh)?;
    let _cases = CASES.map(|(key, value)| sh.push_env(key, value));
    let out = sh.current_dir().join(OUTPUT).join("mutants.out");
    sh.remove_path(&out)?;
    let jobs = thread::available_parallelism().map_or(1, usize::from).to_string();
    // Its exit status tells of one missed mutant as of a wrong option; what it wrote tells more.
    let mutants = cmd!(sh, "cargo mutants --package rules-core --jobs {jobs} --output {OUTPUT}");
    mutants.env_remove("CARGO_TARGET_DIR").ignore_status().run()?;
    let written = |file: &str| {
        sh.read_file(out.join(file)).with_context(|| format!("cargo-mutants wrote no {file}: see above"))
    };
    let found = Found::parse(&written("mutants.json")?, &written("outcomes.json")?)?;
    println!("{}", found.line());
    found.check(&listed(&sh.read_file(LISTED).with_context(|| format!("{LISTED} cannot be read"))?)?)
}

/// What became of the mutants.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    caught: usize,
    /// Those that made the tests run on and on: noticed too.
    timeout: usize,
    /// Those that do not compile.
    unviable: usize,
    /// Those that no test noticed, by name without line and column, so that the names last.
    missed: Vec<String>,
}

impl Found {
    /// Reads what cargo-mutants wrote: the mutants it meant to try, and the outcomes.
    fn parse(mutants: &str, outcomes: &str) -> Result<Found> {
        let meant: Vec<Value> = serde_json::from_str(mutants).context("mutants.json is no list")?;
        let outcomes: Value = serde_json::from_str(outcomes).context("outcomes.json is not JSON")?;
        let outcomes = outcomes.get("outcomes").and_then(Value::as_array);
        let mut found = Found::default();
        for outcome in outcomes.context("outcomes.json has no outcomes")? {
            let summary = outcome.get("summary").and_then(Value::as_str).unwrap_or_default();
            let Some(name) = outcome.pointer("/scenario/Mutant/name").and_then(Value::as_str) else {
                ensure!(summary == "Success", "the tests fail without any mutant: see above");
                continue;
            };
            match summary {
                "CaughtMutant" => found.caught += 1,
                "Timeout" => found.timeout += 1,
                "Unviable" => found.unviable += 1,
                "MissedMutant" => found.missed.push(without_place(name)),
                other => bail!("cargo-mutants says {other} of {name}"),
            }
        }
        let tried = found.viable() + found.unviable;
        ensure!(tried == meant.len(), "only {tried} of {} mutants were tried", meant.len());
        Ok(found)
    }

    fn killed(&self) -> usize {
        self.caught + self.timeout
    }

    fn viable(&self) -> usize {
        self.killed() + self.missed.len()
    }

    /// The numbers in one line; the share is rounded down.
    fn line(&self) -> String {
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
    fn check(&self, listed: &[String]) -> Result<()> {
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

/// The listed mutants. Each stands in an item of a list, as code, with the reason indented below it.
fn listed(text: &str) -> Result<Vec<String>> {
    let mut lines = text.lines().peekable();
    let mut names = Vec::new();
    while let Some(line) = lines.next() {
        let Some(item) = line.strip_prefix("- ") else { continue };
        let name = item.strip_prefix('`').and_then(|item| item.strip_suffix('`'));
        let name = name.with_context(|| format!("{LISTED}: not the name of a mutant: {item}"))?;
        let reason = lines.peek().is_some_and(|line| line.starts_with("  ") && !line.trim().is_empty());
        ensure!(reason, "{LISTED}: no reason below `{name}`");
        names.push(name.to_owned());
    }
    Ok(names)
}

#[cfg(test)]
mod tests;
