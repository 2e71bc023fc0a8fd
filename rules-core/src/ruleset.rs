//! A rule set: everything the engine needs to assess, as constant data.

use crate::answers::Answers;
use crate::card::{Card, Note, Status};
use crate::condition::Condition;
use crate::gate::Gate;
use crate::id::ids;
use crate::organisation::Organisation;
use crate::question::{Choice, Question, QuestionId};
use crate::route::{Group, Route};
use crate::shown::Shown;
use crate::source::Source;
use crate::step::Step;
use crate::term::Term;
use crate::truth::Truth;
use jiff::civil::Date;

/// Rules, the questions they read and what they show. Plain constant data: nothing in it is
/// computed, so that it can be walked, printed, enumerated and mutated.
#[derive(Clone, Copy, Debug)]
pub struct Ruleset {
    /// The version of the rules.
    pub version: &'static str,
    /// How old the rules may become.
    pub shelf_life: ShelfLife,
    /// All questions, in the order in which they are asked. At most [`crate::question::QuestionSet::CAPACITY`].
    pub questions: &'static [Question],
    /// All gates, in the order shown.
    pub gates: &'static [&'static Gate],
    /// All routes, in the order shown within a grade.
    pub routes: &'static [&'static Route],
    /// Routes that stand together under one name.
    pub groups: &'static [Group],
    /// All cards, in the order shown.
    pub cards: &'static [&'static Card],
    /// What each status gives.
    pub statuses: &'static [&'static Status],
    /// All country notes.
    pub notes: &'static [&'static Note],
    /// Whom a person can turn to.
    pub contacts: Contacts,
    /// All sources.
    pub sources: &'static [&'static [&'static Source]],
    /// The glossary.
    pub terms: &'static [&'static Term],
    /// Words that a question uses and a person may not know.
    pub question_terms: &'static [(QuestionId, &'static [&'static Term])],
}

/// Whom a person can turn to, and in which order.
#[derive(Clone, Copy, Debug)]
pub struct Contacts {
    /// Emergency lines: first, or last when `calm` holds; never absent where they can be reached.
    pub emergency: &'static [&'static Organisation],
    /// What stands in their place where they cannot be reached.
    pub local_emergency: &'static Organisation,
    /// When the emergency lines cannot be reached.
    pub out_of_reach: Condition,
    /// When nothing is urgent.
    pub calm: Condition,
    /// Organisations, in the order shown.
    pub organisations: &'static [Contact],
}

/// An organisation and whom it is shown to.
#[derive(Clone, Copy, Debug)]
pub struct Contact {
    /// The organisation.
    pub organisation: &'static Organisation,
    /// What its condition must be for it to be shown.
    pub shown: Shown,
    /// Whom it is for.
    pub when: Condition,
}

/// How old the rules may become: the law has a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShelfLife {
    /// The day the law was read.
    pub law_as_of: Date,
    /// After this day a copy says that it may be out of date.
    pub review_by: Date,
    /// After this day a copy no longer grades.
    pub grades_until: Date,
}

/// How old a copy of the rules is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// The day is before the law was read: the clock is wrong.
    ClockIsWrong,
    /// Within the review date.
    Current,
    /// Past its review date: it says so.
    PastReview,
    /// Long past it: it stops grading and shows contacts and sources instead.
    Expired,
}

ids!(Age {
    ClockIsWrong = "clock-is-wrong",
    Current = "current",
    PastReview = "past-review",
    Expired = "expired",
});

impl ShelfLife {
    /// How old a copy is on `today`.
    pub fn age(&self, today: Date) -> Age {
        if today < self.law_as_of {
            Age::ClockIsWrong
        } else if today <= self.review_by {
            Age::Current
        } else if today <= self.grades_until {
            Age::PastReview
        } else {
            Age::Expired
        }
    }
}

impl Ruleset {
    /// What is asked at this place in the table.
    pub fn question(&self, question: QuestionId) -> Option<&'static Question> {
        self.questions.get(question.index())
    }

    /// The question with this id.
    pub fn find_question(&self, id: &str) -> Option<QuestionId> {
        let at = self.questions.iter().position(|question| question.id == id)?;
        u8::try_from(at).ok().map(QuestionId)
    }

    /// The id of the question at this place; empty for a place the table does not have.
    pub fn question_name(&self, question: QuestionId) -> &'static str {
        self.question(question).map_or("", |question| question.id)
    }

    /// The id of the option that a rule names; none for one that its question does not have.
    pub fn choice_name(&self, choice: Choice) -> Option<&'static str> {
        self.question(choice.question)?.options.get(usize::from(choice.option)).copied()
    }

    /// The route with this id.
    pub fn route(&self, id: &str) -> Option<&'static Route> {
        self.routes.iter().copied().find(|route| route.id == id)
    }

    /// The card with this id.
    pub fn card(&self, id: &str) -> Option<&'static Card> {
        self.cards.iter().copied().find(|card| card.id == id)
    }

    /// The step with this id.
    pub fn step(&self, id: &str) -> Option<&'static Step> {
        self.all_steps().find(|step| step.id == id)
    }

    /// Every step that a card or a route lists; one that several list comes up as often.
    pub fn all_steps(&self) -> impl Iterator<Item = &'static Step> {
        let of_cards = self.cards.iter().flat_map(|card| card.steps);
        of_cards.chain(self.routes.iter().flat_map(|route| route.steps)).copied()
    }
}

impl Contacts {
    /// Every line and organisation.
    pub fn all(&self) -> impl Iterator<Item = &'static Organisation> {
        let lines = self.emergency.iter().copied().chain([self.local_emergency]);
        lines.chain(self.organisations.iter().map(|contact| contact.organisation))
    }

    /// The line or the organisation with this id.
    pub fn find(&self, id: &str) -> Option<&'static Organisation> {
        self.all().find(|organisation| organisation.id == id)
    }

    /// Whom the person is shown, in order.
    pub fn shown(&self, answers: &Answers) -> Vec<&'static Organisation> {
        let lines: &[&Organisation] = match self.out_of_reach.truth(answers) {
            Truth::Yes => &[],
            Truth::Unknown | Truth::No => self.emergency,
        };
        let local = match self.out_of_reach.truth(answers) {
            Truth::No => None,
            // Where the person may be out of reach of the lines, both are shown.
            Truth::Unknown | Truth::Yes => Some(self.local_emergency),
        };
        let urgent = lines.iter().copied().chain(local);
        let organisations = self
            .organisations
            .iter()
            .filter(|contact| contact.shown.at(contact.when.truth(answers), answers))
            .map(|contact| contact.organisation);
        match self.calm.truth(answers) {
            Truth::Yes => organisations.chain(urgent).collect(),
            Truth::Unknown | Truth::No => urgent.chain(organisations).collect(),
        }
    }
}

#[cfg(test)]
mod tests;
