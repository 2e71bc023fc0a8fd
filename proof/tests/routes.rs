//! Relevance, settled grades and openness of whole routes against trying everything: every sheet over the questions of
//! a route; of the two largest, sheets drawn at random with everything that can still come of each.

use std::collections::BTreeSet;

use proof::beside::beside;
use proof::classes::{Axis, Space, leaves_of};
use proof::lattice::{Lattice, Open};
use proof::printed::Printed;
use proof::random::Random;
use rules_core::norway::RULES;
use rules_core::relevance::relevant_to_route;
use rules_core::route::Route;
use rules_core::{Answer, Answers, Grade, QuestionSet};

/// A route with more sheets than this is tried on sheets drawn at random.
const SHEETS_AT_MOST: usize = 2_000_000;
/// So many of them.
const DRAWN: u64 = 2_000;
/// What can still come of a sheet that is drawn is tried where it is no more than this.
const ENDS_AT_MOST: usize = 1_500;

/// Sheets drawn at random are drawn in so many shares, on every machine the same.
const SHARES: u64 = 4;

/// Routes of which a question is asked on some sheet although nothing can come of it. Their parts share questions, and
/// the engine sees each part apart: it may ask once too often there, and never too little. All others are precise.
const ASKS_TOO_MUCH: &[&str] = &[
    // The link to Ukraine and the age stand in the scope, in two elements and in both caps.
    "collective-protection-ukraine",
    // The age and the family stand in the scope and in the bar.
    "derived-status",
    // The permit of the relative and the deadline stand in an element and in a cap.
    "family-reunification",
    // Place and stage stand in the scope and in every gate; harm, reason, actor and safe area in several parts.
    "refugee-convention",
    "refugee-inhuman-treatment",
];

/// The grade as one bit; not in play is one more.
fn bit(grade: Option<Grade>) -> u8 {
    grade.map_or(1 << 4, |grade| 1 << grade as u8)
}

fn space(route: &'static Route) -> Space {
    Space::new(&RULES, &leaves_of(route.parts().map(|part| part.condition)), QuestionSet::EMPTY)
}

/// What is wrong, and what is asked too much.
#[derive(Default)]
struct Found {
    wrong: Option<String>,
    /// How many questions are asked, and how many of them too much.
    asked: usize,
    needless: usize,
}

/// Holds a route on one sheet against what trying everything shows: the grades it can still come to, and the questions
/// not put that can make a difference.
fn hold(route: &'static Route, sheet: &Answers, ends: u8, matters: &QuestionSet, found: &mut Found) {
    let said = relevant_to_route(route, sheet);
    let skipped = matters.without(said);
    if !skipped.is_empty() || said.is_empty() && ends != bit(route.grade(sheet)) {
        let ids: Vec<&str> = skipped.iter().map(|question| RULES.question_name(question)).collect();
        found.wrong.get_or_insert(format!("{} skips {ids:?} on{}", route.id, Printed(&RULES, sheet)));
    }
    found.asked += said.len();
    found.needless += said.without(*matters).len();
}

/// Every sheet over the questions of `route`.
fn all(route: &'static Route, lattice: &Lattice) -> Found {
    let grades: Vec<u8> =
        (0..lattice.len()).map(|number| bit(route.grade(&lattice.sheet(number, Answer::DontKnow)))).collect();
    let ends = lattice.attainable(&grades, Open::Unput);
    let matters = lattice.matters(&grades, |_, _| true);
    let questions: Vec<_> = lattice.questions().collect();
    let mut found = Found::default();
    for (number, (ends, matters)) in ends.iter().zip(&matters).enumerate() {
        let sheet = lattice.sheet(number, Answer::DontKnow);
        let matters = questions.iter().enumerate().filter(|(at, _)| matters & (1 << at) != 0);
        hold(route, &sheet, *ends, &matters.map(|(_, question)| *question).collect(), &mut found);
        let said = lattice.sheet(number, Answer::PreferNotToSay);
        if route.grade(&said) != route.grade(&sheet) {
            found.wrong.get_or_insert(format!(
                "{}: not said is not unknown on{}",
                route.id,
                Printed(&RULES, &said)
            ));
        }
    }
    found
}

/// A sheet of which not too much can still come: one after another, questions are put that `sheet` leaves out.
fn narrowed(space: &Space, random: &mut Random) -> (Answers, Space) {
    let mut sheet = random.sheet();
    loop {
        let open = |axis: &&Axis| sheet.get(axis.question).is_none();
        let open: Vec<Axis> = space.axes().iter().filter(open).cloned().map(Axis::with_put).collect();
        let open = Space::of_axes(
            open.into_iter()
                .map(|mut axis| {
                    // Not put is what it is now.
                    axis.answers.remove(0);
                    axis
                })
                .collect(),
        );
        if open.len() <= ENDS_AT_MOST {
            return (sheet, open);
        }
        if let Some(axis) = open.axes().first()
            && let Some(asked) = RULES.question(axis.question)
        {
            sheet.set(axis.question, random.answer(axis.question, asked));
        }
    }
}

/// Sheets drawn at random, for a route that has too many.
fn drawn(route: &'static Route, seed: u64) -> Found {
    let (space, mut random, mut found) = (space(route), Random::new(seed), Found::default());
    for _ in 0..DRAWN {
        let (sheet, open) = narrowed(&space, &mut random);
        let mut ends = 0;
        let mut graded: Vec<(Answers, u8)> = Vec::new();
        open.visit(&mut sheet.clone(), &mut |end| {
            let grade = bit(route.grade(end));
            ends |= grade;
            graded.push((end.clone(), grade));
        });
        let mut stride = open.len();
        let mut matters = QuestionSet::EMPTY;
        for axis in open.axes() {
            // The ends that differ on this axis alone lie one stride apart.
            let digits = axis.answers.len();
            stride /= digits;
            let differs = graded.iter().enumerate().any(|(at, (_, grade))| {
                at / stride % digits + 1 < digits
                    && graded.get(at + stride).is_some_and(|(_, next)| next != grade)
            });
            if differs {
                matters = matters.with(axis.question);
            }
        }
        hold(route, &sheet, ends, &matters, &mut found);
    }
    found
}

#[test]
fn relevance_of_a_route_never_skips_and_is_precise_and_a_settled_grade_stays() {
    let mut needless = BTreeSet::new();
    for &route in RULES.routes {
        let lattice = Lattice::new(&space(route));
        let found = if lattice.len() <= SHEETS_AT_MOST {
            vec![all(route, &lattice)]
        } else {
            beside((0..SHARES).collect(), |share| drawn(route, 20_261_122 + share))
        };
        let sum = |of: fn(&Found) -> usize| found.iter().map(of).sum::<usize>();
        let (asked, too_much) = (sum(|found| found.asked), sum(|found| found.needless));
        for found in found {
            assert_eq!(found.wrong, None);
        }
        if too_much > 0 {
            println!("{}: {too_much} of {asked} questions are asked too much", route.id);
            needless.insert(route.id);
        }
    }
    assert_eq!(needless, ASKS_TOO_MUCH.iter().copied().collect());
}
