//! What only Chromium can pretend to be, through its developer tools.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::cdp::Cdp;

use crate::browser::Browser;
use crate::engine::Engine;

impl Browser {
    /// Makes the processor `rate` times slower; 1 is its own speed.
    ///
    /// # Errors
    ///
    /// If this is not Chromium, or it is gone.
    pub async fn slow_down(&self, rate: f64) -> Result<()> {
        self.emulate("setCPUThrottlingRate", json!({ "rate": rate })).await
    }

    /// Pretends a screen of `width` by `height` CSS pixels of `scale` device pixels each; `mobile` lays
    /// the page out as a phone does.
    ///
    /// # Errors
    ///
    /// As [`Browser::slow_down`].
    pub async fn pretend_screen(&self, width: u32, height: u32, scale: f64, mobile: bool) -> Result<()> {
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile });
        self.emulate("setDeviceMetricsOverride", screen).await
    }

    /// Answers the media queries named: `[("prefers-color-scheme", "dark")]`. Each call replaces the last.
    ///
    /// # Errors
    ///
    /// As [`Browser::slow_down`].
    pub async fn pretend_media(&self, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<_> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.emulate("setEmulatedMedia", json!({ "features": features })).await
    }

    /// Switches scripts off, or on again, for the pages opened from now on; the tests' own still run.
    ///
    /// # Errors
    ///
    /// As [`Browser::slow_down`].
    pub async fn switch_scripts(&self, on: bool) -> Result<()> {
        self.emulate("setScriptExecutionDisabled", json!({ "value": !on })).await
    }

    /// The developer tools, for everything else.
    ///
    /// # Errors
    ///
    /// If this is not Chromium.
    pub fn devtools(&self) -> Result<Cdp> {
        let engine = self.engine();
        ensure!(engine == Engine::Chromium, "{engine:?} has no such tools: use Chromium in this test");
        Ok(self.driver().cdp())
    }

    async fn emulate(&self, command: &str, about: serde_json::Value) -> Result<()> {
        self.devtools()?.send_raw(&format!("Emulation.{command}"), about).await?;
        Ok(())
    }
}
