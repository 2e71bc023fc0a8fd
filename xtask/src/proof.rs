//! Every class of answers, tried by the crate `proof`, with one line for the report.

use std::time::Instant;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

/// The tests that try the classes, and what must hold on each.
const CLASSES: [&str; 6] = ["composed", "conditions", "explanations", "routes", "random", "oracle"];
/// The tests about mistakes in the rules.
const MISTAKES: [&str; 2] = ["mutants", "outcomes"];

/// Tries every class. Gives the line for the report: how many routes, how many classes, how many seconds. What it takes
/// to compile does not count.
///
/// # Errors
/// When something does not hold; its output is printed then too.
pub(crate) fn classes(sh: &Shell) -> Result<String> {
    let run = || cmd!(sh, "cargo test -p proof --profile proof").args(named(&CLASSES));
    run().arg("--no-run").run()?;
    let start = Instant::now();
    let output = run().args(["--", "--show-output"]).ignore_status().output()?;
    let seconds = start.elapsed().as_secs_f64();
    let printed = String::from_utf8_lossy(&output.stdout);
    print!("{printed}");
    ensure!(output.status.success(), "a class of answers does not hold what it must");
    report(&printed, seconds)
}

/// The tests about mistakes in the rules, and of what tries the classes.
///
/// # Errors
/// When one of them fails.
pub(crate) fn mistakes(sh: &Shell) -> Result<()> {
    let run = cmd!(sh, "cargo test -p proof --profile proof --lib").args(named(&MISTAKES));
    Ok(run.args(["--", "--show-output"]).run()?)
}

/// Names tests to Cargo.
fn named(tests: &'static [&str]) -> impl Iterator<Item = &'static str> {
    tests.iter().flat_map(|test| ["--test", *test])
}

/// The line of the report, of what the test says that counts the classes.
fn report(printed: &str, seconds: f64) -> Result<String> {
    let counts = printed.lines().find_map(|line| {
        let (counts, _) = line.split_once(" classes, ").filter(|(counts, _)| counts.contains(" routes, "))?;
        Some(counts.trim())
    });
    let counts = counts.context("no test said how many routes and classes there are")?;
    Ok(format!("{counts} classes and every property in {seconds:.1} seconds"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::{CLASSES, MISTAKES, report};

    #[test]
    fn every_test_of_the_proof_runs_in_one_of_the_stages() {
        let folder = xtask::paths::root().join("proof/tests");
        let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
        let there = std::fs::read_dir(folder).unwrap().map(|entry| name(&entry.unwrap().path()));
        let run = CLASSES.into_iter().chain(MISTAKES).map(String::from);
        assert_eq!(run.collect::<BTreeSet<_>>(), there.collect());
    }

    #[test]
    fn the_report_names_routes_classes_and_seconds() {
        let printed =
            "running 1 test\n\n---- every_class stdout ----\n19 routes, 207 classes, 11.0 seconds\n";
        let line = report(printed, 56.04).unwrap();
        assert_eq!(line, "19 routes, 207 classes and every property in 56.0 seconds");
        let error = report("refugee: 5 rows, 9 classes, 2 seconds", 1.0).unwrap_err();
        assert!(error.to_string().contains("how many routes"), "{error}");
    }
}
