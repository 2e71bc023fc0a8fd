//! Changing the language, and opening what is folded, on whatever screen there is.

use anyhow::{Context, Result};
use serde_json::json;

use crate::browser::Browser;

/// Chooses an entry of the list at the top, as a person does.
const SWITCH: &str = "((tag) => {
  const list = document.querySelector('.bar select');
  list.value = tag;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return list.value === tag;
})";

/// Opens everything that is folded, also within, and gives how much that was.
const UNFOLD: &str = "(async () => {
  let count = 0;
  for (;;) {
    const folded = [...document.querySelectorAll('#guide details:not([open])')];
    if (folded.length === 0) return count;
    count += folded.length;
    for (const one of folded) one.open = true;
    // What is made when it is opened is made by an event that comes later.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
})()";

impl Browser {
    /// Changes the language of the page, on any screen of the guide.
    ///
    /// # Errors
    ///
    /// If it cannot be chosen, or the page does not take it.
    pub async fn switch(&self, tag: &str) -> Result<()> {
        self.until(&format!("{SWITCH}({})", json!(tag))).await.with_context(|| format!("no {tag}"))?;
        self.until(&format!("document.documentElement.lang === {}", json!(tag))).await.map(drop)
    }

    /// Opens everything on the screen that is folded.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn unfold(&self) -> Result<()> {
        self.evaluate(UNFOLD).await.map(drop)
    }
}
