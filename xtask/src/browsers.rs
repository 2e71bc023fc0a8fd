//! The browser that the tests drive.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use xshell::{Shell, cmd};
use xtask::paths;

const MEND: &str = "install Chromium and its driver of the same version, put both on PATH or name the driver in CHROMEDRIVER";

/// The driver of an installed Chromium; on Debian both are installed when missing.
pub(crate) fn chromedriver(sh: &Shell) -> Result<PathBuf> {
    if let Some(driver) = found() {
        return Ok(driver);
    }
    ensure!(
        env::var_os("CHROMEDRIVER").is_none(),
        "CHROMEDRIVER names no file, or Chromium is missing: {MEND}"
    );
    install(sh)?;
    found().with_context(|| format!("Chromium is installed but not found: {MEND}"))
}

fn found() -> Option<PathBuf> {
    let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    // Elsewhere the driver finds a browser that is on no PATH.
    let browser = !cfg!(target_os = "linux") || paths::program(&browsers).is_some();
    paths::chromedriver().filter(|_| browser)
}

fn install(sh: &Shell) -> Result<()> {
    if paths::program(&["apt-get"]).is_none() {
        bail!("Chromium is missing: {MEND}");
    }
    let root = cmd!(sh, "id -u").quiet().read().is_ok_and(|id| id.trim() == "0");
    let sudo: &[&str] = if root { &[] } else { &["sudo", "-n"] };
    if !root && cmd!(sh, "sudo -n true").quiet().ignore_stderr().run().is_err() {
        bail!("Chromium is missing and needs root: run `sudo apt-get install chromium chromium-driver`");
    }
    eprintln!(
        "xtask: installing chromium and chromium-driver by apt-get (browser tests need them; two minutes)"
    );
    let apt = |arguments: &[&str]| {
        let words = [sudo, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"], arguments].concat();
        let (program, rest) = words.split_first().context("no words")?;
        cmd!(sh, "{program} {rest...}").run().with_context(|| format!("apt-get failed (see above): {MEND}"))
    };
    apt(&["update"])?;
    apt(&["install", "-y", "chromium", "chromium-driver"])
}
