//! Stages that run one after another, each with its minutes.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// What ran so far.
#[derive(Default)]
pub(crate) struct Stages {
    rows: Vec<(&'static str, Duration, bool)>,
    remarks: Vec<String>,
}

impl Stages {
    /// Runs one stage; when it fails, the error names it and says `mend`.
    pub(crate) fn run<T>(
        &mut self,
        name: &'static str,
        mend: &str,
        stage: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = stage();
        let taken = start.elapsed();
        self.rows.push((name, taken, outcome.is_ok()));
        println!("== {name}: {} min", minutes(taken));
        outcome.with_context(|| format!("{name} failed; {mend}"))
    }

    /// Puts a line below the table: what a stage found out.
    pub(crate) fn remark(&mut self, line: String) {
        self.remarks.push(line);
    }

    /// The table of minutes per stage, and the remarks.
    pub(crate) fn table(&self) -> String {
        let total = self.rows.iter().map(|(_, taken, _)| *taken).sum();
        let mut table = String::from("\nminutes per stage\n");
        for (name, taken, held) in &self.rows {
            let mark = if *held { "" } else { "  FAILED" };
            table.push_str(&format!("{:>8}  {name}{mark}\n", minutes(*taken)));
        }
        table.push_str(&format!("{:>8}  in all\n", minutes(total)));
        self.remarks.iter().for_each(|line| table.push_str(&format!("\n{line}\n")));
        table
    }
}

fn minutes(taken: Duration) -> String {
    format!("{:.2}", taken.as_secs_f64() / 60.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_failed_stage_is_named_with_its_remedy() {
        let mut stages = Stages::default();
        stages.run("first", "", || Ok(())).unwrap();
        stages.remark("so many".into());
        let error =
            stages.run("second", "do this", || -> Result<()> { anyhow::bail!("broken") }).unwrap_err();
        assert_eq!(format!("{error:#}"), "second failed; do this: broken");
        let table = stages.table();
        assert!(table.contains("first\n") && table.contains("second  FAILED\n"), "{table}");
        assert!(table.ends_with("in all\n\nso many\n"), "{table}");
    }
}
