//! The browsers that the tests drive, and how each is started.

use std::path::{Path, PathBuf};

use anyhow::Result;
use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};
use xtask::paths;

/// Without the first two it does not run as root in a container; the rest keeps it from calling home.
const CHROMIUM_FLAGS: [&str; 9] = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Whose browser it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, driven by chromedriver.
    Chromium,
    /// Firefox ESR, driven by geckodriver.
    Firefox,
}

impl Engine {
    /// Every engine.
    pub const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    /// The program that drives it, and the variable that names it.
    pub(crate) fn driver(self) -> (Option<PathBuf>, &'static str) {
        match self {
            Self::Chromium => (paths::chromedriver(), "CHROMEDRIVER"),
            Self::Firefox => (paths::geckodriver(), "GECKODRIVER"),
        }
    }

    /// What the driver is asked for: headless, on an empty profile in `profile`, speaking BiDi.
    pub(crate) fn capabilities(self, profile: &Path) -> Result<Capabilities> {
        Ok(match self {
            Self::Chromium => chromium(profile)?.into(),
            Self::Firefox => firefox(profile)?.into(),
        })
    }
}

fn chromium(profile: &Path) -> Result<thirtyfour::ChromeCapabilities> {
    let mut wanted = DesiredCapabilities::chrome();
    for flag in CHROMIUM_FLAGS {
        wanted.add_arg(flag)?;
    }
    wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    wanted.enable_bidi()?;
    Ok(wanted)
}

fn firefox(profile: &Path) -> Result<thirtyfour::FirefoxCapabilities> {
    let mut wanted = DesiredCapabilities::firefox();
    wanted.set_headless()?;
    wanted.add_arg("-profile")?;
    wanted.add_arg(&profile.display().to_string())?;
    // Elsewhere the driver knows where it is installed.
    if let Some(program) = paths::firefox() {
        wanted.set_firefox_binary(&program.display().to_string())?;
    }
    // It fetches its own settings whatever it is told, so the way out is shut: a proxy that is not there,
    // also for names. What is on this machine needs no proxy.
    let mut preferences = FirefoxPreferences::new();
    preferences.set("network.proxy.type", 1)?;
    preferences.set("network.proxy.socks", "127.0.0.1")?;
    preferences.set("network.proxy.socks_port", 9)?;
    preferences.set("network.proxy.socks5_remote_dns", true)?;
    preferences.set("network.proxy.allow_bypass", false)?;
    preferences.set("network.proxy.failover_direct", false)?;
    wanted.set_preferences(preferences)?;
    wanted.enable_bidi()?;
    Ok(wanted)
}
