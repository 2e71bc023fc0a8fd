//! Not knowing and not saying are answers like others, and going back from wherever they lead finds them there.

use anyhow::Result;
use rules_core::norway::RULES;
use rules_core::{Answer, QuestionId};
use tests::browser::Browser;
use tests::findings::{Findings, strings};
use tests::walker::{Screen, Walker, question, values};

use crate::cover;

/// Goes on from `at` with `answer`, and back by the button of the page or the one of the browser: the answer is
/// still chosen.
async fn there_and_back(walker: Walker<'_>, at: QuestionId, answer: Answer, by_page: bool) -> Result<()> {
    let next = walker.answer(at, answer).await?;
    assert_ne!(next, Screen::Question(at));
    let found = if by_page {
        walker.press(".back").await?
    } else {
        walker.browser.driver().back().await?;
        walker.next().await?
    };
    assert_eq!((found, walker.ticked().await?), (Screen::Question(at), values(answer)));
    Ok(())
}

// Q4, Q10.
#[tokio::test]
async fn every_question_takes_not_knowing_and_going_back_finds_it() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let mut seen: Vec<QuestionId> = Vec::new();
    for (case, report) in cover()? {
        walker.open().await?;
        let look = async |screen: &Screen| {
            if let Screen::Question(at) = *screen
                && !seen.contains(&at)
            {
                seen.push(at);
                there_and_back(walker, at, Answer::DontKnow, seen.len().is_multiple_of(2)).await?;
                if question(at)?.sensitive {
                    there_and_back(walker, at, Answer::PreferNotToSay, !seen.len().is_multiple_of(2)).await?;
                }
            }
            Ok(())
        };
        // Answered otherwise in the end, the case comes out as if nothing else had ever been said.
        let asked = walker.walk(|question| case.answer(question), look).await?;
        let asked: Vec<&str> = asked.into_iter().map(|question| RULES.question_name(question)).collect();
        assert_eq!(asked, strings(&report["asked"]), "{}", case.id);
        assert_eq!(Findings::shown(walker).await?, Findings::expected(&report)?, "{}", case.id);
    }
    assert_eq!(seen.len(), RULES.questions.len(), "every question that there is");
    browser.quit().await
}

// Q4, Q13.
#[tokio::test]
async fn saying_nothing_at_all_leads_to_a_result() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    for sensitive in [Answer::DontKnow, Answer::PreferNotToSay] {
        let mut left: Vec<usize> = Vec::new();
        walker.open().await?;
        let look = async |screen: &Screen| {
            if *screen != Screen::Result {
                left.extend(walker.left().await?);
            }
            Ok(())
        };
        let say = |at| Ok(if question(at)?.sensitive { sensitive } else { Answer::DontKnow });
        let asked = walker.walk(say, look).await?;
        assert_eq!(asked.len(), left.len(), "each says how many are left");
        assert!(left.is_sorted_by(|one, next| one > next), "the bound does not fall: {left:?}");
        let honest = left.iter().rev().enumerate().all(|(after, bound)| after <= *bound);
        assert!(honest, "more came than were said to be left: {left:?}");
        let shown = Findings::shown(walker).await?;
        let (answers, put) = RULES.walk(|_| Answer::DontKnow);
        assert_eq!(asked, put, "not saying is not knowing");
        let report = RULES.report(&answers, &put, RULES.shelf_life.law_as_of);
        assert_eq!(shown, Findings::expected(&serde_json::to_value(report)?)?);
        assert!(!shown.contacts.is_empty() && !shown.steps.is_empty(), "{shown:?}");
    }
    browser.quit().await
}
