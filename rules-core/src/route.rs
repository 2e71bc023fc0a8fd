//! Routes: a form of protection or permit as scope, elements, bars, caps and a ceiling.

use crate::answers::Answers;
use crate::card::{Figure, Right};
use crate::condition::Condition;
use crate::grade::{Ceiling, Grade, Role, Tally};
use crate::id::ids;
use crate::source::Citation;
use crate::step::Step;
use crate::term::Term;
use crate::truth::Truth;

/// A form of protection or permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Whom it can concern at all; a route is listed unless this is `No`.
    pub scope: Condition,
    /// What the law requires.
    pub elements: &'static [Element],
    /// Exceptions that stop it.
    pub bars: &'static [Bar],
    /// Exceptions that limit its grade.
    pub caps: &'static [Cap],
    /// The highest grade it can have.
    pub ceiling: Ceiling,
    /// What only the authority can weigh.
    pub judgements: &'static [Judgement],
    /// What to do, in order, unless the route is unlikely.
    pub steps: &'static [&'static Step],
    /// What the permit gives.
    pub rights: &'static [&'static Right],
    /// The numbers and dates its text uses.
    pub figures: &'static [Figure],
    /// Words it uses that a person may not know.
    pub terms: &'static [&'static Term],
    /// Where it comes from.
    pub citations: &'static [Citation],
}

/// Routes that stand together under one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// The routes, in the order shown.
    pub routes: &'static [&'static Route],
}

/// One legal requirement of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    /// Stable id, unique within its route; the same id means the same requirement.
    pub id: &'static str,
    /// Whether the route cannot be told while this and its like are all open.
    pub core: bool,
    /// When it is met.
    pub condition: Condition,
    /// Where it comes from.
    pub citations: &'static [Citation],
}

/// Where a bar or a cap takes a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarTo {
    /// The route is unlikely.
    Unlikely,
    /// Nobody but the authority can tell; already while the bar is open.
    CannotTell,
}

ids!(BarTo { Unlikely = "unlikely", CannotTell = "cannot-tell" });

/// An exception that stops a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Stable id, unique within its route.
    pub id: &'static str,
    /// Where it takes the route.
    pub to: BarTo,
    /// When it holds.
    pub condition: Condition,
    /// Where it comes from.
    pub citations: &'static [Citation],
}

/// Where a cap limits a grade to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CapTo {
    /// At most possible.
    Possible,
    /// At most unlikely.
    Unlikely,
}

ids!(CapTo { Possible = "possible", Unlikely = "unlikely" });

/// An exception that limits the grade of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// Stable id, unique within its route.
    pub id: &'static str,
    /// Where it limits the grade to.
    pub to: CapTo,
    /// When it holds.
    pub condition: Condition,
    /// Where it comes from.
    pub citations: &'static [Citation],
}

/// What only the authority can weigh. Never asked as yes or no, never decided by the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Where it comes from.
    pub citations: &'static [Citation],
}

/// A part of a route that counts for its grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is to the grade.
    pub role: Role,
    /// Its id; `scope` for the scope.
    pub id: &'static str,
    /// The condition that decides it.
    pub condition: &'static Condition,
    /// Where it comes from; the route's own citations for the scope.
    pub citations: &'static [Citation],
}

impl Route {
    /// The scope, then elements, bars and caps, each in author order.
    pub fn parts(&'static self) -> impl Iterator<Item = Part> {
        let scope =
            Part { role: Role::Scope, id: "scope", condition: &self.scope, citations: self.citations };
        let elements = self.elements.iter().map(|element| Part {
            role: Role::Element { core: element.core },
            id: element.id,
            condition: &element.condition,
            citations: element.citations,
        });
        let bars = self.bars.iter().map(|bar| Part {
            role: match bar.to {
                BarTo::Unlikely => Role::BarToUnlikely,
                BarTo::CannotTell => Role::BarToCannotTell,
            },
            id: bar.id,
            condition: &bar.condition,
            citations: bar.citations,
        });
        let caps = self.caps.iter().map(|cap| Part {
            role: match cap.to {
                CapTo::Possible => Role::CapToPossible,
                CapTo::Unlikely => Role::CapToUnlikely,
            },
            id: cap.id,
            condition: &cap.condition,
            citations: cap.citations,
        });
        core::iter::once(scope).chain(elements).chain(bars).chain(caps)
    }

    /// The grade on `answers`; none when the route is not in play.
    pub fn grade(&'static self, answers: &Answers) -> Option<Grade> {
        if self.scope.truth(answers) == Truth::No {
            return None;
        }
        let tally = self.parts().fold(Tally::EMPTY, |tally, part| {
            tally.merge(Tally::of(part.role, part.condition.truth(answers)))
        });
        tally.grade(self.ceiling)
    }
}

#[cfg(test)]
mod tests;
