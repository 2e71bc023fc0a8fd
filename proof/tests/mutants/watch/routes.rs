//! Routes that have a mistake in them, graded by the oracle.

use std::collections::BTreeMap;

use proof::classes::{RouteSpace, Space, leaves_of};
use proof::oracle::Sheet;
use proof::paired::{Paired, graded};
use rules_core::grade::Role;
use rules_core::norway::RULES;
use rules_core::route::{Part, Route};
use rules_core::{Answers, Grade, QuestionSet, Truth};

use super::Outcome;
use super::classes::{Class, classes, laid};

/// So many sheets of each grade stand for a route.
const SHEETS_OF_A_GRADE: usize = 50;
/// A route with more classes than this is not tried on all.
const CLASSES_OF_A_ROUTE: usize = 100_000;
/// Every so many of them is looked about from.
const NEAR: usize = 4;

/// Routes that have changed are graded by the oracle, on the sheets that stand for them and on those with the
/// classes in which a part of them has changed.
pub(super) fn of_routes(sheets_of: &BTreeMap<&'static str, Vec<Answers>>, paired: &Paired) -> Outcome {
    let mut outcome = Outcome::Same;
    for (route, oracle) in &paired.routes {
        let (Some(old), Some(sheets)) = (RULES.route(route.id), sheets_of.get(route.id)) else {
            continue;
        };
        let changed = changed_parts(old, route);
        if old.ceiling == route.ceiling && changed.is_empty() {
            continue;
        }
        let differs = |sheet: &Answers| graded(route, *oracle, sheet, &Sheet::of(sheet)).is_some();
        let mut laid = changed.iter().flat_map(|class| sheets.iter().map(move |sheet| laid(sheet, class)));
        if sheets.iter().any(differs)
            || laid.any(|sheet| differs(&sheet))
            || near(old, route, sheets, differs)
        {
            return Outcome::Noticed;
        }
        if !never_graded_otherwise(old, route) {
            outcome = Outcome::Missed;
        }
    }
    outcome
}

/// The classes in which parts of a route are not what they were while it is in play: have another truth, another role,
/// or are gone.
fn changed_parts(old: &'static Route, new: &'static Route) -> Vec<Class> {
    let find = |route: &'static Route, part: &Part| {
        let same = |other: &Part| other.id == part.id && kind(other.role) == kind(part.role);
        route.parts().find(same)
    };
    let in_play =
        |sheet: &Answers| old.scope.truth(sheet) != Truth::No || new.scope.truth(sheet) != Truth::No;
    let parts = old.parts().flat_map(|part| match find(new, &part) {
        Some(other) if other.role == part.role && part.condition == other.condition => Vec::new(),
        Some(other) if other.role == part.role => {
            let truths = |sheet: &Answers| part.condition.truth(sheet) != other.condition.truth(sheet);
            let read = [&old.scope, &new.scope, part.condition, other.condition];
            classes(&read, |sheet| in_play(sheet) && truths(sheet))
        }
        _ => classes(&[&old.scope, part.condition], in_play),
    });
    parts.collect()
}

/// The sheets that are one or two answers away from those that stand for a route: where a mistake shows only beside
/// another answer.
fn near(
    old: &'static Route,
    new: &'static Route,
    sheets: &[Answers],
    differs: impl Fn(&Answers) -> bool,
) -> bool {
    let leaves = leaves_of(old.parts().chain(new.parts()).map(|part| part.condition));
    let space = Space::new(&RULES, &leaves, QuestionSet::EMPTY);
    let flips = || {
        space.axes().iter().flat_map(|axis| axis.answers.iter().map(|answer| vec![(axis.question, *answer)]))
    };
    // Few sheets are likely, and most exceptions show there.
    let likely = sheets.iter().filter(|sheet| old.grade(sheet) == Some(Grade::Likely));
    likely.chain(sheets.iter().step_by(NEAR)).any(|sheet| {
        flips().any(|one| {
            let once = laid(sheet, &one);
            flips().any(|other| differs(&laid(&once, &other)))
        })
    })
}

/// Whether no class of answers is graded otherwise by the new route: what has changed stands behind what decides. Not
/// tried where that would take too long, and not where the route no longer has the same parts.
fn never_graded_otherwise(old: &'static Route, new: &'static Route) -> bool {
    let space = RouteSpace::new(&RULES, new, &leaves_of(old.parts().map(|part| part.condition)));
    let mut same = space.len() <= CLASSES_OF_A_ROUTE && old.parts().count() == new.parts().count();
    if same {
        space.visit(&mut |answers| same = same && old.grade(answers) == new.grade(answers));
    }
    same
}

/// What a part is, whatever it does to the grade.
fn kind(role: Role) -> u8 {
    match role {
        Role::Scope => 0,
        Role::Element { .. } => 1,
        Role::BarToUnlikely | Role::BarToCannotTell => 2,
        Role::CapToUnlikely | Role::CapToPossible => 3,
    }
}

/// Some sheets of every grade of a route, spread over all there are.
pub(super) fn of_every_grade(route: &'static Route) -> Vec<Answers> {
    let space = RouteSpace::new(&RULES, route, &[]);
    let (mut number, every) = (0, space.len().div_ceil(8_000));
    let mut graded: BTreeMap<Option<&str>, Vec<Answers>> = BTreeMap::new();
    space.visit(&mut |answers| {
        number += 1;
        let grade = route.grade(answers);
        // Likely is rare: every sheet of it counts.
        if grade == Some(Grade::Likely) || number % every == 0 {
            graded.entry(grade.map(Grade::id)).or_default().push(answers.clone());
        }
    });
    let spread = |sheets: Vec<Answers>| {
        let every = sheets.len().div_ceil(SHEETS_OF_A_GRADE).max(1);
        sheets.into_iter().step_by(every)
    };
    graded.into_values().flat_map(spread).collect()
}
