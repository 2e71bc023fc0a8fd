//! Axes: the answers to one question, merged where nothing that reads it tells them apart.

use rules_core::condition::Leaf;
use rules_core::question::{OptionSet, Question, Takes};
use rules_core::ruleset::Ruleset;
use rules_core::{Answer, QuestionId};

/// The answers to one question that some leaves tell apart. The first is always *unknown*, that is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The question.
    pub question: QuestionId,
    /// One answer of each class; the smallest there is.
    pub answers: Vec<Option<Answer>>,
}

/// What a leaf can see of a set of options: whether it meets what settles it, whether it meets what leaves it
/// unsure, whether it stays within what is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sight {
    OneOf { yes: bool, unsure: bool },
    OnlyOf { within: bool },
}

impl Sight {
    fn of(leaf: &Leaf, chosen: OptionSet) -> Sight {
        match leaf {
            Leaf::OneOf(leaf) => {
                let yes = chosen.meets(leaf.yes);
                // Behind a *yes* nothing unsure is seen.
                Sight::OneOf { yes, unsure: !yes && chosen.meets(leaf.unsure) }
            }
            Leaf::OnlyOf(leaf) => Sight::OnlyOf { within: chosen.within(leaf.options) },
        }
    }
}

impl Axis {
    /// The classes of answers to `question` that `leaves` tell apart; leaves of other questions do not count.
    #[must_use]
    pub fn new(rules: &Ruleset, question: QuestionId, leaves: &[Leaf]) -> Axis {
        let leaves: Vec<Leaf> = leaves.iter().copied().filter(|leaf| leaf.question() == question).collect();
        let sets = rules.question(question).map(|asked| sets_apart(asked, &leaves)).unwrap_or_default();
        let chosen = sets.into_iter().map(|set| Some(Answer::Chosen(set)));
        Axis { question, answers: core::iter::once(None).chain(chosen).collect() }
    }

    /// The axis with one more class: put, and not known. For what asks whether a question has been put.
    #[must_use]
    pub fn with_put(mut self) -> Axis {
        self.answers.push(Some(Answer::DontKnow));
        self
    }
}

/// One set of options of each class that the leaves tell apart, smallest first.
fn sets_apart(asked: &Question, leaves: &[Leaf]) -> Vec<OptionSet> {
    let sight = |set: OptionSet| -> Vec<Sight> { leaves.iter().map(|leaf| Sight::of(leaf, set)).collect() };
    let mut found: Vec<(Vec<Sight>, OptionSet)> = Vec::new();
    let mut add = |set: OptionSet| {
        let seen = sight(set);
        let new = !found.iter().any(|(known, _)| *known == seen);
        if new {
            found.push((seen, set));
        }
        new
    };
    let alone = match asked.takes {
        Takes::One => asked.all(),
        Takes::Several { alone } => alone,
    };
    let mut beside: Vec<OptionSet> = Vec::new();
    for option in asked.all().iter() {
        let set = OptionSet::EMPTY.with(option);
        add(set);
        // What is chosen together is seen as its options are: those that are seen alike are one.
        if !alone.contains(option) && !beside.iter().any(|known| sight(*known) == sight(set)) {
            beside.push(set);
        }
    }
    // Whatever can be chosen together, one more at a time, until nothing new is seen.
    let mut grown = beside.clone();
    while let Some(set) = grown.pop() {
        for more in &beside {
            let both = set.union(*more);
            if both != set && add(both) {
                grown.push(both);
            }
        }
    }
    found.into_iter().map(|(_, set)| set).collect()
}

#[cfg(test)]
mod tests;
