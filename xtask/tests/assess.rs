//! `cargo xtask assess` as a process: what it prints where, and with which status it ends.
#![allow(
    clippy::expect_used,
    reason = "a test that cannot go on fails; clippy sees that in #[test] functions only"
)]

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Runs `assess` with `arguments` and `input` on standard input.
fn assess(arguments: &[&str], input: &str) -> Output {
    let mut process = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("assess")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("xtask starts");
    process.stdin.take().expect("an input").write_all(input.as_bytes()).expect("it reads");
    process.wait_with_output().expect("it ends")
}

#[test]
fn good_answers_print_the_assessment_and_nothing_else() {
    let input = r#"{"answers": {"location": "norway", "harm": ["torture"]}, "others": "ordinary"}"#;
    let output = assess(&["-"], input);
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let keys: Vec<&String> = report.as_object().expect("an object").keys().collect();
    let mut expected =
        ["receipt", "asked", "gates", "routes", "not_finished", "cards", "contacts", "steps"].to_vec();
    expected.sort_unstable();
    assert_eq!(keys, expected);
}

#[test]
fn bad_answers_are_one_line_on_standard_error_and_status_2() {
    for input in [
        "not json",
        "",
        "[]",
        r#"{"answers": {"colour": "red"}}"#,
        r#"{"answers": {"fear": "perhaps"}}"#,
        r#"{"answers": {"fear": ["yes", "no"]}}"#,
        r#"{"answers": {"harm": ["none", "war"]}}"#,
        r#"{"answers": {"harm": []}}"#,
        "{\"answers\": {\"fear\\n\\u001b[31m\": \"yes\"}}",
    ] {
        let output = assess(&["-"], input);
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]), "{input}");
        let said = String::from_utf8(output.stderr).expect("text");
        assert_eq!(said.matches('\n').count(), 1, "{input}: {said:?}");
        assert!(said.ends_with('\n') && !said.contains('\u{1b}'), "{said:?}");
    }
    let output = assess(&["there-is-no-such-file.json"], "");
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]));
    let output = assess(&["--lines", "."], "");
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]), "a folder is no file");
}

#[test]
fn lines_go_on_after_a_bad_one() {
    let output = assess(&["--lines", "-"], "{\"answers\": {}}\nnot json\n{\"answers\": {}}\n");
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).expect("text");
    let errors: Vec<bool> = text.lines().map(|line| line.starts_with("{\"error\":")).collect();
    assert_eq!(errors, [false, true, false]);
}
