//! Answer sheets: answers by id, as a file gives them, read with one clear error each.

use crate::answers::{Answer, AnswerError, Answers};
use crate::question::{OptionSet, Question, QuestionId};
use crate::ruleset::Ruleset;
use core::fmt;
use jiff::civil::Date;

mod json;
mod line;

pub use line::one_line;

/// The id of *I don't know*, which every question takes.
pub const DONT_KNOW: &str = "dont-know";
/// The id of *I prefer not to say*, which every question takes.
pub const PREFER_NOT_TO_SAY: &str = "prefer-not-to-say";

/// A sheet as written: nothing in it has been held against the questions yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What is written for each question, in order.
    pub answers: Entries,
    /// What holds for every question that is not in `answers`.
    pub others: Others,
    /// The day of the assessment, as `2026-11-22`; the law date where it is left out.
    pub today: Option<String>,
}

/// What holds for a question that a sheet does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Others {
    /// It has not been put.
    #[default]
    Unanswered,
    /// The interview is walked, and a question that comes up gets the ordinary answer of a case.
    Ordinary,
}

/// The questions that a sheet names, with what is written for each.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Entries(pub Vec<(String, Entry)>);

/// What is written for one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A string: one option, or one of the two answers that every question takes.
    One(String),
    /// An array: the options of a question that takes several.
    Several(Vec<String>),
}

/// What is wrong with a sheet, by the key. It quotes the file; [`one_line`] makes it fit to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetError {
    /// The key that is wrong.
    pub key: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a key of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no such question.
    UnknownQuestion,
    /// The question is there twice.
    Twice,
    /// The question has no such option.
    UnknownOption(String),
    /// An array where the question takes one option.
    WantsString,
    /// A string where the question takes several options.
    WantsArray,
    /// *Don't know* or *prefer not to say* in an array.
    WantsBareString(String),
    /// An empty array.
    Empty,
    /// An option twice in an array.
    Repeated(String),
    /// An option that stands alone, beside another.
    StandsAlone(String),
    /// Not a day of the calendar.
    NotADate(String),
}

impl fmt::Display for SheetError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}`: ", self.key)?;
        match &self.problem {
            Problem::UnknownQuestion => write!(out, "there is no such question"),
            Problem::Twice => write!(out, "the question stands there twice; keep one"),
            Problem::UnknownOption(option) => write!(out, "the question has no option `{option}`"),
            Problem::WantsString => write!(out, "takes one option, written as a string"),
            Problem::WantsArray => write!(out, "takes several options, written as an array of strings"),
            Problem::WantsBareString(option) => {
                write!(out, "`{option}` stands alone, as a string without an array")
            }
            Problem::Empty => {
                write!(out, "the array is empty; leave the question out or write `{DONT_KNOW}`")
            }
            Problem::Repeated(option) => write!(out, "`{option}` stands there twice; keep one"),
            Problem::StandsAlone(option) => write!(out, "`{option}` cannot stand beside another option"),
            Problem::NotADate(text) => write!(out, "`{text}` is not a date of the form 2026-11-22"),
        }
    }
}

impl core::error::Error for SheetError {}

impl Sheet {
    /// The answers that are written.
    ///
    /// # Errors
    /// The first key that does not fit the questions, and why.
    pub fn given(&self, rules: &Ruleset) -> Result<Answers, SheetError> {
        let mut answers = Answers::new();
        for (key, entry) in &self.answers.0 {
            let wrong = |problem| SheetError { key: key.clone(), problem };
            let question = rules.find_question(key).ok_or_else(|| wrong(Problem::UnknownQuestion))?;
            let asked = rules.question(question).ok_or_else(|| wrong(Problem::UnknownQuestion))?;
            if answers.get(question).is_some() {
                return Err(wrong(Problem::Twice));
            }
            answers.set(question, entry.answer(asked).map_err(wrong)?);
        }
        Ok(answers)
    }

    /// The day of the assessment.
    ///
    /// # Errors
    /// When `today` is not a date.
    pub fn today(&self, rules: &Ruleset) -> Result<Date, SheetError> {
        let Some(text) = &self.today else { return Ok(rules.shelf_life.law_as_of) };
        let wrong = || SheetError { key: "today".into(), problem: Problem::NotADate(text.clone()) };
        let date: Date = text.parse().map_err(|_| wrong())?;
        // The date crate also reads times, years before our era and other forms; the contract has one.
        if date.to_string() == *text && !text.starts_with('-') { Ok(date) } else { Err(wrong()) }
    }

    /// The answers of the sheet with those of the questions it does not name, and the questions
    /// that were put, in order.
    ///
    /// # Errors
    /// As [`Sheet::given`].
    pub fn complete(
        &self,
        rules: &'static Ruleset,
        ordinary: impl Fn(QuestionId) -> Answer,
    ) -> Result<(Answers, Vec<QuestionId>), SheetError> {
        let given = self.given(rules)?;
        match self.others {
            Others::Unanswered => {
                let asked = given.put().iter().collect();
                Ok((given, asked))
            }
            Others::Ordinary => {
                let (mut answers, asked) =
                    rules.walk(|question| given.get(question).unwrap_or_else(|| ordinary(question)));
                // What is written for a question that never came up is kept, and parked.
                for (question, answer) in given.iter().filter(|(question, _)| !asked.contains(question)) {
                    answers.set(question, answer);
                }
                Ok((answers, asked))
            }
        }
    }
}

impl Entry {
    /// The answer to `question` that is written here.
    fn answer(&self, question: &Question) -> Result<Answer, Problem> {
        let several = matches!(question.takes, crate::question::Takes::Several { .. });
        let options = match self {
            Entry::One(text) if text == DONT_KNOW => return Ok(Answer::DontKnow),
            Entry::One(text) if text == PREFER_NOT_TO_SAY => return Ok(Answer::PreferNotToSay),
            Entry::One(_) if several => return Err(Problem::WantsArray),
            Entry::One(text) => core::slice::from_ref(text),
            Entry::Several(_) if !several => return Err(Problem::WantsString),
            Entry::Several(texts) => texts,
        };
        let mut chosen = OptionSet::EMPTY;
        for text in options {
            if text == DONT_KNOW || text == PREFER_NOT_TO_SAY {
                return Err(Problem::WantsBareString(text.clone()));
            }
            let option = question.option(text).ok_or_else(|| Problem::UnknownOption(text.clone()))?;
            if chosen.contains(option) {
                return Err(Problem::Repeated(text.clone()));
            }
            chosen = chosen.with(option);
        }
        question.answer(chosen).map_err(|error| match error {
            AnswerError::Empty => Problem::Empty,
            AnswerError::TakesOne => Problem::WantsString,
            AnswerError::UnknownOption => Problem::UnknownOption(options.join(", ")),
            AnswerError::StandsAlone(option) => {
                let alone = OptionSet::EMPTY.with(option);
                Problem::StandsAlone(question.names(alone).collect())
            }
        })
    }
}

#[cfg(test)]
mod tests;
