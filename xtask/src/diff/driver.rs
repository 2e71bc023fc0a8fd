//! The program that knows the rules of the revision: built apart, asked over standard input.

use std::io::{BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use proof::classes::Piece;
use rules_core::Answers;
use xshell::{Shell, cmd};

use super::compare::{Before, Stands};
use super::{revision, said, written};

/// The driver, running.
pub(super) struct Driver {
    child: Child,
    input: BufWriter<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Driver {
    /// Builds the driver of the rules in `folder/tree` and starts it; `name` is what they are called.
    ///
    /// # Errors
    ///
    /// When it does not build: the rules are not such as can be asked.
    pub(super) fn build(sh: &Shell, name: &str, folder: &Path) -> Result<Driver> {
        let place = folder.join("driver");
        sh.write_file(place.join("Cargo.toml"), include_str!("../../templates/driver.toml"))?;
        sh.write_file(place.join("src/main.rs"), include_str!("../../templates/driver.rs"))?;
        sh.write_file(place.join("src/said.rs"), include_str!("said.rs"))?;
        sh.write_file(place.join("src/reasons.rs"), include_str!("reasons.rs"))?;
        sh.write_file(place.join("src/written.rs"), include_str!("written.rs"))?;
        let lock = folder.join("tree/Cargo.lock");
        if sh.path_exists(&lock) {
            sh.copy_file(lock, place.join("Cargo.lock"))?;
        }
        let target = sh.current_dir().join(revision::FOLDER).join("target");
        let manifest = place.join("Cargo.toml");
        // What is printed is the answer; who waits for it at a terminal is told why.
        if std::io::stderr().is_terminal() {
            eprintln!("xtask: building the rules of {name} apart (up to two minutes on two cores at first)");
        }
        let built =
            cmd!(sh, "cargo build --message-format short --manifest-path {manifest} --target-dir {target}");
        let built = built.quiet().ignore_status().output().context("Cargo cannot be started")?;
        if !built.status.success() {
            let said = String::from_utf8_lossy(&built.stderr);
            let why = said.lines().find(|line| line.contains("error")).unwrap_or("Cargo does not say why");
            bail!("the rules of `{name}` cannot be asked: {why}");
        }
        let program = target.join("debug").join(format!("driver{}", std::env::consts::EXE_SUFFIX));
        Driver::start(&program)
    }

    fn start(program: &Path) -> Result<Driver> {
        let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let input = BufWriter::new(child.stdin.take().context("the driver has no input")?);
        let output =
            BufReader::with_capacity(1 << 16, child.stdout.take().context("the driver has no output")?);
        Ok(Driver { child, input, output })
    }

    /// The ids and conditions of its rules, as [`written::described`] writes them.
    ///
    /// # Errors
    ///
    /// When it does not answer.
    pub(super) fn described(&mut self) -> Result<String> {
        writeln!(self.input, "rules")?;
        self.line()
    }

    fn line(&mut self) -> Result<String> {
        self.input.flush()?;
        let mut line = String::new();
        ensure!(self.output.read_line(&mut line)? > 0, "the driver has stopped");
        Ok(line)
    }
}

impl Before for Driver {
    fn start(&mut self, thing: &said::Thing, pieces: &[Piece]) -> Result<()> {
        let input = &mut self.input;
        writeln!(input, "about\t{}\t{}", thing.kind(), thing.id())?;
        writeln!(input, "classes")?;
        for piece in pieces {
            writeln!(input, "piece\t{}", written::written(piece.cut.iter().copied()))?;
            for rows in &piece.blocks {
                writeln!(input, "block")?;
                rows.iter()
                    .try_for_each(|row| writeln!(input, "row\t{}", written::written(row.iter().copied())))?;
            }
        }
        writeln!(input, "end")?;
        Ok(input.flush()?)
    }

    fn next(&mut self) -> Result<u8> {
        let mut said = [0];
        self.output.read_exact(&mut said).context("the driver has stopped")?;
        let [said] = said;
        Ok(said)
    }

    fn on(&mut self, answers: &Answers) -> Result<Stands> {
        let given = answers.iter().map(|(question, answer)| (question, Some(answer)));
        writeln!(self.input, "on\t{}", written::written(given))?;
        let line = self.line()?;
        let (said, reasons) = serde_json::from_str(&line).context("the driver is not understood")?;
        Ok(Stands { said, reasons })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It only ever waits for more.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
