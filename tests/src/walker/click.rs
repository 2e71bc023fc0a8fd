//! How a walker clicks.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::By;
use thirtyfour::error::WebDriverErrorInner;

use super::Walker;

/// Clicks the middle of the element, as a finger would: where something else lies over it, it is moved from
/// under that, and where that does not help, the click fails. Gives what is in the way, or nothing.
const CLICK: &str = "((css) => {
  const target = document.querySelector(css);
  if (!target) return 'nothing there';
  // An entry of a list is chosen in its list.
  const list = target.closest('select');
  const over = () => {
    const { left, top, width, height } = (list ?? target).getBoundingClientRect();
    const hit = width && height && document.elementFromPoint(left + width / 2, top + height / 2);
    return hit && (list ?? target).contains(hit) ? null : (hit ? hit.outerHTML.slice(0, 99) : 'out of sight');
  };
  if (over()) (list ?? target).scrollIntoView({ block: 'center' });
  if (over()) return over();
  if (target.disabled) return 'disabled';
  (list ?? target).focus({ preventScroll: true });
  if (!list || list === target) return target.click(), null;
  list.value = target.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return null;
})";

impl Walker<'_> {
    /// Clicks the first element that `css` selects, and nothing more.
    ///
    /// # Errors
    ///
    /// If there is none, or something lies over it.
    pub async fn click(self, css: &str) -> Result<()> {
        if !self.mouse {
            let over = self.evaluate(&format!("{CLICK}({})", json!(css))).await?;
            ensure!(over.is_null(), "`{css}` cannot be clicked: {over}");
            return Ok(());
        }
        let found = self.browser.driver().find(By::Css(css)).await.with_context(|| format!("`{css}`"))?;
        let clicked = match found.click().await {
            // A person would move it from under the bar.
            Err(error) if matches!(*error, WebDriverErrorInner::ElementClickIntercepted(_)) => {
                found.scroll_into_view().await?;
                found.click().await
            }
            other => other,
        };
        clicked.with_context(|| format!("`{css}` cannot be clicked"))
    }
}
