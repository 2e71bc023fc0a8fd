//! Sheets of answers for the tests: by their options, in one line for messages, and all there are.

use core::fmt;

use super::{QUESTIONS, RULES};
use crate::answers::{Answer, Answers};
use crate::condition::Condition;
use crate::question::{Choice, OptionSet, QuestionId, QuestionSet};

/// The sheet on which exactly these options are chosen.
pub(crate) fn answers(choices: &[Choice]) -> Answers {
    choices.iter().fold(Answers::new(), |mut answers, choice| {
        let chosen = answers.chosen(choice.question).unwrap_or(OptionSet::EMPTY);
        answers.set(choice.question, Answer::Chosen(chosen.with(choice.option)));
        answers
    })
}

/// The questions that some conditions read anywhere.
pub(crate) fn below(conditions: &[Condition]) -> QuestionSet {
    let mut below = QuestionSet::EMPTY;
    conditions.iter().for_each(|condition| condition.leaves(&mut |leaf| below = below.with(leaf.question())));
    below
}

/// The ids of the questions, for comparing and for messages.
pub(crate) fn names(questions: QuestionSet) -> Vec<&'static str> {
    questions.iter().map(|question| RULES.question_name(question)).collect()
}

/// The sheet in one line, for messages. It is made when a message is: most sheets never need one.
pub(crate) fn show(answers: &Answers) -> impl fmt::Display + use<> {
    Shown(answers.clone())
}

struct Shown(Answers);

impl fmt::Display for Shown {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, (question, answer)) in self.0.iter().enumerate() {
            let asked = &QUESTIONS[question.index()];
            let chosen: Vec<_> = asked.names(answer.chosen().unwrap_or(OptionSet::EMPTY)).collect();
            let gap = if number == 0 { "" } else { " " };
            let chosen = if chosen.is_empty() { "?".into() } else { chosen.join("+") };
            write!(out, "{gap}{}={chosen}", asked.id)?;
        }
        Ok(())
    }
}

/// Every sheet over some questions, by number: one digit for each question, 0 while it is not put.
pub(crate) struct Sheets(Vec<(QuestionId, Vec<Answer>)>);

impl Sheets {
    pub(crate) fn over(questions: QuestionSet) -> Sheets {
        let of = |question: QuestionId| {
            let asked = &QUESTIONS[question.index()];
            let sets = (0_u8..1 << asked.options.len())
                .map(|bits| (0..8).filter(|at| bits & (1 << at) != 0).collect::<OptionSet>());
            let chosen = sets.filter_map(|set| asked.answer(set).ok());
            (question, core::iter::once(Answer::DontKnow).chain(chosen).collect())
        };
        Sheets(questions.iter().map(of).collect())
    }

    pub(crate) fn all() -> Sheets {
        Sheets::over((0..7).map(QuestionId).collect())
    }

    pub(crate) fn len(&self) -> usize {
        self.0.iter().map(|(_, answers)| answers.len() + 1).product()
    }

    pub(crate) fn sheet(&self, mut number: usize) -> Answers {
        let put = self.0.iter().filter_map(|(question, answers)| {
            let digit = number % (answers.len() + 1);
            number /= answers.len() + 1;
            Some((*question, *answers.get(digit.checked_sub(1)?)?))
        });
        put.collect()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Answers> {
        (0..self.len()).map(|number| self.sheet(number))
    }

    /// For each question not put on a sheet, the numbers of the sheets that put it; all are greater.
    pub(crate) fn next(&self, number: usize) -> Vec<(QuestionId, Vec<usize>)> {
        let (mut unit, mut rest, mut next) = (1, number, Vec::new());
        for (question, answers) in &self.0 {
            if rest % (answers.len() + 1) == 0 {
                next.push((*question, (1..=answers.len()).map(|digit| number + digit * unit).collect()));
            }
            rest /= answers.len() + 1;
            unit *= answers.len() + 1;
        }
        next
    }

    /// The oracle of relevance. For each sheet the questions not put for which two ways to answer
    /// all others exist that differ in that question alone, and in what is `seen`. *Don't know* is
    /// an answer.
    pub(crate) fn exact<T: PartialEq>(&self, seen: impl Fn(&Answers) -> T) -> Vec<QuestionSet> {
        let mut results: Vec<Option<T>> = (0..self.len()).map(|_| None).collect();
        let mut relevant = vec![QuestionSet::EMPTY; self.len()];
        // A sheet with more answers has a greater number: all that follow from one are known before it.
        for number in (0..self.len()).rev() {
            match self.next(number).as_slice() {
                [] => results[number] = Some(seen(&self.sheet(number))),
                [(question, full)] => {
                    if full.iter().any(|&other| results[other] != results[full[0]]) {
                        relevant[number] = QuestionSet::only(*question);
                    }
                }
                // What matters after one answer more matters now; two questions cover each other.
                [(_, one), (_, other), ..] => {
                    let after = one.iter().chain(other).map(|&number| relevant[number]);
                    relevant[number] = after.fold(QuestionSet::EMPTY, QuestionSet::union);
                }
            }
        }
        relevant
    }
}
