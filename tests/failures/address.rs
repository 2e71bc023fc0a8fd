//! Whatever stands in the address: the page starts, and says when it does not know the language asked for.

use anyhow::Result;
use serde_json::json;
use tests::browser::Browser;
use tests::shell::EXIT;

use crate::languages;

/// What asks for no language of the page, as it stands behind the question mark.
const UNKNOWN: [&str; 14] = [
    "lang=",
    "lang=xx",
    "lang=nonsense&lang=nb",
    "lang=xx&lang=xx",
    "lang=../../x",
    "lang=..%2F..%2Fetc%2Fpasswd",
    "lang=<script>alert(1)</script>",
    "lang=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
    "lang=javascript:alert(1)",
    "lang=__proto__",
    "lang=constructor",
    "lang=%00",
    "lang=%FF%FE",
    "lang=https://example.org/",
];

/// What asks for a language that is here, though it may say more, and which.
const KNOWN: [(&str, &str); 10] = [
    ("lang=nb", "nb"),
    ("lang=NB", "nb"),
    ("lang=no", "nb"),
    ("lang=nn", "nb"),
    ("lang=nb-SJ", "nb"),
    ("lang=en-GB", "en"),
    ("lang=nb&lang=xx", "nb"),
    ("lang=nb&exit=https://example.org/&guide-exit=https://example.org/", "nb"),
    ("lang=nb&step=3&q0=o1&i=5", "nb"),
    ("q0=o1&lang=nb#o1", "nb"),
];

/// What is seen of the start screen: the language, its title, what it says besides, where leaving leads.
const START: &str = "document.querySelector('[data-begin]') && [
  document.documentElement.lang,
  document.querySelector('#content h1').innerText,
  document.querySelector('[data-notice]')?.innerText ?? null,
  document.querySelector('a.leave').getAttribute('href'),
]";

#[tokio::test]
async fn a_language_that_is_not_here_is_said_and_harms_nothing() -> Result<()> {
    let (browser, languages) = (Browser::start().await?, languages()?);
    let long = [format!("lang={}", "n".repeat(1000)), format!("lang=nb{}", "-nb".repeat(5000))];
    for query in UNKNOWN.into_iter().chain(long.iter().map(String::as_str)) {
        browser.driver().goto(format!("{}?{query}", browser.server().url())).await?;
        let start = browser.until(START).await?;
        // Which one is shown instead is up to the browser's own languages.
        let shown = languages.iter().find(|language| start[0] == *language.tag);
        let shown = shown.unwrap_or_else(|| panic!("{query}: {start}"));
        let notice = shown.message("notice-unknown-language")?;
        assert_eq!(start, json!([shown.tag, shown.message("start-title")?, notice, EXIT]), "{query}");
        assert_eq!(browser.console_errors().await?, Vec::<String>::new(), "{query}");
    }
    browser.quit().await
}

#[tokio::test]
async fn only_the_language_is_read_from_the_address() -> Result<()> {
    let (browser, languages) = (Browser::start().await?, languages()?);
    for (query, tag) in KNOWN {
        browser.driver().goto(format!("{}?{query}", browser.server().url())).await?;
        let start = browser.until(START).await?;
        let wanted = languages.iter().find(|language| language.tag == tag).expect("the language is here");
        assert_eq!(start, json!([tag, wanted.message("start-title")?, null, EXIT]), "{query}");
        assert_eq!(browser.console_errors().await?, Vec::<String>::new(), "{query}");
    }
    browser.quit().await
}
