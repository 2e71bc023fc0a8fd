//! `cargo xtask screens`: the pictures of every kind of screen, anew.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::{browsers, dist};

/// Builds the page and takes two pictures of each kind of screen into `docs/screens/`.
pub(crate) fn take(sh: &Shell) -> Result<()> {
    let drivers = browsers::drivers(sh)?;
    dist::build(sh)?;
    let taken =
        cmd!(sh, "cargo run --quiet --package tests --example screens").env("CHROMEDRIVER", drivers.chromium);
    taken.run().context("the pictures cannot be taken: see above")
}
