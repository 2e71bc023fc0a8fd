//! A headless browser with an empty profile, on the page of `dist/` under the shipped headers.

use std::path::Path;

use anyhow::{Context, Result};
use rules_core::norway::RULES;
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::sync::Mutex;
use xtask::headers::Headers;
use xtask::server::Server;

use crate::bidi::Bidi;
use crate::dist;
use crate::driver::{Driver, Session};
use crate::engine::Engine;
use crate::folder::Folder;

/// A browser and the server of the page; both end when this value is dropped, and the profile is removed.
///
/// The clock of every page starts at noon of the day of the law, unless [`Browser::at`] says otherwise.
// The order of the fields is the order in which they end.
#[derive(Debug)]
pub struct Browser {
    session: Session,
    bidi: Bidi,
    /// The script that sets the clock.
    pub(crate) clock: Mutex<Option<Value>>,
    /// The name of the window that it started with.
    first: String,
    engine: Engine,
    _process: Driver,
    server: Server,
    profile: Folder,
}

impl Browser {
    /// Serves `dist/` and starts a Chromium that shows 1280 by 800 CSS pixels; it has opened nothing yet.
    ///
    /// # Errors
    ///
    /// If there is no `dist/`, or no browser with its driver.
    pub async fn start() -> Result<Self> {
        Self::sized(1280, 800).await
    }

    /// As [`Browser::start`], on the page in another folder.
    ///
    /// # Errors
    ///
    /// As [`Browser::start`].
    pub async fn serving(folder: &Path) -> Result<Self> {
        Self::launch(Engine::Chromium, folder, 1280, 800).await
    }

    /// As [`Browser::start`], showing `width` by `height` CSS pixels.
    ///
    /// # Errors
    ///
    /// As [`Browser::start`].
    pub async fn sized(width: u32, height: u32) -> Result<Self> {
        Self::launch(Engine::Chromium, &dist::folder(), width, height).await
    }

    /// As [`Browser::start`], with all of it chosen.
    ///
    /// # Errors
    ///
    /// As [`Browser::start`].
    pub async fn launch(engine: Engine, folder: &Path, width: u32, height: u32) -> Result<Self> {
        let server = Server::start(folder, Headers::read(&xtask::paths::root())?, 0).await?;
        let process = Driver::start(engine)?;
        let profile = Folder::new()?;
        let wanted = engine.capabilities(profile.path())?;
        let session = WebDriver::new(process.url(), wanted).await.map(Session);
        let session = session.with_context(|| format!("{engine:?} does not start"))?;
        let bidi = session.0.capabilities().get("webSocketUrl").and_then(Value::as_str);
        let bidi = Bidi::connect(bidi.context("the driver is too old: it does not offer BiDi")?).await?;
        let (first, clock) = (session.0.window().await?.to_string(), Mutex::default());
        let browser = Self { session, bidi, clock, first, engine, _process: process, server, profile };
        browser.show(width, height).await?;
        browser.listen().await?;
        browser.at(&RULES.shelf_life.law_as_of.to_string()).await?;
        Ok(browser)
    }

    /// Sets the size of what is shown; a window has a smallest size, and a frame.
    async fn show(&self, width: u32, height: u32) -> Result<()> {
        match self.engine {
            Engine::Chromium => self.pretend_screen(width, height, 1.0, false).await,
            Engine::Firefox => {
                let viewport = json!({ "width": width, "height": height });
                let about = json!({ "context": self.window().await?, "viewport": viewport });
                self.bidi.send("browsingContext.setViewport", about).await.map(drop)
            }
        }
    }

    /// The name of the window, for BiDi.
    pub(crate) async fn window(&self) -> Result<String> {
        Ok(self.driver().window().await?.to_string())
    }

    /// The name of the window that it started with: what need not be asked again for every look at the page.
    pub(crate) fn first_window(&self) -> &str {
        &self.first
    }

    /// The WebDriver session, for everything else.
    #[must_use]
    pub fn driver(&self) -> &WebDriver {
        &self.session.0
    }

    /// Whose browser it is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The BiDi connection, for what the session cannot do.
    #[must_use]
    pub fn bidi(&self) -> &Bidi {
        &self.bidi
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

    /// Ends the browser in order; dropping does it too, but less gently.
    ///
    /// # Errors
    ///
    /// If the browser is gone already.
    pub async fn quit(self) -> Result<()> {
        Ok(self.driver().clone().quit().await?)
    }
}
