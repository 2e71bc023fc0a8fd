//! Deadlines on civil dates: how long, counted from what, and how much of it may be gone.

use crate::answers::Answers;
use crate::condition::Condition;
use crate::id::ids;
use crate::question::{Choice, OptionSet, QuestionId, QuestionSet};
use crate::truth::Truth;
use jiff::Span;
use jiff::civil::Date;

/// A unit of time in which a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names of the units say it")]
pub enum Unit {
    Hours,
    Days,
    Weeks,
    Months,
    Years,
}

ids!(Unit { Hours = "hours", Days = "days", Weeks = "weeks", Months = "months", Years = "years" });

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// How many units.
    pub amount: u16,
    /// The unit.
    pub unit: Unit,
}

impl Period {
    /// `amount` of `unit`.
    pub const fn new(amount: u16, unit: Unit) -> Period {
        Period { amount, unit }
    }

    /// The last day on which one is surely still in time when the period runs, `direction`, from
    /// some hour of `start`; none beyond the calendar.
    ///
    /// Hours are counted with care: the hour of the start is not known, so the day on which the
    /// last hour falls no longer counts as safe. A month that is shorter ends it on its last day.
    pub fn last_day(self, start: Date, direction: Direction) -> Option<Date> {
        let (amount, span) = (self.amount, Span::new());
        let span = match (self.unit, direction) {
            (Unit::Hours, Direction::After) => span.try_days((amount / 24).saturating_sub(1)),
            (Unit::Hours, Direction::Before) => span.try_days(amount.div_ceil(24) + 1),
            (Unit::Days, _) => span.try_days(amount),
            (Unit::Weeks, _) => span.try_weeks(amount),
            (Unit::Months, _) => span.try_months(amount),
            (Unit::Years, _) => span.try_years(amount),
        }
        .ok()?;
        match direction {
            Direction::After => start.checked_add(span).ok(),
            Direction::Before => start.checked_sub(span).ok(),
        }
    }

    /// The fewest days the period can last.
    pub fn shortest_days(self) -> u32 {
        let amount = u32::from(self.amount);
        match self.unit {
            Unit::Hours => amount / 24,
            Unit::Days => amount,
            Unit::Weeks => amount * 7,
            // A year has 365 days or more; a part of one is at most two days short of its share.
            Unit::Months => (amount * 365 / 12).saturating_sub(2),
            Unit::Years => amount * 365,
        }
    }

    /// The most days the period can last.
    pub fn longest_days(self) -> u32 {
        let amount = u32::from(self.amount);
        match self.unit {
            Unit::Hours => amount.div_ceil(24),
            Unit::Days => amount,
            Unit::Weeks => amount * 7,
            Unit::Months => amount * 31,
            Unit::Years => amount * 366,
        }
    }
}

/// How long ago something happened, as far as an answer tells: a range of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elapsed {
    /// At least this many days.
    pub at_least: u32,
    /// At most this many days; none where it is open.
    pub at_most: Option<u32>,
}

/// What a deadline is counted from, and the question that tells how long ago it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// What each answer says about the days since; empty where nothing is asked about it.
    pub elapsed: &'static [(Choice, Elapsed)],
}

/// How long a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// The law sets it.
    Fixed(Period),
    /// The letter sets it.
    Letter {
        /// What each answer says about the time the letter gives.
        stated: &'static [(Choice, Stated)],
        /// What can apply when the letter's time is not known, shortest first. Empty where no
        /// source gives a length.
        otherwise: &'static [Period],
    },
}

/// The time that a letter gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// This long.
    For(Period),
    /// Some other time: the one in the letter.
    InLetter,
}

/// Whether a deadline lies after what it is counted from, or before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// So long after: an appeal within three weeks of the letter.
    After,
    /// So long before: a renewal one month before the permit ends.
    Before,
}

ids!(Direction { After = "after", Before = "before" });

/// A deadline of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What it is counted from.
    pub from: &'static Start,
    /// Which way it is counted.
    pub direction: Direction,
    /// How long it is.
    pub length: Length,
}

/// Why a deadline has the length it is shown with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The law sets it.
    Law,
    /// The person says that the letter gives this time.
    Letter,
    /// The letter's time is not known: the shortest that can apply is shown first.
    Shortest,
}

/// Whether a deadline may have run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remaining {
    /// As far as the answers tell, it has not.
    Running,
    /// It may have, or may soon.
    MayBeOver,
    /// It has, if nothing else is in the letter.
    Over,
    /// Nobody can tell from the answers.
    NotKnown,
}

/// A deadline on the answers so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// What it is counted from.
    pub from: &'static str,
    /// Which way it is counted.
    pub direction: Direction,
    /// How long it is; none when only the letter tells.
    pub period: Option<Period>,
    /// Longer periods that can apply as well, in order.
    pub or_else: &'static [Period],
    /// Why it has this length.
    pub basis: Basis,
    /// Whether it may have run out.
    pub remaining: Remaining,
}

impl Deadline {
    /// The deadline on `answers`.
    pub fn due(&self, answers: &Answers) -> Due {
        let (period, or_else, basis): (_, &[Period], _) = match self.length {
            Length::Fixed(period) => (Some(period), &[], Basis::Law),
            Length::Letter { stated, otherwise } => match pick(stated, answers) {
                Some(Stated::For(period)) => (Some(period), &[], Basis::Letter),
                Some(Stated::InLetter) => (None, &[], Basis::Letter),
                None => match otherwise.split_first() {
                    Some((shortest, longer)) => (Some(*shortest), longer, Basis::Shortest),
                    None => (None, &[], Basis::Letter),
                },
            },
        };
        // How long ago something was says nothing of a time that is counted back from what is to come.
        let elapsed = match self.direction {
            Direction::After => pick(self.from.elapsed, answers),
            Direction::Before => None,
        };
        let remaining = remaining(period, elapsed);
        Due { from: self.from.id, direction: self.direction, period, or_else, basis, remaining }
    }

    /// The choices the deadline tells apart.
    fn choices(&self) -> impl Iterator<Item = Choice> {
        let stated = match self.length {
            Length::Fixed(_) => &[],
            Length::Letter { stated, .. } => stated,
        };
        stated.iter().map(|&(choice, _)| choice).chain(self.from.elapsed.iter().map(|&(choice, _)| choice))
    }

    /// The questions the deadline reads while nothing rules it out.
    pub fn reads(&self) -> QuestionSet {
        self.choices().map(|choice| choice.question).collect()
    }

    /// The options of `question` that the deadline tells apart.
    pub fn named(&self, question: QuestionId) -> OptionSet {
        self.choices().filter(|choice| choice.question == question).map(|choice| choice.option).collect()
    }
}

/// The value that belongs to the option chosen.
fn pick<T: Copy>(table: &[(Choice, T)], answers: &Answers) -> Option<T> {
    table
        .iter()
        .find(|(choice, _)| Condition::is(*choice).truth(answers) == Truth::Yes)
        .map(|&(_, value)| value)
}

/// How much of `period` is left when it started `elapsed` ago.
fn remaining(period: Option<Period>, elapsed: Option<Elapsed>) -> Remaining {
    let (Some(period), Some(elapsed)) = (period, elapsed) else {
        return Remaining::NotKnown;
    };
    if elapsed.at_least > period.longest_days() {
        Remaining::Over
    } else if elapsed.at_most.is_none_or(|most| most >= period.shortest_days()) {
        Remaining::MayBeOver
    } else {
        Remaining::Running
    }
}

#[cfg(test)]
mod tests;
