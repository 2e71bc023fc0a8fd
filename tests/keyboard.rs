//! A whole way by the keyboard alone, with real keys, to the result, a route and back; where the keyboard is can
//! always be seen.
#![cfg(not(target_arch = "wasm32"))]

use anyhow::{Context, Result, bail, ensure};
use rules_core::QuestionId;
use rules_core::norway::RULES;
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::cases::{Case, cases};
use tests::engine::Engine;
use tests::walker::{Screen, Walker, values};
use thirtyfour::TypingData;
use thirtyfour::prelude::*;

/// Buttons, boxes and the list of countries are all in it.
const CASE: &str = "C05";
/// More stops than any screen has.
const STOPS: usize = 120;

/// Gives whether the keyboard is at what `css` selects, and how wide the line around it or its row is. Firefox stops
/// at the browser's own bar once round the page; nothing of the page has the keyboard then, and no line is told.
const AT: &str = "((css) => {
  const at = document.activeElement;
  const row = at.closest('.choice') ?? at;
  const { outlineStyle, outlineWidth } = getComputedStyle(row);
  const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  return [at.matches(css), at === document.body ? null : width, at.outerHTML.slice(0, 99)];
})";

/// Hands on a keyboard.
struct Keyboard<'a> {
    browser: &'a Browser,
}

impl Keyboard<'_> {
    async fn press(&self, keys: impl Into<TypingData>) -> Result<()> {
        let chain = self.browser.driver().action_chain().send_keys(keys);
        chain.perform().await.context("the key cannot be pressed")
    }

    /// Whether the keyboard is at what `css` selects.
    async fn is_at(&self, css: &str) -> Result<bool> {
        let at = self.browser.evaluate(&format!("{AT}({})", json!(css))).await?;
        Ok(at.get(0) == Some(&Value::Bool(true)))
    }

    /// Goes on by Tab to what `css` selects; every stop on the way can be seen.
    async fn tab_to(&self, css: &str) -> Result<()> {
        for _ in 0..STOPS {
            if self.is_at(css).await? {
                return Ok(());
            }
            self.press(Key::Tab).await?;
            let at = self.browser.evaluate(&format!("{AT}({})", json!(css))).await?;
            let width = at.get(1).and_then(Value::as_f64);
            ensure!(width.is_none_or(|width| width >= 2.0), "where the keyboard is cannot be seen: {at}");
        }
        bail!("`{css}` cannot be reached by Tab")
    }

    /// Ticks the choice with this value.
    async fn choose(&self, question: QuestionId, value: &str) -> Result<()> {
        let (group, wanted) =
            (format!("[name=q{}]", question.index()), format!("[name=q{}][value={value}]", question.index()));
        let count =
            format!("document.querySelectorAll({}).length", json!(format!("{wanted}[type=checkbox]")));
        if self.browser.evaluate(&count).await? == 1 {
            self.tab_to(&wanted).await?;
            return self.press(" ").await;
        }
        let country = format!("document.querySelector('form option[value={value}]')?.textContent ?? null");
        if let Some(name) = self.browser.evaluate(&country).await?.as_str() {
            self.tab_to("form select").await?;
            return self.press(name).await;
        }
        self.tab_to(&group).await?;
        if self.is_at(&wanted).await? {
            return self.press(" ").await;
        }
        for _ in 0..STOPS {
            self.press(Key::Down).await?;
            if self.is_at(&wanted).await? {
                return Ok(());
            }
        }
        bail!("`{wanted}` cannot be reached by arrows")
    }

    /// Goes to what `css` selects, presses it, and gives the screen that it leads to, once that has taken the
    /// keyboard to its heading: nobody presses a key in the moment before, and whoever does is only put there.
    async fn go(&self, css: &str) -> Result<Screen> {
        self.tab_to(css).await?;
        self.press(Key::Enter).await?;
        let walker = Walker::new(self.browser);
        let screen = walker.next().await.with_context(|| format!("after Enter on `{css}`"))?;
        let (at_heading, _) = walker.drawn().await?;
        ensure!(at_heading, "after Enter on `{css}` the keyboard is not at the heading");
        Ok(screen)
    }
}

/// The whole way in one browser.
async fn by_keyboard(engine: Engine, case: &Case) -> Result<()> {
    let browser = Browser::launch(engine, &tests::dist::folder(), 1280, 800).await?;
    let keyboard = Keyboard { browser: &browser };
    Walker::new(&browser).open().await?;
    let mut screen = keyboard.go("[data-begin]").await?;
    let mut asked = 0;
    while screen != Screen::Result {
        screen = match screen {
            Screen::Question(question) => {
                asked += 1;
                for value in values(case.answer(question)?) {
                    let name = RULES.question_name(question);
                    keyboard.choose(question, &value).await.with_context(|| format!("{name}: {value}"))?;
                }
                keyboard.go("form [type=submit]").await?
            }
            _ => keyboard.go("[data-enter]").await?,
        };
    }
    let report: Value = case.report()?;
    let expected = report.get("asked").and_then(Value::as_array).map_or(0, Vec::len);
    ensure!(asked == expected, "{asked} questions by keyboard, {expected} by the rules");
    ensure!(matches!(keyboard.go("[data-route] button").await?, Screen::Route(_)), "a route");
    ensure!(keyboard.go("#content .back").await? == Screen::Result, "back at the result");
    browser.quit().await
}

#[tokio::test]
async fn a_whole_way_by_keyboard_in_both_browsers() -> Result<()> {
    let case = cases(tests::CASES)?.into_iter().find(|case| case.id == CASE).context("the case")?;
    for engine in Engine::ALL {
        by_keyboard(engine, &case).await.with_context(|| format!("in {engine:?}"))?;
    }
    Ok(())
}
