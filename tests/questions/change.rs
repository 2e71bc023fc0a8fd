//! An answer that is changed: what that does to others is said before it is done, and can be undone (Q11).

use anyhow::{Context, Result};
use app::interview::{Consequences, parked_because_of};
use rules_core::norway::RULES;
use rules_core::question::OptionSet;
use rules_core::{Answer, Event, QuestionId, QuestionSet, Session};
use serde_json::json;
use tests::browser::Browser;
use tests::walker::{Screen, Walker, question, values};

use crate::case;

/// A change to another option that takes the influence of other answers, and the session after it; none where no
/// option does.
fn change(session: &Session, at: QuestionId) -> Result<Option<(Answer, Session)>> {
    let options = (0..=u8::MAX).take(question(at)?.options.len());
    let mut answers = options.map(|option| Answer::Chosen(OptionSet::EMPTY.with(option)));
    let parked = RULES.parked(session.answers());
    Ok(answers.find_map(|answer| {
        let after = session.update(&RULES, Event::Answer(at, answer));
        let more = RULES.parked(after.answers()).without(parked).len();
        (more > 0 && session.answers().get(at) != Some(answer)).then_some((answer, after))
    }))
}

/// The names of questions in the list of answers.
async fn names(walker: Walker<'_>, questions: QuestionSet) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for at in questions.iter() {
        names.extend(walker.texts(&format!("dt[data-answered='{}']", at.index())).await?);
    }
    Ok(names)
}

/// Everything in the list of answers, those put aside apart.
async fn list(walker: Walker<'_>) -> Result<(Vec<String>, Vec<String>)> {
    Ok((walker.texts("dl:not(.parked) > *").await?, walker.texts("dl.parked > *").await?))
}

/// Goes from the list to a question and on with another answer, which is not taken at once.
async fn try_change(walker: Walker<'_>, at: QuestionId, answer: Answer) -> Result<()> {
    let row = format!("dt[data-answered='{}'] + dd button", at.index());
    assert_eq!(walker.press(&row).await?, Screen::Question(at));
    walker.tick(at, answer).await?;
    walker.click("form [type=submit]").await?;
    walker.drawn().await?;
    let focused = "document.activeElement === document.querySelector('.change h2')";
    assert_eq!(walker.browser.evaluate(focused).await?, json!(true), "what it changes has the focus");
    Ok(())
}

/// Changes the answer to `at`, or keeps it; back and forth, and all is as it was.
async fn there_and_back(
    walker: Walker<'_>,
    session: &Session,
    at: QuestionId,
    to: (Answer, Session),
) -> Result<()> {
    let (answer, after) = to;
    let before = list(walker).await?;
    let given = session.answers().get(at).context("it was answered")?;
    let does = Consequences::of(session, at, answer);
    let wanted = names(walker, does.parked).await?;

    try_change(walker, at, answer).await?;
    assert_eq!(walker.texts(".change ul:first-of-type li").await?, wanted, "what would no longer count");
    walker.click("[data-keep]").await?;
    assert_eq!(walker.ticked().await?, values(given), "the old answer is kept");
    assert!(walker.texts(".change").await?.is_empty());
    assert_eq!(walker.press("form [type=submit]").await?, Screen::Answers);
    assert_eq!(list(walker).await?, before, "all is as it was");

    try_change(walker, at, answer).await?;
    assert_eq!(walker.press("[data-apply]").await?, Screen::Answers);
    let parked = walker.attributes(".parked dt", &["data-answered"]).await?.concat();
    let wanted: Vec<String> = RULES.parked(after.answers()).iter().map(|at| at.index().to_string()).collect();
    assert_eq!(parked, wanted, "put aside");
    let reasons = walker.texts(".parked .reason").await?;
    assert_eq!(reasons.len(), parked.len(), "a reason for each");
    for (aside, reason) in RULES.parked(after.answers()).iter().zip(&reasons) {
        let because = names(walker, parked_because_of(&after, aside)).await?;
        assert!(because.iter().all(|name| reason.contains(name.as_str())), "{reason}: {because:?}");
        assert!(reason.len() > 10, "{reason}");
    }

    try_change(walker, at, given).await?;
    let back = names_of_returned(&after, at, given);
    assert_eq!(walker.texts(".change li").await?.len(), back, "what would count again");
    assert_eq!(walker.press("[data-apply]").await?, Screen::Answers);
    assert_eq!(list(walker).await?, before, "as before");
    Ok(())
}

/// How many answers come back, or lose their influence, with `answer`.
fn names_of_returned(session: &Session, at: QuestionId, answer: Answer) -> usize {
    let does = Consequences::of(session, at, answer);
    does.returned.len() + does.parked.len()
}

#[tokio::test]
async fn a_change_says_what_it_puts_aside_and_changing_back_returns_it() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let mut changed = 0;
    for id in ["C36", "C14", "C20"] {
        let case = case(id)?;
        walker.open().await?;
        let asked = walker.walk(|question| case.answer(question), async |_| Ok(())).await?;
        let mut session = Session::new();
        for at in &asked {
            session = session.update(&RULES, Event::Answer(*at, case.answer(*at)?));
        }
        assert_eq!(walker.press("[data-go=your-answers]").await?, Screen::Answers);
        for at in asked {
            if let Some(to) = change(&session, at)? {
                there_and_back(walker, &session, at, to)
                    .await
                    .with_context(|| format!("{id}: {}", RULES.question_name(at)))?;
                changed += 1;
            }
        }
    }
    assert!(changed > 8, "only {changed} changes put something aside");
    assert_eq!(browser.console_errors().await?, Vec::<String>::new());
    browser.quit().await
}
