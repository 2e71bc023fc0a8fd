//! What is urgent stands before the routes, with a number to call (R4).

use anyhow::{Context, Result};
use rules_core::norway::RULES;
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::cases::Case;
use tests::walker::Walker;

use crate::{answers, case, result_of, sheet};

/// Gives, in the order of the page and up to the first route: what is urgent, by name, and numbers to call.
const BEFORE_ROUTES: &str = "(() => {
  const all = [...document.querySelectorAll(
    '[data-kind=card], [data-deadlines], [data-emergency], a[href^=\"tel:\"], [data-route], [data-unfinished]')];
  const routes = all.findIndex((one) => one.matches('[data-route], [data-unfinished]'));
  return all.slice(0, routes).map((one) => one.matches('a') ? one.getAttribute('href')
    : one.dataset.id ?? Object.keys(one.dataset)[0]);
})()";

/// A case, and what must stand before its routes.
type Flagged = (Case, &'static [&'static str]);

fn flagged() -> Result<Vec<Flagged>> {
    let with = |id: &str, urgent: &str| {
        let mut case = case(id)?;
        case.answers.insert("urgent".into(), json!(urgent));
        anyhow::Ok(case)
    };
    Ok(vec![
        (case("C36")?, &["deadlines"]),
        (case("C34")?, &["deadlines"]),
        (with("C36", "detained")?, &["detention", "deadlines"]),
        (with("C36", "removal-soon")?, &["deadlines"]),
        (case("U24")?, &["emergency"]),
        (case("C19")?, &["representative"]),
        (case("C20")?, &["representative"]),
        (sheet(json!({ "urgent": "danger", "stage": "udi-refused" }))?, &["emergency", "deadlines"]),
    ])
}

#[tokio::test]
async fn what_is_urgent_stands_before_the_routes_with_a_number_to_call() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    for (case, wanted) in flagged()? {
        let put = result_of(walker, &case, "en").await?;
        let found = RULES.assess(&answers(&case, &put)?, RULES.shelf_life.law_as_of);
        let shown = browser.evaluate(BEFORE_ROUTES).await?;
        let shown: Vec<&str> = shown.as_array().context("a list")?.iter().filter_map(Value::as_str).collect();
        let urgent = found.cards.iter().filter(|card| card.urgent).map(|card| card.card);
        for name in wanted.iter().copied().chain(urgent) {
            assert!(shown.contains(&name), "{}: {name} is not before the routes: {shown:?}", case.id);
        }
        assert!(shown.iter().any(|one| one.starts_with("tel:")), "{}: no number to call: {shown:?}", case.id);
    }
    browser.quit().await
}
