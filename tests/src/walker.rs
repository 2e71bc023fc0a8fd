//! Somebody who clicks through the page: opens it, answers, goes on and back, and waits for the next screen.

use anyhow::{Context, Result, ensure};
use rules_core::norway::RULES;
use rules_core::{Answer, QuestionId};
use serde_json::json;

use crate::browser::Browser;

mod choices;
mod click;
mod look;
mod screen;

pub use choices::{choice, question, values};
pub use screen::Screen;

/// Gives what stands there once it is another screen at another depth of the history than when this last ran.
/// What waits for its texts is no screen yet.
const NEXT: &str = "new Promise((done, fail) => {
  const start = performance.now();
  const look = () => {
    const screen = document.querySelector('#content > *');
    const depth = history.state?.i ?? 0;
    const moved = screen && screen !== window.walked?.screen && depth !== window.walked?.depth;
    if (moved && !screen.dataset.wait) {
      window.walked = { screen, depth };
      return done([screen.className, { ...screen.dataset }]);
    }
    if (performance.now() - start < 60000) return setTimeout(look, 4);
    fail(new Error('no other screen after a minute: ' + screen?.innerText));
  };
  look();
})";

/// Gives how many texts have arrived once all have: each makes the screen anew.
const TEXTS: &str = "new Promise((done) => {
  const all = [...document.querySelectorAll('link[rel=guide-text]')].map((link) => link.href);
  const look = () => {
    const here = all.filter((href) => performance.getEntriesByName(href).some((one) => one.responseEnd));
    here.length < all.length ? setTimeout(look, 10) : setTimeout(done, 50, here.length);
  };
  look();
})";

/// Somebody at a browser.
#[derive(Clone, Copy, Debug)]
pub struct Walker<'a> {
    /// The browser.
    pub browser: &'a Browser,
    /// Whether the browser moves the mouse and presses it, or a script does what comes of that.
    mouse: bool,
}

impl<'a> Walker<'a> {
    /// Somebody at `browser`, who has opened nothing yet and clicks by script: ten times quicker than a mouse,
    /// and only where nothing lies over what is clicked.
    #[must_use]
    pub fn new(browser: &'a Browser) -> Self {
        Self { browser, mouse: false }
    }

    /// Somebody at `browser`, who has opened nothing yet and clicks with the mouse.
    #[must_use]
    pub fn with_mouse(browser: &'a Browser) -> Self {
        Self { browser, mouse: true }
    }

    /// Opens the page and waits until everything has arrived.
    ///
    /// # Errors
    ///
    /// If the page does not start, or not on its start screen.
    pub async fn open(self) -> Result<()> {
        self.browser.open().await?;
        self.arrive().await
    }

    /// Waits until the page that was opened by other means is on its start screen, and everything has arrived.
    ///
    /// # Errors
    ///
    /// As [`Walker::open`].
    pub async fn arrive(self) -> Result<()> {
        self.browser.wait_for("[data-begin]").await?;
        let texts = self.evaluate(TEXTS).await?;
        ensure!(texts != 0, "the page names no texts");
        self.evaluate("(window.walked = { depth: history.state?.i ?? 0 }, 0)").await.map(drop)
    }

    /// Chooses a language on the start screen.
    ///
    /// # Errors
    ///
    /// If there is no such language, or the page does not take it.
    pub async fn speak(self, tag: &str) -> Result<()> {
        self.click(&format!(".languages button[lang={tag}]")).await?;
        self.browser.wait_for(&format!("html[lang={tag}]")).await.map(drop)
    }

    /// Clicks the first element that `css` selects, and gives the screen that it leads to.
    ///
    /// # Errors
    ///
    /// As [`Walker::click`], or if it leads nowhere.
    pub async fn press(self, css: &str) -> Result<Screen> {
        self.click(css).await?;
        self.next().await.with_context(|| format!("after a click on `{css}`"))
    }

    /// The screen that the last action leads to, as soon as it stands there.
    ///
    /// # Errors
    ///
    /// If none comes, or one that is unknown here.
    pub async fn next(self) -> Result<Screen> {
        let said = self.evaluate(NEXT).await?;
        screen::screen(&said).with_context(|| format!("a screen that nobody knows: {said}"))
    }

    /// Answers the question that stands there and goes on, also where that changes other things.
    ///
    /// # Errors
    ///
    /// As [`Walker::tick`], or if the answer leads nowhere.
    pub async fn answer(self, question: QuestionId, answer: Answer) -> Result<Screen> {
        self.tick(question, answer).await?;
        self.click("form [type=submit]").await?;
        if self.evaluate("!!document.querySelector('[data-apply]')").await? == json!(true) {
            self.click("[data-apply]").await?;
        }
        self.next().await.with_context(|| format!("after {} {answer:?}", RULES.question_name(question)))
    }

    /// Begins, answers every question with what `answer` says, and goes on until the result stands there.
    /// Every screen is looked at by `look` before anything is done on it, the result too.
    ///
    /// # Errors
    ///
    /// If there is no way on, or `look` sees what it does not want.
    pub async fn walk(
        self,
        answer: impl Fn(QuestionId) -> Result<Answer>,
        mut look: impl AsyncFnMut(&Screen) -> Result<()>,
    ) -> Result<Vec<QuestionId>> {
        let (mut asked, mut screen) = (Vec::new(), self.press("[data-begin]").await?);
        loop {
            look(&screen).await.with_context(|| format!("on {screen:?}"))?;
            screen = match screen {
                Screen::Interlude => self.press("[data-enter]").await?,
                Screen::Question(question) => {
                    ensure!(!asked.contains(&question), "{question:?} is asked again");
                    asked.push(question);
                    self.answer(question, answer(question)?).await?
                }
                Screen::Result => return Ok(asked),
                other => anyhow::bail!("the way leads to {other:?}"),
            };
        }
    }
}
