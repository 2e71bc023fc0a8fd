//! What others learn from a link that is followed: nothing, not even where it stood.

use anyhow::{Context, Result};
use serde_json::json;
use tests::browser::Browser;
use tests::dist;
use tests::engine::Engine;
use tests::neighbour::Neighbour;
use tests::walker::Walker;

/// Lets the first source lead to another address, as it stands otherwise, and gives how many sources there are.
const LEAD: &str = "((address) => {
  const links = [...document.querySelectorAll('#content a[target=_blank][href^=https]')];
  links[0].href = address;
  links[0].id = 'out';
  return links.length;
})";

#[tokio::test]
async fn a_source_that_is_opened_is_not_told_where_from() -> Result<()> {
    for engine in Engine::ALL {
        let (browser, neighbour) =
            (Browser::launch(engine, &dist::folder(), 1280, 800).await?, Neighbour::start().await?);
        let walker = Walker::with_mouse(&browser);
        walker.open().await?;
        walker.press("footer [data-go=about-method]").await?;
        browser.unfold().await?;
        let links = browser.evaluate(&format!("{LEAD}({})", json!(neighbour.url()))).await?;
        assert!(links.as_u64() > Some(50), "{links} sources");
        let guide = browser.driver().window().await?;
        walker.click("#out").await?;
        let windows = browser.until_told(async || {
            let windows = browser.driver().windows().await?;
            Ok((windows.len() == 2 && !neighbour.heads().is_empty()).then_some(windows))
        });
        let opened = windows.await?.into_iter().find(|window| *window != guide).context("a new tab")?;
        browser.driver().switch_to_window(opened).await?;
        browser.until("document.title === 'Weather'").await?;
        let told = "[document.referrer, window.opener, window.name, history.length]";
        assert_eq!(browser.evaluate(told).await?, json!(["", null, "", 1]), "{engine:?}");
        for head in neighbour.heads() {
            assert!(!head.contains("referer") && !head.contains("127.0.0.1"), "{engine:?}: {head}");
        }
        browser.driver().switch_to_window(guide).await?;
        assert_eq!(browser.evaluate("document.querySelectorAll('[data-about]').length").await?, 1);
        browser.quit().await?;
    }
    Ok(())
}
