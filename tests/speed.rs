//! How long a step takes on a slow phone: measured and printed, never asserted.
#![cfg(not(target_arch = "wasm32"))]

use anyhow::{Context, Result};
use serde_json::json;
use tests::browser::Browser;
use tests::cases::cases;
use tests::walker::{Screen, Walker};

/// How many times slower than this machine the phone is.
const SLOWER: f64 = 6.0;
/// What a step should stay under, in milliseconds.
const AIM: f64 = 100.0;
/// Every kind of screen comes up.
const CASE: &str = "C36";

/// Presses what `css` selects and gives the milliseconds until what it leads to has been drawn.
async fn step(browser: &Browser, css: &str) -> Result<f64> {
    let timed = format!(
        "new Promise((done) => {{
           const start = performance.now();
           document.querySelector({}).click();
           requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
         }})",
        json!(css)
    );
    browser.evaluate(&timed).await?.as_f64().context("a number")
}

#[tokio::test]
async fn every_step_is_measured_on_a_processor_six_times_slower() -> Result<()> {
    let case = cases(tests::CASES)?.into_iter().find(|case| case.id == CASE).context("the case")?;
    let browser = Browser::sized(360, 740).await?;
    let walker = Walker::new(&browser);
    walker.open().await?;
    browser.slow_down(SLOWER).await?;
    let mut steps: Vec<(f64, String)> = vec![(step(&browser, "[data-begin]").await?, "the start".into())];
    let mut screen = walker.next().await?;
    while screen != Screen::Result {
        let on = match &screen {
            Screen::Question(question) => {
                walker.tick(*question, case.answer(*question)?).await?;
                "form [type=submit]"
            }
            _ => "[data-enter]",
        };
        steps.push((step(&browser, on).await?, format!("{screen:?}")));
        screen = walker.next().await?;
    }
    for (on, name) in [
        ("footer [data-go=your-answers]", "to the answers"),
        ("footer [data-go=result]", "to the result"),
        ("[data-route] button", "to a route"),
    ] {
        steps.push((step(&browser, on).await?, name.into()));
        walker.next().await?;
    }
    assert!(steps.len() > 20 && steps.iter().all(|(time, _)| *time > 0.0), "{steps:?}");
    steps.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let median = steps.get(steps.len() / 2).map_or(0.0, |(time, _)| *time);
    println!("{} steps at {SLOWER} times the processor: median {median:.0} ms, of {AIM}", steps.len());
    for (time, from) in steps.iter().take(5) {
        println!("{time:>6.0} ms  from {from}");
    }
    browser.quit().await
}
