//! The screens that ask: what holds on each of them, and how one moves between them. The letters and numbers in
//! the comments are those of the requirements.
#![cfg(not(target_arch = "wasm32"))]

mod change;
mod forms;
mod list;
mod missing;
mod skip;
mod unknown;
mod way;

use anyhow::{Context, Result, ensure};
use rules_core::norway::RULES;
use serde_json::{Value, json};
use tests::cases::{Case, cases};
use tests::findings::strings;

/// The case with this id.
fn case(id: &str) -> Result<Case> {
    let found = cases(tests::CASES)?.into_iter().find(|case| case.id == id);
    found.with_context(|| format!("there is no case {id}"))
}

/// A case that no file has: one of the few countries where an exception from a quick procedure is asked about.
fn from_ghana() -> Case {
    let answers = [("citizenship".to_owned(), json!("GH"))].into_iter().collect();
    Case { id: "from Ghana".to_owned(), answers }
}

/// So few cases that every question stands in one of them, each with its report.
fn cover() -> Result<Vec<(Case, Value)>> {
    let mut all: Vec<(Case, Value)> = Vec::new();
    for case in cases(tests::CASES)?.into_iter().chain([from_ghana()]) {
        let report = case.report()?;
        all.push((case, report));
    }
    let mut left: Vec<&str> = RULES.questions.iter().map(|question| question.id).collect();
    let mut chosen: Vec<(Case, Value)> = Vec::new();
    while let Some(first) = left.first() {
        let new = |report: &Value| {
            let asked = strings(&report["asked"]);
            left.iter().filter(|question| asked.iter().any(|asked| asked == *question)).count()
        };
        let (case, report) = all.iter().max_by_key(|(_, report)| new(report)).context("a case")?;
        ensure!(new(report) > 0, "no case is asked {first}");
        let asked = strings(&report["asked"]);
        left.retain(|question| !asked.iter().any(|asked| asked == question));
        chosen.push((case.clone(), report.clone()));
    }
    Ok(chosen)
}
