//! The 81 cases: answers, and what the rules must say about them.

mod support;

use rules_core::norway::RULES;
use rules_core::report::Report;
use support::{Case, cases};

/// Cases that contradict the sources, with what is kept and why. None today.
const DEPARTURES: &[(&str, &str)] = &[];

fn report(case: &Case) -> Report {
    let (answers, asked) = case.walked();
    RULES.report(&answers, &asked, RULES.shelf_life.law_as_of)
}

/// How a report departs from its case, one line a difference.
fn differences(case: &Case, report: &Report) -> Vec<String> {
    let grade =
        |id: &str| report.routes.iter().find(|(route, _)| *route == id).map(|(_, said)| said.grade.id());
    let gate = |id: &str| report.gates.iter().find(|(gate, _)| *gate == id).map(|(_, state)| state.id());
    let mut found = Vec::new();
    let mut expect = |what: &str, expected: &str, said: Option<&str>| {
        let said = said.unwrap_or("not listed");
        if expected != said {
            found.push(format!("{} ({}): {what} should be {expected}, is {said}", case.id, case.title));
        }
    };
    for (route, expected) in case.grades.iter().chain(&case.also) {
        expect(route, expected, grade(route));
    }
    for (id, expected) in &case.gates {
        expect(id, expected, gate(id));
    }
    for card in &case.shows {
        let shown = report.cards.contains(&card.as_str());
        expect(&format!("card {card}"), "shown", shown.then_some("shown"));
    }
    for id in &case.hides {
        let listed = report.cards.contains(&id.as_str()) || grade(id).is_some();
        expect(id, "not listed", listed.then_some("shown"));
    }
    found
}

#[test]
fn every_case_gives_what_it_expects() {
    let cases = cases();
    assert_eq!(cases.len(), 81);
    let differing: Vec<String> = cases
        .iter()
        .filter(|case| !DEPARTURES.iter().any(|(id, _)| *id == case.id))
        .flat_map(|case| differences(case, &report(case)))
        .collect();
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn a_departure_is_a_case_that_really_departs() {
    let cases = cases();
    for (id, reason) in DEPARTURES {
        let case = cases.iter().find(|case| case.id == *id).unwrap_or_else(|| panic!("{id} is no case"));
        assert!(!differences(case, &report(case)).is_empty(), "{id} departs no longer ({reason})");
    }
}
