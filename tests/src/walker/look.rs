//! What a walker sees on a screen.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Walker;

/// Gives all that must be alike in every language: headings, what can be pressed, and the data of every element.
const STRUCTURE: &str = "[...document.querySelectorAll('#content *')].flatMap((one) => [
  ...(one.matches('h1, h2, h3, h4, a, button, details, input, select') ? [one.localName] : []),
  ...(one.matches('input') ? [one.type, one.name, one.value] : []),
  ...Object.entries(one.dataset).map((pair) => pair.join('=')),
])";

/// Gives whether the heading has the focus, and how far down the page is, once the screen has been drawn.
const DRAWN: &str = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() =>
  done([document.activeElement === document.querySelector('#content h1'), window.scrollY]))))";

impl Walker<'_> {
    /// The value of a script expression in the window that the browser started with, where a walker stays.
    pub(super) async fn evaluate(self, expression: &str) -> Result<Value> {
        self.browser.evaluate_in(self.browser.first_window(), expression).await
    }

    /// Waits until the screen has been drawn, which is when it puts the focus; gives whether the heading has the
    /// focus, and how many CSS pixels down the page is.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn drawn(self) -> Result<(bool, f64)> {
        Ok(serde_json::from_value(self.evaluate(DRAWN).await?)?)
    }

    /// The attributes `names` of every element that `css` selects on the screen, in order.
    ///
    /// # Errors
    ///
    /// If one of them has none of that name, or the browser is gone.
    pub async fn attributes(self, css: &str, names: &[&str]) -> Result<Vec<Vec<String>>> {
        let (selected, names) = (json!(format!("#content :is({css})")), json!(names));
        let read = format!(
            "[...document.querySelectorAll({selected})].map((one) => {names}.map((name) => one.getAttribute(name)))"
        );
        serde_json::from_value(self.evaluate(&read).await?).with_context(|| format!("{css} {names}"))
    }

    /// The texts of every element that `css` selects on the screen, in order, whether folded or not.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn texts(self, css: &str) -> Result<Vec<String>> {
        let selected = json!(format!("#content :is({css})"));
        let read = format!("[...document.querySelectorAll({selected})].map((one) => one.textContent.trim())");
        Ok(serde_json::from_value(self.evaluate(&read).await?)?)
    }

    /// How many questions can still come after the one that stands there, as it says; none elsewhere.
    ///
    /// # Errors
    ///
    /// If it says no number, or the browser is gone.
    pub async fn left(self) -> Result<Option<usize>> {
        let said = self.attributes("[data-left]", &["data-left"]).await?.concat();
        Ok(said.first().map(|number| number.parse()).transpose()?)
    }

    /// What of the screen must be alike in every language, in order.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn structure(self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.evaluate(STRUCTURE).await?)?)
    }
}
