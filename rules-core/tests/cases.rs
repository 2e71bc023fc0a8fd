//! The 81 cases: answers, and what the rules must say about them.

mod support;

use rules_core::norway::RULES;
use rules_core::report::Report;
use support::{Case, cases};

/// Cases that contradict the dossier, with what is kept and why. None today.
const DEPARTURES: &[(&str, &str)] = &[];

fn report(case: &Case) -> Report {
    let (answers, asked) = case.walked();
    RULES.report(&answers, &asked, RULES.shelf_life.law_as_of)
}

/// How a report departs from its case, one line a difference.
fn differences(case: &Case, report: &Report) -> Vec<String> {
    let said = serde_json::to_value(report).unwrap();
    let grade = |route: &str| said["routes"][route]["grade"].as_str().unwrap_or("not listed").to_owned();
    let gate = |gate: &str| said["gates"][gate].as_str().unwrap_or("not listed").to_owned();
    let mut found = Vec::new();
    let mut expect = |what: &str, expected: &str, said: String| {
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
        expect(&format!("card {card}"), "shown", if shown { "shown" } else { "hidden" }.into());
    }
    for id in &case.hides {
        let listed = report.cards.contains(&id.as_str()) || said["routes"].get(id).is_some();
        expect(id, "hidden", if listed { "shown" } else { "hidden" }.into());
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
