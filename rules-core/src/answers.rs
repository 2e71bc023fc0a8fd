//! What a person has answered. Unanswered is the absence of an answer; no rule has a default.

use crate::question::{OptionSet, Question, QuestionId, QuestionSet, Takes};
use core::fmt;

/// What a person said to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// One or more of the question's options.
    Chosen(OptionSet),
    /// The person does not know.
    DontKnow,
    /// The person prefers not to say. To the rules this is the same as not knowing.
    PreferNotToSay,
}

impl Answer {
    /// The options chosen; none for *don't know* and *prefer not to say*.
    pub fn chosen(self) -> Option<OptionSet> {
        match self {
            Answer::Chosen(options) => Some(options),
            Answer::DontKnow | Answer::PreferNotToSay => None,
        }
    }
}

/// Why a set of options is no answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// No option was chosen.
    Empty,
    /// An option was chosen that the question does not have.
    UnknownOption,
    /// More than one option was chosen where the question takes one.
    TakesOne,
    /// An option that stands alone was chosen beside another.
    StandsAlone(u8),
}

impl fmt::Display for AnswerError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            AnswerError::Empty => "no option is chosen; leave the question out instead",
            AnswerError::UnknownOption => "the question has no such option",
            AnswerError::TakesOne => "takes one option",
            AnswerError::StandsAlone(_) => "an option that stands alone is chosen beside another",
        })
    }
}

impl Question {
    /// The answer that chooses `options`.
    ///
    /// # Errors
    /// Says why these options are no answer to this question.
    pub fn answer(&self, options: OptionSet) -> Result<Answer, AnswerError> {
        if options.is_empty() {
            return Err(AnswerError::Empty);
        }
        if !options.within(self.all()) {
            return Err(AnswerError::UnknownOption);
        }
        if options.len() > 1 {
            let Takes::Several { alone } = self.takes else {
                return Err(AnswerError::TakesOne);
            };
            if let Some(option) = options.iter().find(|&option| alone.contains(option)) {
                return Err(AnswerError::StandsAlone(option));
            }
        }
        Ok(Answer::Chosen(options))
    }
}

/// The answers given so far, by question.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Answers(Vec<Option<Answer>>);

impl Answers {
    /// No answer at all.
    pub fn new() -> Answers {
        Answers::default()
    }

    /// The answer to `question`, if it has one.
    pub fn get(&self, question: QuestionId) -> Option<Answer> {
        self.0.get(question.index()).copied().flatten()
    }

    /// The options chosen at `question`; none when it is unanswered, not known or not said.
    pub fn chosen(&self, question: QuestionId) -> Option<OptionSet> {
        self.get(question).and_then(Answer::chosen)
    }

    /// Puts `answer` in the place of whatever was answered before.
    pub fn set(&mut self, question: QuestionId, answer: Answer) {
        if self.0.len() <= question.index() {
            self.0.resize(question.index() + 1, None);
        }
        if let Some(place) = self.0.get_mut(question.index()) {
            *place = Some(answer);
        }
    }

    /// Takes the answer to `question` back. Trailing gaps are dropped, so that equal answers are
    /// equal values whatever was answered in between.
    pub fn remove(&mut self, question: QuestionId) {
        if let Some(place) = self.0.get_mut(question.index()) {
            *place = None;
        }
        while self.0.last() == Some(&None) {
            self.0.pop();
        }
    }

    /// The questions that have been put: answered in any way, *don't know* included.
    pub fn put(&self) -> QuestionSet {
        self.iter().map(|(question, _)| question).collect()
    }

    /// The answers in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, Answer)> {
        self.0
            .iter()
            .zip(0_u8..=u8::MAX)
            .filter_map(|(answer, at)| answer.map(|answer| (QuestionId(at), answer)))
    }

    /// These answers without those to any question outside `kept`.
    #[must_use]
    pub fn only(&self, kept: QuestionSet) -> Answers {
        self.iter().filter(|&(question, _)| kept.contains(question)).collect()
    }
}

impl FromIterator<(QuestionId, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (QuestionId, Answer)>>(given: I) -> Answers {
        let mut answers = Answers::new();
        for (question, answer) in given {
            answers.set(question, answer);
        }
        answers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANY: Question = Question {
        id: "pets",
        part: "home",
        sensitive: false,
        takes: Takes::Several { alone: OptionSet::EMPTY.with(0) },
        options: &["none", "cat", "dog"],
    };
    const ONE: Question = Question { takes: Takes::One, ..MANY };

    fn set(options: &[u8]) -> OptionSet {
        options.iter().copied().collect()
    }

    #[test]
    fn a_question_takes_only_what_it_offers() {
        assert_eq!(MANY.answer(set(&[1, 2])), Ok(Answer::Chosen(set(&[1, 2]))));
        assert_eq!(MANY.answer(set(&[])), Err(AnswerError::Empty));
        assert_eq!(MANY.answer(set(&[3])), Err(AnswerError::UnknownOption));
        assert_eq!(MANY.answer(set(&[0, 2])), Err(AnswerError::StandsAlone(0)));
        assert_eq!(ONE.answer(set(&[1, 2])), Err(AnswerError::TakesOne));
        assert_eq!(ONE.answer(set(&[0])), Ok(Answer::Chosen(set(&[0]))));
    }

    #[test]
    fn a_refusal_says_what_is_wrong() {
        let told = [
            AnswerError::Empty,
            AnswerError::UnknownOption,
            AnswerError::TakesOne,
            AnswerError::StandsAlone(0),
        ]
        .map(|error| error.to_string());
        let words = ["no option is chosen", "no such option", "takes one option", "stands alone"];
        assert!(told.iter().zip(words).all(|(told, words)| told.contains(words)), "{told:?}");
    }

    #[test]
    fn taking_an_answer_back_leaves_no_trace() {
        let mut answers = Answers::new();
        answers.set(QuestionId(2), Answer::DontKnow);
        answers.set(QuestionId(7), Answer::PreferNotToSay);
        answers.remove(QuestionId(7));
        answers.remove(QuestionId(9));
        assert_eq!(answers.put().iter().collect::<Vec<_>>(), [QuestionId(2)]);
        answers.remove(QuestionId(2));
        assert_eq!(answers, Answers::new());
    }

    #[test]
    fn the_last_place_of_the_table_is_a_place_like_others() {
        let last = QuestionId(u8::MAX);
        let answers: Answers = [(last, Answer::DontKnow)].into_iter().collect();
        assert_eq!(answers.iter().collect::<Vec<_>>(), [(last, Answer::DontKnow)]);
        assert!(answers.put().is_empty(), "beyond what a set of questions holds");
    }

    #[test]
    fn dont_know_and_prefer_not_to_say_choose_nothing() {
        assert_eq!(Answer::DontKnow.chosen(), None);
        assert_eq!(Answer::PreferNotToSay.chosen(), None);
    }
}
