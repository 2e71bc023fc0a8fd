//! The published page in a headless Chromium, under the headers it ships with.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;

use anyhow::Result;
use tests::browser::Browser;
use tests::folder::Folder;

#[tokio::test]
async fn the_page_starts_under_its_headers() -> Result<()> {
    let browser = Browser::start().await?;
    browser.open().await?;
    assert_eq!(browser.wait_for("h1").await?.text().await?, "urgent");
    assert_eq!(browser.driver().title().await?, "Guide");
    assert_eq!(browser.console_errors().await?, Vec::<String>::new());
    browser.quit().await
}

#[tokio::test]
async fn each_file_is_fetched_once_and_nothing_else() -> Result<()> {
    let browser = Browser::start().await?;
    browser.open().await?;
    let mut requests = browser.server().requests();
    requests.sort();
    let mut files: Vec<String> =
        tests::dist::files()?.into_iter().map(|file| format!("GET /{}", file.path)).collect();
    files.retain(|file| file != "GET /index.html");
    files.push("GET /".to_owned());
    files.sort();
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
async fn a_damaged_file_is_refused_and_said() -> Result<()> {
    let copy = Folder::new()?;
    for file in tests::dist::files()? {
        let mut bytes = file.bytes;
        if file.path.ends_with(".wasm") {
            bytes.push(0);
        }
        fs::write(copy.path().join(&file.path), bytes)?;
    }
    let browser = Browser::serving(copy.path()).await?;
    let error = browser.open().await.expect_err("the page starts with a damaged file");
    assert!(format!("{error:#}").contains("gave up: network"), "{error:#}");
    browser.quit().await
}
