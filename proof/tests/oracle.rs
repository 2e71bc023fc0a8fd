//! The oracle against the cases of the rules, the ids of the engine, and the engine.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails; clippy sees that in #[test] functions only"
)]

use proof::oracle::{self, Citizen, Sheet};
use rules_core::norway::{RULES, ordinary::ordinary};
use rules_core::question::{OptionSet, Question, Takes};
use rules_core::{Answer, Answers, QuestionId, sheet};
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
    let question = QuestionId(u8::try_from(place).unwrap());
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

#[test]
fn the_oracle_has_exactly_the_routes_gates_and_cards_of_the_engine() {
    fn ids<T>(table: oracle::Table<T>) -> BTreeSet<&'static str> {
        let ids: BTreeSet<_> = table.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids.len(), table.len(), "an id stands twice");
        ids
    }
    assert_eq!(ids(oracle::ROUTES), RULES.routes.iter().map(|route| route.id).collect());
    assert_eq!(ids(oracle::GATES), RULES.gates.iter().map(|gate| gate.id).collect());
    assert_eq!(ids(oracle::CARDS), RULES.cards.iter().map(|card| card.id).collect());
    assert!(ids(oracle::URGENT).is_subset(&ids(oracle::CARDS)));
}

/// How many sheets are compared: 200,000, or as many as `ORACLE_SHEETS` says.
fn sheets() -> usize {
    std::env::var("ORACLE_SHEETS").ok().and_then(|text| text.parse().ok()).unwrap_or(200_000)
}

/// Options drawn as often as all others of their question together: those on which most rules hang.
const OFTEN: &[(&str, &[&str])] = &[
    ("location", &["norway"]),
    ("stage", &["not-applied", "collective", "family", "une-refused", "udi-refused"]),
    ("age", &["18-55", "16-17", "over-60"]),
    ("citizenship", &["BW", "GH", "IN", "XK", "SY", "UA", "DK", "stateless", "several"]),
    ("fear", &["yes"]),
    ("serious-acts", &["no"]),
    ("protection-elsewhere", &["no"]),
    ("european-contact", &["none"]),
    ("ukraine-bar", &["none"]),
    ("travel-route", &["no"]),
    ("family-permit", &["protection"]),
];

fn any_answer(asked: &Question, random: &mut fastrand::Rng) -> Answer {
    let often = OFTEN.iter().find(|(id, _)| *id == asked.id).map_or(&[][..], |(_, options)| options);
    let options = match asked.takes {
        _ if random.u8(..10) == 0 => {
            return *random.choice(&[Answer::DontKnow, Answer::PreferNotToSay]).unwrap();
        }
        _ if !often.is_empty() && random.bool() => {
            OptionSet::EMPTY.with(asked.option(random.choice(often).unwrap()).unwrap())
        }
        Takes::One => OptionSet::EMPTY.with(random.u8(..u8::try_from(asked.options.len()).unwrap())),
        Takes::Several { alone } => {
            let count = u8::try_from(asked.options.len()).unwrap();
            let drawn: OptionSet = (0..random.u8(1..4)).map(|_| random.u8(..count)).collect();
            let beside = drawn.without(alone);
            if beside.is_empty() { drawn } else { beside }
        }
    };
    asked.answer(options).unwrap()
}

/// A sheet drawn at random: every second one from nothing, as full as chance has it, the others by answering some
/// questions of a case anew, so that sheets on which everything fits come up as well.
fn any_sheet(cases: &[Answers], random: &mut fastrand::Rng) -> Answers {
    let mut answers = Answers::new();
    let mut anew = random.u8(1..=10);
    if random.bool() {
        answers = random.choice(cases).unwrap().clone();
        anew = random.u8(0..=2);
    }
    for (asked, place) in RULES.questions.iter().zip(0..) {
        if random.u8(..10) < anew {
            match random.u8(..8) {
                0 => answers.remove(QuestionId(place)),
                _ => answers.set(QuestionId(place), any_answer(asked, random)),
            }
        }
    }
    answers
}

/// What the engine and the oracle say differently about a sheet: the id, the engine's word, the oracle's.
fn differences(answers: &Answers) -> Vec<(&'static str, String, String)> {
    let sheet = Sheet::of(answers);
    let mut found = Vec::new();
    let mut compare = |id: &'static str, engine: Option<&str>, oracle: Option<&str>| {
        if engine != oracle {
            found.push((id, engine.unwrap_or("-").to_owned(), oracle.unwrap_or("-").to_owned()));
        }
    };
    for route in RULES.routes {
        compare(route.id, route.grade(answers).map(|grade| grade.id()), grade(route.id, &sheet));
    }
    for of in RULES.gates {
        compare(of.id, of.state(answers).map(|state| state.id()), gate(of.id, &sheet));
    }
    let assessment = RULES.assess(answers, RULES.shelf_life.law_as_of);
    for card in RULES.cards {
        let listed = assessment.cards.iter().find(|listed| listed.card == card.id);
        compare(card.id, listed.map(|_| "shown"), shown(card.id, &sheet).then_some("shown"));
        // The reference rules say of few cards when they are urgent, so of the others nothing is compared.
        if let (Some(listed), Some(urgent)) = (listed, find(oracle::URGENT, card.id, &sheet)) {
            let word = |urgent| Some(if urgent { "urgent" } else { "not urgent" });
            compare(card.id, word(listed.urgent), word(urgent));
        }
    }
    found
}

/// The answers without those that `kind` of difference does not need.
fn smallest(mut answers: Answers, kind: &(&'static str, String, String)) -> Answers {
    for place in (0..u8::try_from(RULES.questions.len()).unwrap()).map(QuestionId) {
        let mut fewer = answers.clone();
        fewer.remove(place);
        if differences(&fewer).contains(kind) {
            answers = fewer;
        }
    }
    answers
}

fn print(answers: &Answers) -> String {
    let one = |(question, answer): (QuestionId, Answer)| {
        let asked = RULES.question(question).unwrap();
        let said = answer.chosen().map(|options| asked.names(options).collect::<Vec<_>>().join("+"));
        format!("{}={}", asked.id, said.unwrap_or_else(|| "dont-know".to_owned()))
    };
    answers.iter().map(one).collect::<Vec<_>>().join(", ")
}

#[test]
fn the_engine_says_what_the_oracle_says() {
    let cases: Vec<Answers> = cases().iter().map(walked).collect();
    let mut random = fastrand::Rng::with_seed(20_261_122);
    let mut kinds: BTreeMap<(&'static str, String, String), (usize, Answers)> = BTreeMap::new();
    for _ in 0..sheets() {
        let answers = any_sheet(&cases, &mut random);
        for kind in differences(&answers) {
            let (count, _) =
                kinds.entry(kind.clone()).or_insert_with(|| (0, smallest(answers.clone(), &kind)));
            *count += 1;
        }
    }
    let lines = kinds.iter().map(|((id, engine, oracle), (count, answers))| {
        format!("{id}: engine {engine}, oracle {oracle} ({count} sheets), on {}", print(answers))
    });
    let lines: Vec<String> = lines.collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

/// A time as a word, so that what differs can be read.
fn period(amount: u64, unit: &str) -> String {
    format!("{amount} {unit}")
}

fn unit(unit: oracle::Unit) -> &'static str {
    match unit {
        oracle::Unit::Hours => "hours",
        oracle::Unit::Weeks => "weeks",
        oracle::Unit::Months => "months",
        oracle::Unit::Years => "years",
    }
}

/// Where the letter's time is not known; with it, the time in the letter goes before what the law says.
#[test]
fn deadlines_are_those_of_the_research() {
    let mut expected: BTreeMap<&str, (&str, Vec<String>)> = BTreeMap::new();
    for of in oracle::DEADLINES {
        let (_, times) = expected.entry(of.step).or_insert((of.from, Vec::new()));
        times.push(period(of.amount.into(), unit(of.unit)));
    }
    let cases: Vec<Answers> = cases().iter().map(walked).collect();
    let mut random = fastrand::Rng::with_seed(20_261_122);
    let letter_deadline = RULES.find_question("letter-deadline").unwrap();
    let mut said: BTreeMap<&str, (&str, Vec<String>)> = BTreeMap::new();
    for _ in 0..10_000 {
        let mut answers = any_sheet(&cases, &mut random);
        answers.remove(letter_deadline);
        for step in RULES.assess(&answers, RULES.shelf_life.law_as_of).steps {
            let Some(due) = step.due else { continue };
            let times = due.period.iter().chain(due.or_else);
            let times: Vec<String> = times.map(|time| period(time.amount.into(), time.unit.id())).collect();
            if !times.is_empty() {
                said.insert(step.step, (due.from, times));
            }
        }
    }
    assert_eq!(said, expected);
}

#[test]
fn emergency_lines_stand_first_unless_nothing_is_urgent_and_never_nowhere() {
    let cases: Vec<Answers> = cases().iter().map(walked).collect();
    let mut random = fastrand::Rng::with_seed(20_261_122);
    let lines: Vec<&str> = RULES.contacts.emergency.iter().map(|line| line.id).collect();
    for _ in 0..20_000 {
        let answers = any_sheet(&cases, &mut random);
        let sheet = Sheet::of(&answers);
        let mut shown = RULES.assess(&answers, RULES.shelf_life.law_as_of).contacts;
        // Where the place is not known, the rules ask for the numbers and do not say whether local help stands beside.
        if sheet.loc.is(oracle::Loc::Norway).is_none() {
            shown.retain(|id| *id != RULES.contacts.local_emergency.id);
        }
        let expected =
            if oracle::local_help(&sheet) { vec![RULES.contacts.local_emergency.id] } else { lines.clone() };
        let at_the_place = if oracle::emergency_first(&sheet) {
            shown.starts_with(&expected)
        } else {
            shown.ends_with(&expected)
        };
        if !oracle::local_help(&sheet) {
            assert!(!shown.contains(&RULES.contacts.local_emergency.id), "{shown:?} on {}", print(&answers));
        }
        assert!(at_the_place, "{shown:?} on {}", print(&answers));
    }
}
