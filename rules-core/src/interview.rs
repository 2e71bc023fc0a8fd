//! The interview: what to ask next, and what is left.

use crate::answers::{Answer, Answers};
use crate::card::Card;
use crate::condition::Leaf;
use crate::question::{QuestionId, QuestionSet};
use crate::relevance::{can_be_open, reach, relevant, relevant_to_gate, relevant_to_route};
use crate::route::Route;
use crate::ruleset::Ruleset;
use crate::shown::Shown;
use crate::step::Step;

impl Ruleset {
    /// The first question, in author order, that has not been put and can still change something;
    /// none when the interview is over.
    pub fn next_question(&'static self, answers: &Answers) -> Option<QuestionId> {
        let mut first = self.relevant_beside_routes(answers).iter().next();
        // Routes are the costly part: only those that read an earlier question can change the answer.
        for route in self.routes {
            let open = asked_by(route).without(answers.put());
            if open.iter().next().is_some_and(|earliest| first.is_none_or(|first| earliest < first)) {
                let relevant =
                    relevant_to_route(route, answers).union(relevant_to_route_steps(route, answers));
                let relevant = relevant.iter().next();
                first = match (first, relevant) {
                    (Some(first), Some(other)) => Some(first.min(other)),
                    (first, other) => first.or(other),
                };
            }
        }
        first
    }

    /// Every question not yet put that can still change something. Its size bounds the number of
    /// questions left: answers only ever make it smaller.
    pub fn questions_left(&'static self, answers: &Answers) -> QuestionSet {
        self.routes.iter().fold(self.relevant_beside_routes(answers), |left, route| {
            left.union(relevant_to_route(route, answers)).union(relevant_to_route_steps(route, answers))
        })
    }

    /// Questions that gates, cards and their deadlines still depend on. Notes and contacts ask nothing:
    /// they use what is known.
    fn relevant_beside_routes(&self, answers: &Answers) -> QuestionSet {
        let gates = self.gates.iter().map(|gate| relevant_to_gate(gate, answers));
        let cards = self.cards.iter().map(|card| relevant_to_card(card, answers));
        gates.chain(cards).fold(QuestionSet::EMPTY, QuestionSet::union)
    }

    /// The questions that were put and left unknown, and on which something still depends. Answering one could
    /// change what the person is told; answering any other could not.
    pub fn left_open(&'static self, answers: &Answers) -> QuestionSet {
        let unknown =
            answers.iter().filter(|(_, answer)| answer.chosen().is_none()).map(|(question, _)| question);
        let matters = |question: &QuestionId| {
            let without = answers.only(answers.put().without(QuestionSet::only(*question)));
            self.questions_left(&without).contains(*question)
        };
        unknown.filter(matters).collect()
    }

    /// Walks the interview from the beginning: each question that comes up is answered by
    /// `answer`. Gives the answers and the questions put, in order. No question comes up twice, so
    /// the walk is over after as many steps as there are questions, whatever the rules.
    pub fn walk(&'static self, mut answer: impl FnMut(QuestionId) -> Answer) -> (Answers, Vec<QuestionId>) {
        let (mut answers, mut asked) = (Answers::new(), Vec::new());
        for _ in self.questions {
            let Some(question) = self.next_question(&answers) else { break };
            answers.set(question, answer(question));
            asked.push(question);
        }
        (answers, asked)
    }
}

/// All questions that a route names anywhere.
fn asked_by(route: &'static Route) -> QuestionSet {
    let mut questions = QuestionSet::EMPTY;
    let mut visit = |leaf: Leaf| questions = questions.with(leaf.question());
    route.parts().for_each(|part| part.condition.leaves(&mut visit));
    route.steps.iter().for_each(|step| step.when.leaves(&mut visit));
    route.steps.iter().for_each(|step| questions = questions.union(step.shown.reads()));
    let deadlines = route.steps.iter().filter_map(|step| step.deadline);
    deadlines.map(|deadline| deadline.reads()).fold(questions, QuestionSet::union)
}

/// The questions not yet put that decide whether a card is shown, whether it is urgent, and which
/// of its steps and deadlines are shown with it.
fn relevant_to_card(card: &Card, answers: &Answers) -> QuestionSet {
    let found = relevant(&card.when, answers, card.shown.differences());
    if !reach(&card.when, answers).iter().any(|truth| card.shown.allows(truth)) {
        return found;
    }
    let urgent = relevant(&card.urgent, answers, Shown::WhenYes.differences());
    found.union(urgent).union(relevant_to_steps(card.steps, answers))
}

/// The questions not yet put that decide which steps of a route are shown, while it can be listed
/// with its steps.
fn relevant_to_route_steps(route: &'static Route, answers: &Answers) -> QuestionSet {
    let found = relevant_to_steps(route.steps, answers);
    if found.is_empty() || !can_be_open(route, answers) { QuestionSet::EMPTY } else { found }
}

/// The questions not yet put that decide which of these steps are shown, and with which deadline.
fn relevant_to_steps(steps: &[&Step], answers: &Answers) -> QuestionSet {
    steps.iter().fold(QuestionSet::EMPTY, |found, step| {
        let found = found.union(relevant(&step.when, answers, step.shown.differences()));
        match step.deadline {
            Some(deadline) if reach(&step.when, answers).iter().any(|truth| step.shown.allows(truth)) => {
                found.union(deadline.reads().without(answers.put()))
            }
            _ => found,
        }
    })
}

#[cfg(test)]
mod tests;
