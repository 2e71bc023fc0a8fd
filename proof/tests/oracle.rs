//! The oracle against the cases of the rules and the ids of the engine, and what it says beside routes, gates and cards.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails; clippy sees that in #[test] functions only"
)]

use proof::cases::cases;
use proof::oracle::{self, Citizen, Sheet};
use proof::printed::Printed;
use proof::random::Random;
use rules_core::QuestionId;
use rules_core::norway::RULES;
use std::collections::{BTreeMap, BTreeSet};

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
    let cases = cases().unwrap();
    assert_eq!(cases.len(), 81);
    let mut found = Vec::new();
    for case in &cases {
        let sheet = Sheet::of(&case.walked().unwrap());
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
fn the_oracle_has_exactly_the_ids_of_the_engine() {
    fn ids<T>(table: oracle::Table<T>) -> BTreeSet<&'static str> {
        let ids: BTreeSet<_> = table.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids.len(), table.len(), "an id stands twice");
        ids
    }
    assert_eq!(ids(oracle::ROUTES), RULES.routes.iter().map(|route| route.id).collect());
    assert_eq!(ids(oracle::GATES), RULES.gates.iter().map(|gate| gate.id).collect());
    assert_eq!(ids(oracle::CARDS), RULES.cards.iter().map(|card| card.id).collect());
    assert!(ids(oracle::URGENT).is_subset(&ids(oracle::CARDS)));
    assert_eq!(ids(oracle::STATUSES), RULES.statuses.iter().map(|status| status.id).collect());
    assert_eq!(ids(oracle::NOTES), RULES.notes.iter().map(|note| note.id).collect());
    assert_eq!(ids(oracle::STEPS), RULES.all_steps().map(|step| step.id).collect());
    let contacts = RULES.contacts.organisations.iter().map(|contact| contact.organisation.id);
    assert_eq!(ids(oracle::CONTACTS), contacts.collect());
    assert_eq!(ids(oracle::LINES), ["calm", "out-of-reach"].into());
}

/// A time as a word, so that what differs can be read.
fn period(amount: u64, unit: &str) -> String {
    format!("{amount} {unit}")
}

/// Where the letter's time is not known; with it, the time in the letter goes before what the law says.
#[test]
fn deadlines_are_those_of_the_research() {
    let mut expected: BTreeMap<&str, (&str, Vec<String>)> = BTreeMap::new();
    for of in oracle::DEADLINES {
        let (_, times) = expected.entry(of.step).or_insert((of.from, Vec::new()));
        times.push(period(of.amount.into(), of.unit.id()));
    }
    let mut random = Random::new(20_261_122);
    let letter_deadline = RULES.find_question("letter-deadline").unwrap();
    let mut said: BTreeMap<&str, (&str, Vec<String>)> = BTreeMap::new();
    for _ in 0..10_000 {
        let mut answers = random.sheet();
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
    let mut random = Random::new(20_261_122);
    let lines: Vec<&str> = RULES.contacts.emergency.iter().map(|line| line.id).collect();
    for _ in 0..20_000 {
        let answers = random.sheet();
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
            assert!(
                !shown.contains(&RULES.contacts.local_emergency.id),
                "{shown:?} on {}",
                Printed(&RULES, &answers)
            );
        }
        assert!(at_the_place, "{shown:?} on {}", Printed(&RULES, &answers));
    }
}
