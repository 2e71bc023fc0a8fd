//! `cargo xtask assess FILE`: answers in, the assessment with its reasons out, both as JSON.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use rules_core::norway::{RULES, ordinary::ordinary};
use rules_core::report::Report;
use rules_core::sheet::{Sheet, one_line};
use serde_json::json;

/// The exit status for answers that cannot be read.
const BAD_ANSWERS: u8 = 2;

/// Reads answers from `file` (`-` is standard input) and prints the assessment. With `lines`, one
/// object a line is read and one printed, an error in its place.
///
/// # Errors
/// When the output cannot be written. Bad answers are no error of the program: they are one line
/// on standard error, nothing on standard output, and exit status 2.
pub(crate) fn run(file: &Path, lines: bool) -> Result<ExitCode> {
    let name = if file == Path::new("-") { "standard input".into() } else { file.display().to_string() };
    let refuse = |why: &str| {
        eprintln!("assess: {}: {}", one_line(&name), one_line(why));
        ExitCode::from(BAD_ANSWERS)
    };
    let mut input = match open(file) {
        Ok(input) => input,
        Err(error) => return Ok(refuse(&error.to_string())),
    };
    let mut out = io::stdout().lock();
    if lines {
        return match each_line(&mut *input, &mut out)? {
            Ok(()) => Ok(ExitCode::SUCCESS),
            Err(error) => Ok(refuse(&error.to_string())),
        };
    }
    let mut text = Vec::new();
    if let Err(error) = input.read_to_end(&mut text) {
        return Ok(refuse(&error.to_string()));
    }
    match assess(&text) {
        Err(why) => Ok(refuse(&why)),
        Ok(report) => {
            serde_json::to_writer_pretty(&mut out, &report).context("cannot print the assessment")?;
            writeln!(out)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The file, or standard input.
fn open(file: &Path) -> io::Result<Box<dyn BufRead>> {
    Ok(if file == Path::new("-") {
        Box::new(BufReader::new(io::stdin()))
    } else {
        Box::new(BufReader::new(File::open(file)?))
    })
}

/// One object a line in, one a line out; a line that is no sheet does not stop the next. The inner
/// error is that of an input that cannot be read at all.
fn each_line(input: &mut dyn BufRead, out: &mut dyn Write) -> Result<io::Result<()>> {
    let mut line = Vec::new();
    loop {
        match input.read_until(b'\n', &mut line) {
            Ok(0) => return Ok(Ok(())),
            Ok(_) => {}
            Err(error) => return Ok(Err(error)),
        }
        match assess(&line) {
            Ok(report) => serde_json::to_writer(&mut *out, &report)?,
            Err(why) => serde_json::to_writer(&mut *out, &json!({ "error": one_line(&why) }))?,
        }
        writeln!(out)?;
        line.clear();
    }
}

/// The report on one object, or what is wrong with it.
fn assess(text: &[u8]) -> Result<Report, String> {
    let sheet: Sheet = serde_json::from_slice(text).map_err(|error| error.to_string())?;
    sheet.report(&RULES, ordinary).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(input: &str) -> Vec<serde_json::Value> {
        let mut out = Vec::new();
        each_line(&mut input.as_bytes(), &mut out).unwrap().unwrap();
        String::from_utf8(out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[test]
    fn a_bad_line_stands_as_an_error_in_its_place() {
        let input = "{\"answers\": {}}\nnot json\n{\"answers\": {\"fear\": \"maybe\"}}\n\n{\"answers\": {}}";
        let out = lines(input);
        assert_eq!(out.len(), 5);
        assert!(out[0]["receipt"]["digest"].is_string() && out[4]["receipt"].is_object());
        assert!(out[1]["error"].is_string() && out[3]["error"].is_string());
        assert_eq!(out[2]["error"], "`fear`: the question has no option `maybe`");
    }

    #[test]
    fn every_error_names_its_key() {
        let wrong = [
            (r#"{"answers": {"colour": "red"}}"#, "`colour`"),
            (r#"{"answers": {"fear": "perhaps"}}"#, "`fear`"),
            (r#"{"answers": {"fear": ["yes", "no"]}}"#, "`fear`"),
            (r#"{"answers": {"harm": ["none", "war"]}}"#, "`harm`"),
            (r#"{"answers": {"harm": []}}"#, "`harm`"),
            (r#"{"answers": {"harm": ["war", "war"]}}"#, "`harm`"),
            (r#"{"answers": {"harm": "war"}}"#, "`harm`"),
            (r#"{"answers": {"harm": ["dont-know"]}}"#, "`harm`"),
            (r#"{"answers": {"fear": 3}}"#, "`fear`"),
            (r#"{"answers": {"fear": null}}"#, "`fear`"),
            (r#"{"answers": {"fear": "yes", "fear": "no"}}"#, "`fear`"),
            (r#"{"answers": {}, "today": "tomorrow"}"#, "`today`"),
            (r#"{"answers": {}, "others": "likely"}"#, "`others`"),
            (r#"{"answers": {}, "others": null}"#, "`others`"),
            (r#"{"answers": {}, "today": 3}"#, "`today`"),
            (r#"{"answers": 3}"#, "`answers`"),
            (r#"{"answers": {}, "answers": {}}"#, "`answers`"),
            (r#"{"answers": {}, "colour": "red"}"#, "`colour`"),
            (r#"{}"#, "`answers`"),
            (r#"[]"#, "an object with `answers`"),
            (r#"[{"fear": "yes"}, "ordinary", null]"#, "an object with `answers`"),
        ];
        for (sheet, key) in wrong {
            let why = assess(sheet.as_bytes()).unwrap_err();
            assert!(why.contains(key), "{sheet}: {why}");
        }
    }
}
