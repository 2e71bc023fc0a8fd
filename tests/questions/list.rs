//! All answers in plain words, each with a way to change it (Q15).

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use rules_core::norway::RULES;
use rules_core::{Answers, QuestionId};
use serde_json::json;
use tests::browser::Browser;
use tests::walker::{Screen, Walker, choice, values};

use crate::case;

#[tokio::test]
async fn every_answer_is_listed_and_can_be_changed_from_there() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    // Several options, the list of countries, not knowing.
    let case = case("C39")?;
    walker.open().await?;
    let mut said: BTreeMap<QuestionId, (String, String)> = BTreeMap::new();
    let look = async |screen: &Screen| {
        if let Screen::Question(at) = *screen {
            let title = walker.texts("legend h1").await?.concat();
            let mut words = Vec::new();
            for value in values(case.answer(at)?) {
                let named = json!(choice(at, &value));
                let label = format!(
                    "(() => {{ const one = document.querySelector({named}); return one.label ?? one.closest('label').innerText.trim() }})()"
                );
                words.push(serde_json::from_value::<String>(browser.evaluate(&label).await?)?);
            }
            said.insert(at, (title, words.join("; ")));
        }
        Ok(())
    };
    let asked = walker.walk(|question| case.answer(question), look).await?;
    // Those without influence stand apart, last.
    let answers: Answers = asked.iter().map(|at| Ok((*at, case.answer(*at)?))).collect::<Result<_>>()?;
    let parked = RULES.parked(&answers);
    let (aside, mut asked): (Vec<_>, Vec<_>) = asked.into_iter().partition(|at| parked.contains(*at));
    asked.extend(&aside);
    assert!(aside.len() < asked.len() && !aside.is_empty());
    assert_eq!(walker.press("[data-go=your-answers]").await?, Screen::Answers);

    let numbers = walker.attributes("dt[data-answered]", &["data-answered"]).await?.concat();
    let listed: Vec<QuestionId> =
        numbers.iter().map(|number| Ok(QuestionId(number.parse()?))).collect::<Result<_>>()?;
    assert_eq!(listed, asked, "every answer, in the order of the questions");
    let (titles, listed) = (walker.texts("dt").await?, walker.texts("dt + dd > span").await?);
    let names = walker.attributes("dd button", &["aria-label"]).await?.concat();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), asked.len(), "names of buttons: {names:?}");
    for (row, at) in asked.iter().enumerate() {
        let (title, words) = said.get(at).context("it was asked")?;
        assert_eq!((&titles[row], &listed[row]), (title, words));
        let (visible, name) = (&walker.texts("dd button").await?[row], &names[row]);
        assert!(name.contains(title.as_str()) && name.starts_with(visible.as_str()), "{name}");
        let number = at.index();
        let found = walker.press(&format!("dt[data-answered='{number}'] + dd button")).await?;
        assert_eq!(found, Screen::Question(*at));
        assert_eq!(walker.ticked().await?, values(case.answer(*at)?), "{title}");
        assert_eq!(walker.press("form [type=submit]").await?, Screen::Answers, "{title}");
    }
    browser.quit().await
}
