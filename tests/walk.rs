//! Cases clicked through the published page: what it shows is what `cargo xtask assess` says.
#![cfg(not(target_arch = "wasm32"))]

use anyhow::{Context, Result, ensure};
use rules_core::norway::{RULES, ordinary::ordinary};
use rules_core::sheet::{DONT_KNOW, PREFER_NOT_TO_SAY};
use rules_core::{Answer, QuestionId};
use serde_json::{Map, Value};
use tests::browser::Browser;
use tests::cases::{Case, cases};
use thirtyfour::error::WebDriverError;
use thirtyfour::prelude::*;

/// A refugee from military service, a permit holder with a notice, a child alone, a wife abroad,
/// and somebody who answers nothing.
const CLICKED: [&str; 5] = ["C05", "C12", "C19", "C27", "U28"];

/// The ids of what a case answers to `question`.
fn options(case: &Case, question: QuestionId) -> Vec<String> {
    let asked = RULES.question(question).map(|asked| (asked.id, asked));
    let Some((id, asked)) = asked else { return Vec::new() };
    match case.answers.get(id) {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(several)) => {
            several.iter().filter_map(|one| one.as_str().map(Into::into)).collect()
        }
        _ => match ordinary(question) {
            Answer::Chosen(options) => asked.names(options).map(Into::into).collect(),
            Answer::DontKnow => vec![DONT_KNOW.into()],
            Answer::PreferNotToSay => vec![PREFER_NOT_TO_SAY.into()],
        },
    }
}

/// Answers questions by clicking until the result stands there; gives the questions put.
async fn click_through(browser: &Browser, case: &Case) -> Result<Vec<String>> {
    let mut asked: Vec<String> = Vec::new();
    loop {
        let shown = browser.wait_for("form[data-question], h1[data-result]").await?;
        let Some(id) = shown.attr("data-question").await? else { return Ok(asked) };
        ensure!(asked.last() != Some(&id), "`{id}` is still there after an answer");
        let question = RULES.find_question(&id).with_context(|| format!("`{id}` is no question"))?;
        for option in options(case, question) {
            let css = format!("form[data-question='{id}'] input[data-option='{option}']");
            browser
                .driver()
                .find(By::Css(css))
                .await
                .with_context(|| format!("`{id}`: {option}"))?
                .click()
                .await?;
        }
        browser.driver().find(By::Css("button[type=submit]")).await?.click().await?;
        asked.push(id);
    }
}

/// The ids and states of all elements that `css` selects, by the names of two attributes.
async fn pairs(browser: &Browser, css: &str, id: &str, state: &str) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for element in browser.driver().find_all(By::Css(css)).await? {
        let missing = || format!("an element of `{css}` without `{id}` or `{state}`");
        let id = element.attr(id).await?.with_context(missing)?;
        found.push((id, element.attr(state).await?.with_context(missing)?));
    }
    Ok(found)
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(Into::into)).collect()
}

#[tokio::test]
async fn five_cases_clicked_give_what_assess_gives() -> Result<()> {
    let native: Map<String, Value> = serde_json::from_str(tests::NATIVE_REPORTS)?;
    let browser = Browser::start().await?;
    for id in CLICKED {
        let case = cases(tests::CASES)?.into_iter().find(|case| case.id == id).context("a case")?;
        let report = &native[id];
        browser.open().await?;
        let asked = click_through(&browser, &case).await.with_context(|| format!("in case {id}"))?;
        assert_eq!(asked, texts(&report["asked"]), "{id}: the questions put");

        let routes = report["routes"].as_object().context("routes")?;
        let expected: Vec<(String, String)> = routes
            .iter()
            .map(|(route, said)| (route.clone(), said["grade"].as_str().unwrap_or_default().to_owned()))
            .collect();
        let mut shown = pairs(&browser, "[data-route]", "data-route", "data-grade").await?;
        shown.sort();
        assert_eq!(shown, expected, "{id}: routes and grades");

        let gates = report["gates"].as_object().context("gates")?;
        let mut shown = pairs(&browser, "[data-gate]", "data-gate", "data-state").await?;
        shown.sort();
        let expected: Vec<(String, String)> = gates
            .iter()
            .map(|(gate, state)| (gate.clone(), state.as_str().unwrap_or_default().to_owned()))
            .collect();
        assert_eq!(shown, expected, "{id}: gates");

        for (kind, expected) in [
            ("card", texts(&report["cards"])),
            ("contact", texts(&report["contacts"])),
            (
                "step",
                report["steps"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|step| step["id"].as_str().map(Into::into))
                    .collect(),
            ),
        ] {
            let css = format!("[data-kind={kind}]");
            let shown: Vec<String> =
                pairs(&browser, &css, "data-id", "data-kind").await?.into_iter().map(|(id, _)| id).collect();
            assert_eq!(shown, expected, "{id}: {kind}");
        }
        let digest = browser.driver().find(By::Css("[data-digest]")).await?.text().await?;
        assert_eq!(Some(digest.as_str()), report["receipt"]["digest"].as_str(), "{id}: the digest");
    }
    assert_eq!(browser.console_errors().await?, Vec::<String>::new());
    browser.quit().await
}

#[tokio::test]
async fn rules_long_past_their_review_grade_nothing_and_show_contacts_and_sources() -> Result<()> {
    let case = cases(tests::CASES)?.into_iter().find(|case| case.id == "C27").context("a case")?;
    let browser = Browser::start().await?;
    for (day, age, graded) in [
        ("2026-11-22", "current", true),
        ("2027-05-22", "past-review", true),
        ("2027-12-28", "expired", false),
        ("2020-01-01", "clock-is-wrong", true),
    ] {
        browser.at(day).await?;
        browser.open().await?;
        click_through(&browser, &case).await?;
        browser.wait_for(&format!("[data-age={age}]")).await?;
        let count =
            async |css: &str| Ok::<_, WebDriverError>(browser.driver().find_all(By::Css(css)).await?.len());
        assert_eq!(count("[data-route]").await? > 0, graded, "{day}: routes");
        assert_eq!(count("[data-kind=source]").await? > 0, !graded, "{day}: sources");
        assert!(count("[data-kind=contact]").await? > 0, "{day}: contacts");
    }
    browser.quit().await
}

#[tokio::test]
async fn back_keeps_the_answer_and_a_reload_forgets_it() -> Result<()> {
    let browser = Browser::start().await?;
    browser.open().await?;
    let urgent = browser.wait_for("form[data-question=urgent]").await?;
    browser.driver().find(By::Css("button[type=submit]")).await?.click().await?;
    browser.wait_for("[role=alert]").await?;
    urgent.find(By::Css("input[data-option=no]")).await?.click().await?;
    browser.driver().find(By::Css("button[type=submit]")).await?.click().await?;
    browser.wait_for("form[data-question=location]").await?;
    browser.driver().find(By::Css("button[type=button]")).await?.click().await?;
    browser.wait_for("form[data-question=urgent]").await?;
    let ticked = browser.wait_for("input[data-option=no]").await?;
    assert!(ticked.is_selected().await?, "the answer is still there");
    browser.driver().refresh().await?;
    browser.wait_for("form[data-question=urgent]").await?;
    assert!(browser.driver().find_all(By::Css("input:checked")).await?.is_empty(), "a reload starts again");
    browser.quit().await
}
