//! Conditions over answers: data that can be walked, printed, enumerated and explained.
//!
//! The order of the operands of *all* means something: each is read only while those before it
//! can still hold, so guards stand first (see [`crate::reading`]).

use crate::answers::Answers;
use crate::gate::Gate;
use crate::question::{Choice, OptionSet, QuestionId};
use crate::truth::Truth;

/// A condition over the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Holds when every operand holds; [`Condition::ALWAYS`] has none.
    All(&'static [Condition]),
    /// Holds when at least one operand holds; [`Condition::NEVER`] has none.
    Any(&'static [Condition]),
    /// Holds when the operand does not.
    Not(&'static Condition),
    /// One question is one of some options.
    OneOf(OneOf),
    /// One question is only options of a set, and nothing else.
    OnlyOf(OnlyOf),
    /// A condition with a name of its own.
    Named(&'static Named),
    /// The state of a gate (see [`Gate::truth`]).
    Gate(&'static Gate),
}

/// *Question is one of options*: `Yes` when an option of `yes` is chosen; else `Unknown` when one
/// of `unsure` is (answered, yet not settled); else `No`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OneOf {
    /// The question that is read.
    pub question: QuestionId,
    /// The options for which it holds.
    pub yes: OptionSet,
    /// The options that leave it unknown.
    pub unsure: OptionSet,
}

/// *Question is only options*: `Yes` when nothing outside `options` is chosen, else `No`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnlyOf {
    /// The question that is read.
    pub question: QuestionId,
    /// The options that may be chosen.
    pub options: OptionSet,
}

/// A condition with a name, used by several rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// What it stands for.
    pub condition: Condition,
}

/// The question and the set of `choices`. Meant for constants: a choice of another question, or
/// none at all, stops the compilation.
const fn set(choices: &[Choice]) -> (QuestionId, OptionSet) {
    assert!(!choices.is_empty(), "a condition names at least one option");
    let [first, ..] = choices else { return (QuestionId(u8::MAX), OptionSet::EMPTY) };
    let (mut set, mut rest) = (OptionSet::EMPTY, choices);
    while let Some((choice, more)) = rest.split_first() {
        assert!(choice.question.0 == first.question.0, "all options of a condition belong to one question");
        set = set.with(choice.option);
        rest = more;
    }
    (first.question, set)
}

impl Condition {
    /// Holds, whatever is answered.
    pub const ALWAYS: Condition = Condition::All(&[]);
    /// Never holds, whatever is answered.
    pub const NEVER: Condition = Condition::Any(&[]);

    /// One of `choices`, all of one question, is chosen.
    pub const fn one_of(choices: &[Choice]) -> Condition {
        let (question, yes) = set(choices);
        Condition::OneOf(OneOf { question, yes, unsure: OptionSet::EMPTY })
    }

    /// `choice` is chosen.
    pub const fn is(choice: Choice) -> Condition {
        Condition::one_of(&[choice])
    }

    /// One of `choices` is chosen; where only some of `unsure` are, it is not known.
    pub const fn one_of_unless_unsure(choices: &[Choice], unsure: &[Choice]) -> Condition {
        let ((question, yes), (same, unsure)) = (set(choices), set(unsure));
        assert!(question.0 == same.0, "all options of a condition belong to one question");
        Condition::OneOf(OneOf { question, yes, unsure })
    }

    /// Never holds; not known while one of `choices` is chosen.
    pub const fn unsure_when(choices: &[Choice]) -> Condition {
        let (question, unsure) = set(choices);
        Condition::OneOf(OneOf { question, yes: OptionSet::EMPTY, unsure })
    }

    /// Nothing but `choices`, all of one question, is chosen.
    pub const fn only_of(choices: &[Choice]) -> Condition {
        let (question, options) = set(choices);
        Condition::OnlyOf(OnlyOf { question, options })
    }

    /// Whether it holds on `answers`, in strong Kleene logic.
    pub fn truth(&self, answers: &Answers) -> Truth {
        match self {
            Condition::All(parts) => parts.iter().fold(Truth::Yes, |so_far, part| match so_far {
                Truth::No => Truth::No,
                _ => so_far.and(part.truth(answers)),
            }),
            Condition::Any(parts) => parts.iter().fold(Truth::No, |so_far, part| match so_far {
                Truth::Yes => Truth::Yes,
                _ => so_far.or(part.truth(answers)),
            }),
            Condition::Not(part) => !part.truth(answers),
            Condition::OneOf(leaf) => leaf.truth(answers),
            Condition::OnlyOf(leaf) => leaf.truth(answers),
            Condition::Named(named) => named.condition.truth(answers),
            Condition::Gate(gate) => gate.truth(answers),
        }
    }

    /// Every leaf below, in author order.
    pub fn leaves(&self, visit: &mut impl FnMut(Leaf)) {
        match self {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in *parts {
                    part.leaves(visit);
                }
            }
            Condition::Not(part) => part.leaves(visit),
            Condition::OneOf(leaf) => visit(Leaf::OneOf(*leaf)),
            Condition::OnlyOf(leaf) => visit(Leaf::OnlyOf(*leaf)),
            Condition::Named(named) => named.condition.leaves(visit),
            Condition::Gate(gate) => {
                gate.scope.leaves(visit);
                gate.condition.leaves(visit);
            }
        }
    }
}

/// A leaf of a condition: the place where it reads a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// *Question is one of options*.
    OneOf(OneOf),
    /// *Question is only options*.
    OnlyOf(OnlyOf),
}

impl Leaf {
    /// The question that is read.
    pub fn question(self) -> QuestionId {
        match self {
            Leaf::OneOf(leaf) => leaf.question,
            Leaf::OnlyOf(leaf) => leaf.question,
        }
    }

    /// The options the leaf names.
    pub fn named(self) -> OptionSet {
        match self {
            Leaf::OneOf(leaf) => leaf.yes.union(leaf.unsure),
            Leaf::OnlyOf(leaf) => leaf.options,
        }
    }
}

impl OneOf {
    /// Whether it holds on `answers`.
    pub fn truth(&self, answers: &Answers) -> Truth {
        match answers.chosen(self.question) {
            None => Truth::Unknown,
            Some(chosen) if chosen.meets(self.yes) => Truth::Yes,
            Some(chosen) if chosen.meets(self.unsure) => Truth::Unknown,
            Some(_) => Truth::No,
        }
    }
}

impl OnlyOf {
    /// Whether it holds on `answers`.
    pub fn truth(&self, answers: &Answers) -> Truth {
        match answers.chosen(self.question) {
            None => Truth::Unknown,
            Some(chosen) if chosen.within(self.options) => Truth::Yes,
            Some(_) => Truth::No,
        }
    }
}

/// `all![a, b]`: a condition that holds when every operand does.
#[macro_export]
macro_rules! all {
    ($($part:expr),* $(,)?) => { $crate::condition::Condition::All(&[$($part),*]) };
}

/// `any![a, b]`: a condition that holds when at least one operand does.
#[macro_export]
macro_rules! any {
    ($($part:expr),* $(,)?) => { $crate::condition::Condition::Any(&[$($part),*]) };
}

/// `not!(a)`: a condition that holds when the operand does not.
#[macro_export]
macro_rules! not {
    ($part:expr) => {
        $crate::condition::Condition::Not(&$part)
    };
}

#[cfg(test)]
mod tests;
