//! Answer sheets for the tests: drawn at random, printed by id.

#![allow(dead_code, reason = "each test file uses its own part of this module")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails; clippy sees that in #[test] functions only"
)]

use core::fmt;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed};
use rules_core::assessment::Assessment;
use rules_core::norway::{RULES, ordinary::ordinary, questions as q};
use rules_core::question::{OptionSet, Takes};
use rules_core::{Answer, Answers, Grade, QuestionId, sheet};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How often a property is tried: 10,000 times, or as often as `PROPERTY_CASES` says.
pub(crate) fn config() -> Config {
    let cases = std::env::var("PROPERTY_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(10_000);
    // The same sheets in every run, so that a failure is there again; no file is written.
    Config { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(20_261_122), ..Config::default() }
}

/// All questions.
pub(crate) fn questions() -> impl Iterator<Item = QuestionId> {
    (0..u8::try_from(RULES.questions.len()).unwrap()).map(QuestionId)
}

/// The assessment on the law date.
pub(crate) fn assess(answers: &Answers) -> Assessment {
    RULES.assess(answers, RULES.shelf_life.law_as_of)
}

/// The grade of a finished route; none when it is not listed.
pub(crate) fn grade(assessment: &Assessment, route: &str) -> Option<Grade> {
    assessment.routes.iter().find(|finding| finding.route == route).map(|finding| finding.grade)
}

/// One case of `cases.json`. What the texts must mention is checked where the texts are.
#[derive(Deserialize)]
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) answers: Value,
    pub(crate) grades: BTreeMap<String, String>,
    /// Grades that hold as well, beside the ones the case is about.
    pub(crate) also: BTreeMap<String, String>,
    pub(crate) gates: BTreeMap<String, String>,
    pub(crate) shows: Vec<String>,
    pub(crate) hides: Vec<String>,
}

/// The 81 cases.
pub(crate) fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("../cases.json")).unwrap()
}

impl Case {
    /// The interview walked: what the case does not answer gets the ordinary answer.
    pub(crate) fn walked(&self) -> (Answers, Vec<QuestionId>) {
        let sheet: sheet::Sheet =
            serde_json::from_value(json!({ "answers": self.answers, "others": "ordinary" })).unwrap();
        sheet.complete(&RULES, ordinary).unwrap()
    }
}

/// Answers that print as a sheet, by id.
#[derive(Clone)]
pub(crate) struct Sheet(pub(crate) Answers);

impl fmt::Debug for Sheet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (question, answer) in self.0.iter() {
            let asked = RULES.question(question).unwrap();
            let said: Vec<&str> = match answer {
                Answer::Chosen(options) => asked.names(options).collect(),
                Answer::DontKnow => vec!["dont-know"],
                Answer::PreferNotToSay => vec!["prefer-not-to-say"],
            };
            write!(out, "\n  {}: {}", asked.id, said.join(", "))?;
        }
        Ok(())
    }
}

/// Any answer to `question`. Some options come up more often than their number would make them,
/// so that sheets reach every part of the law.
pub(crate) fn any_answer(question: QuestionId) -> BoxedStrategy<Answer> {
    let asked = RULES.question(question).unwrap();
    let count = u8::try_from(asked.options.len()).unwrap();
    let chosen = match asked.takes {
        Takes::One => {
            let often = common(question);
            let one = |option: u8| Answer::Chosen(OptionSet::EMPTY.with(option));
            if often.is_empty() {
                (0..count).prop_map(one).boxed()
            } else {
                prop_oneof![3 => select(often), 2 => 0..count].prop_map(one).boxed()
            }
        }
        Takes::Several { alone } => prop::collection::vec(0..count, 1..4)
            .prop_map(move |options| {
                let options: OptionSet = options.into_iter().collect();
                let beside = options.without(alone);
                Answer::Chosen(if beside.is_empty() { options } else { beside })
            })
            .boxed(),
    };
    prop_oneof![8 => chosen, 1 => Just(Answer::DontKnow), 1 => Just(Answer::PreferNotToSay)].boxed()
}

/// Options that are drawn more often: those on which most rules hang.
fn common(question: QuestionId) -> Vec<u8> {
    use q::citizenship as c;
    let often = [
        q::location::NORWAY,
        q::stage::NOT_APPLIED,
        q::stage::COLLECTIVE,
        q::stage::UNE_REFUSED,
        q::stage::UDI_REFUSED,
        q::age::AGE_18_55,
        q::age::AGE_16_17,
        q::fear::YES,
        q::serious_acts::NO,
        q::protection_elsewhere::NO,
        q::travel_route::NO,
        c::UA,
        c::GH,
        c::TZ,
        c::BW,
        c::IN,
        c::SY,
        c::SEVERAL,
        c::STATELESS,
    ];
    often.iter().filter(|choice| choice.question == question).map(|choice| choice.option).collect()
}

/// A sheet on which every question is answered.
pub(crate) fn full_sheet() -> impl Strategy<Value = Sheet> {
    questions()
        .map(|question| any_answer(question).prop_map(move |answer| (question, answer)))
        .collect::<Vec<_>>()
        .prop_map(|answers| Sheet(answers.into_iter().collect()))
}

/// A sheet on which some questions are answered.
pub(crate) fn partial_sheet() -> impl Strategy<Value = Sheet> {
    questions()
        .map(|question| {
            prop_oneof![3 => any_answer(question).prop_map(Some), 2 => Just(None)]
                .prop_map(move |answer| (question, answer))
        })
        .collect::<Vec<_>>()
        .prop_map(|answers| {
            Sheet(answers.into_iter().filter_map(|(question, answer)| Some((question, answer?))).collect())
        })
}

/// The interview walked with the answers of a full sheet: what was answered, in order.
pub(crate) fn walk(sheet: &Answers) -> (Answers, Vec<QuestionId>) {
    RULES.walk(|question| sheet.get(question).unwrap())
}
