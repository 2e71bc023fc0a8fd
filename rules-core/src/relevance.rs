//! Structural relevance: which questions not yet put can still change something.
//!
//! Every condition is walked with the truths it can still take ([`reach`]) and the differences
//! that something above it can see. A leaf matters when two truths it can still take lead to a
//! difference that is seen. Where no two leaves share a question this is exact; where they do it
//! can only ask too much, never too little, which the tests hold against an exhaustive oracle.

use crate::answers::Answers;
use crate::condition::Condition;
use crate::gate::Gate;
use crate::grade::{Grade, Role, Tally, TallySet};
use crate::question::{QuestionId, QuestionSet};
use crate::route::{Part, Route};
use crate::truth::{Differences, Truth, TruthSet};

/// The truths `condition` can still take, whatever is answered to the questions not yet put.
pub fn reach(condition: &Condition, answers: &Answers) -> TruthSet {
    match condition {
        Condition::All(parts) => parts.iter().fold(TruthSet::only(Truth::Yes), |so_far, part| {
            so_far.combine(reach(part, answers), Truth::and)
        }),
        Condition::Any(parts) => parts
            .iter()
            .fold(TruthSet::only(Truth::No), |so_far, part| so_far.combine(reach(part, answers), Truth::or)),
        Condition::Not(part) => !reach(part, answers),
        Condition::OneOf(leaf) if leaf.yes.is_empty() => reach_leaf(
            answers.get(leaf.question).is_some(),
            leaf.truth(answers),
            TruthSet::only(Truth::No).union(TruthSet::only(Truth::Unknown)),
        ),
        Condition::OneOf(leaf) => {
            reach_leaf(answers.get(leaf.question).is_some(), leaf.truth(answers), TruthSet::ANY)
        }
        Condition::OnlyOf(leaf) => {
            reach_leaf(answers.get(leaf.question).is_some(), leaf.truth(answers), TruthSet::ANY)
        }
        Condition::Named(named) => reach(&named.condition, answers),
        Condition::Gate(gate) => reach_gate(gate, answers),
    }
}

/// Whether `condition` is `No` for good: an open gate scope may still lift a `No` of the moment.
pub fn is_out(condition: &Condition, answers: &Answers) -> bool {
    reach(condition, answers) == TruthSet::only(Truth::No)
}

/// A question that has been put keeps its truth; one that has not can still take any of `free`.
fn reach_leaf(put: bool, truth: Truth, free: TruthSet) -> TruthSet {
    if put { TruthSet::only(truth) } else { free }
}

/// A gate's scope lets `No` through, or leaves the gate to its own condition.
fn reach_gate(gate: &Gate, answers: &Answers) -> TruthSet {
    let scope = reach(&gate.scope, answers);
    let out = if scope.contains(Truth::No) { TruthSet::only(Truth::No) } else { TruthSet::EMPTY };
    if scope == TruthSet::only(Truth::No) { out } else { out.union(reach(&gate.condition, answers)) }
}

/// The questions not yet put on which a difference of `condition` that is in `seen` can depend.
pub fn relevant(condition: &Condition, answers: &Answers, seen: Differences) -> QuestionSet {
    if !seen.split(reach(condition, answers)) {
        return QuestionSet::EMPTY;
    }
    match condition {
        Condition::All(parts) => among(parts, answers, seen, Truth::and, Truth::Yes),
        Condition::Any(parts) => among(parts, answers, seen, Truth::or, Truth::No),
        Condition::Not(part) => relevant(part, answers, Differences::where_seen(|l, r| seen.sees(!l, !r))),
        Condition::OneOf(leaf) => unput(leaf.question, answers),
        Condition::OnlyOf(leaf) => unput(leaf.question, answers),
        Condition::Named(named) => relevant(&named.condition, answers, seen),
        Condition::Gate(gate) => {
            let (scope, own) = (reach(&gate.scope, answers), reach(&gate.condition, answers));
            // Through the scope only the step between `No` and the rest is visible.
            let through_scope = Differences::where_seen(|low, high| {
                low == Truth::No && high != Truth::No && own.iter().any(|truth| seen.sees(Truth::No, truth))
            });
            let through_own = if scope == TruthSet::only(Truth::No) { Differences::NONE } else { seen };
            relevant(&gate.scope, answers, through_scope).union(relevant(
                &gate.condition,
                answers,
                through_own,
            ))
        }
    }
}

/// The relevant questions of the operands of *all* or *any*: each operand sees what the others,
/// taken together, let through.
fn among(
    parts: &'static [Condition],
    answers: &Answers,
    seen: Differences,
    combine: fn(Truth, Truth) -> Truth,
    neutral: Truth,
) -> QuestionSet {
    let reached: Vec<TruthSet> = parts.iter().map(|part| reach(part, answers)).collect();
    parts.iter().enumerate().fold(QuestionSet::EMPTY, |found, (at, part)| {
        let others = reached
            .iter()
            .enumerate()
            .filter(|&(other, _)| other != at)
            .fold(TruthSet::only(neutral), |so_far, (_, &set)| so_far.combine(set, combine));
        let through = Differences::where_seen(|low, high| {
            others.iter().any(|other| seen.sees(combine(low, other), combine(high, other)))
        });
        found.union(relevant(part, answers, through))
    })
}

/// The question, if it has not been put.
fn unput(question: QuestionId, answers: &Answers) -> QuestionSet {
    if answers.get(question).is_some() { QuestionSet::EMPTY } else { QuestionSet::only(question) }
}

/// The questions not yet put that can still change the state of a gate, or whether it is listed.
pub fn relevant_to_gate(gate: &Gate, answers: &Answers) -> QuestionSet {
    let listed = Differences::where_seen(|low, high| (low == Truth::No) != (high == Truth::No));
    let scope = relevant(&gate.scope, answers, listed);
    if is_out(&gate.scope, answers) {
        return scope;
    }
    scope.union(relevant(&gate.condition, answers, Differences::ANY))
}

/// The questions not yet put that can still change the scope or the grade of a route. When there
/// is none, the route is finished.
pub fn relevant_to_route(route: &'static Route, answers: &Answers) -> QuestionSet {
    let mut found = relevant(&route.scope, answers, Differences::ANY);
    let Some(parts) = reached_in_play(route, answers) else { return found };
    // For each part what all parts after it can come to, from the last backwards.
    let mut after: Vec<TallySet> = Vec::with_capacity(parts.len());
    let mut rest = TallySet::only(Tally::EMPTY);
    for (_, tallies) in parts.iter().rev() {
        after.push(rest);
        rest = rest.merge(*tallies);
    }
    let mut before = TallySet::only(Tally::EMPTY);
    for ((part, tallies), after) in parts.iter().zip(after.iter().rev()) {
        if part.role != Role::Scope {
            let others = before.merge(*after);
            let seen = Differences::where_seen(|low, high| {
                let (low, high) = (Tally::of(part.role, low), Tally::of(part.role, high));
                others.iter().any(|other| {
                    other.merge(low).grade(route.ceiling) != other.merge(high).grade(route.ceiling)
                })
            });
            found = found.union(relevant(part.condition, answers, seen));
        }
        before = before.merge(*tallies);
    }
    found
}

/// Whether the route can still come to a grade other than unlikely: its steps are then worth
/// asking about.
pub fn can_be_open(route: &'static Route, answers: &Answers) -> bool {
    reached_in_play(route, answers).is_some_and(|parts| {
        let whole = parts.iter().fold(TallySet::only(Tally::EMPTY), |so_far, (_, own)| so_far.merge(*own));
        whole.iter().any(|tally| tally.grade(route.ceiling).is_some_and(|grade| grade != Grade::Unlikely))
    })
}

/// What each part of a route can still come to while the route is in play; none when it cannot be.
fn reached_in_play(route: &'static Route, answers: &Answers) -> Option<Vec<(Part, TallySet)>> {
    if is_out(&route.scope, answers) {
        return None;
    }
    // In play, the scope is open or settled; the other parts see it that way only.
    let in_play = |part: &Part, truth: &Truth| part.role != Role::Scope || *truth != Truth::No;
    let reached = route.parts().map(|part| {
        let truths = reach(part.condition, answers);
        let tallies = tallies(part.role, truths.iter().filter(|truth| in_play(&part, truth)));
        (part, tallies)
    });
    Some(reached.collect())
}

/// What a part of this `role` can come to when its truth is one of `truths`.
fn tallies(role: Role, truths: impl Iterator<Item = Truth>) -> TallySet {
    truths.fold(TallySet::NONE, |set, truth| set.union(TallySet::only(Tally::of(role, truth))))
}

#[cfg(test)]
mod tests;
