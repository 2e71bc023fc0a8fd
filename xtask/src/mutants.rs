//! Mutants of the engine: cargo-mutants puts in one small fault at a time, and the tests have to notice it.
//!
//! What is mutated and by which tests it is tried stands in `.cargo/mutants.toml`.

use std::collections::BTreeMap;
use std::thread;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::tools;

mod found;

use found::Found;

/// The mutants that may live, each with the reason.
const LISTED: &str = "docs/missed-mutants.md";
/// cargo-mutants makes `mutants.out` in here.
const OUTPUT: &str = "target";
/// Few cases, and the same ones in every run: a mutant is tried for seconds, and what is listed stays what is missed.
const CASES: [(&str, &str); 4] = [
    ("PROPERTY_CASES", "50"),
    ("PROPTEST_CASES", "64"),
    ("PROPTEST_RNG_SEED", "20261122"),
    ("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true"),
];
/// The tests that go through every sheet of the example. They take all the time, and most mutants are noticed without.
const SLOW: [&str; 14] = [
    "a_failing_route_cites_a_smallest_set_that_stops_it",
    "a_route_asks_everything_that_can_change_it",
    "a_route_asks_what_can_change_its_steps_and_their_deadlines",
    "a_route_can_be_open_while_answers_can_still_make_it",
    "a_route_without_relevant_questions_never_changes_again",
    "an_answer_only_ever_shortens_what_is_left",
    "no_cited_answer_can_be_left_out",
    "no_question_is_put_twice_and_none_that_nothing_in_play_reads",
    "only_what_is_left_open_could_change_anything",
    "parked_answers_have_no_influence_at_all",
    "the_cited_answers_alone_give_the_same_grade",
    "the_grade_is_that_of_the_written_rule",
    "the_next_question_is_the_first_of_those_left",
    "the_size_of_what_is_left_is_never_too_low_for_any_walk",
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
    // First the quick tests, compiled quickly; then all tests, for the mutants that those did not notice.
    let skipped = SLOW.iter().flat_map(|test| ["--skip", *test]);
    let quick = ["--profile", "mutants", "--", "--"].into_iter().chain(skipped);
    let mut outcomes = tried(sh, quick.collect())?;
    outcomes.extend(tried(sh, vec!["--iterate"])?);
    let found = Found::of(&outcomes)?;
    println!("{}", found.line());
    found.check(&listed(&sh.read_file(LISTED).with_context(|| format!("{LISTED} cannot be read"))?)?)
}

/// Runs cargo-mutants. Gives what it says of each mutant, by name.
fn tried(sh: &Shell, how: Vec<&str>) -> Result<BTreeMap<String, String>> {
    let jobs = thread::available_parallelism().map_or(1, usize::from).to_string();
    // Its exit status tells of one missed mutant as of a wrong option; what it wrote tells more.
    let mutants = cmd!(sh, "cargo mutants --package rules-core --jobs {jobs} --output {OUTPUT} {how...}");
    mutants.env_remove("CARGO_TARGET_DIR").ignore_status().run()?;
    let written = |file: &str| {
        let file = sh.current_dir().join(OUTPUT).join("mutants.out").join(file);
        sh.read_file(&file).with_context(|| format!("cargo-mutants wrote no {}: see above", file.display()))
    };
    found::outcomes(&written("mutants.json")?, &written("outcomes.json")?)
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
