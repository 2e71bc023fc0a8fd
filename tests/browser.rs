//! The published page in headless browsers, under the headers it ships with.
#![cfg(not(target_arch = "wasm32"))]

use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::json;
use tests::browser::Browser;
use tests::engine::Engine;
use thirtyfour::By;
use xtask::locale::Locale;
use xtask::paths;

#[tokio::test]
async fn the_page_starts_under_its_headers() -> Result<()> {
    let browser = Browser::start().await?;
    browser.open().await?;
    let title = browser.until("document.querySelector('#content h1')?.innerText").await?;
    assert_eq!(title, Locale::read(&paths::root(), "en")?.message("start-title")?);
    assert_eq!(browser.driver().title().await?, "Guide");
    assert_eq!(browser.console_errors().await?, Vec::<String>::new());
    browser.quit().await
}

#[tokio::test]
async fn each_file_is_fetched_once_and_nothing_else() -> Result<()> {
    let browser = Browser::start().await?;
    browser.open().await?;
    let mut files: Vec<String> =
        tests::dist::files()?.into_iter().map(|file| format!("GET /{}", file.path)).collect();
    // The page, which is asked for as `/`, and what only a reader opens.
    files.retain(|file| !file.ends_with(".html"));
    files.push("GET /".to_owned());
    files.sort();
    // What the result needs comes while the first screen is read.
    let start = Instant::now();
    while browser.server().requests().len() < files.len() && start.elapsed() < Duration::from_secs(30) {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let mut requests = browser.server().requests();
    requests.sort();
    assert_eq!(requests, files);
    browser.quit().await
}

#[tokio::test]
async fn a_policy_that_is_shipped_holds() -> Result<()> {
    let browser = Browser::start().await?;
    browser.open().await?;
    let refused = "try { document.createElement('div').innerHTML = '<img onerror=alert(1)>'; return 'ran' } \
                   catch (error) { return error.name }";
    let answer = browser.driver().execute(refused, Vec::new()).await?;
    assert_eq!(answer.json().as_str(), Some("TypeError"));
    browser.quit().await
}

#[tokio::test]
async fn the_page_starts_in_firefox_too() -> Result<()> {
    let browser = Browser::launch(Engine::Firefox, &tests::dist::folder(), 320, 600).await?;
    browser.open().await?;
    assert_eq!(browser.console_errors().await?, Vec::<String>::new());
    browser.quit().await
}

#[tokio::test]
async fn the_clock_and_the_size_are_ours_in_every_engine() -> Result<()> {
    let noon = "[new Date(), new Date(Date.now())].map((now) => now.toLocaleString('sv').slice(0, 16))";
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &tests::dist::folder(), 320, 600).await?;
        browser.open().await?;
        assert_eq!(browser.evaluate(noon).await?, json!(["2026-11-22 12:00", "2026-11-22 12:00"]));
        browser.at("2031-01-09").await?;
        browser.open().await?;
        assert_eq!(browser.evaluate(noon).await?, json!(["2031-01-09 12:00", "2031-01-09 12:00"]));
        let given =
            "[new Date(0).toISOString(), new Date() instanceof Date, new Date().constructor === Date]";
        assert_eq!(browser.evaluate(given).await?, json!(["1970-01-01T00:00:00.000Z", true, true]));
        assert_eq!(browser.evaluate("[innerWidth, innerHeight]").await?, json!([320, 600]));
        assert!(browser.screenshot().await?.starts_with(b"\x89PNG"));
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_error_on_the_console_is_heard_in_every_engine() -> Result<()> {
    let wrong = "console.error('said'), setTimeout(() => { throw new Error('thrown') }), \
                 document.head.append(Object.assign(document.createElement('style'), { textContent: 'b {}' }))";
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &tests::dist::folder(), 1280, 800).await?;
        browser.open().await?;
        browser.evaluate(&format!("({wrong}, new Promise((done) => setTimeout(done, 500, 0)))")).await?;
        let errors = browser.console_errors().await?.join("\n");
        for part in ["said", "thrown", "style-src"] {
            assert!(errors.contains(part), "{engine:?}: {part} is missing in\n{errors}");
        }
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test]
async fn chromium_pretends_to_be_another_machine() -> Result<()> {
    let browser = Browser::start().await?;
    browser.pretend_screen(360, 640, 2.0, true).await?;
    browser.pretend_media(&[("prefers-color-scheme", "dark"), ("forced-colors", "active")]).await?;
    browser.slow_down(2.0).await?;
    browser.open().await?;
    let seen = "[innerWidth, devicePixelRatio, matchMedia('(prefers-color-scheme: dark)').matches, \
                matchMedia('(forced-colors: active)').matches]";
    assert_eq!(browser.evaluate(seen).await?, json!([360, 2, true, true]));
    browser.slow_down(1.0).await?;
    browser.switch_scripts(false).await?;
    browser.driver().goto(browser.server().url()).await?;
    assert!(browser.driver().find_all(By::Css("#guide > *")).await?.is_empty(), "a script has run");
    browser.switch_scripts(true).await?;
    browser.open().await?;
    browser.quit().await
}

#[tokio::test]
async fn a_browser_that_is_dropped_is_soon_gone() -> Result<()> {
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &tests::dist::folder(), 1280, 800).await?;
        browser.open().await?;
        let profile = browser.profile().to_owned();
        let start = Instant::now();
        drop(browser);
        assert!(start.elapsed() < Duration::from_secs(30), "{engine:?} took {:?}", start.elapsed());
        assert!(!profile.exists(), "{engine:?} still writes its profile");
    }
    Ok(())
}
