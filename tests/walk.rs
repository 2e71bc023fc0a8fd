//! Cases clicked through the published page: what it shows is what `cargo xtask assess` says, in every language.
#![cfg(not(target_arch = "wasm32"))]

use std::env;

use anyhow::{Context, Result};
use rules_core::norway::RULES;
use serde_json::Value;
use tests::browser::Browser;
use tests::cases::{Case, cases};
use tests::engine::Engine;
use tests::findings::{Findings, RouteFindings, reports, strings};
use tests::walker::{Screen, Walker};

/// Every kind of screen and of answer stands in one of them: an activist; refusing to serve; a notice to a
/// permit holder; Ukraine; a child alone; the border with Russia; the 48-hour procedure; a spouse, and a mother,
/// abroad; a refusal ten days ago; trafficking; violence at home; still in the home country; two citizenships; nothing known.
const CLICKED: [&str; 15] =
    ["C01", "C05", "C12", "C14", "C19", "C24", "C25", "C27", "C31", "C36", "C39", "C40", "C41", "U12", "U28"];
/// These in Firefox too.
const IN_FIREFOX: [&str; 4] = ["C14", "C19", "C31", "C39"];
/// The languages of people; every text of both is complete.
const LANGUAGES: [&str; 2] = ["en", "nb"];

/// The cases to click: `own`, or all of them where `CLICKED_CASES` is `all`, as in the audit.
fn chosen(own: &[&str]) -> Result<Vec<String>> {
    if env::var("CLICKED_CASES").is_ok_and(|chosen| chosen == "all") {
        return Ok(cases(tests::CASES)?.into_iter().map(|case| case.id).collect());
    }
    Ok(own.iter().map(|id| (*id).to_owned()).collect())
}

/// What is alike in every language: the structure of every screen, in the order of a walk.
type Structure = Vec<Vec<String>>;

fn case(id: &str) -> Result<Case> {
    cases(tests::CASES)?
        .into_iter()
        .find(|case| case.id == id)
        .with_context(|| format!("there is no case {id}"))
}

/// Clicks a case through in `language`, holds all that it leads to against its report, and gives the structure.
async fn click_through(browser: &Browser, case: &Case, report: &Value, language: &str) -> Result<Structure> {
    // The mouse is slow: once it has been everywhere, a script does the same.
    let mouse = browser.engine() == Engine::Firefox && language == "en";
    let walker = if mouse { Walker::with_mouse(browser) } else { Walker::new(browser) };
    walker.open().await?;
    walker.speak(language).await?;
    let (mut structure, mut left) = (Vec::new(), Vec::new());
    let asked = walker.walk(
        |question| case.answer(question),
        async |_| {
            left.extend(walker.left().await?);
            structure.push(walker.structure().await?);
            Ok(())
        },
    );
    let asked: Vec<&str> = asked.await?.into_iter().map(|question| RULES.question_name(question)).collect();
    assert_eq!(asked, strings(&report["asked"]), "the questions put");
    assert!(left.is_sorted_by(|one, next| one > next), "the bound on what is left does not fall: {left:?}");
    assert_eq!(Findings::shown(walker).await?, Findings::expected(report)?);
    // What is written for a question that never comes up is not known here; no grade rests on it, but a part may.
    let put = case.only(&asked).report()?;
    for route in put.get("routes").and_then(Value::as_object).context("routes")?.keys() {
        let page = walker.press(&format!("[data-route={route}] button")).await?;
        assert_eq!(page, Screen::Route(route.clone()));
        assert_eq!(RouteFindings::shown(walker).await?, RouteFindings::expected(&put, route), "{route}");
        structure.push(walker.structure().await?);
        assert_eq!(walker.press(".back").await?, Screen::Result);
    }
    Ok(structure)
}

/// Clicks cases through in both languages; the structure is the same.
async fn click_all(engine: Engine, ids: &[&str]) -> Result<()> {
    let reports = reports()?;
    let browser = Browser::launch(engine, &tests::dist::folder(), 1280, 800).await?;
    for id in &chosen(ids)? {
        let (case, report) = (case(id)?, reports.get(id).context("a report")?);
        let mut structures = Vec::new();
        for language in LANGUAGES {
            let walked = click_through(&browser, &case, report, language).await;
            structures.push(walked.with_context(|| format!("{id} in {language}"))?);
        }
        let [one, other] = &structures[..] else { anyhow::bail!("two languages") };
        assert_eq!(one.len(), other.len(), "{id}: screens");
        for (one, other) in one.iter().zip(other) {
            assert!(!one.is_empty());
            assert_eq!(one, other, "{id}: the structure differs between languages");
        }
    }
    assert_eq!(browser.console_errors().await?, Vec::<String>::new());
    browser.quit().await
}

#[tokio::test]
async fn cases_clicked_give_what_assess_gives_in_every_language() -> Result<()> {
    click_all(Engine::Chromium, &CLICKED).await
}

#[tokio::test]
async fn cases_clicked_in_firefox_give_it_too() -> Result<()> {
    click_all(Engine::Firefox, &IN_FIREFOX).await
}

#[tokio::test]
async fn rules_long_past_their_review_grade_nothing_and_show_contacts_and_sources() -> Result<()> {
    let case = case("C27")?;
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    for (day, age, graded) in [
        ("2026-11-22", None, true),
        ("2027-05-22", Some("past-review"), true),
        ("2027-12-28", Some("expired"), false),
        ("2020-01-01", Some("clock-is-wrong"), true),
    ] {
        browser.at(day).await?;
        walker.open().await?;
        let at_start = walker.attributes("[data-age]", &["data-age"]).await?.concat();
        assert_eq!(at_start.first().map(String::as_str), age, "{day}: said before anything is answered");
        walker.walk(|question| case.answer(question), async |_| Ok(())).await?;
        let said = walker.attributes("[data-age]", &["data-age"]).await?.concat();
        assert_eq!(said, at_start, "{day}: how old the rules are");
        let shown = Findings::shown(walker).await?;
        assert_eq!(!shown.routes.is_empty(), graded, "{day}: routes");
        assert!(
            graded || shown.gates.is_empty() && shown.cards.is_empty() && shown.steps.is_empty(),
            "{day}: {shown:?}"
        );
        assert!(!shown.contacts.is_empty(), "{day}: contacts");
        if !graded {
            assert_eq!(walker.press("[data-result] button.link").await?, Screen::About);
            assert!(walker.texts(".all-sources > li").await?.len() > 100, "{day}: sources");
        }
    }
    browser.quit().await
}
