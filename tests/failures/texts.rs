//! Texts of the result that are missing, or late: questions can be asked, and a person is told.

use anyhow::Result;
use serde_json::{Value, json};
use tests::altered::Altered;
use tests::browser::Browser;
use tests::walker::{Screen, Walker};
use xtask::server::Server;

use crate::{headers, languages};

/// What is asked first.
const FIRST: [&str; 3] = ["d", "d", "d"];

/// Opens the page in English, answers a few questions, and asks for the result so far.
async fn ask_for_the_result(walker: Walker<'_>) -> Result<()> {
    let mut screen = walker.press("[data-begin]").await?;
    for value in FIRST {
        assert!(matches!(screen, Screen::Question(_)), "{screen:?}");
        walker.click(&format!("form input[value={value}]")).await?;
        screen = walker.press("form [type=submit]").await?;
    }
    walker.click("footer [data-go^=result]").await
}

/// What is said in the place of the result: which message it is, and its title.
const WAIT: &str = "document.querySelector('[data-wait]') && [
  document.querySelector('[data-wait]').dataset.wait,
  document.querySelector('#content h1').innerText,
]";

#[tokio::test]
async fn where_the_result_is_missing_in_one_language_it_is_said_and_another_has_it() -> Result<()> {
    let page = Altered::copy()?;
    page.remove("texts/en-results", ".ftl")?;
    let server = Server::start(page.path(), headers()?, 0).await?;
    let (browser, languages) = (Browser::start().await?, languages()?);
    let [english, norwegian] = languages.as_slice() else { panic!("{} languages", languages.len()) };
    browser.driver().goto(format!("{}?lang=en", server.url())).await?;
    let notice = browser.until("document.querySelector('[data-texts-failed]')?.innerText").await?;
    assert_eq!(notice, english.message("texts-failed")?);
    ask_for_the_result(Walker::new(&browser)).await?;
    assert_eq!(browser.until(WAIT).await?, json!(["result-failed", english.message("result-failed")?]));
    let options = "[...document.querySelectorAll('.bar option:enabled')].length === 2";
    browser.until(options).await?;
    let choose = "(() => {
      const select = document.querySelector('.bar select');
      select.value = 'nb';
      return select.dispatchEvent(new Event('change'));
    })()";
    browser.evaluate(choose).await?;
    let title = browser.until("document.querySelector('[data-result] h1')?.innerText").await?;
    assert_eq!(title, norwegian.message("result-title")?);
    browser.quit().await
}

#[tokio::test]
async fn a_result_whose_texts_are_late_waits_for_them_and_one_failure_is_forgiven() -> Result<()> {
    let (browser, languages) = (Browser::start().await?, languages()?);
    let english = languages.first().expect("a language");
    let name = Altered::copy()?.name("texts/en-results", ".ftl")?;
    browser.hold(&format!("{}{name}", browser.server().url())).await?;
    browser.driver().goto(format!("{}?lang=en", browser.server().url())).await?;
    browser.until("!!document.querySelector('[data-begin]')").await?;
    browser.held().await?.refuse().await?;
    let second = browser.held().await?;
    ask_for_the_result(Walker::new(&browser)).await?;
    assert_eq!(browser.until(WAIT).await?, json!(["result-awaited", english.message("result-awaited")?]));
    second.let_go().await?;
    let title = browser.until("document.querySelector('[data-result] h1')?.innerText").await?;
    assert_eq!(title, english.message("result-title")?);
    assert_eq!(browser.evaluate("document.querySelector('[data-texts-failed]')").await?, Value::Null);
    browser.quit().await
}

#[tokio::test]
async fn a_result_whose_texts_come_after_all_shows_by_itself_and_loses_nothing() -> Result<()> {
    let page = Altered::copy()?;
    let (name, text) = page.take("texts/en-results", ".ftl")?;
    let server = Server::start(page.path(), headers()?, 0).await?;
    let (browser, languages) = (Browser::start().await?, languages()?);
    let english = languages.first().expect("a language");
    browser.driver().goto(format!("{}?lang=en", server.url())).await?;
    browser.until("!!document.querySelector('[data-texts-failed]')").await?;
    ask_for_the_result(Walker::new(&browser)).await?;
    assert_eq!(browser.until(WAIT).await?, json!(["result-failed", english.message("result-failed")?]));
    page.put(&name, &text)?;
    let shown = browser.until("document.querySelector('[data-result] h1:focus')?.innerText").await?;
    assert_eq!(shown, english.message("result-title")?, "and the heading has the focus");
    browser.quit().await
}
