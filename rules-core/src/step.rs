//! Steps: something to do, where, by what means and by when.

use crate::answers::Answers;
use crate::condition::Condition;
use crate::deadline::Deadline;
use crate::id::ids;
use crate::shown::Shown;
use crate::source::Citation;

/// By what means a step is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// In person.
    InPerson,
    /// By telephone.
    Phone,
    /// In writing, on paper or electronically.
    Writing,
    /// In an electronic portal.
    Online,
    /// By gathering or keeping something, or by leaving something undone; nobody need be met.
    Alone,
}

ids!(Means {
    InPerson = "in-person",
    Phone = "phone",
    Writing = "writing",
    Online = "online",
    Alone = "alone",
});

/// Something to do. One id for one thing, wherever it is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// What must hold beside the card or route that lists it.
    pub when: Condition,
    /// What that must be for it to be listed.
    pub shown: Shown,
    /// Where, or with whom: the id of a place.
    pub place: &'static str,
    /// By what means.
    pub means: Means,
    /// Whether it is to be done at once.
    pub at_once: bool,
    /// By when, where a source gives a time.
    pub deadline: Option<Deadline>,
    /// Where it comes from.
    pub citations: &'static [Citation],
}

impl Step {
    /// Whether it is listed beside the card or route that has it.
    pub fn is_listed(&self, answers: &Answers) -> bool {
        self.shown.at(self.when.truth(answers), answers)
    }

    /// What its condition must be for it to be listed; a call, so that rules of before, which have no such field, can
    /// still be compared.
    pub fn shown(&self) -> Shown {
        self.shown
    }
}
