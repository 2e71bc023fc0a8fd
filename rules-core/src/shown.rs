//! When something is put before the person.

use crate::answers::Answers;
use crate::question::{QuestionId, QuestionSet};
use crate::truth::{Differences, Truth};

/// What a condition must be for a card, step, note or contact to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Only when it is `Yes`: an open condition never shows anything.
    WhenYes,
    /// Unless it is `No`: for what nobody should miss while it is open.
    UnlessNo,
    /// Unless it is `No`, and only once this question has been put.
    UnlessNoOncePut(QuestionId),
}

impl Shown {
    /// Whether something with a condition of this `truth` is shown.
    pub fn at(self, truth: Truth, answers: &Answers) -> bool {
        let put = match self {
            Shown::WhenYes | Shown::UnlessNo => true,
            Shown::UnlessNoOncePut(question) => answers.get(question).is_some(),
        };
        put && self.allows(truth)
    }

    /// Whether something with a condition of this `truth` is shown, now or once the question it
    /// waits for has been put.
    pub fn allows(self, truth: Truth) -> bool {
        match self {
            Shown::WhenYes => truth == Truth::Yes,
            Shown::UnlessNo | Shown::UnlessNoOncePut(_) => truth != Truth::No,
        }
    }

    /// The question it waits for.
    pub fn reads(self) -> QuestionSet {
        match self {
            Shown::WhenYes | Shown::UnlessNo => QuestionSet::EMPTY,
            Shown::UnlessNoOncePut(question) => QuestionSet::only(question),
        }
    }

    /// The truths whose difference decides whether it is shown.
    pub fn differences(self) -> Differences {
        Differences::where_seen(|low, high| self.allows(low) != self.allows(high))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answer;

    #[test]
    fn an_open_condition_shows_nothing_unless_it_may() {
        let (nothing, question) = (Answers::new(), QuestionId(3));
        let put = [(question, Answer::PreferNotToSay)].into_iter().collect();
        assert!(!Shown::WhenYes.at(Truth::Unknown, &nothing));
        assert!(Shown::UnlessNo.at(Truth::Unknown, &nothing));
        assert!(!Shown::UnlessNoOncePut(question).at(Truth::Unknown, &nothing));
        assert!(Shown::UnlessNoOncePut(question).at(Truth::Unknown, &put));
        assert!(!Shown::UnlessNoOncePut(question).at(Truth::No, &put));
        assert_eq!(Shown::UnlessNoOncePut(question).reads(), QuestionSet::only(question));
        assert!(Shown::WhenYes.reads().is_empty() && Shown::UnlessNo.reads().is_empty());
    }
}
