//! A clock of our choice in the page.

use anyhow::{Context, Result};
use jiff::civil::Date;
use serde_json::json;

use crate::browser::Browser;

impl Browser {
    /// Makes the clock of every page that is opened from now on start at noon, local time, of `day`
    /// (as `2026-11-22`), before any script of the page runs. It goes on from there.
    ///
    /// What tells the time without `Date`, as a date format that is given none, tells that of the machine.
    ///
    /// # Errors
    ///
    /// If it is no day, or the browser is gone.
    pub async fn at(&self, day: &str) -> Result<()> {
        let script = starting_at(day)?;
        let mut clock = self.clock.lock().await;
        if let Some(earlier) = clock.take() {
            self.bidi().send("script.removePreloadScript", json!({ "script": earlier })).await?;
        }
        let added = self.bidi().send("script.addPreloadScript", json!({ "functionDeclaration": script }));
        *clock = added.await?.get("script").cloned();
        Ok(())
    }
}

/// A function that sets the clock of its window.
fn starting_at(day: &str) -> Result<String> {
    let day: Date = day.parse().with_context(|| format!("`{day}` is no day, as `2026-11-22`"))?;
    let (year, month, day) = (day.year(), day.month() - 1, day.day());
    // A proxy, not a class of its own: `instanceof`, parsing and the other functions stay what they are.
    Ok(format!(
        "() => {{
           const Real = Date, told = Real.now;
           const ahead = new Real({year}, {month}, {day}, 12).getTime() - told();
           Real.now = () => told() + ahead;
           globalThis.Date = new Proxy(Real, {{
             construct: (target, given, made) => Reflect.construct(target, given.length ? given : [Real.now()], made),
             apply: () => new Real(Real.now()).toString(),
           }});
           Real.prototype.constructor = globalThis.Date;
         }}"
    ))
}
