//! Explanations over the classes of answers, and that every part of a route has something to explain.

use proof::beside::{beside, processors};
use proof::classes::{RouteSpace, Space, leaves_of};
use proof::printed::{Printed, smallest};
use rules_core::norway::RULES;
use rules_core::route::{Part, Route};
use rules_core::{Answers, QuestionSet, Truth};

/// So many classes of a route are explained at most, spread evenly over all there are.
const EXPLAINED: usize = 60_000;
/// So many sheets of each grade are what a part is tried on.
const TRIED_ON: usize = 40;

/// What is wrong with the explanation of a grade: the answers it cites do not give it alone, one of them is needless, or
/// a part does not rest on what it is said to rest on.
fn wrong(route: &'static Route, answers: &Answers) -> Option<String> {
    let explanation = route.explain(answers)?;
    let grade_on = |kept| route.grade(&answers.only(kept));
    if grade_on(explanation.decided_by) != Some(explanation.grade) {
        return Some("the answers cited do not give the grade".into());
    }
    let needless = explanation.decided_by.iter().find(|question| {
        grade_on(explanation.decided_by.without(QuestionSet::only(*question))) == Some(explanation.grade)
    });
    if let Some(needless) = needless {
        return Some(format!("{} is cited and not needed", RULES.question_name(needless)));
    }
    let part = route.parts().zip(&explanation.parts).find(|(part, reason)| {
        let truth = part.condition.truth(answers);
        let alone = part.condition.truth(&answers.only(reason.questions()));
        truth != reason.truth || alone != truth || truth == Truth::Unknown && reason.questions().is_empty()
    });
    part.map(|(part, _)| format!("{} does not rest on what it is said to rest on", part.id))
}

#[test]
fn explanations_are_sufficient_and_minimal() {
    for &route in RULES.routes {
        let space = RouteSpace::new(&RULES, route, &[]);
        let every = space.len().div_ceil(EXPLAINED);
        let found = beside(space.split(processors()), |share| {
            let (mut number, mut found) = (0, None);
            share.visit(&mut |answers| {
                number += 1;
                if found.is_none() && number % every == 0 {
                    found = wrong(route, answers).map(|what| (what, answers.clone()));
                }
            });
            found
        });
        if let Some((what, answers)) = found.into_iter().flatten().next() {
            let smallest = smallest(&answers, |fewer| wrong(route, fewer).as_ref() == Some(&what));
            assert!(answers.put().is_empty(), "{}: {what} on{}", route.id, Printed(&RULES, &smallest));
        }
    }
}

/// Parts that never make a difference on their own: they read the one question that the scope reads, so that neither
/// ever changes alone.
const MATTERS_NOWHERE: &[(&str, &str)] =
    &[("reflection-period", "exploitation"), ("humanitarian-trafficking", "exploitation")];

/// What a part is tried with has no more sheets than this.
const SHEETS_AT_MOST: usize = 2_000;

/// The sheets over the questions of a part, and over those of the parts that share one with it where they are few: a
/// part may change alone only when another answer keeps its neighbour what it was.
fn neighbourhood(route: &'static Route, part: &Part) -> Space {
    let read = |part: &Part| -> QuestionSet {
        leaves_of([part.condition]).iter().map(|leaf| leaf.question()).collect()
    };
    let near = |other: &Part| !read(part).without(read(part).without(read(other))).is_empty();
    let leaves = leaves_of(route.parts().filter(near).map(|part| part.condition));
    let wide = Space::new(&RULES, &leaves, QuestionSet::EMPTY);
    if wide.len() <= SHEETS_AT_MOST {
        wide
    } else {
        Space::new(&RULES, &leaves_of([part.condition]), QuestionSet::EMPTY)
    }
}

/// Some sheets of every grade of a route.
fn of_every_grade(route: &'static Route) -> Vec<Answers> {
    let mut sheets: Vec<(Option<rules_core::Grade>, Answers)> = Vec::new();
    let space = RouteSpace::new(&RULES, route, &[]);
    let (mut number, every) = (0, space.len().div_ceil(EXPLAINED));
    space.visit(&mut |answers| {
        number += 1;
        let grade = route.grade(answers);
        // Likely is rare: every sheet of it counts.
        let rare = grade == Some(rules_core::Grade::Likely);
        if (rare || number % every == 0)
            && sheets.iter().filter(|(known, _)| *known == grade).count() < TRIED_ON
        {
            sheets.push((grade, answers.clone()));
        }
    });
    sheets.into_iter().map(|(_, sheet)| sheet).collect()
}

/// Whether two sheets differ in the truth of `part` alone, and in the grade.
fn alone(route: &'static Route, part: &Part, one: &Answers, other: &Answers) -> bool {
    let truths =
        |answers: &Answers| route.parts().map(|part| part.condition.truth(answers)).collect::<Vec<_>>();
    let differ =
        |(part, (one, other)): (Part, (Truth, Truth))| (one != other).then_some((part.role, part.id));
    let differing: Vec<_> =
        route.parts().zip(truths(one).into_iter().zip(truths(other))).filter_map(differ).collect();
    differing == [(part.role, part.id)] && route.grade(one) != route.grade(other)
}

#[test]
fn every_part_of_every_route_makes_a_difference_on_its_own() {
    let mut nowhere = Vec::new();
    for &route in RULES.routes {
        let sheets = of_every_grade(route);
        for part in route.parts() {
            let space = neighbourhood(route, &part);
            let matters = sheets.iter().any(|sheet| {
                let mut found = false;
                space.visit(&mut sheet.clone(), &mut |other| {
                    found = found || alone(route, &part, sheet, other)
                });
                found
            });
            if !matters {
                nowhere.push((route.id, part.id));
            }
        }
    }
    assert_eq!(nowhere, MATTERS_NOWHERE);
}
