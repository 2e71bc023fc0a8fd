//! A headless Chromium with an empty profile, on the page of `dist/` under the shipped headers.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use thirtyfour::prelude::*;
use thirtyfour::{BrowserLogEntry, ChromiumLikeCapabilities, LoggingPrefsLogLevel};
use xtask::headers::Headers;
use xtask::server::Server;

use crate::dist;
use crate::driver::Driver;
use crate::folder::Folder;

/// Without the first two it does not run as root in a container; the rest keeps it from calling home.
const FLAGS: [&str; 9] = [
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

/// How long [`Browser::wait_for`] waits: the machine may be slow and busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser and the server of the page; both end when this value is dropped, and the profile is removed.
// The order of the fields is the order in which they end.
#[derive(Debug)]
pub struct Browser {
    driver: WebDriver,
    _process: Driver,
    server: Server,
    profile: Folder,
}

impl Browser {
    /// Serves `dist/` and starts a browser whose window is 1280 by 800; it has opened nothing yet.
    ///
    /// # Errors
    ///
    /// If there is no `dist/`, or no Chromium with its driver.
    pub async fn start() -> Result<Self> {
        Self::sized(1280, 800).await
    }

    /// As [`Browser::start`], on the page in another folder.
    ///
    /// # Errors
    ///
    /// As [`Browser::start`].
    pub async fn serving(folder: &Path) -> Result<Self> {
        Self::launch(folder, 1280, 800).await
    }

    /// As [`Browser::start`], with a window of `width` by `height` CSS pixels.
    ///
    /// # Errors
    ///
    /// As [`Browser::start`].
    pub async fn sized(width: u32, height: u32) -> Result<Self> {
        Self::launch(&dist::folder(), width, height).await
    }

    async fn launch(folder: &Path, width: u32, height: u32) -> Result<Self> {
        let server = Server::start(folder, Headers::read(&xtask::paths::root())?, 0).await?;
        let process = Driver::start()?;
        let profile = Folder::new()?;
        let mut capabilities = DesiredCapabilities::chrome();
        for flag in FLAGS {
            capabilities.add_arg(flag)?;
        }
        capabilities.add_arg(&format!("--window-size={width},{height}"))?;
        capabilities.add_arg(&format!("--user-data-dir={}", profile.path().display()))?;
        capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        let driver = WebDriver::new(process.url(), capabilities).await.context("Chromium does not start")?;
        Ok(Self { driver, _process: process, server, profile })
    }

    /// Opens the page and waits until the app stands in it.
    ///
    /// # Errors
    ///
    /// If the boot module gave up (the error says why) or nothing appears.
    pub async fn open(&self) -> Result<()> {
        self.driver.goto(self.server.url()).await?;
        let started = self.wait_for("#guide > *").await;
        started.with_context(|| format!("the page does not start; {}", self.server.requests().join(", ")))?;
        Ok(())
    }

    /// The first element that `css` selects, as soon as there is one.
    ///
    /// # Errors
    ///
    /// If there is none in a minute, or the boot module has given up.
    pub async fn wait_for(&self, css: &str) -> Result<WebElement> {
        let start = tokio::time::Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(element) = self.driver.find_all(By::Css(css)).await?.into_iter().next() {
                return Ok(element);
            }
            if let Some(reason) = self.driver.find(By::Css("html")).await?.attr("data-boot").await? {
                anyhow::bail!("the boot module gave up: {reason}; console: {:?}", self.console().await?);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        anyhow::bail!("no `{css}` after {} s; console: {:?}", PATIENCE.as_secs(), self.console().await?)
    }

    /// What the browser's console has said since the last call.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn console(&self) -> Result<Vec<BrowserLogEntry>> {
        Ok(self.driver.browser_log().await?)
    }

    /// The errors among [`Browser::console`].
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let severe = self.console().await?.into_iter().filter(|entry| entry.level == "SEVERE");
        Ok(severe.map(|entry| entry.message).collect())
    }

    /// The WebDriver session, for everything else.
    #[must_use]
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// The server of the page: its address and the requests it got.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// The browser's profile on disk.
    #[must_use]
    pub fn profile(&self) -> &Path {
        self.profile.path()
    }

    /// Ends the browser in order; dropping does it too, at the price of a blocked thread.
    ///
    /// # Errors
    ///
    /// If the browser is gone already.
    pub async fn quit(self) -> Result<()> {
        Ok(self.driver.clone().quit().await?)
    }
}
