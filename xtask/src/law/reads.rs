//! Which questions the rules on a sheet read.

use rules_core::condition::Leaf;
use rules_core::step::Step;
use rules_core::{Condition, QuestionSet};

use super::cited::{Cited, Owner, Piece};

/// The questions that the rules and the parts of rules on a sheet read, whatever is answered.
pub(super) fn all<'a>(on_sheet: impl Iterator<Item = &'a Cited>) -> QuestionSet {
    on_sheet.fold(QuestionSet::EMPTY, |read, cited| read.union(of(cited)))
}

fn of(cited: &Cited) -> QuestionSet {
    match (cited.piece, cited.owner) {
        (Piece::Whole, Owner::Gate(gate)) => conditions([&gate.scope, &gate.condition]),
        (Piece::Whole, Owner::Route(route)) => {
            conditions(route.parts().map(|part| part.condition)).union(steps(route.steps))
        }
        (Piece::Whole, Owner::Card(card)) => {
            let own = conditions([&card.when, &card.urgent]).union(card.shown.reads());
            own.union(steps(card.steps))
        }
        (Piece::Part(part), _) => conditions([part.condition]),
        (Piece::Step(step), _) => steps(&[step]),
        (Piece::Whole, Owner::Status(_)) | (Piece::Judgement(_) | Piece::Right(_) | Piece::Figure(_), _) => {
            QuestionSet::EMPTY
        }
    }
}

fn conditions<'a>(conditions: impl IntoIterator<Item = &'a Condition>) -> QuestionSet {
    let mut read = QuestionSet::EMPTY;
    for condition in conditions {
        condition.leaves(&mut |leaf: Leaf| read = read.union(QuestionSet::only(leaf.question())));
    }
    read
}

fn steps(steps: &[&Step]) -> QuestionSet {
    steps.iter().fold(QuestionSet::EMPTY, |read, step| {
        let read = read.union(conditions([&step.when]));
        step.deadline.map_or(read, |deadline| read.union(deadline.reads()))
    })
}
