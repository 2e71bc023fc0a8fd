//! The program breaks off while somebody answers: they are told, and nothing of what they said stays.

use anyhow::{Context, Result};
use serde_json::json;
use tests::browser::Browser;
use tests::dist;
use tests::engine::Engine;
use tests::shell::{self, useful};
use tests::walker::{Screen, Walker};

use crate::languages;

/// Breaks the program off as a fault in it does: the event loop gets an error of the runtime.
const BREAK: &str = "setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable') }) > 0";

#[tokio::test]
async fn a_program_that_breaks_off_says_so_and_leaves_no_answer() -> Result<()> {
    let languages = languages()?;
    let norwegian = languages.iter().find(|language| language.tag == "nb").context("nb")?;
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &dist::folder(), 1280, 800).await?;
        let walker = Walker::new(&browser);
        walker.open().await?;
        // Not the language that the browser asked for: the shell must not fall back to that one.
        walker.speak("nb").await?;
        let first = walker.press("[data-begin]").await?;
        assert!(matches!(first, Screen::Question(_)), "{first:?}");
        walker.click("form input[value=o1]").await?;
        browser.evaluate(BREAK).await?;
        browser.until("document.documentElement.dataset.boot === 'stopped'").await?;
        let told = useful(&[norwegian], "shell-fails-stopped", Some("./"))?;
        assert_eq!(shell::seen(&browser).await?, told, "{engine:?}");
        // Once more, as the listeners of a broken program may; and the browser's own ways back.
        browser.evaluate(BREAK).await?;
        for way in ["history.back()", "history.forward()"] {
            browser.evaluate(&format!("({way}, new Promise((done) => setTimeout(done, 100, 0)))")).await?;
            assert_eq!(shell::seen(&browser).await?, told, "{engine:?}: {way}");
        }
        let left = "[document.querySelectorAll('form, input, [data-left]').length, document.title]";
        assert_eq!(browser.evaluate(left).await?, json!([0, norwegian.message("page-title")?]));
        let thrown = browser.console_errors().await?.into_iter().filter(|line| !line.contains("unreachable"));
        assert_eq!(thrown.collect::<Vec<_>>(), Vec::<String>::new(), "{engine:?}");
        walker.click("#shell section:not([hidden]) .again a").await?;
        browser.until("!!document.querySelector('[data-begin]')").await?;
        browser.quit().await?;
    }
    Ok(())
}
