//! Reading: which questions something in play reads, and so which answers are parked.
//!
//! What is read follows from how the rules are walked: operands of *all* in author order and nothing
//! behind one that is `No` for good; every operand of *any*; nothing of what is out of scope or not
//! shown. Answers outside that are kept without influence.

use crate::answers::Answers;
use crate::card::Card;
use crate::condition::Condition;
use crate::gate::Gate;
use crate::question::QuestionSet;
use crate::relevance::{can_be_open, is_out};
use crate::route::Route;
use crate::ruleset::Ruleset;
use crate::step::Step;

impl Ruleset {
    /// The questions that something in play reads.
    pub fn questions_read(&'static self, answers: &Answers) -> QuestionSet {
        let gates = self.gates.iter().map(|gate| gate.reads(answers));
        let routes = self.routes.iter().map(|route| read_by_route(route, answers));
        let cards = self.cards.iter().map(|card| read_by_card(card, answers));
        let notes = self.notes.iter().map(|note| note.when.reads(answers));
        let statuses = self.statuses.iter().map(|status| status.when.reads(answers));
        let contacts = self
            .contacts
            .organisations
            .iter()
            .map(|contact| contact.when.reads(answers).union(contact.shown.reads()));
        let reach = [&self.contacts.calm, &self.contacts.out_of_reach].map(|when| when.reads(answers));
        gates
            .chain(routes)
            .chain(cards)
            .chain(notes)
            .chain(statuses)
            .chain(contacts)
            .chain(reach)
            .fold(QuestionSet::EMPTY, QuestionSet::union)
    }

    /// The questions whose answers are kept without influence because nothing in play reads them.
    pub fn parked(&'static self, answers: &Answers) -> QuestionSet {
        answers.put().without(self.questions_read(answers))
    }
}

impl Condition {
    /// The questions that are in play here: every leaf but those behind an operand of *all* that
    /// is `No` for good (a gate may still be lifted while its scope is open). Answers outside this
    /// set do not influence the truth, now or later.
    pub fn reads(&self, answers: &Answers) -> QuestionSet {
        match self {
            Condition::All(parts) => {
                let mut read = QuestionSet::EMPTY;
                for part in *parts {
                    read = read.union(part.reads(answers));
                    if is_out(part, answers) {
                        break;
                    }
                }
                read
            }
            Condition::Any(parts) => {
                parts.iter().fold(QuestionSet::EMPTY, |read, part| read.union(part.reads(answers)))
            }
            Condition::Not(part) => part.reads(answers),
            Condition::OneOf(leaf) => QuestionSet::only(leaf.question),
            Condition::OnlyOf(leaf) => QuestionSet::only(leaf.question),
            Condition::Named(named) => named.condition.reads(answers),
            Condition::Gate(gate) => gate.reads(answers),
        }
    }
}

impl Gate {
    /// The questions in play here (as [`Condition::reads`]).
    pub fn reads(&self, answers: &Answers) -> QuestionSet {
        let scope = self.scope.reads(answers);
        if is_out(&self.scope, answers) { scope } else { scope.union(self.condition.reads(answers)) }
    }
}

impl Route {
    /// The questions in play here (as [`Condition::reads`]): the scope's, and while the route is
    /// in play those of every other part.
    pub fn reads(&'static self, answers: &Answers) -> QuestionSet {
        let scope = self.scope.reads(answers);
        if is_out(&self.scope, answers) {
            return scope;
        }
        self.parts().fold(scope, |read, part| read.union(part.condition.reads(answers)))
    }
}

/// The questions in play in a card (as [`Condition::reads`]).
pub(crate) fn read_by_card(card: &Card, answers: &Answers) -> QuestionSet {
    let read = card.when.reads(answers).union(card.shown.reads());
    if is_out(&card.when, answers) {
        return read;
    }
    read.union(card.urgent.reads(answers)).union(read_by_steps(card.steps, answers))
}

/// The questions in play in a route, and in its steps while it is listed with them.
pub(crate) fn read_by_route(route: &'static Route, answers: &Answers) -> QuestionSet {
    let read = route.reads(answers);
    if can_be_open(route, answers) { read.union(read_by_steps(route.steps, answers)) } else { read }
}

/// The questions in play in steps and their deadlines.
fn read_by_steps(steps: &[&Step], answers: &Answers) -> QuestionSet {
    steps.iter().fold(QuestionSet::EMPTY, |read, step| {
        let read = read.union(step.when.reads(answers)).union(step.shown.reads());
        match step.deadline {
            Some(deadline) if !is_out(&step.when, answers) => read.union(deadline.reads()),
            _ => read,
        }
    })
}
