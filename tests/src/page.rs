//! The page in a browser: opening it, waiting for what should stand in it, looking into it.

use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::Browser;

/// How long [`Browser::wait_for`] waits: the machine may be slow and busy.
const PATIENCE: Duration = Duration::from_secs(60);

impl Browser {
    /// Opens the page and waits until the app stands in it.
    ///
    /// # Errors
    ///
    /// If the boot module gave up (the error says why) or nothing appears.
    pub async fn open(&self) -> Result<()> {
        self.driver().goto(self.server().url()).await?;
        let started = self.wait_for("#guide > *").await;
        started
            .with_context(|| format!("the page does not start; {}", self.server().requests().join(", ")))?;
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
            if let Some(element) = self.driver().find_all(By::Css(css)).await?.into_iter().next() {
                return Ok(element);
            }
            let boot = self.driver().find(By::Css("html")).await?.attr("data-boot").await?;
            if let Some(reason) = boot.filter(|boot| boot != "started") {
                anyhow::bail!("the boot module gave up: {reason}; console: {:?}", self.console().await?);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        anyhow::bail!("no `{css}` after {} s; console: {:?}", PATIENCE.as_secs(), self.console().await?)
    }
    /// The value of a script expression, in the page's own world; a promise is awaited.
    ///
    /// The scripts of [`Browser::driver`] see a world of their own in Firefox, with its own `Date`.
    ///
    /// # Errors
    ///
    /// If the expression throws, is not a value of JSON, or the browser is gone.
    pub async fn evaluate(&self, expression: &str) -> Result<Value> {
        self.evaluate_in(&self.window().await?, expression).await
    }

    /// As [`Browser::evaluate`], in the window with this name.
    pub(crate) async fn evaluate_in(&self, window: &str, expression: &str) -> Result<Value> {
        let about = json!({
            "expression": format!("(async () => JSON.stringify(await ({expression})))()"),
            "target": { "context": window },
            "awaitPromise": true,
        });
        let said = self.bidi().send("script.evaluate", about).await?;
        let text = said.pointer("/result/value").and_then(Value::as_str);
        Ok(serde_json::from_str(text.with_context(|| format!("`{expression}` gives no value: {said}"))?)?)
    }

    /// What is shown, as the bytes of a PNG.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn screenshot(&self) -> Result<Vec<u8>> {
        Ok(self.driver().screenshot_as_png().await?)
    }
}
