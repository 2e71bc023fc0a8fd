//! The space of what reads a few questions: every combination of their classes.

use rules_core::condition::{Condition, Leaf};
use rules_core::question::QuestionSet;
use rules_core::ruleset::Ruleset;
use rules_core::{Answer, Answers, QuestionId};

use super::Axis;

/// Every combination of the classes of some questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Space {
    axes: Vec<Axis>,
}

/// Every leaf of `conditions`, in author order.
#[must_use]
pub fn leaves_of<'a>(conditions: impl IntoIterator<Item = &'a Condition>) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    for condition in conditions {
        condition.leaves(&mut |leaf| leaves.push(leaf));
    }
    leaves
}

impl Space {
    /// The space of what `leaves` tell apart. Questions in `put` have one more class: put, and not known.
    #[must_use]
    pub fn new(rules: &Ruleset, leaves: &[Leaf], put: QuestionSet) -> Space {
        let read: QuestionSet = leaves.iter().map(|leaf| leaf.question()).collect();
        let axis = |question: QuestionId| {
            let axis = Axis::new(rules, question, leaves);
            if put.contains(question) { axis.with_put() } else { axis }
        };
        Space { axes: read.union(put).iter().map(axis).collect() }
    }

    /// The space of `axes`.
    #[must_use]
    pub fn of_axes(axes: Vec<Axis>) -> Space {
        Space { axes }
    }

    /// The questions, each with its classes.
    #[must_use]
    pub fn axes(&self) -> &[Axis] {
        &self.axes
    }

    /// How many classes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.axes.iter().map(|axis| axis.answers.len()).product()
    }

    /// Never: without a question there is one class, that nothing is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Shows `visit` every class, on top of what `answers` holds of other questions.
    pub fn visit(&self, answers: &mut Answers, visit: &mut impl FnMut(&Answers)) {
        over(&self.axes, answers, visit);
    }

    /// The classes, each as a sheet.
    #[must_use]
    pub fn sheets(&self) -> Vec<Answers> {
        let mut sheets = Vec::with_capacity(self.len());
        self.visit(&mut Answers::new(), &mut |answers| sheets.push(answers.clone()));
        sheets
    }
}

fn over(axes: &[Axis], answers: &mut Answers, visit: &mut impl FnMut(&Answers)) {
    let Some((axis, rest)) = axes.split_first() else { return visit(answers) };
    for answer in &axis.answers {
        put(answers, axis.question, *answer);
        over(rest, answers, visit);
    }
}

/// Answers `question` with `answer`, or takes its answer back.
pub(super) fn put(answers: &mut Answers, question: QuestionId, answer: Option<Answer>) {
    match answer {
        Some(answer) => answers.set(question, answer),
        None => answers.remove(question),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules_core::Truth;
    use rules_core::norway::{RULES, conditions};

    #[test]
    fn a_condition_is_enumerated_over_every_combination_of_its_classes() {
        let space = Space::new(&RULES, &leaves_of([&conditions::MAY_BE_EXCLUDED]), QuestionSet::EMPTY);
        // Minor, not minor, not known; maybe, not, not known.
        assert_eq!((space.len(), space.sheets().len()), (9, 9));
        let truths: Vec<Truth> =
            space.sheets().iter().map(|sheet| conditions::MAY_BE_EXCLUDED.truth(sheet)).collect();
        let count = |truth| truths.iter().filter(|one| **one == truth).count();
        assert_eq!((count(Truth::No), count(Truth::Unknown), count(Truth::Yes)), (5, 3, 1));
    }
}
