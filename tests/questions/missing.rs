//! Going on without a choice: what is missing is said beside the question and just above the button (Q9).

use anyhow::{Result, ensure};
use rules_core::norway::questions as q;
use rules_core::{Answer, QuestionId};
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::engine::Engine;
use tests::walker::{Screen, Walker};
use thirtyfour::{By, Key};

/// Gives the complaint beside the question (which the group is described by), the one above the button, whether
/// that has the focus and stands between choices and button, and the title of the page.
const STATE: &str = "(() => {
  const group = document.querySelector('form fieldset'), beside = group.querySelector('.beside');
  const missing = document.querySelector('.missing'), on = document.querySelector('form [type=submit]');
  const place = (one) => one.getBoundingClientRect();
  const between = missing && place(missing).top >= place(group).bottom && place(missing).bottom <= place(on).top;
  return [
    group.getAttribute('aria-describedby').split(' ').includes(beside.id) ? beside.innerText : null,
    missing?.innerText.trim() ?? '', missing?.getAttribute('role') ?? '', document.activeElement === missing,
    Boolean(between), document.title,
  ];
})()";

/// Presses a key on what has the focus.
async fn key(browser: &Browser, key: Key) -> Result<()> {
    Ok(browser.driver().active_element().await?.send_keys(key + "").await?)
}

/// Goes on with the key that a keyboard has for it, until what has the focus fits `css`.
async fn tab_to(browser: &Browser, css: &str) -> Result<()> {
    for _ in 0..60 {
        key(browser, Key::Tab).await?;
        let there = format!("document.activeElement.matches({})", json!(css));
        if browser.evaluate(&there).await? == json!(true) {
            return Ok(());
        }
    }
    anyhow::bail!("the key Tab never leads to `{css}`")
}

/// What stands there once `wanted` holds of it; what stands there in the end otherwise.
async fn soon(browser: &Browser, wanted: impl Fn(&Value) -> bool) -> Result<Value> {
    let mut state = Value::Null;
    for _ in 0..100 {
        state = browser.evaluate(STATE).await?;
        if wanted(&state) {
            break;
        }
        browser.evaluate("new Promise((done) => requestAnimationFrame(() => done(0)))").await?;
    }
    Ok(state)
}

/// Goes on without a choice by keyboard alone, follows the link, chooses, and goes on.
async fn leave_out(walker: Walker<'_>, at: QuestionId) -> Result<Screen> {
    let browser = walker.browser;
    walker.drawn().await?;
    let complaint = "Choose an answer first. “I don’t know” is an answer too.";
    assert_eq!(soon(browser, |state| state[0] == "").await?, json!(["", "", "", false, false, "Guide"]));
    tab_to(browser, "form [type=submit]").await?;
    key(browser, Key::Enter).await?;
    let state = soon(browser, |state| state[3] == true).await?;
    assert_eq!(
        state,
        json!([complaint, complaint, "alert", true, true, "Mistake: guide"]),
        "{at:?} in {:?}",
        browser.engine()
    );
    tab_to(browser, ".missing a").await?;
    key(browser, Key::Enter).await?;
    let choices = format!("[name=q{0}], [data-question='{0}'] select", at.index());
    let there = format!("document.activeElement.matches({})", json!(choices));
    assert_eq!(browser.evaluate(&there).await?, json!(true), "the link leads to the choices");
    let select = browser.driver().find_all(By::Css("form select")).await?;
    match select.first() {
        Some(list) => list.send_keys("Nor").await?,
        None => key(browser, Key::Space).await?,
    }
    let state = soon(browser, |state| state[0] == "").await?;
    assert_eq!(state, json!(["", "", "", false, false, "Guide"]), "what is missing is there: {at:?}");
    ensure!(walker.ticked().await?.len() == 1, "one choice");
    tab_to(browser, "form [type=submit]").await?;
    key(browser, Key::Enter).await?;
    walker.next().await
}

#[tokio::test]
async fn going_on_without_a_choice_says_so_until_one_is_made() -> Result<()> {
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &tests::dist::folder(), 360, 640).await?;
        let walker = Walker::new(&browser);
        walker.open().await?;
        let mut screen = walker.press("[data-begin]").await?;
        // One of each kind: buttons of which one, the list, and buttons of which several.
        let mut left = vec![q::urgent::QUESTION, q::citizenship::QUESTION, q::european_contact::QUESTION];
        while !left.is_empty() {
            screen = match screen {
                Screen::Question(at) if left.contains(&at) => {
                    left.retain(|other| *other != at);
                    leave_out(walker, at).await?
                }
                Screen::Question(at) => walker.answer(at, Answer::DontKnow).await?,
                Screen::Interlude => walker.press("[data-enter]").await?,
                other => anyhow::bail!("{other:?} comes before {left:?}"),
            };
        }
        browser.quit().await?;
    }
    Ok(())
}
