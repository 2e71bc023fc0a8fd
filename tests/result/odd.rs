//! Results after next to nothing, after answers that contradict each other, and after any answers at all: each
//! is that of the rules, and leaves something to do (R9).

use anyhow::Result;
use rules_core::norway::RULES;
use rules_core::question::{OptionSet, Takes};
use rules_core::{Answer, Answers, QuestionId};
use serde_json::json;
use tests::browser::Browser;
use tests::findings::Findings;
use tests::walker::{Screen, Walker, question};

use crate::{answers, report, result_of, sheet};

/// The result that stands there is that of the rules, and is no blank.
async fn is_helpful(walker: Walker<'_>, answers: &Answers, put: &[QuestionId]) -> Result<Findings> {
    let shown = Findings::shown(walker).await?;
    assert_eq!(shown, Findings::expected(&report(answers, put)?)?);
    assert!(!shown.contacts.is_empty() && !shown.steps.is_empty() && !shown.cards.is_empty(), "{shown:?}");
    let none = shown.routes.len() + shown.not_finished.len() == 0;
    assert_eq!(
        walker.texts("[data-no-route]").await?.len(),
        usize::from(none),
        "that no route can be graded"
    );
    assert_eq!(walker.browser.console_errors().await?, Vec::<String>::new());
    Ok(shown)
}

#[tokio::test]
async fn a_result_so_far_stands_after_one_answer_and_leads_on() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    walker.open().await?;
    let places = "[...document.querySelectorAll('footer [data-go]')].map((one) => one.dataset.go)";
    let about = ["about-method", "about-privacy", "about-publisher"];
    assert_eq!(browser.evaluate(places).await?, json!(about), "before any answer there is no result");
    let first = walker.press("[data-begin]").await?;
    let Screen::Question(at) = first else { anyhow::bail!("{first:?} is no question") };
    let second = walker.answer(at, Answer::DontKnow).await?;
    assert_eq!(walker.press("footer [data-go=result-so-far]").await?, Screen::Result);
    let answers: Answers = [(at, Answer::DontKnow)].into_iter().collect();
    let shown = is_helpful(walker, &answers, &[at]).await?;
    assert!(shown.not_finished.len() > 10, "{:?}", shown.not_finished);
    let left = walker.attributes("[data-so-far]", &["data-so-far"]).await?.concat();
    assert_eq!(left, [RULES.questions_left(&answers).len().to_string()], "how many questions are left");
    let title = walker.texts("[data-so-far]").await?.concat();
    assert!(title.contains("so far"), "{title}");
    assert_eq!(walker.press("[data-so-far] button").await?, second, "on to where the person was");
    let Screen::Question(at) = second else { anyhow::bail!("{second:?} is no question") };
    let third = walker.answer(at, Answer::DontKnow).await?;
    assert!(
        matches!(third, Screen::Question(next) if next != at),
        "on, and not back to the result: {third:?}"
    );
    browser.quit().await
}

#[tokio::test]
async fn answers_that_contradict_each_other_have_a_result() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    for answers_given in [
        json!({ "location": "home", "stage": "udi-refused", "urgent": "detained", "letter-received": "none" }),
        json!({ "age": "under-15", "stage": "family", "family-in-norway": ["spouse", "child-under-18"], "partner-violence": "yes" }),
        json!({ "fear": "no", "harm": ["torture", "death-penalty"], "reason": ["anyone", "private", "politics"], "state-protection": "yes" }),
        json!({ "citizenship": "NO", "stage": "collective", "since-protection": "new-citizenship" }),
    ] {
        let case = sheet(answers_given)?;
        let put = result_of(walker, &case, "nb").await?;
        is_helpful(walker, &answers(&case, &put)?, &put).await?;
    }
    browser.quit().await
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).map_or(0, |number| number % sides)
    }

    /// Any answer that the page offers.
    fn answer(&mut self, at: QuestionId) -> Result<Answer> {
        let asked = question(at)?;
        let mut several = OptionSet::EMPTY;
        for _ in 0..3 {
            several = several.with(u8::try_from(self.throw(asked.options.len()))?);
        }
        Ok(match (self.throw(6), asked.takes) {
            (0, _) => Answer::DontKnow,
            (1, _) if asked.sensitive => Answer::PreferNotToSay,
            (2.., Takes::Several { .. }) if asked.answer(several).is_ok() => Answer::Chosen(several),
            _ => Answer::Chosen(OptionSet::EMPTY.with(u8::try_from(self.throw(asked.options.len()))?)),
        })
    }
}

#[tokio::test]
async fn any_answers_have_a_result() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let mut seen: Vec<Findings> = Vec::new();
    for seed in 1..=8 {
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(seed));
        let (mut answers, mut put) = (Answers::new(), Vec::new());
        walker.open().await?;
        let mut screen = walker.press("[data-begin]").await?;
        while screen != Screen::Result {
            screen = match screen {
                Screen::Interlude => walker.press("[data-enter]").await?,
                Screen::Question(at) => {
                    let answer = dice.answer(at)?;
                    answers.set(at, answer);
                    put.push(at);
                    walker.answer(at, answer).await?
                }
                other => anyhow::bail!("the way leads to {other:?}"),
            };
        }
        seen.push(is_helpful(walker, &answers, &put).await?);
    }
    seen.dedup();
    assert_eq!(seen.len(), 8, "different answers, different results");
    browser.quit().await
}
