//! Grades, and the one function that grades every route.

use crate::id::ids;
use crate::truth::Truth;

/// A finding about the rules on the answers given: never a prediction, never a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grade {
    /// Everything the rules ask for is met on the answers.
    Likely,
    /// Open in part, or limited by a cap or a ceiling.
    Possible,
    /// Something the rules ask for is not met, or something stops the route.
    Unlikely,
    /// Too much is open, or an exception that only the authority can settle.
    CannotTell,
}

impl Grade {
    /// All four.
    pub const ALL: [Grade; 4] = [Grade::Likely, Grade::Possible, Grade::Unlikely, Grade::CannotTell];
}

ids!(Grade {
    Likely = "likely",
    Possible = "possible",
    Unlikely = "unlikely",
    CannotTell = "cannot-tell",
});

/// What one part of a route is to its grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Whom the route can concern.
    Scope,
    /// A requirement.
    Element {
        /// Whether it is core.
        core: bool,
    },
    /// An exception that makes the route unlikely.
    BarToUnlikely,
    /// An exception that nobody but the authority can weigh.
    BarToCannotTell,
    /// A limit to possible.
    CapToPossible,
    /// A limit to unlikely.
    CapToUnlikely,
}

/// How far the parts seen so far push the grade down; the greatest decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Nothing,
    Possible,
    CannotTell,
    Unlikely,
    OutOfScope,
}

/// The running result over the parts of a route. Two tallies merge in any order, which is what
/// lets the interview ask which parts can still change the grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    weight: Weight,
    /// Elements that are open: 0, 1, 2, or 3 for more.
    open: u8,
    /// What is known of the core elements.
    core: Core,
}

/// Whether the core elements seen so far are all open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Core {
    NoneSeen,
    AllOpen,
    SomeSettled,
}

/// More open elements than this leave a route ungraded.
pub const OPEN_ELEMENTS_ALLOWED: u8 = 2;

impl Tally {
    /// No part seen yet.
    pub const EMPTY: Tally = Tally { weight: Weight::Nothing, open: 0, core: Core::NoneSeen };

    /// What a part of this `role` and `truth` says alone.
    pub fn of(role: Role, truth: Truth) -> Tally {
        use Truth::{No, Unknown, Yes};
        let weight = match (role, truth) {
            (Role::Scope, No) => Weight::OutOfScope,
            (Role::Element { .. }, No) | (Role::BarToUnlikely | Role::CapToUnlikely, Yes) => Weight::Unlikely,
            (Role::BarToCannotTell, Yes | Unknown) => Weight::CannotTell,
            (Role::CapToPossible, Yes) => Weight::Possible,
            (_, Unknown) => Weight::Possible,
            _ => Weight::Nothing,
        };
        let open = match (role, truth) {
            (Role::Element { .. }, Unknown) => 1,
            _ => 0,
        };
        let core = match (role, truth) {
            (Role::Element { core: true }, Unknown) => Core::AllOpen,
            (Role::Element { core: true }, _) => Core::SomeSettled,
            _ => Core::NoneSeen,
        };
        Tally { weight, open, core }
    }

    /// The two together.
    #[must_use]
    pub fn merge(self, other: Tally) -> Tally {
        let most = OPEN_ELEMENTS_ALLOWED + 1;
        Tally {
            weight: self.weight.max(other.weight),
            open: (self.open + other.open).min(most),
            core: self.core.max(other.core),
        }
    }

    /// The grade under `ceiling`, or none when the route is not in play. The first line that
    /// applies decides:
    /// a bar to unlikely or a failing element; a bar to cannot-tell that holds or is open, too
    /// many open elements, or all core elements open; anything else that is open; nothing open.
    /// A cap that holds lowers likely and possible; cannot-tell gives way only to a cap to
    /// unlikely, which therefore weighs as much as a bar to it. The ceiling lowers likely.
    pub fn grade(self, ceiling: Ceiling) -> Option<Grade> {
        let undecided = self.open > OPEN_ELEMENTS_ALLOWED || self.core == Core::AllOpen;
        let weight = if undecided { self.weight.max(Weight::CannotTell) } else { self.weight };
        match (weight, ceiling) {
            (Weight::OutOfScope, _) => None,
            (Weight::Unlikely, _) => Some(Grade::Unlikely),
            (Weight::CannotTell, _) => Some(Grade::CannotTell),
            (Weight::Possible, _) | (Weight::Nothing, Ceiling::Possible) => Some(Grade::Possible),
            (Weight::Nothing, Ceiling::Likely) => Some(Grade::Likely),
        }
    }

    /// Every tally has a number of its own below [`TallySet::CAPACITY`].
    fn number(self) -> u32 {
        (self.weight as u32 * 4 + u32::from(self.open)) * 3 + self.core as u32
    }

    /// The tally with this number.
    fn numbered(number: u32) -> Tally {
        Tally {
            weight: match number / 12 {
                0 => Weight::Nothing,
                1 => Weight::Possible,
                2 => Weight::CannotTell,
                3 => Weight::Unlikely,
                _ => Weight::OutOfScope,
            },
            open: match number / 3 % 4 {
                0 => 0,
                1 => 1,
                2 => 2,
                _ => 3,
            },
            core: match number % 3 {
                0 => Core::NoneSeen,
                1 => Core::AllOpen,
                _ => Core::SomeSettled,
            },
        }
    }
}

/// The highest grade a route can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceiling {
    /// Any grade.
    Likely,
    /// Discretion, or facts that are not asked for, keep it at possible.
    Possible,
}

ids!(Ceiling { Likely = "likely", Possible = "possible" });

/// A set of tallies: what some parts of a route can still come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TallySet(u64);

impl TallySet {
    /// How many tallies there are.
    pub const CAPACITY: u32 = 60;
    /// No tally at all: the neutral element of [`TallySet::union`].
    pub const NONE: TallySet = TallySet(0);

    /// The set that holds `tally` alone.
    pub fn only(tally: Tally) -> TallySet {
        TallySet(1 << tally.number())
    }

    /// The tallies of either set.
    #[must_use]
    pub fn union(self, other: TallySet) -> TallySet {
        TallySet(self.0 | other.0)
    }

    /// What the two can come to together, each varying on its own.
    #[must_use]
    pub fn merge(self, other: TallySet) -> TallySet {
        self.iter().fold(TallySet::NONE, |merged, left| {
            other.iter().fold(merged, |merged, right| merged.union(TallySet::only(left.merge(right))))
        })
    }

    /// The tallies in the set.
    pub fn iter(self) -> impl Iterator<Item = Tally> {
        let mut left = self.0;
        core::iter::from_fn(move || {
            let number = left.trailing_zeros();
            left &= left.checked_sub(1)?;
            Some(Tally::numbered(number))
        })
    }
}

#[cfg(test)]
mod tests;
