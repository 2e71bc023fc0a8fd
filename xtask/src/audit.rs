//! `cargo xtask audit`: what takes longer than `test`, with a record that is committed.

use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::record::{FILE, Record};
use crate::stages::Stages;
use crate::{browsers, dist, mutants};

/// How many sheets are held against the oracle; `test` tries a tenth.
const RANDOM_SHEETS: &str = "10000000";
/// How often each property of the law is tried; `test` tries a tenth.
const PROPERTY_CASES: &str = "100000";
/// How many sequences of events and documents are tried; `test` tries 20,000.
const HOSTILE_INPUTS: &str = "10000000";

/// Runs every stage, also after one has failed, and writes the record.
///
/// # Errors
/// When there are changes that are not committed, so that the record could not name what it is
/// about, or the record cannot be written.
pub(crate) fn run(sh: &Shell) -> Result<ExitCode> {
    let changes = cmd!(sh, "git status --porcelain -- . :!docs/audit.md").quiet().read()?;
    ensure!(changes.is_empty(), "there are changes that are not committed: commit them, then audit");
    let commit = cmd!(sh, "git rev-parse HEAD").quiet().read()?;

    let mut stages = Stages::default();
    let mut record = Record { date: today(), commit, stages: Vec::new() };
    let mut run = |name: &'static str, stage: &dyn Fn() -> Result<()>| {
        let outcome = stages.run(name, "see above", stage);
        if let Err(error) = &outcome {
            eprintln!("xtask: {error:#}");
        }
        record.stages.push((name.to_owned(), outcome.is_ok()));
    };
    run("properties of the law at 100,000 sheets", &|| {
        let tests = cmd!(sh, "cargo test -p rules-core --test properties --test integrity");
        Ok(tests.env("PROPERTY_CASES", PROPERTY_CASES).run()?)
    });
    run("ten million sheets drawn at random", &|| {
        let tests = cmd!(sh, "cargo test -p proof --profile proof --test random -- --show-output");
        Ok(tests.env("RANDOM_SHEETS", RANDOM_SHEETS).run()?)
    });
    run("hostile input: ten million inputs", &|| {
        // The number of inputs is printed, so that the output shows that they were tried.
        let tests = cmd!(sh, "cargo test -p rules-core --test hostile -- --show-output");
        Ok(tests.env("HOSTILE_INPUTS", HOSTILE_INPUTS).run()?)
    });
    run("mutants of the engine", &|| mutants::run(sh));
    run("every case clicked in both languages and both browsers", &|| {
        let drivers = browsers::drivers(sh)?;
        dist::build(sh)?;
        let tests = cmd!(sh, "cargo test -p tests --test walk").env("CLICKED_CASES", "all");
        let tests = tests.env("CHROMEDRIVER", &drivers.chromium).env("GECKODRIVER", &drivers.firefox);
        Ok(tests.env("GUIDE_DIST", sh.current_dir().join("dist")).run()?)
    });

    println!("{}", stages.table());
    sh.write_file(FILE, record.render()).with_context(|| format!("{FILE} cannot be written"))?;
    println!("Written to {FILE}; commit it.");
    let held = record.stages.iter().all(|(_, held)| *held);
    Ok(if held { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Today's date in UTC, as `2026-11-22`.
fn today() -> String {
    jiff::Timestamp::now().to_string().chars().take_while(|&letter| letter != 'T').collect()
}
