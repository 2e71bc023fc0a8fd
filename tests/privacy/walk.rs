//! On the ways that come by every question and every screen, in turn in every language.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::dist;
use tests::engine::Engine;
use tests::tour::covering;
use tests::walker::Walker;
use xtask::locale::Locale;
use xtask::paths;

use crate::record::{Record, STORED};

/// The event of BiDi for a request that is about to be made.
const REQUEST: &str = "network.beforeRequestSent";

/// The names of the page, as people of every language may read them over somebody's shoulder.
const TITLES: [&str; 4] = ["en Guide", "en Mistake: guide", "nb Feil: guide", "nb Guide"];

/// Where links within the page lead, and all kinds of links out of it. Two sources have no safer address.
const LINKS: [&str; 6] = [
    "./",
    "./third-party.html",
    "leave https: here noreferrer nofollow",
    "phone tel: here ",
    "text http: _blank noopener noreferrer",
    "text https: _blank noopener noreferrer",
];

/// What elements are called: nothing that has a meaning.
const IDS: [&str; 6] = ["beside", "content", "erase-title", "guide", "help", "shell"];

/// Walks every way in `browser` and takes down what is told.
async fn walk(browser: &Browser, ways: usize) -> Result<Record> {
    let (walker, mut record) = (Walker::new(browser), Record::default());
    let tags: Vec<String> = Locale::all(&paths::root())?.into_iter().map(|language| language.tag).collect();
    let mut languages = tags.iter().cycle();
    browser.bidi().subscribe(REQUEST).await?;
    Record::listen(browser).await?;
    for case in covering()?.into_iter().take(ways) {
        walker.open().await?;
        // What a browser finds odd about headers and links it says before anything is answered.
        browser.bidi().take(REQUEST).await?;
        browser.console().await?;
        let before = browser.server().requests();
        let seen = walker.tour(&case, async |screen| {
            record.take(browser).await?;
            // What is asked besides is asked anew in another language.
            if !["a change", "the question before erasing"].contains(&screen) {
                browser.switch(languages.next().context("a language")?).await?;
            }
            record.take(browser).await
        });
        seen.await.with_context(|| format!("in {}", case.id))?;
        assert_eq!(browser.server().requests(), before, "{}: the server is asked for something", case.id);
        let mut requests = browser.bidi().take(REQUEST).await?;
        // Firefox has a font of its own and asks no one for it.
        requests.retain(|one| !one.pointer("/request/url").and_then(Value::as_str).is_some_and(is_within));
        assert!(requests.is_empty(), "{}: {requests:?}", case.id);
        // Not even a warning: it may quote the page.
        let said: Vec<String> = browser.console().await?.into_iter().map(|line| line.text).collect();
        assert_eq!(said, Vec::<String>::new(), "{}", case.id);
    }
    assert_eq!(browser.evaluate(STORED).await?, json!([0, 0, 0, 0, 0, 0, 0]), "something is stored");
    Ok(record)
}

/// Whether an address holds all that it leads to.
fn is_within(address: &str) -> bool {
    address.starts_with("data:")
}

/// Whether it is this letter and a number.
fn numbered(text: &str, letter: char) -> bool {
    text.strip_prefix(letter)
        .is_some_and(|number| number.parse::<u8>().is_ok_and(|n| n.to_string() == number))
}

/// So many of the ways in one browser tell nothing.
async fn nothing_is_told(engine: Engine, ways: usize) -> Result<()> {
    let browser = Browser::launch(engine, &dist::folder(), 1280, 800).await?;
    let record = walk(&browser, ways).await.with_context(|| format!("in {engine:?}"))?;
    assert_eq!(record.told("address"), BTreeSet::from([browser.server().url().as_str()]));
    for state in record.told("state") {
        let depth = state.strip_prefix("[{\"i\":").and_then(|rest| rest.strip_suffix("},\"\"]"));
        let depth = depth.or_else(|| state.strip_prefix("{\"i\":")?.strip_suffix('}'));
        assert!(state == "null" || depth.is_some_and(|depth| depth.parse::<u32>().is_ok()), "{state}");
    }
    let titles = record.told("title");
    assert!(titles.len() > 2 && titles.is_subset(&BTreeSet::from(TITLES)), "{titles:?}");
    for name in record.told("name") {
        assert!(numbered(name, 'q'), "a name: {name}");
    }
    for value in record.told("value") {
        // The languages stand in the list at the top; an empty one leads nowhere.
        let known = ["d", "p", "", "en", "nb"].contains(&value);
        assert!(known || numbered(value, 'o'), "a value: {value}");
    }
    assert_eq!(record.told("id"), BTreeSet::from(IDS));
    assert_eq!(record.told("kind"), BTreeSet::from(["checkbox", "radio"]), "nothing is typed");
    assert_eq!(record.told("filled"), BTreeSet::from(["off"]));
    assert_eq!(record.told("leads"), BTreeSet::from(LINKS));
    assert_eq!(record.told("stored"), BTreeSet::from(["", "0"]));
    browser.quit().await
}

#[tokio::test]
async fn no_way_through_the_guide_tells_what_was_answered() -> Result<()> {
    nothing_is_told(Engine::Chromium, usize::MAX).await
}

#[tokio::test]
async fn the_way_with_most_questions_tells_nothing_in_firefox_either() -> Result<()> {
    nothing_is_told(Engine::Firefox, 1).await
}
