//! Ways that come by every question and every kind of screen.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use app::interview::Consequences;
use rules_core::norway::RULES;
use rules_core::question::OptionSet;
use rules_core::{Answer, Event, QuestionId, Session};

use crate::cases::{Case, cases};
use crate::walker::{Screen, Walker, question};

/// Few cases that are together asked every question that any case is asked.
///
/// # Errors
///
/// If the cases cannot be read.
pub fn covering() -> Result<Vec<Case>> {
    let asked =
        |case: &Case| -> Result<BTreeSet<QuestionId>> { Ok(put(case)?.answers().put().iter().collect()) };
    let cases: Vec<(Case, BTreeSet<QuestionId>)> = cases(crate::CASES)?
        .into_iter()
        .map(|case| asked(&case).map(|asked| (case, asked)))
        .collect::<Result<_>>()?;
    let mut left: BTreeSet<QuestionId> = cases.iter().flat_map(|(_, asked)| asked.iter().copied()).collect();
    let mut few = Vec::new();
    while !left.is_empty() {
        // The one with most that is new; of those, the shortest.
        let best = cases
            .iter()
            .max_by_key(|(_, asked)| (asked.intersection(&left).count(), usize::MAX - asked.len()));
        let (case, asked) = best.context("there are no cases")?;
        left.retain(|question| !asked.contains(question));
        few.push(case.clone());
    }
    Ok(few)
}

/// The session of a case, all answered.
fn put(case: &Case) -> Result<Session> {
    let mut session = Session::new();
    while let Some(next) = RULES.next_question(session.answers()) {
        session = session.update(&RULES, Event::Answer(next, case.answer(next)?));
    }
    Ok(session)
}

/// An answer that would take others their influence and bring up new questions.
fn change(session: &Session) -> Result<(QuestionId, Answer)> {
    let put = session.answers().put();
    let other = |at: QuestionId| {
        let options = question(at).map_or(0, |question| question.options.len());
        (0..options).filter_map(|option| u8::try_from(option).ok()).map(move |option| (at, option))
    };
    let answers = put.iter().flat_map(other).filter_map(|(at, option)| {
        Some((at, question(at).ok()?.answer(OptionSet::EMPTY.with(option)).ok()?))
    });
    let mut far = answers.filter(|(at, answer)| {
        let then = Consequences::of(session, *at, *answer);
        !then.parked.is_empty() && !then.opened.is_empty()
    });
    far.next().context("no answer changes others")
}

impl Walker<'_> {
    /// Walks a case to its result from the start screen, and then comes by every other kind of screen; `look`
    /// sees each as soon as it stands there, with what it is.
    ///
    /// # Errors
    ///
    /// If there is no way on, or `look` sees what it does not want.
    pub async fn tour(self, case: &Case, mut look: impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        look("the start").await?;
        let mut complained = false;
        let walked = self.walk(
            |at| case.answer(at),
            async |screen| {
                look(&format!("{screen:?}")).await?;
                if matches!(screen, Screen::Question(_)) && !complained {
                    complained = true;
                    self.click("form [type=submit]").await?;
                    self.browser.until("!!document.querySelector('.missing a')").await?;
                    look("a question without an answer").await?;
                }
                Ok(())
            },
        );
        walked.await?;
        let session = put(case)?;
        // Some people are told that no route is open to them from here.
        if !RULES.assess(session.answers(), RULES.shelf_life.law_as_of).routes.is_empty() {
            let route = self.press("[data-route] button").await?;
            look(&format!("{route:?}")).await?;
            ensure!(
                self.press("#content .back").await? == Screen::Result,
                "a route leads back to the result"
            );
        }
        self.press("footer [data-go=your-answers]").await?;
        look("the answers").await?;
        let (at, answer) = change(&session)?;
        self.press(&format!("[data-answered='{}'] + dd button", at.index())).await?;
        self.tick(at, answer).await?;
        self.click("form [type=submit]").await?;
        self.browser.until("!!document.querySelector('.change')").await?;
        look("a change").await?;
        self.press("[data-apply]").await?;
        look("answers put aside").await?;
        self.press("footer [data-go=result-so-far]").await?;
        look("the result so far").await?;
        for page in ["method", "privacy", "publisher"] {
            self.press(&format!("footer [data-go=about-{page}]")).await?;
            look(&format!("about {page}")).await?;
        }
        self.click("footer .erase").await?;
        self.browser.until("document.querySelector('footer dialog').open").await?;
        look("the question before erasing").await?;
        self.press("dialog .main").await?;
        look("the start after erasing").await
    }
}
