//! Explanations: why, why not, and what is open, as a tree of ids and truths.
//!
//! An explanation is checked, not told: the answers it cites, alone, give the same grade, and no
//! cited answer can be left out (`decided_by` is a subset-minimal sufficient reason). For a route that
//! fails it is a smallest set on which the part that stops the route has the truth it has on all
//! answers.

use crate::answers::Answers;
use crate::condition::Condition;
use crate::grade::{Grade, Role};
use crate::question::{QuestionId, QuestionSet};
use crate::route::{Part, Route};
use crate::source::Citation;
use crate::truth::Truth;

/// Why a condition has the truth it has: the branches that matter, and no others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A question, as the condition reads it.
    Question {
        /// The question.
        question: QuestionId,
        /// What the condition makes of its answer.
        truth: Truth,
    },
    /// A branch of the condition.
    Branch {
        /// What kind of branch.
        kind: Branch,
        /// The truth of the branch.
        truth: Truth,
        /// The reasons below it.
        of: Vec<Reason>,
    },
}

/// What kind of branch a reason stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Branch {
    /// All of.
    All,
    /// Any of.
    Any,
    /// Not.
    Not,
    /// A condition with this id.
    Named(&'static str),
    /// The gate with this id.
    Gate(&'static str),
}

/// Why a route has its grade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The id of the route.
    pub route: &'static str,
    /// Its grade.
    pub grade: Grade,
    /// Every part: scope, elements, bars and caps, in author order.
    pub parts: Vec<PartReason>,
    /// Answers that alone give this grade; none of them can be left out.
    pub decided_by: QuestionSet,
    /// What is open in a part that is not decided.
    pub open: QuestionSet,
}

/// Why one part of a route has its truth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartReason {
    /// What the part is to the grade.
    pub role: Role,
    /// The id of the part.
    pub id: &'static str,
    /// Its truth.
    pub truth: Truth,
    /// Why.
    pub reason: Reason,
    /// Where the part comes from.
    pub citations: &'static [Citation],
}

impl PartReason {
    /// The questions the part rests on: those that decide it, or those that leave it open.
    pub fn questions(&self) -> QuestionSet {
        self.reason.questions()
    }
}

impl Reason {
    /// The questions at the leaves.
    pub fn questions(&self) -> QuestionSet {
        match self {
            Reason::Question { question, .. } => QuestionSet::only(*question),
            Reason::Branch { of, .. } => {
                of.iter().map(Reason::questions).fold(QuestionSet::EMPTY, QuestionSet::union)
            }
        }
    }

    /// The truth that is explained.
    pub fn truth(&self) -> Truth {
        match self {
            Reason::Question { truth, .. } | Reason::Branch { truth, .. } => *truth,
        }
    }
}

impl Condition {
    /// Why the condition has its truth on `answers`: one satisfied operand of *any* or one failing
    /// operand of *all*, the one that rests on the fewest questions; all operands where all
    /// count; the open ones where it is open.
    pub fn reason(&self, answers: &Answers) -> Reason {
        let truth = self.truth(answers);
        let branch = |kind, of| Reason::Branch { kind, truth, of };
        match self {
            Condition::All(parts) => branch(Branch::All, deciding(parts, answers, truth, Truth::No)),
            Condition::Any(parts) => branch(Branch::Any, deciding(parts, answers, truth, Truth::Yes)),
            Condition::Not(part) => branch(Branch::Not, vec![part.reason(answers)]),
            Condition::OneOf(leaf) => Reason::Question { question: leaf.question, truth },
            Condition::OnlyOf(leaf) => Reason::Question { question: leaf.question, truth },
            Condition::Named(named) => branch(Branch::Named(named.id), vec![named.condition.reason(answers)]),
            Condition::Gate(gate) => {
                let out = gate.scope.truth(answers) == Truth::No;
                let decisive = if out { &gate.scope } else { &gate.condition };
                branch(Branch::Gate(gate.id), vec![decisive.reason(answers)])
            }
        }
    }

    /// The sets of answers that alone give the condition the truth it has on `answers`. Without an
    /// answer nothing is decided, so an open condition needs none.
    fn sufficient(&self, answers: &Answers) -> Vec<QuestionSet> {
        let truth = self.truth(answers);
        if truth == Truth::Unknown {
            return vec![QuestionSet::EMPTY];
        }
        match self {
            Condition::All(parts) => supports(parts, answers, truth, Truth::No),
            Condition::Any(parts) => supports(parts, answers, truth, Truth::Yes),
            Condition::Not(part) => part.sufficient(answers),
            Condition::OneOf(leaf) => vec![QuestionSet::only(leaf.question)],
            Condition::OnlyOf(leaf) => vec![QuestionSet::only(leaf.question)],
            Condition::Named(named) => named.condition.sufficient(answers),
            Condition::Gate(gate) if gate.scope.truth(answers) == Truth::No => gate.scope.sufficient(answers),
            Condition::Gate(gate) => gate.condition.sufficient(answers),
        }
    }
}

/// The reasons of the operands that decide a branch of this `truth`, where one operand of
/// `decisive` truth settles it alone.
fn deciding(parts: &[Condition], answers: &Answers, truth: Truth, decisive: Truth) -> Vec<Reason> {
    let with_truth =
        parts.iter().filter(|part| part.truth(answers) == truth).map(|part| part.reason(answers));
    if truth == decisive {
        with_truth.min_by_key(|reason| reason.questions().len()).into_iter().collect()
    } else {
        with_truth.collect()
    }
}

/// The sufficient sets of a branch: those of any one operand of `decisive` truth, or one set of
/// every operand together.
fn supports(parts: &[Condition], answers: &Answers, truth: Truth, decisive: Truth) -> Vec<QuestionSet> {
    if truth == decisive {
        let deciding = parts.iter().filter(|part| part.truth(answers) == decisive);
        return deciding.flat_map(|part| part.sufficient(answers)).collect();
    }
    parts.iter().fold(vec![QuestionSet::EMPTY], |so_far, part| {
        let own = part.sufficient(answers);
        let mut together: Vec<QuestionSet> = Vec::new();
        for set in so_far.iter().flat_map(|left| own.iter().map(|right| left.union(*right))) {
            if !together.contains(&set) {
                together.push(set);
            }
        }
        together
    })
}

impl Route {
    /// Why the route has its grade on `answers`; none when it is not in play.
    pub fn explain(&'static self, answers: &Answers) -> Option<Explanation> {
        let grade = self.grade(answers)?;
        let parts: Vec<PartReason> = self
            .parts()
            .map(|part| {
                let reason = part.condition.reason(answers);
                PartReason {
                    role: part.role,
                    id: part.id,
                    truth: reason.truth(),
                    reason,
                    citations: part.citations,
                }
            })
            .collect();
        let open = parts
            .iter()
            .filter(|part| part.truth == Truth::Unknown)
            .map(PartReason::questions)
            .fold(QuestionSet::EMPTY, QuestionSet::union);
        let decided_by = self.without_needless(grade, self.enough(grade, answers), answers);
        Some(Explanation { route: self.id, grade, parts, decided_by, open })
    }

    /// Answers that alone give the grade: for an unlikely route a smallest set that stops it, else
    /// a set that gives every part the truth it has.
    fn enough(&'static self, grade: Grade, answers: &Answers) -> QuestionSet {
        let smallest =
            |part: Part| part.condition.sufficient(answers).into_iter().min_by_key(|set| set.len());
        if grade == Grade::Unlikely {
            let stopping = self.parts().filter(|part| stops(part, answers));
            return stopping.filter_map(smallest).min_by_key(|set| set.len()).unwrap_or_default();
        }
        self.parts().filter_map(smallest).fold(QuestionSet::EMPTY, QuestionSet::union)
    }

    /// `cited` without the answers that the grade does not need, the last asked taken out first.
    fn without_needless(&'static self, grade: Grade, cited: QuestionSet, answers: &Answers) -> QuestionSet {
        let enough = |kept| self.grade(&answers.only(kept)) == Some(grade);
        // A gate is the one condition that an answer can take back (see [`crate::gate::Gate::truth`]): without
        // the answer that closes it, it may turn active. Then the search begins with every answer.
        let mut asked: Vec<QuestionId> = answers.put().iter().collect();
        asked.reverse();
        asked.into_iter().fold(if enough(cited) { cited } else { answers.put() }, |kept, question| {
            let fewer = kept.without(QuestionSet::only(question));
            if enough(fewer) { fewer } else { kept }
        })
    }
}

/// Whether this part alone makes the route unlikely.
fn stops(part: &Part, answers: &Answers) -> bool {
    match part.role {
        Role::Element { .. } => part.condition.truth(answers) == Truth::No,
        Role::BarToUnlikely | Role::CapToUnlikely => part.condition.truth(answers) == Truth::Yes,
        Role::Scope | Role::BarToCannotTell | Role::CapToPossible => false,
    }
}

#[cfg(test)]
mod tests;
