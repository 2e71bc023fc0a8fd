//! Every class of answers of every route, step and contact: what the engine says is what the oracle says, and what must
//! always hold does.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use proof::beside::{beside, processors};
use proof::classes::{RouteSpace, Space, leaves_of};
use proof::oracle::Sheet;
use proof::paired::{Paired, graded};
use proof::printed::{Printed, smallest};
use proof::units::units;
use rules_core::grade::{Ceiling, Role};
use rules_core::norway::RULES;
use rules_core::route::Route;
use rules_core::{Answers, Grade, QuestionSet, Truth};

/// Grades besides *likely* above a ceiling that a route can never have. Whoever changes a rule so that one of them can
/// be had, or another no longer, finds it here.
const EXCUSED: &[(&str, &[&str])] = &[
    // What would make it unlikely takes it out of play: the question is whether it concerns the person at all.
    ("human-rights-defender", &["unlikely"]),
    ("humanitarian-health", &["unlikely"]),
    ("permit-until-18", &["unlikely"]),
    ("relationship-violence", &["unlikely"]),
    ("unaccompanied-minor", &["unlikely"]),
    // And while that is not known it stays possible: nobody who may be exploited is told that it cannot be told.
    ("humanitarian-trafficking", &["unlikely", "cannot-tell"]),
    ("reflection-period", &["unlikely", "cannot-tell"]),
];

/// What is gathered over the classes of a route.
#[derive(Default)]
struct Seen {
    classes: usize,
    grades: BTreeSet<Option<&'static str>>,
}

/// A complaint about `answers`, with the smallest sheet on which `wrong` still holds.
#[expect(clippy::panic, reason = "it is how a test complains")]
fn complain(what: &str, answers: &Answers, wrong: impl Fn(&Answers) -> bool) -> ! {
    panic!("{what} on{}", Printed(&RULES, &smallest(answers, wrong)))
}

/// Whether something that limits the route is open: an exception of which nobody knows whether it holds.
fn has_open_exception(route: &'static Route, answers: &Answers) -> bool {
    let exception = |role| !matches!(role, Role::Element { .. } | Role::Scope);
    route.parts().any(|part| exception(part.role) && part.condition.truth(answers) == Truth::Unknown)
}

#[test]
fn every_class_of_every_route_is_graded_as_the_oracle_grades_it() {
    let (start, paired) = (Instant::now(), Paired::new(&RULES));
    let (mut classes, mut unreached) = (0, BTreeMap::new());
    for (route, oracle) in paired.routes {
        let shares = RouteSpace::new(&RULES, route, &[]).split(processors());
        let seen = beside(shares, |share| {
            let mut seen = Seen::default();
            share.visit(&mut |answers| {
                seen.classes += 1;
                let differs = |answers: &Answers| graded(route, oracle, answers, &Sheet::of(answers));
                if let Some(difference) = differs(answers) {
                    complain(&format!("{difference:?}"), answers, |fewer| differs(fewer).is_some());
                }
                let grade = route.grade(answers);
                let overconfident = |answers: &Answers| {
                    route.grade(answers) == Some(Grade::Likely) && has_open_exception(route, answers)
                };
                if grade == Some(Grade::Likely) && overconfident(answers) {
                    complain(
                        &format!("{} is likely though an exception is open", route.id),
                        answers,
                        overconfident,
                    );
                }
                seen.grades.insert(grade.map(Grade::id));
            });
            seen
        });
        classes += seen.iter().map(|seen| seen.classes).sum::<usize>();
        let reached: BTreeSet<_> = seen.into_iter().flat_map(|seen| seen.grades).collect();
        let allowed = Grade::ALL
            .into_iter()
            .filter(|grade| *grade != Grade::Likely || route.ceiling == Ceiling::Likely);
        let never: Vec<&str> = allowed.map(Grade::id).filter(|id| !reached.contains(&Some(id))).collect();
        if !never.is_empty() {
            unreached.insert(route.id, never);
        }
    }
    let excused = EXCUSED.iter().map(|(route, grades)| (*route, grades.to_vec())).collect();
    assert_eq!(unreached, excused, "grades that are never reached");
    println!(
        "{} routes, {classes} classes, {:.1} seconds",
        RULES.routes.len(),
        start.elapsed().as_secs_f64()
    );
}

/// The answers that only one of the two reads are tried on random sheets.
#[test]
fn every_class_of_every_step_and_contact_is_listed_as_the_oracle_lists_it() {
    let listed = Paired::new(&RULES).listed;
    let put = |id: &str| {
        let contact = RULES.contacts.organisations.iter().find(|one| one.organisation.id == id);
        contact.map_or(QuestionSet::EMPTY, |contact| contact.shown.reads())
    };
    for unit in units(&RULES).into_iter().filter(|unit| ["step", "contact"].contains(&unit.kind)) {
        let waits_for = if unit.kind == "contact" { put(unit.of) } else { QuestionSet::EMPTY };
        let space = Space::new(&RULES, &leaves_of([&unit.condition]), waits_for);
        let differs = |answers: &Answers| {
            let sheet = Sheet::of(answers);
            listed.differences(answers, &sheet).find(|difference| difference.id == unit.of)
        };
        space.visit(&mut Answers::new(), &mut |answers| {
            if let Some(difference) = differs(answers) {
                complain(&format!("{unit}: {difference:?}"), answers, |fewer| differs(fewer).is_some());
            }
        });
    }
}
