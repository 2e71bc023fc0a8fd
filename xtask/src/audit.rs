//! `cargo xtask audit`.

use std::process::ExitCode;

use anyhow::{Result, bail};
use xshell::Shell;

/// Runs what takes longer than `test` and writes `docs/audit.md`.
pub(crate) fn run(_sh: &Shell) -> Result<ExitCode> {
    bail!("`audit` is not there yet")
}
