//! Hard questions are announced and can be left out, and the result shows that they were (Q5).

use anyhow::{Context, Result};
use app::interview::Parts;
use app::place::Place;
use rules_core::norway::RULES;
use rules_core::{Answer, Event, QuestionId, Session};
use serde_json::{json, to_value};
use tests::browser::Browser;
use tests::cases::Case;
use tests::findings::Findings;
use tests::walker::{Screen, Walker, question, values};

use crate::case;

/// What the case comes to when every part that an interlude stands before is skipped.
fn skipping(case: &Case) -> Result<Session> {
    let (mut parts, mut session) = (Parts::default(), Session::new());
    loop {
        let (next, place) = parts.onward(&session);
        session = match place {
            Place::Interlude(part) => {
                parts.skip(part);
                next
            }
            Place::Question(at) => next.update(&RULES, Event::Answer(at, case.answer(at)?)),
            _ => return Ok(next),
        };
    }
}

#[tokio::test]
async fn an_interlude_stands_once_before_the_hard_questions_of_each_part() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let case = case("C39")?;
    let mut screens: Vec<Screen> = Vec::new();
    walker.open().await?;
    let look = async |screen: &Screen| {
        screens.push(screen.clone());
        if *screen == Screen::Interlude {
            let said = walker.texts("[data-interlude] h1, [data-interlude] .lead").await?;
            assert!(
                said.len() == 2 && said.iter().all(|text| text.len() > 10),
                "what comes, and why: {said:?}"
            );
            let buttons = "[...document.querySelectorAll('[data-interlude] button')].map((one) => \
                           Object.keys(one.dataset)[0] ?? one.className)";
            assert_eq!(browser.evaluate(buttons).await?, json!(["enter", "skip", "back"]), "Q14");
        }
        Ok(())
    };
    walker.walk(|question| case.answer(question), look).await?;
    let mut parts: Vec<&str> = Vec::new();
    let before = [Screen::Start].iter().chain(&screens).collect::<Vec<_>>();
    for (before, screen) in before.into_iter().zip(&screens) {
        if let Screen::Question(at) = *screen {
            let asked = question(at)?;
            let announce = asked.sensitive && !parts.contains(&asked.part);
            assert_eq!(*before == Screen::Interlude, announce, "before {}", asked.id);
            parts.extend(announce.then_some(asked.part));
        }
    }
    assert!(parts.len() > 2, "only {parts:?}");
    browser.quit().await
}

#[tokio::test]
async fn skipping_leads_on_and_the_result_shows_it() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let case = case("C39")?;
    let session = skipping(&case)?;
    let skipped: Vec<QuestionId> =
        session.answers().iter().filter(|said| said.1 == Answer::PreferNotToSay).map(|said| said.0).collect();
    walker.open().await?;
    let mut screen = walker.press("[data-begin]").await?;
    let mut asked: Vec<QuestionId> = Vec::new();
    while screen != Screen::Result {
        screen = match screen {
            Screen::Interlude => walker.press("[data-skip]").await?,
            Screen::Question(at) => {
                asked.push(at);
                walker.answer(at, case.answer(at)?).await?
            }
            other => anyhow::bail!("the way leads to {other:?}"),
        };
    }
    assert!(skipped.len() > 3 && !asked.iter().any(|at| skipped.contains(at)), "{asked:?} {skipped:?}");
    let report = RULES.report(session.answers(), session.trail(), RULES.shelf_life.law_as_of);
    assert_eq!(Findings::shown(walker).await?, Findings::expected(&to_value(report)?)?);
    // The result names what was left out and matters.
    let open = walker.attributes("[data-open]", &["data-open"]).await?.concat();
    let open: Vec<QuestionId> = open.iter().map(|at| Ok(QuestionId(at.parse()?))).collect::<Result<_>>()?;
    let named = skipped.iter().filter(|at| open.contains(at)).count();
    assert!(named > 0, "of {skipped:?} the result names {open:?}");
    // The answers say so of every one.
    walker.press("[data-go=your-answers]").await?;
    let unsaid = walker.texts("dt + dd > span").await?;
    let listed = walker.attributes("dt[data-answered]", &["data-answered"]).await?.concat();
    for at in skipped {
        let row = listed.iter().position(|number| *number == at.index().to_string()).context("a row")?;
        assert_eq!(unsaid[row], "I prefer not to say", "{}", RULES.question_name(at));
    }
    browser.quit().await
}

#[tokio::test]
async fn skipping_after_all_takes_back_what_was_said_and_entering_asks_it_again() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let case = case("C39")?;
    walker.open().await?;
    let mut screen = walker.press("[data-begin]").await?;
    while let Screen::Question(at) = screen {
        screen = walker.answer(at, case.answer(at)?).await?;
    }
    let hard = walker.press("[data-enter]").await?;
    let Screen::Question(at) = hard else { anyhow::bail!("{hard:?} is no question") };
    walker.answer(at, case.answer(at)?).await?;
    for _ in 0..2 {
        walker.press(".back").await?;
    }
    assert_eq!(walker.press("[data-enter]").await?, hard, "entered again, it is as it was");
    assert_eq!(walker.ticked().await?, values(case.answer(at)?));
    assert_eq!(walker.press(".back").await?, Screen::Interlude);
    let beyond = walker.press("[data-skip]").await?;
    walker.press("[data-go=your-answers]").await?;
    let said = walker.texts(&format!("dt[data-answered='{}'] + dd > span", at.index())).await?;
    assert_eq!(said, ["I prefer not to say"], "what was said is taken back");
    assert_eq!(walker.press(".back").await?, beyond);
    assert_eq!(walker.press(".back").await?, Screen::Interlude);
    assert_eq!(walker.press("[data-enter]").await?, hard, "entered after all, it is asked");
    assert_eq!(walker.ticked().await?, Vec::<String>::new());
    browser.quit().await
}
