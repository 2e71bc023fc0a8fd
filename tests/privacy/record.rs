//! What a page tells of itself while somebody walks through it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::json;
use tests::browser::Browser;

/// Keeps everything that the page gives to the browser's history, from before its own scripts.
const LISTEN: &str = "() => {
  window.given = [];
  for (const name of ['pushState', 'replaceState']) {
    const real = History.prototype[name];
    History.prototype[name] = function (...given) {
      window.given.push(JSON.stringify(given));
      return real.apply(this, given);
    };
  }
}";

/// Gives what the document tells at this moment, each thing under a name.
const LOOK: &str = "(() => {
  const all = (css, read) => [...document.querySelectorAll(css)].flatMap(read);
  const own = (link) => link.origin === location.origin;
  const kind = (link) => [link.className || 'text', link.protocol, link.target || 'here', link.rel].join(' ');
  return {
    address: [location.href],
    state: [JSON.stringify(history.state), ...window.given],
    title: [`${document.documentElement.lang} ${document.title}`],
    name: all('[name]:not(meta)', (one) => [one.getAttribute('name')]),
    id: all('[id]', (one) => [one.id]),
    value: all('[value]', (one) => [one.getAttribute('value')]),
    kind: all('input, textarea, [contenteditable]', (one) => [one.type ?? one.localName]),
    filled: all('form, input, select', (one) => [one.getAttribute('autocomplete')]),
    leads: all('#guide a[href]', (one) => [own(one) ? one.getAttribute('href') : kind(one)]),
    stored: [localStorage.length, sessionStorage.length, document.cookie, window.name],
  };
})()";

/// Gives how much lies in every kind of storage that lasts.
pub(crate) const STORED: &str = "(async () => [
  localStorage.length,
  sessionStorage.length,
  document.cookie.length,
  (await indexedDB.databases()).length,
  (await caches.keys()).length,
  (await navigator.serviceWorker.getRegistrations()).length,
  await navigator.storage.getDirectory().then(async (folder) => {
    let count = 0;
    for await (const _ of folder.keys()) count += 1;
    return count;
  }),
])()";

/// Everything that was told on a way: under each name what was told, each thing once.
#[derive(Debug, Default)]
pub(crate) struct Record(BTreeMap<String, BTreeSet<String>>);

impl Record {
    /// Makes every page that is opened from now on keep what it gives to the history.
    pub(crate) async fn listen(browser: &Browser) -> Result<()> {
        let script = json!({ "functionDeclaration": LISTEN });
        browser.bidi().send("script.addPreloadScript", script).await.map(drop)
    }

    /// Takes down what the page tells now, everything opened.
    pub(crate) async fn take(&mut self, browser: &Browser) -> Result<()> {
        browser.unfold().await?;
        let seen: BTreeMap<String, Vec<serde_json::Value>> =
            serde_json::from_value(browser.evaluate(LOOK).await?)?;
        for (name, told) in seen {
            let told =
                told.into_iter().map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_owned));
            self.0.entry(name).or_default().extend(told);
        }
        Ok(())
    }

    /// What was told under a name.
    pub(crate) fn told(&self, name: &str) -> BTreeSet<&str> {
        self.0.get(name).into_iter().flatten().map(String::as_str).collect()
    }
}
