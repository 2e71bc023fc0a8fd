use super::*;
use serde_json::{Value, json};

/// What cargo-mutants writes for mutants with these summaries.
fn written(summaries: &[&str]) -> (String, String) {
    let name = |at: usize| format!("rules-core/src/a.rs:{at}:9: replace a::b -> bool with true");
    let meant: Vec<_> = (0..summaries.len()).map(|at| json!({ "name": name(at) })).collect();
    let mut outcomes = vec![json!({"scenario": "Baseline", "summary": "Success"})];
    outcomes.extend(
        summaries
            .iter()
            .enumerate()
            .map(|(at, summary)| json!({"scenario": {"Mutant": {"name": name(at)}}, "summary": summary})),
    );
    (Value::from(meant).to_string(), json!({ "outcomes": outcomes }).to_string())
}

/// What comes of them.
fn parse(mutants: &str, outcomes: &str) -> Result<Found> {
    Found::of(&found::outcomes(mutants, outcomes)?)
}

fn found(caught: usize, timeout: usize, missed: &[&str]) -> Found {
    Found { caught, timeout, unviable: 1, missed: missed.iter().map(|&name| name.into()).collect() }
}

#[test]
fn what_cargo_mutants_wrote_is_counted() {
    let (mutants, outcomes) =
        written(&["CaughtMutant", "Timeout", "Unviable", "MissedMutant", "CaughtMutant"]);
    let missed = ["rules-core/src/a.rs: replace a::b -> bool with true"];
    assert_eq!(parse(&mutants, &outcomes).unwrap(), found(2, 1, &missed));
}

#[test]
fn what_all_tests_say_counts_in_the_place_of_what_the_quick_ones_said() {
    let read = |summaries: &[&str]| {
        let (mutants, outcomes) = written(summaries);
        found::outcomes(&mutants, &outcomes).unwrap()
    };
    let mut outcomes = read(&["MissedMutant", "MissedMutant", "CaughtMutant", "Unviable"]);
    outcomes.extend(read(&["CaughtMutant", "MissedMutant"]));
    let missed = ["rules-core/src/a.rs: replace a::b -> bool with true"];
    assert_eq!(Found::of(&outcomes).unwrap(), found(2, 0, &missed));
}

/// A test with another name would run with the quick ones, which it would make slow.
#[test]
fn the_slow_tests_are_there() {
    let root = xtask::paths::root().join("rules-core/src");
    let files = ["explanation", "grade", "interview", "relevance"];
    let tests = files.map(|file| std::fs::read_to_string(root.join(file).join("tests.rs")).unwrap()).concat();
    for test in SLOW {
        assert!(tests.contains(&format!("fn {test}")), "there is no {test}");
    }
}

#[test]
fn a_run_that_broke_off_or_never_began_is_no_result() {
    let (all, _) = written(&["CaughtMutant", "CaughtMutant"]);
    let (_, some) = written(&["CaughtMutant"]);
    assert!(parse(&all, &some).unwrap_err().to_string().contains("only 1 of 2"));
    let failed = json!({"outcomes": [{"scenario": "Baseline", "summary": "Failure"}]}).to_string();
    assert!(parse("[]", &failed).unwrap_err().to_string().contains("without any mutant"));
    let (mutants, outcomes) = written(&["Failure"]);
    assert!(parse(&mutants, &outcomes).is_err());
    assert!(Found::default().check(&[]).is_err(), "no mutant at all");
}

#[test]
fn the_share_leaves_out_what_does_not_compile() {
    let missed = ["m"; 5];
    assert!(found(90, 5, &missed).check(&missed.map(String::from)).is_ok());
    let error = found(89, 5, &missed).check(&missed.map(String::from)).unwrap_err().to_string();
    assert_eq!(error, "less than 95 % are killed");
    let line = found(89, 5, &missed).line();
    assert!(line.starts_with("100 mutants: 89 caught, 5 ran out of time, 5 missed, 1 do"), "{line}");
    assert!(line.contains("94.9 %"), "{line}");
}

#[test]
fn missed_and_listed_are_the_same_each_as_often() {
    let check = |missed: &[&str], listed: &[&str]| {
        let listed: Vec<String> = listed.iter().map(|&name| name.into()).collect();
        found(1000, 0, missed).check(&listed).map_err(|error| error.to_string())
    };
    assert_eq!(check(&["a", "b", "a"], &["b", "a", "a"]), Ok(()));
    assert!(check(&["a", "a"], &["a"]).unwrap_err().starts_with("no test notices `a`"));
    assert_eq!(check(&["a"], &["a", "b"]).unwrap_err(), "`b` is noticed: take it off docs/missed-mutants.md");
}

#[test]
fn a_mutant_is_listed_with_its_reason() {
    let text = "# Title\n\ntext\n\n- `src/a.rs: replace | with ^ in x`\n  The same.\n- `b`\n  Also.\n";
    assert_eq!(listed(text).unwrap(), ["src/a.rs: replace | with ^ in x", "b"]);
    assert!(listed("- `a`\n- `b`\n  why\n").unwrap_err().to_string().contains("no reason below `a`"));
    assert!(listed("- a\n  why\n").is_err());
}

/// The list that is committed can be read.
#[test]
fn the_list_is_a_list() {
    let path = xtask::paths::root().join(LISTED);
    listed(&std::fs::read_to_string(path).unwrap()).unwrap();
}
