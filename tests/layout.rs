//! Every kind of screen fits a narrow page, and what is to be pressed is large enough and within reach.
#![cfg(not(target_arch = "wasm32"))]

use anyhow::{Context, Result, ensure};
use tests::browser::Browser;
use tests::cases::{Case, cases};
use tests::engine::Engine;
use tests::walker::Walker;

/// Every kind of screen comes up.
const CASE: &str = "C36";
const LANGUAGES: [&str; 2] = ["en", "nb"];

/// Gives what reaches beyond the side of the page, if anything can be scrolled to there.
const BEYOND: &str = "(() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const over = [...document.body.querySelectorAll('*')].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width && (left < -1 || right > page.clientWidth + 1);
  });
  return [`${page.scrollWidth} > ${page.clientWidth}`, ...over.slice(0, 3).map((one) => one.outerHTML.slice(0, 160))];
})()";

/// Gives what is to be pressed and too small: 44 CSS pixels for answers, going on and leaving, 24 for all else but
/// links within a text.
const SMALL: &str =
    "[...document.querySelectorAll('.choice, button, select, summary, .leave')].flatMap((one) => {
  const { width, height } = one.getBoundingClientRect();
  const least = one.matches('.choice, .main, .leave, select') ? 44 : 24;
  if (!width && !height || width >= least && height >= least) return [];
  return [`${Math.round(width)} x ${Math.round(height)}: ${one.outerHTML.slice(0, 120)}`];
})";

/// Gives how often, at ten places of the page from top to bottom, something lies over the way out, or it is out of sight.
const UNREACHED: &str = "(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const reach = document.documentElement.scrollHeight - innerHeight;
  let missed = 0;
  for (let place = 0; place < 10; place += 1) {
    scrollTo(0, (reach * place) / 9);
    await frame();
    const out = document.querySelector('dialog[open] .leave') ?? document.querySelector('.bar .leave');
    const { left, top, width, height } = out.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!hit?.closest('.leave')) missed += 1;
  }
  scrollTo(0, 0);
  return missed;
})()";

/// Gives how many CSS pixels the list of languages lacks to show its longest name whole.
const LACKING: &str = "(() => {
  const list = document.querySelector('.bar select');
  const free = list.parentElement.appendChild(list.cloneNode(true));
  Object.assign(free.style, { position: 'absolute', maxInlineSize: 'none', inlineSize: 'max-content' });
  const lacking = free.getBoundingClientRect().width - list.getBoundingClientRect().width;
  free.remove();
  return Math.max(0, Math.round(lacking));
})()";

fn case() -> Result<Case> {
    cases(tests::CASES)?.into_iter().find(|case| case.id == CASE).context("the case")
}

/// Comes by every kind of screen in every language and holds it against `look`.
async fn tour(browser: &Browser, look: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    let case = case()?;
    for language in LANGUAGES {
        let walker = Walker::new(browser);
        walker.open().await?;
        walker.speak(language).await?;
        let seen = walker.tour(&case, async |screen: &str| look(screen).await);
        seen.await.with_context(|| format!("in {language}"))?;
    }
    Ok(())
}

/// Nothing is there when `script` is asked for what is wrong.
async fn nothing(browser: &Browser, screen: &str, script: &str) -> Result<()> {
    let wrong = browser.evaluate(script).await?;
    ensure!(wrong.as_array().is_some_and(Vec::is_empty), "{screen}: {wrong}");
    Ok(())
}

#[tokio::test]
async fn nothing_scrolls_sideways_at_320_pixels_and_at_400_percent() -> Result<()> {
    let browser = Browser::start().await?;
    for (height, scale, phone) in [(640, 1.0, true), (200, 4.0, false)] {
        browser.pretend_screen(320, height, scale, phone).await?;
        tour(&browser, async |screen| nothing(&browser, screen, BEYOND).await).await?;
    }
    browser.quit().await
}

#[tokio::test]
async fn what_is_pressed_is_large_enough_and_the_way_out_is_always_on_top() -> Result<()> {
    let browser = Browser::start().await?;
    browser.pretend_screen(320, 640, 1.0, true).await?;
    let look = async |screen: &str| {
        nothing(&browser, screen, SMALL).await?;
        let missed = browser.evaluate(UNREACHED).await?;
        ensure!(missed == 0, "{screen}: the way out is covered {missed} times of ten");
        Ok(())
    };
    tour(&browser, look).await?;
    browser.quit().await
}

#[tokio::test]
async fn the_language_in_the_bar_is_named_whole_on_a_phone() -> Result<()> {
    for engine in Engine::ALL {
        let browser = Browser::launch(engine, &tests::dist::folder(), 360, 740).await?;
        for language in LANGUAGES {
            let walker = Walker::new(&browser);
            walker.open().await?;
            walker.speak(language).await?;
            walker.press("[data-begin]").await?;
            let lacking = browser.evaluate(LACKING).await?;
            ensure!(lacking == 0, "{engine:?}, {language}: {lacking} pixels of a name are cut off");
        }
        browser.quit().await?;
    }
    Ok(())
}
