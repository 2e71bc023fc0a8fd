//! Waiting for what a script sees.

use std::time::Duration;

use anyhow::{Result, bail};
use serde_json::Value;
use tokio::time::{Instant, sleep};

use crate::browser::Browser;

/// How long a test waits: the machine may be slow and busy.
const PATIENCE: Duration = Duration::from_secs(60);

impl Browser {
    /// The value of a script expression, as soon as it is neither `null` nor `false`; also across documents.
    ///
    /// # Errors
    ///
    /// If it stays that for a minute; the error holds what went wrong last.
    pub async fn until(&self, expression: &str) -> Result<Value> {
        let start = Instant::now();
        loop {
            // While one document takes the place of another, no script runs.
            let said = self.evaluate(expression).await;
            match said {
                Ok(value) if value != Value::Null && value != Value::Bool(false) => return Ok(value),
                said if start.elapsed() > PATIENCE => bail!("`{expression}` stays {said:?}"),
                _ => sleep(Duration::from_millis(20)).await,
            }
        }
    }

    /// As [`Browser::until`], with what the server of the page and the browser tell by themselves.
    ///
    /// # Errors
    ///
    /// If `check` fails, or gives nothing for a minute.
    pub async fn until_told<T>(&self, mut check: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
        let start = Instant::now();
        loop {
            if let Some(told) = check().await? {
                return Ok(told);
            }
            if start.elapsed() > PATIENCE {
                bail!("nothing is told for a minute");
            }
            sleep(Duration::from_millis(20)).await;
        }
    }
}
