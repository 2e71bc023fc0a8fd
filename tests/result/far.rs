//! A way that is longer than the history that browsers keep can be erased and left as any other.
//!
//! With the mouse: what a page does to the history without a person, Chromium forgets before anything else.

use anyhow::Result;
use rules_core::Answer;
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::engine::Engine;
use tests::walker::{Screen, Walker};

/// More screens than a browser keeps.
const FAR: u64 = 56;

/// Opens the page, answers something and goes from screen to screen, far from the start.
async fn go_far(walker: Walker<'_>) -> Result<()> {
    walker.open().await?;
    let first = walker.press("[data-begin]").await?;
    let Screen::Question(at) = first else { anyhow::bail!("{first:?} is no question") };
    walker.answer(at, Answer::DontKnow).await?;
    for _ in 0..FAR / 2 {
        walker.press("footer [data-go=about-privacy]").await?;
        walker.press("footer [data-go=your-answers]").await?;
    }
    let history = walker.browser.evaluate("[history.state.i, history.length]").await?;
    let numbers: Vec<u64> = serde_json::from_value(history)?;
    let forgotten = numbers.first() > Some(&FAR) && numbers.last() < Some(&FAR);
    assert!(forgotten, "the browser has forgotten none of it: {numbers:?}");
    Ok(())
}

/// Goes through the history by one entry, and gives the depth that it comes to.
async fn step(browser: &Browser, by: &str) -> Result<Value> {
    let there = "new Promise((done) => { addEventListener('popstate', () => setTimeout(done, 50, 1)); \
                 setTimeout(done, 500, 0); ";
    browser.evaluate(&format!("{there} history.{by}() }})")).await?;
    browser.evaluate("history.state?.i ?? 0").await
}

// R12.
#[tokio::test]
async fn erasing_far_from_the_start_winds_back_as_far_as_the_history_goes() -> Result<()> {
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &tests::dist::folder(), 1280, 800).await?;
        let walker = Walker::with_mouse(&browser);
        go_far(walker).await?;
        walker.click("footer .erase").await?;
        assert_eq!(walker.press("footer dialog .main").await?, Screen::Start);
        let here = browser.evaluate("history.state?.i ?? 0").await?;
        assert!(here.as_u64().is_some_and(|depth| depth < FAR / 2), "{engine:?}: only back to {here}");
        assert_eq!(step(&browser, "back").await?, here, "{engine:?}: something lies behind");
        // The next way begins there, and Back leads to its start.
        assert!(matches!(walker.press("[data-begin]").await?, Screen::Question(_)));
        assert_eq!(walker.press(".back").await?, Screen::Start);
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test]
async fn leaving_far_from_the_start_leads_out() -> Result<()> {
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &tests::dist::folder(), 1280, 800).await?;
        let walker = Walker::with_mouse(&browser);
        go_far(walker).await?;
        // Not to the world: another page of ours stands for it.
        let elsewhere =
            "document.querySelector('link[rel=guide-exit]').setAttribute('href', './third-party.html')";
        browser.evaluate(&format!("({elsewhere}, 0)")).await?;
        walker.click("header .leave").await?;
        for _ in 0..100 {
            if browser.driver().current_url().await?.path() == "/third-party.html" {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(browser.driver().current_url().await?.path(), "/third-party.html", "{engine:?}");
        let behind = "new Promise((done) => { history.back(); setTimeout(done, 300, location.pathname) })";
        assert_eq!(
            browser.evaluate(behind).await?,
            json!("/third-party.html"),
            "{engine:?}: Back leads in again"
        );
        browser.quit().await?;
    }
    Ok(())
}
