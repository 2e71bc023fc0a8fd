//! The browsers that the tests drive.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};
use xtask::paths;

use crate::tools;

const MEND: &str = "install Chromium with its driver of the same version, and Firefox; put them on PATH, or name \
                    the driver of Chromium in CHROMEDRIVER";

/// The drivers of the browsers.
pub(crate) struct Drivers {
    /// chromedriver.
    pub(crate) chromium: PathBuf,
    /// geckodriver.
    pub(crate) firefox: PathBuf,
}

/// The drivers of installed browsers. On Debian, browsers that are missing are installed; the driver of
/// Firefox, which Debian does not have, is built.
pub(crate) fn drivers(sh: &Shell) -> Result<Drivers> {
    // Whoever comes here first must find the driver that was built before.
    tools::on_path(sh)?;
    let missing = missing();
    if !missing.is_empty() {
        ensure!(
            chromium() || env::var_os("CHROMEDRIVER").is_none(),
            "CHROMEDRIVER names no file, or Chromium is missing: {MEND}"
        );
        install(sh, &missing)?;
    }
    let chromium = paths::chromedriver().filter(|_| self::missing().is_empty());
    let chromium = chromium.with_context(|| format!("the browsers are installed but not found: {MEND}"))?;
    Ok(Drivers { chromium, firefox: tools::geckodriver(sh)? })
}

/// The packages that Debian calls what is missing.
fn missing() -> Vec<&'static str> {
    let mut packages = Vec::new();
    if !chromium() {
        packages.extend(["chromium", "chromium-driver"]);
    }
    if cfg!(target_os = "linux") && paths::firefox().is_none() {
        packages.push("firefox-esr");
    }
    packages
}

/// Whether there is a Chromium with its driver.
fn chromium() -> bool {
    let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    // Elsewhere the driver finds a browser that is on no PATH.
    let browser = !cfg!(target_os = "linux") || paths::program(&browsers).is_some();
    browser && paths::chromedriver().is_some()
}

fn install(sh: &Shell, packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    ensure!(paths::program(&["apt-get"]).is_some(), "missing: {names}; {MEND}");
    let root = cmd!(sh, "id -u").quiet().read().is_ok_and(|id| id.trim() == "0");
    let sudo: &[&str] = if root { &[] } else { &["sudo", "-n"] };
    ensure!(
        root || cmd!(sh, "sudo -n true").quiet().ignore_stderr().run().is_ok(),
        "missing: {names}; installing needs root: run `sudo apt-get install {names}`"
    );
    eprintln!("xtask: installing {names} by apt-get (browser tests need them; two minutes)");
    let apt = |arguments: &[&str]| {
        let words = [sudo, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"], arguments].concat();
        let (program, rest) = words.split_first().context("no words")?;
        cmd!(sh, "{program} {rest...}").run().with_context(|| format!("apt-get failed (see above): {MEND}"))
    };
    apt(&["update"])?;
    apt(&[&["install", "-y"], packages].concat())
}
