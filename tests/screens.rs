//! Takes two pictures of each kind of screen into `docs/screens/`: a phone in English, a desk in bokmål.
//! `cargo xtask screens` runs it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use rules_core::QuestionId;
use rules_core::norway::RULES;
use tests::browser::Browser;
use tests::cases::{Case, cases};
use tests::walker::{Screen, Walker};

/// Width, height and language of each picture, and whether it is a phone.
const SIZES: [(u32, u32, &str, bool); 2] = [(360, 740, "en", true), (1280, 800, "nb", false)];
/// Somebody refused by UDI, with a letter, fear and a family: every kind of screen comes up.
const CASE: &str = "C36";

#[tokio::main]
async fn main() -> Result<()> {
    for (width, height, language, phone) in SIZES {
        let browser = Browser::sized(width, height).await?;
        browser.pretend_screen(width, height, 1.0, phone).await?;
        let camera = Camera { browser: &browser, width };
        camera.every_screen(language).await?;
        camera.a_page_that_cannot_start(language).await?;
        browser.quit().await?;
    }
    Ok(())
}

/// Takes pictures of one size.
#[derive(Clone, Copy)]
struct Camera<'a> {
    browser: &'a Browser,
    width: u32,
}

impl Camera<'_> {
    /// Writes what is shown into `docs/screens/NAME-WIDTH.png`, once nothing moves any more.
    async fn take(self, name: &str) -> Result<()> {
        let still = "Promise.all(document.getAnimations().map((moving) => moving.finished)).then(() => 0)";
        self.browser.evaluate(still).await?;
        let folder = xtask::paths::root().join("docs").join("screens");
        fs::create_dir_all(&folder)?;
        let file: PathBuf = folder.join(format!("{name}-{}.png", self.width));
        println!("{}", file.display());
        Ok(fs::write(file, self.browser.screenshot().await?)?)
    }

    async fn every_screen(self, language: &str) -> Result<()> {
        let walker = Walker::new(self.browser);
        let case = cases(tests::CASES)?.into_iter().find(|case| case.id == CASE).context("the case")?;
        walker.open().await?;
        walker.speak(language).await?;
        self.take("start").await?;
        walker
            .walk(
                |question| case.answer(question),
                async |screen: &Screen| self.on_the_way(screen, &case).await,
            )
            .await?;
        self.take("result").await?;
        self.scrolled_to(".routes", "routes").await?;
        self.scrolled_to(".steps", "steps").await?;
        walker.press("[data-route] button").await?;
        self.take("route").await?;
        self.scrolled_to(".elements", "requirements").await?;
        for (go, name) in
            [("about-method", "method"), ("about-privacy", "privacy"), ("about-publisher", "publisher")]
        {
            walker.press(&format!("[data-go={go}]")).await?;
            self.take(name).await?;
        }
        walker.press("[data-go=your-answers]").await?;
        self.take("answers").await?;
        self.a_change(walker).await?;
        walker.click(".erase").await?;
        self.take("erase").await
    }

    /// What is worth a picture while the questions are asked.
    async fn on_the_way(self, screen: &Screen, case: &Case) -> Result<()> {
        let walker = Walker::new(self.browser);
        match screen {
            Screen::Interlude => self.take("interlude").await,
            Screen::Question(at) => match RULES.question_name(*at) {
                "location" => {
                    walker.click("form [type=submit]").await?;
                    self.browser.wait_for(".missing").await?;
                    self.take("nothing-chosen").await
                }
                "citizenship" => self.take("countries").await,
                "fear" => {
                    walker.tick(*at, case.answer(*at)?).await?;
                    self.browser.evaluate("(scrollTo(0, 0), 0)").await?;
                    self.take("question").await?;
                    walker.click(".why-asked summary").await?;
                    self.take("why").await
                }
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// An answer that changes others.
    async fn a_change(self, walker: Walker<'_>) -> Result<()> {
        let stage = RULES.find_question("stage").context("the question")?;
        let QuestionId(number) = stage;
        walker.press(&format!("[data-answered='{number}'] + dd button")).await?;
        let asked = RULES.question(stage).context("the question")?;
        let protection = asked.option("protection").context("the option")?;
        walker.click(&format!("input[value=o{protection}]")).await?;
        walker.click("form [type=submit]").await?;
        self.browser.wait_for(".change").await?;
        self.scrolled_to(".change", "change").await
    }

    async fn scrolled_to(self, css: &str, name: &str) -> Result<()> {
        let scroll = format!("(document.querySelector('{css}').scrollIntoView(), scrollBy(0, -80), 0)");
        // Twice: what lies above is laid out only when it comes near, and moves what lies below.
        self.browser.evaluate(&scroll).await?;
        self.browser.evaluate(&scroll).await?;
        self.take(name).await
    }

    /// The shell, where the browser does not let the program run.
    async fn a_page_that_cannot_start(self, language: &str) -> Result<()> {
        self.browser.switch_scripts(false).await?;
        self.browser.driver().goto(format!("{}?lang={language}", self.browser.server().url())).await?;
        self.take("without-scripts").await?;
        self.browser.switch_scripts(true).await
    }
}
