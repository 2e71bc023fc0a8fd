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
use rules_core::question::{OptionSet, Question};
use rules_core::route::Route;
use rules_core::{Answer, Answers, Grade, QuestionId, QuestionSet, Truth};

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

/// So many classes of a route are tried with answers that the route does not read.
const CLASSES_OF_A_ROUTE: usize = 1_000;

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

/// The classes of a route are those of the questions that the rules read for it; so the oracle must read no others.
#[test]
fn nothing_that_the_rules_do_not_read_for_a_route_changes_what_the_oracle_says_of_it() {
    for (route, oracle) in Paired::new(&RULES).routes {
        let read = leaves_of(route.parts().map(|part| part.condition));
        let read: QuestionSet = read.iter().map(|leaf| leaf.question()).collect();
        let answers_to = |(at, question): (u8, &Question)| {
            let options = 0..u8::try_from(question.options.len()).unwrap_or(u8::MAX);
            let chosen = options.filter_map(|option| question.answer(OptionSet::EMPTY.with(option)).ok());
            chosen.map(|answer| (QuestionId(at), answer)).collect::<Vec<_>>()
        };
        let others = (0..).zip(RULES.questions).filter(|(at, _)| !read.contains(QuestionId(*at)));
        let others: Vec<(QuestionId, Answer)> = others.flat_map(answers_to).collect();
        let space = RouteSpace::new(&RULES, route, &[]);
        let (mut number, every) = (0, space.len().div_ceil(CLASSES_OF_A_ROUTE));
        space.visit(&mut |answers| {
            number += 1;
            if number % every != 0 {
                return;
            }
            let said = oracle(&Sheet::of(answers));
            for (question, answer) in &others {
                let mut sheet = answers.clone();
                sheet.set(*question, *answer);
                let differs = oracle(&Sheet::of(&sheet)) != said;
                assert!(
                    !differs,
                    "{} does not read {} on{}",
                    route.id,
                    RULES.question_name(*question),
                    Printed(&RULES, &sheet)
                );
            }
        });
    }
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
