//! Questions and their options.

pub use crate::sets::{OptionSet, QuestionSet};

/// A question by its place in the rule set's table; [`crate::Ruleset::question`] gives the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub u8);

impl QuestionId {
    /// The place in a table of questions.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// One option of one question: the only way a rule can name an answer, so that a misspelt option
/// or an option of another question does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The question it belongs to.
    pub question: QuestionId,
    /// Its place among that question's options.
    pub option: u8,
}

impl Choice {
    /// The `option`-th option of `question`.
    pub const fn new(question: QuestionId, option: u8) -> Choice {
        Choice { question, option }
    }
}

/// How many options a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Exactly one option.
    One,
    /// One or more options; those in the set stand alone ("none of these").
    Several {
        /// Options that cannot be chosen beside another.
        alone: OptionSet,
    },
}

/// What is asked. Choices are finite and there is no free text; beside its options every question
/// takes *I don't know* and *I prefer not to say*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// The part of the interview it belongs to; the questions of a part stand together.
    pub part: &'static str,
    /// Whether the page offers *I prefer not to say* beside *I don't know*.
    pub sensitive: bool,
    /// How many options it takes.
    pub takes: Takes,
    /// The stable ids of its options, in the order shown; at most [`OptionSet::CAPACITY`].
    pub options: &'static [&'static str],
}

impl Question {
    /// The option with this id, if the question has it.
    pub fn option(&self, id: &str) -> Option<u8> {
        self.options.iter().position(|&option| option == id).and_then(|at| u8::try_from(at).ok())
    }

    /// The ids of the options in `set`, in the order shown.
    pub fn names(&self, set: OptionSet) -> impl Iterator<Item = &'static str> {
        self.options.iter().zip(0_u8..=u8::MAX).filter(move |&(_, at)| set.contains(at)).map(|(&id, _)| id)
    }

    /// Every option of the question.
    pub fn all(&self) -> OptionSet {
        (0_u8..=u8::MAX).zip(self.options).fold(OptionSet::EMPTY, |set, (at, _)| set.with(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_knows_its_options_by_id() {
        let question = Question {
            id: "colour",
            part: "looks",
            sensitive: false,
            takes: Takes::One,
            options: &["red", "green"],
        };
        assert_eq!(question.option("green"), Some(1));
        assert_eq!(question.option("blue"), None);
        assert_eq!(question.names(OptionSet::EMPTY.with(1)).collect::<Vec<_>>(), ["green"]);
        assert_eq!(question.all().len(), 2);
    }
}
