//! The record of the last audit, `docs/audit.md`.

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

/// Where the record lies.
pub(crate) const FILE: &str = "docs/audit.md";

/// What became of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Held,
    Failed,
    /// The audit was stopped before it.
    NotRun,
}

impl Outcome {
    const ALL: [Self; 3] = [Self::Held, Self::Failed, Self::NotRun];

    /// As it stands in the file.
    fn word(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Failed => "FAILED",
            Self::NotRun => "not run",
        }
    }
}

/// What an audit found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Record {
    /// The day, as `2026-11-22`.
    pub(crate) date: String,
    /// The commit that was audited.
    pub(crate) commit: String,
    /// The stages in the order in which they run, and what became of each.
    pub(crate) stages: Vec<(String, Outcome)>,
}

impl Record {
    /// The text of the file.
    pub(crate) fn render(&self) -> String {
        let mut text = format!(
            "# Audit\n\nWritten by `cargo xtask audit`; do not edit.\n\n- date: {}\n- commit: {}\n\n\
             | stage | result |\n| --- | --- |\n",
            self.date, self.commit
        );
        for (stage, outcome) in &self.stages {
            text.push_str(&format!("| {stage} | {} |\n", outcome.word()));
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
            let outcome = Outcome::ALL.into_iter().find(|outcome| outcome.word() == result)?;
            Some((stage.to_owned(), outcome))
        };
        let stages: Vec<_> = text.lines().filter_map(row).collect();
        ensure!(!stages.is_empty(), "{FILE} has no stage: run `cargo xtask audit`");
        Ok(Record { date: field("date")?, commit: field("commit")?, stages })
    }

    /// The names of the stages of which this became.
    fn which(&self, outcome: Outcome) -> Vec<&str> {
        self.stages.iter().filter(|(_, one)| *one == outcome).map(|(stage, _)| stage.as_str()).collect()
    }
}

/// The stages that held in the last audit, if nothing has changed since: they need not run again. Nothing if
/// there is no such record.
pub(crate) fn held_already(sh: &Shell) -> Vec<String> {
    let record = sh.read_file(FILE).ok().and_then(|text| Record::parse(&text).ok());
    let Some(record) = record else { return Vec::new() };
    let commit = &record.commit;
    let same = cmd!(sh, "git diff --quiet {commit} -- . :!docs/audit.md").quiet().ignore_stderr().run();
    if same.is_err() {
        return Vec::new();
    }
    record.which(Outcome::Held).into_iter().map(str::to_owned).collect()
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
    let record = Record::parse(&text)?;
    let Record { date, commit, .. } = &record;
    let failed = record.which(Outcome::Failed);
    ensure!(failed.is_empty(), "the audit of {date} records a failure: {}", failed.join(", "));
    let left = record.which(Outcome::NotRun);
    if left.is_empty() {
        println!("The audit of {date} held, on {commit}. Changed since:");
    } else {
        println!("The audit of {date}, on {commit}, is not finished: {}. Changed since:", left.join(", "));
    }
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
        let stages = Outcome::ALL.map(|outcome| (format!("stage {outcome:?}"), outcome)).to_vec();
        let record = Record { date: "2026-11-22".into(), commit: "abc".into(), stages };
        assert_eq!(Record::parse(&record.render()).unwrap(), record);
    }

    #[test]
    fn only_what_held_on_what_stands_here_need_not_run_again() {
        let sh = Shell::new().unwrap();
        let folder = sh.create_temp_dir().unwrap();
        sh.change_dir(folder.path());
        let commit = || {
            cmd!(sh, "git add -A").quiet().run().unwrap();
            let author = ["-c", "user.name=x", "-c", "user.email=x@localhost"];
            cmd!(sh, "git {author...} commit -q -m change").quiet().run().unwrap();
        };
        cmd!(sh, "git init -q").quiet().run().unwrap();
        assert!(held_already(&sh).is_empty(), "no record");
        sh.write_file("law", "1").unwrap();
        commit();
        let head = cmd!(sh, "git rev-parse HEAD").quiet().read().unwrap();
        let stages = Outcome::ALL.map(|outcome| (format!("{outcome:?}"), outcome)).to_vec();
        let record = Record { date: "2026-11-22".into(), commit: head, stages };
        sh.write_file(FILE, record.render()).unwrap();
        commit();
        assert_eq!(held_already(&sh), ["Held"], "the record itself is no change");
        sh.write_file("law", "2").unwrap();
        assert!(held_already(&sh).is_empty(), "another law");
        commit();
        assert!(held_already(&sh).is_empty(), "another law, committed");
    }

    #[test]
    fn a_file_without_stages_is_no_record() {
        assert!(Record::parse("# Audit\n- date: x\n- commit: y\n").is_err());
        assert!(Record::parse("").is_err());
    }
}
