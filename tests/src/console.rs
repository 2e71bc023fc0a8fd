//! What the browser's console has said.

use anyhow::Result;
use serde_json::Value;

use crate::browser::Browser;
use crate::engine::Engine;

/// The event of BiDi for a line of the console.
const LINE: &str = "log.entryAdded";

/// A line of the console.
#[derive(Clone, Debug)]
pub struct Line {
    /// Whether it is an error, in the eyes of the browser.
    pub is_error: bool,
    /// What it says.
    pub text: String,
}

impl Browser {
    /// Starts to listen where the driver does not by itself.
    pub(crate) async fn listen(&self) -> Result<()> {
        match self.engine() {
            Engine::Chromium => Ok(()),
            Engine::Firefox => self.bidi().subscribe(LINE).await,
        }
    }

    /// What the console has said since the last call: of scripts and of the policies of the page, and in
    /// Chromium also of files that did not come.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn console(&self) -> Result<Vec<Line>> {
        // Each from where it tells most: chromedriver's log has more than its BiDi, geckodriver has no log.
        Ok(match self.engine() {
            Engine::Chromium => {
                let lines = self.driver().browser_log().await?.into_iter();
                lines.map(|line| Line { is_error: line.level == "SEVERE", text: line.message }).collect()
            }
            Engine::Firefox => {
                let text =
                    |line: &Value, key| line.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
                let lines = self.bidi().take(LINE).await?.into_iter();
                lines
                    .map(|line| Line { is_error: text(&line, "level") == "error", text: text(&line, "text") })
                    .collect()
            }
        })
    }

    /// The errors among [`Browser::console`].
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let errors = self.console().await?.into_iter().filter(|line| line.is_error);
        Ok(errors.map(|line| line.text).collect())
    }
}
