//! How long one assessment and one next question take, natively: `cargo bench -p rules-core`.

use divan::{Bencher, black_box};
use rules_core::norway::{RULES, ordinary};
use rules_core::{Answers, QuestionId};

fn main() {
    divan::main();
}

/// Answer sheets along the ordinary walk: nothing answered, half of it, all of it.
const PARTS: [usize; 3] = [0, 50, 100];

/// The first `percent` of the ordinary walk.
fn sheet(percent: usize) -> Answers {
    let (answers, asked) = RULES.walk(ordinary::ordinary);
    let kept: Vec<QuestionId> = asked.iter().take(asked.len() * percent / 100).copied().collect();
    answers.iter().filter(|(question, _)| kept.contains(question)).collect()
}

/// The grades of all routes, the states of all gates, the truths of all cards.
#[divan::bench(args = PARTS)]
fn evaluate(bencher: Bencher<'_, '_>, percent: usize) {
    let answers = sheet(percent);
    bencher.bench_local(|| {
        let answers = black_box(&answers);
        let grades = RULES.routes.iter().filter(|route| route.grade(answers).is_some()).count();
        let gates = RULES.gates.iter().filter(|gate| gate.state(answers).is_some()).count();
        let cards =
            RULES.cards.iter().filter(|card| card.shown.at(card.when.truth(answers), answers)).count();
        (grades, gates, cards)
    });
}

/// The whole assessment: finished routes, deadlines, contacts and steps as well.
#[divan::bench(args = PARTS)]
fn assess(bencher: Bencher<'_, '_>, percent: usize) {
    let answers = sheet(percent);
    bencher.bench_local(|| RULES.assess(black_box(&answers), RULES.shelf_life.law_as_of));
}

/// The question to ask next.
#[divan::bench(args = PARTS)]
fn next_question(bencher: Bencher<'_, '_>, percent: usize) {
    let answers = sheet(percent);
    bencher.bench_local(|| RULES.next_question(black_box(&answers)));
}

/// Everything that is left to ask.
#[divan::bench(args = PARTS)]
fn questions_left(bencher: Bencher<'_, '_>, percent: usize) {
    let answers = sheet(percent);
    bencher.bench_local(|| RULES.questions_left(black_box(&answers)));
}
