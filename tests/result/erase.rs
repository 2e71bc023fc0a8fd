//! Erasing everything: it is on every screen, asks once, and leaves nothing that Back could bring again (R12).

use anyhow::Result;
use serde_json::json;
use tests::browser::Browser;
use tests::engine::Engine;
use tests::walker::{Screen, Walker};

use crate::{case, result_of, words};

/// Gives what of the answers is left in the document: hooks, what is ticked, and places to see them.
const LEFT: &str = "document.querySelectorAll(
  '[data-answered], [data-result], [data-route], [data-kind], [data-question], :checked:not(header option), \
  footer [data-go=your-answers], footer [data-go^=result]').length";

/// The start stands there, and nothing else does.
async fn nothing_is_left(walker: Walker<'_>, after: &str) -> Result<()> {
    walker.browser.wait_for("[data-begin]").await?;
    assert_eq!(walker.browser.evaluate(LEFT).await?, json!(0), "{after}");
    let whole = walker.browser.evaluate("document.body.innerText").await?.to_string();
    for trace in ["Somalia", "Likely open", "I don’t know"] {
        assert!(!whole.contains(trace), "{after}: {trace}");
    }
    Ok(())
}

#[tokio::test]
async fn after_erasing_no_answer_is_left_and_back_leads_to_the_start_only() -> Result<()> {
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &tests::dist::folder(), 1280, 800).await?;
        let walker = Walker::with_mouse(&browser);
        let case = case("C19")?;
        result_of(Walker::new(&browser), &case, "en").await?;
        walker.drawn().await?;
        let open = "document.querySelector('footer dialog').open";
        walker.click("footer .erase").await?;
        assert_eq!(browser.evaluate(open).await?, json!(true), "it asks first");
        let harmless = "document.activeElement.matches('footer dialog button:not(.main)')";
        assert_eq!(browser.evaluate(harmless).await?, true, "what has the focus first does no harm");
        walker.click("footer dialog button:not(.main)").await?;
        assert_eq!(browser.evaluate(open).await?, json!(false));
        assert_eq!(
            walker.attributes("[data-result]", &["data-result"]).await?.len(),
            1,
            "the result is kept"
        );
        assert_eq!(walker.press("footer [data-go=your-answers]").await?, Screen::Answers);
        assert!(!walker.texts("dt[data-answered]").await?.is_empty(), "the answers are kept");

        walker.click("footer .erase").await?;
        assert_eq!(walker.press("footer dialog .main").await?, Screen::Start);
        let notice = walker.attributes("[data-notice]", &["data-notice"]).await?.concat();
        assert_eq!(notice, ["notice-erased"]);
        assert!(walker.drawn().await?.0, "the heading has the focus");
        nothing_is_left(walker, "erased").await?;
        // Whatever is still in the history of the browser leads here.
        for after in ["forward", "forward again", "back", "back again"] {
            let go = if after.starts_with("forward") { "history.forward()" } else { "history.back()" };
            let there = "new Promise((done) => { addEventListener('popstate', () => setTimeout(done, 50, 1)); \
                         setTimeout(done, 500, 0); ";
            browser.evaluate(&format!("{there}{go} }})")).await?;
            nothing_is_left(walker, after).await?;
        }
        // The next person begins anew.
        browser.evaluate("(window.walked = { depth: history.state?.i ?? 0 }, 0)").await?;
        let first = walker.press("[data-begin]").await?;
        assert!(matches!(first, Screen::Question(_)) && walker.ticked().await?.is_empty(), "{first:?}");
        assert_eq!(browser.console_errors().await?, Vec::<String>::new());
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test]
async fn erasing_is_on_every_screen_in_words() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    for language in ["en", "nb"] {
        let (case, words) = (case("C40")?, words(language)?);
        let erase = "(() => { const one = document.querySelector('footer .erase'); \
                     const { width, height } = one.getBoundingClientRect(); return [one.innerText, width > 44 && height >= 44] })()";
        let offered = async |_: &Screen| {
            assert_eq!(browser.evaluate(erase).await?, json!([words.text("erase"), true]));
            Ok(())
        };
        walker.open().await?;
        walker.speak(language).await?;
        offered(&Screen::Start).await?;
        walker.walk(|question| case.answer(question), offered).await?;
    }
    browser.quit().await
}
