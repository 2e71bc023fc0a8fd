//! What is ticked on the page before the person goes on.

use rules_core::question::{OptionSet, Question, Takes};
use rules_core::{Answer, QuestionId};

/// What is ticked on a question: some options, or one of the two answers that every question takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    question: Option<QuestionId>,
    ticked: Option<Answer>,
}

impl Draft {
    /// What was answered to `question` before; nothing is ticked otherwise.
    pub(crate) fn of(question: QuestionId, answer: Option<Answer>) -> Draft {
        Draft { question: Some(question), ticked: answer }
    }

    /// Whether it is a draft of an answer to `question`.
    pub(crate) fn is_of(self, question: QuestionId) -> bool {
        self.question == Some(question)
    }

    /// This draft with something else ticked, or nothing.
    pub(crate) fn tick(self, ticked: Option<Answer>) -> Draft {
        Draft { ticked, ..self }
    }

    /// Whether `option` is ticked.
    pub(crate) fn has(self, option: u8) -> bool {
        self.options().contains(option)
    }

    /// Whether this is the answer.
    pub(crate) fn is(self, answer: Answer) -> bool {
        self.ticked == Some(answer)
    }

    /// The draft after a click on `option`: options that stand alone push the others out, and any
    /// option pushes *don't know* out.
    pub(crate) fn click(self, question: &Question, option: u8) -> Draft {
        let clicked = OptionSet::EMPTY.with(option);
        let Takes::Several { alone } = question.takes else {
            return self.tick(Some(Answer::Chosen(clicked)));
        };
        let before = self.options();
        let after = if before.contains(option) {
            before.without(clicked)
        } else if alone.contains(option) {
            clicked
        } else {
            before.without(alone).union(clicked)
        };
        self.tick((!after.is_empty()).then_some(Answer::Chosen(after)))
    }

    /// The draft after a click on *don't know* or *prefer not to say*: that alone, or taken back where it is
    /// ticked in a check box already.
    pub(crate) fn say(self, answer: Answer) -> Draft {
        self.tick((!self.is(answer)).then_some(answer))
    }

    /// The answer, if something is ticked that the question takes.
    pub(crate) fn answer(self, question: &Question) -> Option<Answer> {
        match self.ticked? {
            Answer::Chosen(options) => question.answer(options).ok(),
            other => Some(other),
        }
    }

    fn options(self) -> OptionSet {
        self.ticked.and_then(Answer::chosen).unwrap_or(OptionSet::EMPTY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEVERAL: Question = Question {
        id: "pets",
        part: "home",
        sensitive: false,
        takes: Takes::Several { alone: OptionSet::EMPTY.with(0) },
        options: &["none", "cat", "dog"],
    };
    const ONE: Question = Question { takes: Takes::One, ..SEVERAL };

    fn clicks(question: &Question, options: &[u8]) -> Vec<u8> {
        let draft = options.iter().fold(Draft::default(), |draft, &option| draft.click(question, option));
        draft.answer(question).and_then(Answer::chosen).map_or(Vec::new(), |set| set.iter().collect())
    }

    #[test]
    fn a_single_choice_moves_and_several_add_up() {
        assert_eq!(clicks(&ONE, &[1, 2]), [2]);
        assert_eq!(clicks(&SEVERAL, &[1, 2]), [1, 2]);
        assert_eq!(clicks(&SEVERAL, &[1, 2, 1]), [2]);
        assert!(clicks(&SEVERAL, &[1, 1]).is_empty());
    }

    #[test]
    fn what_stands_alone_pushes_the_rest_out_and_is_pushed_out() {
        assert_eq!(clicks(&SEVERAL, &[1, 2, 0]), [0]);
        assert_eq!(clicks(&SEVERAL, &[0, 1]), [1]);
    }

    #[test]
    fn an_option_takes_the_place_of_not_knowing() {
        let unknown = Draft::default().say(Answer::DontKnow);
        assert!(unknown.is(Answer::DontKnow) && unknown.click(&SEVERAL, 1).has(1));
        assert_eq!(unknown.say(Answer::DontKnow), Draft::default());
        assert_eq!(Draft::default().answer(&ONE), None);
    }
}
