//! The gates: rules on whether an application is examined in Norway at all.

use super::conditions::{asks_asylum, in_norway};
use super::truth::{Truth, all, any, not, unsure};
use super::{Citizen, Dublin, Harm, Otherprot, Reason, Sheet, Table, Via, YesNo};

/// The state of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The gate stands in the way.
    Active,
    /// It may.
    Check,
    /// It does not.
    Clear,
}

impl State {
    /// Its id in the contract.
    pub fn id(self) -> &'static str {
        match self {
            State::Active => "active",
            State::Check => "check",
            State::Clear => "clear",
        }
    }

    fn of(condition: Truth) -> State {
        match condition {
            Some(true) => State::Active,
            None => State::Check,
            Some(false) => State::Clear,
        }
    }
}

/// Every gate with its state; none where it is not in play.
pub const GATES: Table<Option<State>> = &[
    ("must-be-in-norway", |s| Some(State::of(must_be_in_norway(s)))),
    ("dublin", |s| listed(s, dublin)),
    ("protection-in-another-state", |s| listed(s, protection_in_another_state)),
    ("nordic-return", |s| listed(s, nordic_return)),
    ("safe-third-country", |s| listed(s, safe_third_country)),
    ("accelerated-48-hours", |s| listed(s, accelerated_48_hours)),
];

/// In play unless (in-norway and asks-asylum) is no.
fn in_play(s: &Sheet) -> bool {
    all([in_norway(s), asks_asylum(s)]) != Some(false)
}

/// The state of its own condition alone: whether the person asks for asylum does not colour it.
fn listed(s: &Sheet, gate: fn(&Sheet) -> Truth) -> Option<State> {
    in_play(s).then(|| State::of(gate(s)))
}

/// Whether a gate is active, as caps and cards read it: one that is not in play is not active, one to check is not
/// known.
pub(super) fn active(s: &Sheet, gate: fn(&Sheet) -> Truth) -> Truth {
    if in_play(s) { gate(s) } else { Some(false) }
}

/// G-01; in play everywhere.
fn must_be_in_norway(s: &Sheet) -> Truth {
    not(in_norway(s))
}

/// G-02.
pub(super) fn dublin(s: &Sheet) -> Truth {
    any([s.dublin.any_of([Dublin::Asylum, Dublin::Entry, Dublin::Visa]), unsure(s.dublin.is(Dublin::Family))])
}

/// G-03.
pub(super) fn protection_in_another_state(s: &Sheet) -> Truth {
    s.otherprot.any_of([Otherprot::ProtectionEea, Otherprot::ProtectionOther])
}

/// G-04.
pub(super) fn nordic_return(s: &Sheet) -> Truth {
    s.via.is(Via::Nordic)
}

/// G-05.
pub(super) fn safe_third_country(s: &Sheet) -> Truth {
    any([s.via.any_of([Via::Lived, Via::Russia]), s.otherprot.is(Otherprot::PermitOther)])
}

/// G-07.
pub(super) fn accelerated_48_hours(s: &Sheet) -> Truth {
    all([s.country.on_the_list(), not(exception_fits(s))])
}

/// G-07: the exceptions of the list. `exc48` is read only for the six countries that have one.
fn exception_fits(s: &Sheet) -> Truth {
    use Citizen::{BotswanaNamibia, GhanaTanzania, IndiaKosovo};
    let lgbt = s.reason.is(Reason::Lgbt);
    let forced_marriage = s.harm.is(Harm::ForcedMarriage);
    any([
        all([s.country.is(BotswanaNamibia), lgbt]),
        all([s.country.is(GhanaTanzania), any([lgbt, forced_marriage])]),
        all([s.country.any_of([BotswanaNamibia, GhanaTanzania, IndiaKosovo]), s.exc48.is(YesNo::Yes)]),
    ])
}
