//! The oracle against the cases of the rules, the ids of the engine, and the engine.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails; clippy sees that in #[test] functions only"
)]

use proof::oracle::{self, Citizen, Sheet};
use rules_core::norway::{RULES, ordinary::ordinary};
use rules_core::{Answers, sheet};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A case of the rules, as far as the oracle can answer it.
#[derive(Deserialize)]
struct Case {
    id: String,
    title: String,
    answers: Value,
    grades: BTreeMap<String, String>,
    also: BTreeMap<String, String>,
    gates: BTreeMap<String, String>,
    shows: Vec<String>,
    hides: Vec<String>,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("../../rules-core/tests/cases.json")).unwrap()
}

/// The interview walked: what the case does not answer gets the ordinary answer.
fn walked(case: &Case) -> Answers {
    let sheet: sheet::Sheet =
        serde_json::from_value(json!({ "answers": case.answers, "others": "ordinary" })).unwrap();
    sheet.complete(&RULES, ordinary).unwrap().0
}

fn find<T>(table: oracle::Table<T>, id: &str, sheet: &Sheet) -> Option<T> {
    table.iter().find(|(name, _)| *name == id).map(|(_, rule)| rule(sheet))
}

fn grade(id: &str, sheet: &Sheet) -> Option<&'static str> {
    find(oracle::ROUTES, id, sheet).flatten().map(oracle::Verdict::id)
}

fn gate(id: &str, sheet: &Sheet) -> Option<&'static str> {
    find(oracle::GATES, id, sheet).flatten().map(oracle::State::id)
}

fn shown(id: &str, sheet: &Sheet) -> bool {
    find(oracle::CARDS, id, sheet).unwrap_or(false)
}

#[test]
fn every_case_holds_in_the_oracle() {
    let cases = cases();
    assert_eq!(cases.len(), 81);
    let mut found = Vec::new();
    for case in &cases {
        let sheet = Sheet::of(&walked(case));
        let mut expect = |id: &str, expected: &str, said: &str| {
            if expected != said {
                found.push(format!("{} ({}): {id} should be {expected}, is {said}", case.id, case.title));
            }
        };
        for (id, expected) in case.grades.iter().chain(&case.also) {
            expect(id, expected, grade(id, &sheet).unwrap_or("not listed"));
        }
        for (id, expected) in &case.gates {
            expect(id, expected, gate(id, &sheet).unwrap_or("not listed"));
        }
        for id in &case.shows {
            expect(id, "shown", if shown(id, &sheet) { "shown" } else { "hidden" });
        }
        for id in &case.hides {
            let listed = shown(id, &sheet) || grade(id, &sheet).is_some();
            expect(id, "hidden", if listed { "shown" } else { "hidden" });
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The oracle looks questions up by id and leaves out what it does not find, so a renamed one would go unread.
#[test]
fn the_oracle_reads_every_question_and_option_of_the_engine() {
    let read: BTreeMap<&str, BTreeSet<&str>> =
        oracle::QUESTIONS.iter().map(|(id, values)| (*id, values.iter().copied().collect())).collect();
    let asked: BTreeMap<&str, BTreeSet<&str>> = RULES
        .questions
        .iter()
        .filter(|question| question.id != "citizenship")
        .map(|question| (question.id, question.options.iter().copied().collect()))
        .collect();
    assert_eq!(read, asked);
}

#[test]
fn a_citizenship_is_read_by_its_id() {
    let place = RULES.questions.iter().position(|question| question.id == "citizenship").unwrap();
    let question = rules_core::QuestionId(u8::try_from(place).unwrap());
    let asked = RULES.question(question).unwrap();
    for id in asked.options {
        let option = asked.option(id).unwrap();
        let answer = asked.answer([option].into_iter().collect()).unwrap();
        let country = Sheet::of(&[(question, answer)].into_iter().collect()).country;
        assert_eq!(country.id(), Some(*id));
        let on_the_list = !matches!(
            country.kind().unwrap(),
            Citizen::Other | Citizen::Syria | Citizen::Stateless | Citizen::Several
        );
        assert_eq!(on_the_list, oracle::ACCELERATED.contains(id), "{id}");
    }
    for id in oracle::ACCELERATED {
        assert!(asked.option(id).is_some(), "{id} is no country");
    }
}
