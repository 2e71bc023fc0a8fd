//! Why a route is graded as it is: which answers led there, by which rules, and what could change it.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use app::message;
use app::words::Words;
use rules_core::norway::RULES;
use rules_core::question::OptionSet;
use rules_core::{Answer, Answers, QuestionId};
use serde::Deserialize;
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::findings::strings;
use tests::walker::{Screen, Walker, question};
use xtask::law::approvals::Approvals;
use xtask::paths;

use crate::{answers, case, report, result_of, words};

/// A requirement or an exception on the page of a route.
#[derive(Debug, Deserialize)]
struct Part {
    id: String,
    /// The heading over the answers that it rests on, and each of them as question and answer.
    label: String,
    rests: Vec<String>,
    /// The sources: what each says, and where it leads.
    sources: Vec<(String, Option<String>)>,
}

/// Opens the folds and gives the parts.
const PARTS: &str = "(async () => {
  for (const fold of document.querySelectorAll('.sources')) fold.open = true;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return [...document.querySelectorAll('[data-element], [data-exception]')].map((one) => ({
    id: one.dataset.element ?? one.dataset.exception,
    label: one.querySelector('.rests .label')?.innerText ?? '',
    rests: [...one.querySelectorAll('.rests li')].map((row) => row.innerText.trim()),
    sources: [...one.querySelectorAll('.sources li')].map(
      (row) => [row.innerText.trim(), row.querySelector('a')?.getAttribute('href') ?? null]),
  }));
})()";

/// A question with what was answered, as the page says it.
fn row(words: &Words, answers: &Answers, name: &str) -> Result<String> {
    let at = RULES.find_question(name).context("a question")?;
    let asked = question(at)?;
    let said = match answers.get(at) {
        None => words.text("not-answered"),
        Some(Answer::DontKnow) => words.text("dont-know"),
        Some(Answer::PreferNotToSay) => words.text("prefer-not-to-say"),
        Some(Answer::Chosen(options)) => {
            let each = asked.names(options).map(|option| words.text(&message::option(asked, option)));
            each.collect::<Vec<_>>().join("; ")
        }
    };
    Ok(format!("{} {said}", words.text(&message::of("question", name))))
}

/// The elements, bars and caps of a route in a report.
fn parts_of<'a>(report: &'a Value, route: &str) -> Vec<&'a Value> {
    let said = report.get("routes").and_then(|routes| routes.get(route));
    let of = |kind: &str| said.and_then(|said| said.get(kind)?.as_array()).into_iter().flatten();
    ["elements", "bars", "caps"].into_iter().flat_map(of).collect()
}

// R2.
#[tokio::test]
async fn every_part_of_a_route_names_the_answers_and_the_rules_it_rests_on() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let mut unknown = 0;
    // A refusal, and somebody who leaves much open.
    for (id, language) in [("C36", "en"), ("U02", "nb")] {
        let (case, words) = (case(id)?, words(language)?);
        let put = result_of(walker, &case, language).await?;
        let answers = answers(&case, &put)?;
        let report = report(&answers, &put)?;
        for route in report["routes"].as_object().context("routes")?.keys() {
            walker.press(&format!("[data-route={route}] button")).await?;
            let shown: Vec<Part> = serde_json::from_value(browser.evaluate(PARTS).await?)?;
            let said = parts_of(&report, route);
            assert_eq!(shown.len(), said.len(), "{id}: {route}");
            for said in said {
                // Their order is tried in the walk.
                let part = shown.iter().find(|part| said["id"] == part.id);
                let part = part.with_context(|| format!("{id}: {route}: {said}"))?;
                let open = said["truth"] == "unknown";
                unknown += usize::from(open);
                let rests: Vec<String> = strings(&said["answers"])
                    .iter()
                    .map(|name| row(&words, &answers, name))
                    .collect::<Result<_>>()?;
                assert_eq!(part.rests, rests, "{id}: {route}: {}", part.id);
                let label = if open { "left-open-by" } else { "rests-on" };
                assert!(rests.is_empty() || part.label == words.text(label), "{id}: {route}: {part:?}");
                let sources: BTreeSet<String> = strings(&said["sources"]).into_iter().collect();
                assert_eq!(part.sources.len(), sources.len(), "{id}: {route}: {part:?} {sources:?}");
                for (text, address) in &part.sources {
                    assert!(text.len() > 10, "{id}: {route}: {part:?}");
                    assert!(address.iter().all(|address| address.starts_with("https://")), "{address:?}");
                }
            }
            walker.press(".back").await?;
        }
    }
    assert!(unknown > 2, "{unknown} open parts are too few to be shown in a test");
    browser.quit().await
}

// Part of R2: who vouches for a rule.
#[tokio::test]
async fn a_route_says_whether_a_lawyer_has_checked_it() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let (case, words, approvals) = (case("C36")?, words("nb")?, Approvals::read(&paths::root())?);
    let put = result_of(walker, &case, "nb").await?;
    let report = report(&answers(&case, &put)?, &put)?;
    for id in report["routes"].as_object().context("routes")?.keys() {
        walker.press(&format!("[data-route={id}] button")).await?;
        let said = browser.evaluate("document.querySelector('[data-checked]').innerText").await?;
        let said = said.as_str().context("a line")?;
        let route = RULES.route(id).context("a route")?;
        match approvals.of_route(route) {
            None => assert_eq!(said, words.text("not-checked"), "{id}"),
            Some(approval) => {
                let year = approval.date.get(..4).context("a year")?;
                assert!(said != words.text("not-checked") && said.contains(year), "{id}: {said}");
            }
        }
        walker.press(".back").await?;
    }
    browser.quit().await
}

// R3.
#[tokio::test]
async fn what_could_change_the_result_is_listed_and_leads_to_the_question_and_back() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let mut listed = 0;
    for id in ["C01", "U02", "U04", "U13"] {
        let case = case(id)?;
        let put = result_of(walker, &case, "en").await?;
        let mut answers = answers(&case, &put)?;
        let mut open: BTreeSet<QuestionId> = RULES.left_open(&answers).iter().collect();
        // One after the other is answered, until nothing is left open.
        loop {
            let numbers = walker.attributes("[data-open]", &["data-open"]).await?.concat();
            let shown: Vec<String> = open.iter().map(|at| at.index().to_string()).collect();
            assert_eq!(numbers, shown, "{id}: what could change the result");
            let Some(at) = open.pop_first() else { break };
            listed += 1;
            assert_eq!(
                walker.press(&format!("[data-open='{}'] button", at.index())).await?,
                Screen::Question(at)
            );
            let answer = Answer::Chosen(OptionSet::EMPTY.with(0));
            assert_eq!(walker.answer(at, answer).await?, Screen::Result, "{id}: back to the result");
            answers.set(at, answer);
            open = RULES.left_open(&answers).iter().collect();
        }
    }
    assert!(listed > 3, "only {listed} questions were left open");
    browser.quit().await
}

// R2: also what leaves open whether the route concerns the person.
#[tokio::test]
async fn a_route_that_may_not_concern_the_person_says_what_leaves_that_open() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let answers = json!({
        "location": "norway", "stage": "not-applied", "age": "18-55", "fear": "no", "family-in-norway": ["spouse"],
        "family-permit": "dont-know", "family-before-flight": "yes", "family-same-citizenship": "yes",
    });
    result_of(walker, &crate::sheet(answers)?, "en").await?;
    walker.press("[data-route=derived-status] button").await?;
    let words = words("en")?;
    let said = walker.texts("[data-scope]").await?.concat();
    for part in [words.text("left-open-by"), words.text("question-family-permit"), words.text("dont-know")] {
        assert!(said.contains(&part), "{part:?} in {said:?}");
    }
    browser.quit().await
}
