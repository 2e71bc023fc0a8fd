//! The way back and forward again, and loading the page anew.

use anyhow::{Context, Result};
use rules_core::Answer;
use serde_json::json;
use tests::browser::Browser;
use tests::engine::Engine;
use tests::walker::{Screen, Walker};

use crate::case;

/// A stop of the way: a screen, and what is ticked on it.
type Stop = (Screen, Vec<String>);

async fn here(walker: Walker<'_>, screen: Screen) -> Result<Stop> {
    assert!(walker.drawn().await?.0, "the heading has the focus on {screen:?}");
    Ok((screen, walker.ticked().await?))
}

// Q10, Q14.
#[tokio::test]
async fn back_and_forward_lead_over_the_whole_way_with_every_answer() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let case = case("C39")?;
    walker.open().await?;
    assert!(walker.texts(".back").await?.is_empty(), "there is nothing before the start");
    let mut way: Vec<Stop> = vec![(Screen::Start, Vec::new())];
    let look = async |screen: &Screen| {
        let ticked = match screen {
            Screen::Question(at) => tests::walker::values(case.answer(*at)?),
            _ => Vec::new(),
        };
        way.push((screen.clone(), ticked));
        Ok(())
    };
    walker.walk(|question| case.answer(question), look).await?;
    let (mut by_page, mut by_browser) = (0, 0);
    for stop in way.iter().rev().skip(1) {
        let found = if by_page > by_browser {
            by_browser += 1;
            browser.driver().back().await?;
            walker.next().await?
        } else {
            by_page += 1;
            walker.press(".back").await?
        };
        assert_eq!(here(walker, found).await?, *stop, "on the way back");
    }
    let mut at = Screen::Start;
    for stop in way.iter().skip(1) {
        let by_page = matches!(at, Screen::Question(question) if question.0 % 2 == 0);
        at = if by_page {
            walker.press("form [type=submit]").await?
        } else {
            browser.driver().forward().await?;
            walker.next().await?
        };
        assert_eq!(here(walker, at.clone()).await?, *stop, "on the way forward");
    }
    assert!(by_page > 10 && by_browser > 10 && at == Screen::Result);
    browser.quit().await
}

// Q16.
#[tokio::test]
async fn loading_the_page_anew_begins_again_and_says_why() -> Result<()> {
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &tests::dist::folder(), 1280, 800).await?;
        let walker = Walker::new(&browser);
        let case = case("C01")?;
        walker.open().await?;
        assert!(walker.texts("[data-notice]").await?.is_empty(), "nothing is wrong at first");
        let mut screen = walker.press("[data-begin]").await?;
        for _ in 0..4 {
            let Screen::Question(at) = screen else { anyhow::bail!("{screen:?} is no question") };
            screen = walker.answer(at, case.answer(at)?).await?;
        }
        let Screen::Question(at) = screen else { anyhow::bail!("{screen:?} is no question") };
        walker.tick(at, Answer::DontKnow).await?;
        browser.driver().refresh().await?;
        walker.arrive().await?;
        let notice = walker.attributes("[data-notice]", &["data-notice", "role"]).await?;
        assert_eq!(notice, [["notice-reloaded", "status"]], "{engine:?}");
        assert!(walker.texts("[data-notice]").await?.concat().contains("your answers are gone"));
        let foot = "document.querySelectorAll('footer [data-go=your-answers]').length";
        assert_eq!(browser.evaluate(foot).await?, json!(0), "no answer is left to see");
        // The way from here is a new one, forward and back.
        let mut screen = walker.press("[data-begin]").await?;
        for _ in 0..5 {
            let Screen::Question(at) = screen else { anyhow::bail!("{screen:?} is no question") };
            assert_eq!(walker.ticked().await?, Vec::<String>::new(), "{engine:?}: {at:?}");
            screen = walker.answer(at, case.answer(at)?).await?;
        }
        let back = walker.press(".back").await.context("back to the last question")?;
        let Screen::Question(at) = back else { anyhow::bail!("{back:?} is no question") };
        assert_eq!(walker.ticked().await?, tests::walker::values(case.answer(at)?));
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_ticked_is_there_after_a_look_elsewhere_and_going_back_counts_nothing() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    walker.open().await?;
    let screen = walker.press("[data-begin]").await?;
    let Screen::Question(first) = screen else { anyhow::bail!("{screen:?} is no question") };
    assert_eq!(walker.texts("[data-left]").await?.len(), 1, "how many are left");
    walker.tick(first, Answer::DontKnow).await?;
    walker.press("footer [data-go=about-privacy]").await?;
    assert_eq!(walker.press(".back").await?, Screen::Question(first));
    assert_eq!(walker.ticked().await?, ["d"], "not gone on yet");
    let second = walker.press("form [type=submit]").await?;
    // Back, a look elsewhere, and on with what was answered: to what was left, not to what was looked at.
    assert_eq!(walker.press(".back").await?, Screen::Question(first));
    assert!(walker.texts("[data-left]").await?.is_empty(), "how many screens lie ahead is another number");
    walker.press("footer [data-go=about-privacy]").await?;
    assert_eq!(walker.press(".back").await?, Screen::Question(first));
    assert_eq!(walker.press("form [type=submit]").await?, second);
    browser.quit().await
}
