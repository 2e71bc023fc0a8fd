//! Waiting for what a script sees.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use tokio::time::{Instant, sleep, timeout};

use crate::browser::Browser;

/// How long a test waits: the machine may be slow and busy.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a script that has its value at once may take to tell it.
const GLANCE: Duration = Duration::from_secs(2);

impl Browser {
    /// The value of a script expression, as soon as it is neither `null` nor `false`; also across documents.
    ///
    /// # Errors
    ///
    /// If it stays that for a minute; the error holds what went wrong last.
    pub async fn until(&self, expression: &str) -> Result<Value> {
        let start = Instant::now();
        loop {
            match self.glance(expression).await {
                Ok(value) if value != Value::Null && value != Value::Bool(false) => return Ok(value),
                said if start.elapsed() > PATIENCE => bail!("`{expression}` stays {said:?}"),
                _ => sleep(Duration::from_millis(20)).await,
            }
        }
    }

    /// The value of a script expression that is there at once. While one document takes the place of another, no
    /// script runs, or what it says is lost.
    ///
    /// # Errors
    ///
    /// As [`Browser::evaluate`], or if nothing is said.
    pub async fn glance(&self, expression: &str) -> Result<Value> {
        timeout(GLANCE, self.evaluate(expression)).await.context("nothing is said")?
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
