//! Whatever can go wrong with the page, a person is told so in plain words and finds what matters most.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use axum::http::HeaderValue;
use serde_json::json;
use tests::altered::Altered;
use tests::browser::Browser;
use tests::engine::Engine;
use tests::faults::FAULTS;
use tests::shell::{self, useful};
use xtask::headers::Headers;
use xtask::locale::Locale;
use xtask::paths;
use xtask::server::Server;
use xtask::shell::REASONS;

#[path = "failures/address.rs"]
mod address;
#[path = "failures/stopped.rs"]
mod stopped;
#[path = "failures/texts.rs"]
mod texts;

const STATE: &str = "document.documentElement.dataset.boot ?? null";

fn headers() -> Result<Headers> {
    Headers::read(&paths::root())
}

fn languages() -> Result<Vec<Locale>> {
    Locale::all(&paths::root())
}

/// Opens the page in each language, and holds what is seen of the shell against what must be.
async fn told(browser: &Browser, server: &Server, reason: &str, fault: &str) -> Result<()> {
    for language in languages()? {
        let tag = &language.tag;
        browser.driver().goto(format!("{}?lang={tag}", server.url())).await?;
        assert_eq!(browser.until(STATE).await?, reason, "{fault}, {tag}");
        let root = browser.evaluate("[document.documentElement.lang, document.documentElement.dir]").await?;
        assert_eq!(root, json!([tag, language.direction]), "{fault}");
        let why = format!("shell-fails-{reason}");
        // Whoever came by an address that names the language stays in it.
        let again = format!("./?lang={tag}");
        assert_eq!(shell::seen(browser).await?, useful(&[&language], &why, Some(&again))?, "{fault}, {tag}");
    }
    Ok(())
}

#[tokio::test]
async fn whatever_is_wrong_on_the_server_is_said_in_the_language_chosen() -> Result<()> {
    let browser = Browser::start().await?;
    for (fault, reason, alter) in FAULTS {
        let page = Altered::copy()?;
        alter(&page).context(fault)?;
        let server = Server::start(page.path(), headers()?, 0).await?;
        told(&browser, &server, reason, fault).await?;
    }
    browser.quit().await
}

#[tokio::test]
async fn a_browser_without_webassembly_is_told_so() -> Result<()> {
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &tests::dist::folder(), 1280, 800).await?;
        let forbidding = forbidding(" 'wasm-unsafe-eval'")?;
        let server = Server::start(&tests::dist::folder(), forbidding, 0).await?;
        told(&browser, &server, "compile", "it is forbidden").await?;
        let without = json!({ "functionDeclaration": "() => { delete globalThis.WebAssembly }" });
        browser.bidi().send("script.addPreloadScript", without).await?;
        told(&browser, browser.server(), "no-wasm", "it is not there").await?;
        browser.quit().await?;
    }
    Ok(())
}

/// The headers that are shipped, without one word of the policy.
fn forbidding(word: &str) -> Result<Headers> {
    let mut headers = headers()?;
    let policy = headers.document.get_mut("content-security-policy").context("a policy")?;
    let without = policy.to_str()?.replace(word, "");
    assert_ne!(*policy, without, "the policy lacks{word}");
    *policy = HeaderValue::from_str(&without)?;
    Ok(headers)
}

#[tokio::test]
async fn without_scripts_every_language_stands_there() -> Result<()> {
    let (browser, languages) = (Browser::start().await?, languages()?);
    browser.switch_scripts(false).await?;
    browser.driver().goto(browser.server().url()).await?;
    let all: Vec<&Locale> = languages.iter().collect();
    assert_eq!(shell::seen(&browser).await?, useful(&all, "shell-no-script", None)?);
    browser.quit().await
}

#[tokio::test]
async fn without_the_boot_module_every_language_stands_there() -> Result<()> {
    let (browser, languages) = (Browser::start().await?, languages()?);
    for (fault, alter) in [
        ("missing", (|page| page.remove("boot-", ".mjs")) as fn(&Altered) -> Result<()>),
        ("changed", |page| page.change("boot-", ".mjs", |code| [code.as_slice(), b"\n"].concat())),
    ] {
        let page = Altered::copy()?;
        alter(&page)?;
        let server = Server::start(page.path(), headers()?, 0).await?;
        browser.driver().goto(server.url()).await?;
        // Nothing runs that could say why; what is said of loading leads on to what stands below.
        let mut useful = useful(&languages.iter().collect::<Vec<_>>(), "shell-loading", None)?;
        useful["loading"] = useful["why"].take();
        useful["why"] = json!([]);
        assert_eq!(shell::seen(&browser).await?, useful, "{fault}");
    }
    browser.quit().await
}

#[test]
fn every_reason_of_the_shell_is_seen_by_a_test() {
    // The two besides: a browser without WebAssembly, and a program that breaks off later.
    let seen: BTreeSet<&str> =
        FAULTS.iter().map(|(_, reason, _)| *reason).chain(["no-wasm", "stopped"]).collect();
    assert_eq!(seen, BTreeSet::from(REASONS));
}
