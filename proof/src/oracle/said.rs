//! What was said to one question, as a small set of bits, and where to find it among the engine's answers.

use super::Truth;
use core::marker::PhantomData;
use rules_core::norway::RULES;
use rules_core::question::Takes;
use rules_core::{Answers, QuestionId};

/// A value that a question offers.
pub trait Value: Copy {
    /// The bit that stands for it in a [`Said`]; each value of a question has its own.
    fn bit(self) -> u16;
}

/// The values chosen at one question. No value means that nothing is known: unanswered, *don't know* and *prefer not
/// to say* are the same to the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<T> {
    bits: u16,
    of: PhantomData<T>,
}

impl<T: Value> Said<T> {
    pub(super) fn new(bits: u16) -> Said<T> {
        Said { bits, of: PhantomData }
    }

    /// Whether anything is known.
    pub fn known(self) -> bool {
        self.bits != 0
    }

    /// Whether `value` was chosen (`=` and `∋`).
    pub fn is(self, value: T) -> Truth {
        self.any_of([value])
    }

    /// Whether one of `values` was chosen (`∈` and `∩`).
    pub fn any_of<const N: usize>(self, values: [T; N]) -> Truth {
        self.known().then(|| self.bits & bits(values) != 0)
    }

    /// Whether nothing but `values` was chosen (`⊆`).
    pub fn only<const N: usize>(self, values: [T; N]) -> Truth {
        self.known().then(|| self.bits & !bits(values) == 0)
    }

    /// Whether `value` is the only one of `values` that was chosen; what was chosen outside them does not matter.
    pub fn the_only_one_of<const N: usize>(self, values: [T; N], value: T) -> Truth {
        self.known().then(|| self.bits & bits(values) == value.bit())
    }
}

fn bits<T: Value, const N: usize>(values: [T; N]) -> u16 {
    values.into_iter().fold(0, |set, value| set | value.bit())
}

/// Where the engine keeps one question: its place, and of each value the place among the options.
pub(super) struct Column {
    question: Option<QuestionId>,
    takes_one: bool,
    options: Vec<(u8, u16)>,
}

impl Column {
    /// Looks the ids up. What the engine does not have is left out; a test holds that there is no such thing.
    pub(super) fn of(question: &str, values: &[&str]) -> Column {
        let place = find(question);
        let asked = place.and_then(|place| RULES.question(place));
        let bits = (0..16).map(|place| 1_u16 << place);
        let options = values.iter().zip(bits);
        let options = options.filter_map(|(value, bit)| Some((asked?.option(value)?, bit))).collect();
        let takes_one = asked.is_some_and(|asked| asked.takes == Takes::One);
        Column { question: place, takes_one, options }
    }

    /// The values chosen.
    pub(super) fn read(&self, answers: &Answers) -> u16 {
        let Some(chosen) = self.question.and_then(|question| answers.chosen(question)) else { return 0 };
        let mut found = self.options.iter().filter(|&&(option, _)| chosen.contains(option));
        // Where one is taken, the first found is the only one: looking no further halves the time.
        if self.takes_one {
            return found.next().map_or(0, |&(_, bit)| bit);
        }
        found.fold(0, |set, &(_, bit)| set | bit)
    }

    /// Whether the question was put: answered in any way, *don't know* included.
    pub(super) fn put(&self, answers: &Answers) -> bool {
        self.question.is_some_and(|question| answers.get(question).is_some())
    }
}

/// The place of a question in the engine's table.
pub(super) fn find(question: &str) -> Option<QuestionId> {
    let place = RULES.questions.iter().position(|asked| asked.id == question)?;
    u8::try_from(place).ok().map(QuestionId)
}
