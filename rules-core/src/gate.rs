//! Gates: rules about whether an application is examined here at all.

use crate::answers::Answers;
use crate::condition::Condition;
use crate::id::ids;
use crate::source::Citation;
use crate::truth::Truth;

/// An admissibility rule. It limits grades; it never takes the right to ask away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Whom the gate concerns. It is in play unless this is `No`.
    pub scope: Condition,
    /// When the gate is active.
    pub condition: Condition,
    /// Where the rule comes from.
    pub citations: &'static [Citation],
}

/// What a gate says on the answers so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateState {
    /// The gate applies.
    Active,
    /// It may apply; the answers do not settle it.
    Check,
    /// It does not apply.
    Clear,
}

ids!(GateState { Active = "active", Check = "check", Clear = "clear" });

impl From<Truth> for GateState {
    fn from(truth: Truth) -> GateState {
        match truth {
            Truth::No => GateState::Clear,
            Truth::Unknown => GateState::Check,
            Truth::Yes => GateState::Active,
        }
    }
}

impl Gate {
    /// The state of a gate in play; none for a gate that is not.
    pub fn state(&self, answers: &Answers) -> Option<GateState> {
        (self.scope.truth(answers) != Truth::No).then(|| self.condition.truth(answers).into())
    }

    /// What caps and cards read: the gate's own condition while it is in play, else `No`.
    ///
    /// This is not the conjunction of the two: a gate whose scope is open and whose condition
    /// holds is active, so that a warning is not held back until everything else is known.
    pub fn truth(&self, answers: &Answers) -> Truth {
        match self.scope.truth(answers) {
            Truth::No => Truth::No,
            Truth::Unknown | Truth::Yes => self.condition.truth(answers),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{self, berth, cargo};

    #[test]
    fn an_open_scope_lets_an_active_gate_through() {
        let gate = &example::QUARANTINE;
        let animals = example::answers(&[cargo::ANIMALS]);
        assert_eq!(gate.scope.truth(&animals), Truth::Unknown, "still missing: berth");
        assert_eq!(gate.truth(&animals), Truth::Yes);
        assert_eq!(gate.state(&animals), Some(GateState::Active));
    }

    #[test]
    fn a_gate_out_of_scope_is_neither_listed_nor_active() {
        let gate = &example::QUARANTINE;
        let at_sea = example::answers(&[cargo::ANIMALS, berth::AT_SEA]);
        assert_eq!(gate.truth(&at_sea), Truth::No);
        assert_eq!(gate.state(&at_sea), None);
        assert_eq!(gate.reads(&at_sea), crate::QuestionSet::only(berth::QUESTION), "cargo is not read");
    }

    #[test]
    fn an_open_condition_is_a_check() {
        let gate = &example::QUARANTINE;
        let inside = example::answers(&[berth::INNER]);
        assert_eq!(gate.state(&inside), Some(GateState::Check), "still missing: cargo");
    }
}
