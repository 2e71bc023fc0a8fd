//! The result: what stands in it and in which order, for whom, and what is left when everything is erased. The
//! letters and numbers in the comments are those of the requirements.
#![cfg(not(target_arch = "wasm32"))]

mod contacts;
mod erase;
mod far;
mod grades;
mod lead;
mod odd;
mod reasons;
mod urgent;

use anyhow::{Context, Result};
use app::words::Words;
use rules_core::norway::RULES;
use rules_core::{Answers, QuestionId};
use serde_json::{Map, Value};
use tests::cases::{Case, cases};
use tests::walker::{Screen, Walker};

/// The case with this id.
fn case(id: &str) -> Result<Case> {
    let found = cases(tests::CASES)?.into_iter().find(|case| case.id == id);
    found.with_context(|| format!("there is no case {id}"))
}

/// A case of our own: its answers as a JSON object.
fn sheet(answers: Value) -> Result<Case> {
    let answers: Map<String, Value> = serde_json::from_value(answers)?;
    Ok(Case { id: format!("{answers:?}"), answers })
}

/// Opens the page in `language` and goes straight through a case to its result; gives the questions put.
async fn result_of(walker: Walker<'_>, case: &Case, language: &str) -> Result<Vec<QuestionId>> {
    walker.open().await?;
    walker.speak(language).await?;
    let walk = walker.walk(|question| case.answer(question), async |_: &Screen| Ok(()));
    walk.await.with_context(|| format!("{} in {language}", case.id))
}

/// What the case has answered to the questions `put`.
fn answers(case: &Case, put: &[QuestionId]) -> Result<Answers> {
    put.iter().map(|at| Ok((*at, case.answer(*at)?))).collect()
}

/// The report on answers to the questions `put`.
fn report(answers: &Answers, put: &[QuestionId]) -> Result<Value> {
    Ok(serde_json::to_value(RULES.report(answers, put, RULES.shelf_life.law_as_of))?)
}

/// The words of a language, as they are published.
fn words(tag: &str) -> Result<Words> {
    let mut texts = Vec::new();
    for file in tests::dist::files()? {
        if [format!("texts/{tag}-"), "texts/sources-".to_owned()]
            .iter()
            .any(|start| file.path.starts_with(start))
        {
            texts.push(String::from_utf8(file.bytes)?);
        }
    }
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    Words::new(tag, &texts).with_context(|| format!("no texts in `{tag}`"))
}
