//! Languages: no text stands in code, a language twice as long and one from right to left have room, and changing
//! the language loses nothing.
#![cfg(not(target_arch = "wasm32"))]

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::cases::{Case, cases};
use tests::pseudo;
use tests::walker::Walker;
use xtask::locale::Locale;
use xtask::paths;

/// Gives every text a person sees, or is read, that is neither marked nor data: titles and publishers of sources,
/// numbers, addresses, the code of the rules, names of languages.
const STRAY: &str = "(() => {
  const data = 'bdi, a.phone, a[dir=ltr], [data-digest], [lang]:not(html)';
  // The list of countries is under first letters: here, the mark.
  const rest = (text) => text.replace(/⟦[^⟦⟧]*⟧|^⟦$/g, '').replace(/[\\d\\s§.,:;·()\\u2068\\u2069…-]/g, '');
  const stray = [];
  const page = document.getElementById('guide');
  const walk = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { data: text, parentElement } = walk.currentNode;
    if (rest(text) && !parentElement.closest(data)) stray.push(text);
  }
  for (const one of page.querySelectorAll('[aria-label], [title], [alt], [placeholder], [label]')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'label']) {
      if (rest(one.getAttribute(name) ?? '')) stray.push(`${name}: ${one.getAttribute(name)}`);
    }
  }
  if (rest(document.title)) stray.push(document.title);
  return stray.slice(0, 5);
})()";

/// Gives what would be turned round by words from right to left about it, since nothing keeps it apart: numbers to
/// call, addresses, the code of the rules, names of sources with the places in them.
const ADRIFT: &str = "(() => {
  const without = (css, kept) => [...document.querySelectorAll(css)].filter((one) => !kept(one));
  const words = (part) => part.nodeType === Node.ELEMENT_NODE || !/[\\d@]/.test(part.data);
  return [
    ...without('#guide [href^=tel], .reach a, [data-digest]', (one) => one.dir === 'ltr'),
    ...without('.sources summary, .sources li, .all-sources li', (one) => one.querySelector('bdi')?.textContent),
    ...without('.reach', (one) => [...one.childNodes].every(words)),
  ].slice(0, 3).map((one) => one.outerHTML.slice(0, 160));
})()";

/// Gives how far the page can be scrolled sideways.
const SIDEWAYS: &str = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

fn case(id: &str) -> Result<Case> {
    cases(tests::CASES)?.into_iter().find(|case| case.id == id).context("the case")
}

#[tokio::test]
async fn no_text_stands_in_code_and_long_and_right_to_left_languages_have_room() -> Result<()> {
    let page = pseudo::page()?;
    let browser = Browser::serving(page.path()).await?;
    browser.pretend_screen(320, 640, 1.0, true).await?;
    // In a language of people, everything is seen as stray.
    Walker::new(&browser).open().await?;
    assert!(browser.evaluate(STRAY).await?.as_array().is_some_and(|stray| stray.len() == 5));
    for ((tag, direction), id) in pseudo::LANGUAGES.into_iter().zip(["C36", "C19"]) {
        let walker = Walker::new(&browser);
        browser.driver().goto(format!("{}?lang={tag}", browser.server().url())).await?;
        walker.arrive().await?;
        assert_eq!(browser.evaluate("document.documentElement.dir").await?, direction);
        let look = async |screen: &str| {
            browser.unfold().await?;
            let stray = browser.evaluate(STRAY).await?;
            ensure!(
                stray.as_array().is_some_and(Vec::is_empty),
                "{tag}, {screen}: not of the locales: {stray}"
            );
            let adrift = browser.evaluate(ADRIFT).await?;
            ensure!(
                adrift.as_array().is_some_and(Vec::is_empty),
                "{tag}, {screen}: not kept apart: {adrift}"
            );
            let sideways = browser.evaluate(SIDEWAYS).await?;
            ensure!(sideways == 0, "{tag}, {screen}: {sideways} pixels to the side");
            Ok(())
        };
        walker.tour(&case(id)?, look).await?;
    }
    assert_eq!(browser.console_errors().await?, Vec::<String>::new());
    browser.quit().await
}

/// Gives where the person is and what is ticked there: whatever a change of language must not touch.
const STATE: &str = "[
  document.querySelector('#content > *').dataset,
  [...document.querySelectorAll('#content :checked')].map((one) => one.value),
  history.state, history.length, location.href,
]";

#[tokio::test]
async fn changing_the_language_on_any_screen_loses_nothing_and_asks_for_nothing() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    walker.open().await?;
    walker.speak("en").await?;
    let requests = browser.server().requests();
    let case = case("C36")?;
    let look = async |screen: &str| {
        // What asks back on a screen is asked anew in the other language; the tour wants its answer here.
        if ["a question without an answer", "a change", "the question before erasing"].contains(&screen) {
            return Ok(());
        }
        // On the first question the tour wants to be told that nothing is ticked.
        let first = "document.querySelector('form:not([data-question=\"0\"]) input')?.value ?? null";
        if let Some(value) = browser.evaluate(first).await?.as_str() {
            // Something is ticked that has not been answered yet.
            let css = json!(format!("form input[value='{value}']"));
            browser.evaluate(&format!("(document.querySelector({css}).click(), 0)")).await?;
        }
        let before: Value = browser.evaluate(STATE).await?;
        let said = walker.texts("h1").await?;
        browser.switch("nb").await?;
        ensure!(walker.texts("h1").await? != said, "{screen} speaks English");
        ensure!(browser.evaluate(STATE).await? == before, "{screen} is another in bokmål");
        // The focus comes with the next frame.
        let focus = browser.until("document.activeElement.matches('.bar select')").await;
        focus.with_context(|| format!("{screen}: the list of languages lost the focus"))?;
        browser.switch("en").await?;
        ensure!(browser.evaluate(STATE).await? == before && walker.texts("h1").await? == said, "{screen}");
        Ok(())
    };
    walker.tour(&case, look).await?;
    assert_eq!(browser.server().requests(), requests);
    browser.quit().await
}

/// Gives the languages as they are offered: tag, direction, name, and whether the letters of the name are those that
/// the language is written in.
const OFFERED: &str = "[...document.querySelectorAll('.languages button')].map((one) => {
  const script = new Intl.Locale(one.lang).maximize().script;
  const own = new RegExp(`^[\\\\p{Script=${script}}\\\\s]+$`, 'u').test(one.textContent);
  return [one.lang, one.dir, one.textContent, own, one.getAttribute('aria-pressed')];
})";

#[tokio::test]
async fn every_language_is_offered_by_its_own_name_in_its_own_letters() -> Result<()> {
    let browser = Browser::start().await?;
    for shown in Locale::all(&paths::root())? {
        browser.driver().goto(format!("{}?lang={}", browser.server().url(), shown.tag)).await?;
        Walker::new(&browser).arrive().await?;
        let offered = Locale::all(&paths::root())?.into_iter().map(|one| {
            let pressed = if one.tag == shown.tag { "true" } else { "false" };
            json!([one.tag, one.direction, one.name, true, pressed])
        });
        assert_eq!(browser.evaluate(OFFERED).await?, offered.collect::<Value>());
        let root = "[document.documentElement.lang, document.documentElement.dir]";
        assert_eq!(browser.evaluate(root).await?, json!([shown.tag, shown.direction]));
        // Choosing another by its button leaves the focus on it.
        let choose = "(() => {
          const other = document.querySelector('.languages button:enabled[aria-pressed=false]');
          other?.focus();
          other?.click();
          return other?.lang;
        })()";
        let other = browser.until(choose).await?;
        let focused =
            "document.activeElement.matches('.languages [aria-pressed=true]') && document.activeElement.lang";
        assert_eq!(browser.until(focused).await?, other, "from {}", shown.tag);
    }
    browser.quit().await
}

#[test]
fn looks_know_no_left_and_no_right() -> Result<()> {
    let style = std::fs::read_to_string(paths::root().join("app/style.css"))?;
    for (at, line) in style.lines().enumerate() {
        let property = line.split_once(':').map_or("", |(property, _)| property.trim());
        let property = property.rsplit(['{', ';', ' ']).next().unwrap_or(property);
        let side = ["margin-", "padding-", "border-", "min-", "max-", ""]
            .iter()
            .find_map(|kind| property.strip_prefix(kind))
            .unwrap_or(property);
        let sided = ["left", "right", "top", "bottom", "width", "height"].contains(&side);
        // Media queries ask for the size of the screen; there is no other word for it.
        assert!(!sided || line.contains("@media"), "line {}: {line}", at + 1);
    }
    Ok(())
}
