//! The record of the last audit, `docs/audit.md`.

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

/// Where the record lies.
pub(crate) const FILE: &str = "docs/audit.md";

/// What an audit found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Record {
    /// The day, as `2026-11-22`.
    pub(crate) date: String,
    /// The commit that was audited.
    pub(crate) commit: String,
    /// The stages, and whether each held.
    pub(crate) stages: Vec<(String, bool)>,
}

impl Record {
    /// The text of the file.
    pub(crate) fn render(&self) -> String {
        let mut text = format!(
            "# Audit\n\nWritten by `cargo xtask audit`; do not edit.\n\n- date: {}\n- commit: {}\n\n\
             | stage | result |\n| --- | --- |\n",
            self.date, self.commit
        );
        for (stage, held) in &self.stages {
            text.push_str(&format!("| {stage} | {} |\n", if *held { "held" } else { "FAILED" }));
        }
        text
    }

    /// The record in `text`.
    ///
    /// # Errors
    /// When the text is not one that [`Record::render`] wrote.
    pub(crate) fn parse(text: &str) -> Result<Record> {
        let field = |name: &str| {
            let start = format!("- {name}: ");
            let line = text.lines().find_map(|line| line.strip_prefix(&start));
            line.map(str::to_owned).with_context(|| format!("{FILE} has no {name}: run `cargo xtask audit`"))
        };
        let row = |line: &str| {
            let (stage, result) = line.strip_prefix("| ")?.strip_suffix(" |")?.rsplit_once(" | ")?;
            match result {
                "held" => Some((stage.to_owned(), true)),
                "FAILED" => Some((stage.to_owned(), false)),
                _ => None,
            }
        };
        let stages: Vec<_> = text.lines().filter_map(row).collect();
        ensure!(!stages.is_empty(), "{FILE} has no stage: run `cargo xtask audit`");
        Ok(Record { date: field("date")?, commit: field("commit")?, stages })
    }
}

/// Says what has changed since the last audit.
///
/// # Errors
/// When a stage of that audit failed, or the record cannot be understood.
pub(crate) fn check(sh: &Shell) -> Result<()> {
    if !sh.path_exists(FILE) {
        println!("There has been no audit yet: `cargo xtask audit` writes {FILE}.");
        return Ok(());
    }
    let text = sh.read_file(FILE).with_context(|| format!("{FILE} cannot be read"))?;
    let Record { date, commit, stages } = Record::parse(&text)?;
    let failed: Vec<&str> =
        stages.iter().filter(|(_, held)| !held).map(|(stage, _)| stage.as_str()).collect();
    ensure!(failed.is_empty(), "the audit of {date} records a failure: {}", failed.join(", "));
    println!("The audit of {date} held, on {commit}. Changed since:");
    let changed = cmd!(sh, "git diff --stat {commit} -- . :!docs/audit.md").quiet().ignore_stderr().read();
    match changed {
        Ok(changes) if changes.is_empty() => println!("nothing"),
        Ok(changes) => println!("{changes}"),
        Err(_) => println!("not known: this copy does not have that commit"),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let stages = vec![("long properties".to_owned(), true), ("other".to_owned(), false)];
        let record = Record { date: "2026-11-22".into(), commit: "abc".into(), stages };
        assert_eq!(Record::parse(&record.render()).unwrap(), record);
    }

    #[test]
    fn a_file_without_stages_is_no_record() {
        assert!(Record::parse("# Audit\n- date: x\n- commit: y\n").is_err());
        assert!(Record::parse("").is_err());
    }
}
