//! `cargo xtask audit`: what takes longer than `test`, with a record that is committed.

use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::record::Outcome::{Failed, Held, NotRun};
use crate::record::{FILE, Record, held_already};
use crate::stages::Stages;
use crate::{browsers, dist, mutants};

/// How many sheets are held against the oracle; `test` tries a tenth.
const RANDOM_SHEETS: &str = "10000000";
/// How often each property of the law is tried; `test` tries a tenth.
const PROPERTY_CASES: &str = "100000";
/// How many sequences of events and documents are tried; `test` tries 20,000.
const HOSTILE_INPUTS: &str = "10000000";

/// A stage: its name, and what it runs.
type Stage = (&'static str, fn(&Shell) -> Result<()>);

/// In this order: the longest last.
const STAGES: [Stage; 5] = [
    ("properties of the law at 100,000 sheets", |sh| {
        let tests = cmd!(sh, "cargo test -p rules-core --test properties --test integrity");
        Ok(tests.env("PROPERTY_CASES", PROPERTY_CASES).run()?)
    }),
    ("ten million sheets drawn at random", |sh| {
        let tests = cmd!(sh, "cargo test -p proof --profile proof --test random -- --show-output");
        Ok(tests.env("RANDOM_SHEETS", RANDOM_SHEETS).run()?)
    }),
    ("hostile input: ten million inputs", |sh| {
        // The number of inputs is printed, so that the output shows that they were tried.
        let tests = cmd!(sh, "cargo test -p rules-core --test hostile -- --show-output");
        Ok(tests.env("HOSTILE_INPUTS", HOSTILE_INPUTS).run()?)
    }),
    ("every case clicked in both languages and both browsers", |sh| {
        let drivers = browsers::drivers(sh)?;
        dist::build(sh)?;
        let tests = cmd!(sh, "cargo test -p tests --test walk").env("CLICKED_CASES", "all");
        let tests = tests.env("CHROMEDRIVER", &drivers.chromium).env("GECKODRIVER", &drivers.firefox);
        Ok(tests.env("GUIDE_DIST", sh.current_dir().join("dist")).run()?)
    }),
    ("mutants of the engine", mutants::run),
];

/// Runs every stage, also after one has failed, and writes the record after each: an audit that was stopped goes
/// on where it was, as long as nothing else has changed.
///
/// # Errors
/// When there are changes that are not committed, so that the record could not name what it is
/// about, or the record cannot be written.
pub(crate) fn run(sh: &Shell) -> Result<ExitCode> {
    let changes = cmd!(sh, "git status --porcelain -- . :!docs/audit.md").quiet().read()?;
    ensure!(changes.is_empty(), "there are changes that are not committed: commit them, then audit");
    let commit = cmd!(sh, "git rev-parse HEAD").quiet().read()?;

    let already = held_already(sh);
    let before = |name: &str| if already.iter().any(|one| one == name) { Held } else { NotRun };
    let found = STAGES.map(|(name, _)| (name.to_owned(), before(name))).to_vec();
    let mut record = Record { date: today(), commit, stages: found };
    let mut stages = Stages::default();
    for ((name, stage), at) in STAGES.into_iter().zip(0..) {
        let Some((_, outcome)) = record.stages.get_mut(at).filter(|(_, outcome)| *outcome == NotRun) else {
            println!("\n== {name}: held already, and nothing has changed since");
            continue;
        };
        *outcome = match stages.run(name, "see above", || stage(sh)) {
            Ok(()) => Held,
            Err(error) => {
                eprintln!("xtask: {error:#}");
                Failed
            }
        };
        sh.write_file(FILE, record.render()).with_context(|| format!("{FILE} cannot be written"))?;
    }

    println!("{}", stages.table());
    println!("Written to {FILE}; commit it.");
    let held = record.stages.iter().all(|(_, outcome)| *outcome == Held);
    Ok(if held { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Today's date in UTC, as `2026-11-22`.
fn today() -> String {
    jiff::Timestamp::now().to_string().chars().take_while(|&letter| letter != 'T').collect()
}
