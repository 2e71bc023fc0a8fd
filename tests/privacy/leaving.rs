//! Leaving: the screen is covered at once, and no way back leads to what stood there.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::cases::{Case, cases};
use tests::dist;
use tests::engine::Engine;
use tests::neighbour::Neighbour;
use tests::shell::EXIT;
use tests::walker::{Screen, Walker};

/// A short way.
const CASE: &str = "C18";
/// What stands at the address that leaving leads to, which no test can reach.
const ELSEWHERE: &str = "<!doctype html><link rel=icon href=data:,><title>Elsewhere</title><p>Rain";

/// Presses the way out and gives what is seen in the same moment, before anything else can happen.
const LEAVE: &str = "(() => {
  document.querySelector('.bar .leave').click();
  const style = getComputedStyle(document.body);
  return [document.documentElement.className, style.visibility, document.title];
})()";

/// Gives what stands in the guide: whether it is the start, and how much of the rest.
const START: &str = "document.querySelector('#content > *') && [
  !!document.querySelector('[data-begin]'),
  document.querySelectorAll('[data-question], [data-answers], [data-result], [data-route], :checked:not(option)').length,
]";

/// Comes to the guide from elsewhere and walks until `stop` screens have been seen, or to the result.
async fn walk(walker: Walker<'_>, before: &str, case: &Case, stop: usize) -> Result<()> {
    let browser = walker.browser;
    browser.driver().goto(before).await?;
    browser.driver().goto(browser.server().url()).await?;
    walker.arrive().await?;
    for seen in 0..stop {
        let at = browser.evaluate("document.querySelector('form')?.dataset.question ?? null").await?;
        let screen = match at.as_str() {
            None if seen == 0 => walker.press("[data-begin]").await?,
            None => walker.press("[data-enter]").await?,
            Some(number) => {
                let question = rules_core::QuestionId(number.parse()?);
                walker.answer(question, case.answer(question)?).await?
            }
        };
        if screen == Screen::Result {
            return Ok(());
        }
    }
    Ok(())
}

/// Goes through the browser's history until a page with this title stands there; nobody else answers for the exit.
async fn go(browser: &Browser, way: &str, title: &str) -> Result<()> {
    browser.evaluate(&format!("(setTimeout(() => {way}), 0)")).await?;
    arrive(browser, title).await.with_context(|| format!("after {way}"))
}

async fn arrive(browser: &Browser, title: &str) -> Result<()> {
    let stands = format!("document.title === {}", json!(title));
    browser
        .until_told(async || {
            if let Some(request) = browser.held_now().await? {
                request.answer(ELSEWHERE).await?;
            }
            Ok(matches!(browser.glance(&stands).await, Ok(Value::Bool(true))).then_some(()))
        })
        .await
}

#[tokio::test]
async fn leaving_covers_the_screen_and_no_way_back_shows_it_again() -> Result<()> {
    let case = cases(tests::CASES)?.into_iter().find(|case| case.id == CASE).context("the case")?;
    for engine in Engine::ALL {
        let (browser, neighbour) =
            (Browser::launch(engine, &dist::folder(), 1280, 800).await?, Neighbour::start().await?);
        browser.hold(EXIT).await?;
        let walker = Walker::new(&browser);
        for stop in [0, 1, 5, usize::MAX] {
            walk(walker, &neighbour.url(), &case, stop).await?;
            let seen = browser.evaluate(LEAVE).await?;
            assert_eq!(seen, json!(["covered", "hidden", "Guide"]), "{engine:?}, {stop} screens on");
            arrive(&browser, "Elsewhere").await?;
            go(&browser, "history.back()", "Weather").await?;
            go(&browser, "history.forward()", "Elsewhere").await?;
            // Chromium keeps what lay ahead, and the guide begins anew there; Firefox has forgotten it.
            browser.driver().forward().await?;
            let ahead = browser.until(&format!("document.title === 'Elsewhere' || {START}")).await?;
            assert!(ahead == true || ahead == json!([true, 0]), "{engine:?}, {stop} screens on: {ahead}");
        }
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_that_the_browser_had_kept_begins_anew() -> Result<()> {
    let case = cases(tests::CASES)?.into_iter().find(|case| case.id == CASE).context("the case")?;
    let (browser, neighbour) = (Browser::start().await?, Neighbour::start().await?);
    let walker = Walker::new(&browser);
    for stop in [1, 5, usize::MAX] {
        walk(walker, &neighbour.url(), &case, stop).await?;
        browser.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))").await?;
        browser
            .until("!!document.querySelector('[data-notice=notice-erased]') && history.state === null")
            .await?;
        assert_eq!(browser.evaluate(START).await?, json!([true, 0]), "{stop} screens on");
        browser.evaluate("(history.forward(), 0)").await?;
        browser.until("history.state?.i === 1").await?;
        assert_eq!(browser.evaluate(START).await?, json!([true, 0]), "{stop} screens on, ahead");
    }
    browser.quit().await
}
