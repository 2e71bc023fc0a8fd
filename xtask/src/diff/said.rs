//! What rules say of a sheet of answers, by ids.
//!
//! This file, `reasons.rs` and `written.rs` are compiled twice: here, with the rules of today, and apart, with those of
//! the revision. So both sides are asked in the same way, and they use no more of `rules-core` than that takes.

use rules_core::gate::GateState;
use rules_core::norway::RULES;
use rules_core::question::QuestionSet;
use rules_core::route::Route;
use rules_core::shown::Shown;
use rules_core::step::Step;
use rules_core::{Answers, Condition, Grade, Truth};

/// Everything that can be said of something; what is said is a place in this list.
pub(crate) const WORDS: &[&str] = &[
    "not in play",
    "likely",
    "possible",
    "unlikely",
    "cannot-tell",
    "active",
    "check",
    "clear",
    "hidden",
    "shown",
    "shown as urgent",
];

/// Something the rules say something of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Thing {
    /// A route: its grade.
    Route(&'static Route),
    /// A gate: its state.
    Gate(&'static rules_core::gate::Gate),
    /// What is shown or not: its kind, its id, and when it is shown and urgent.
    Shown(&'static str, &'static str, Shown, Condition, Condition),
}

/// Rules of before say nothing of when a step is shown: when its condition holds. Theirs answers only where [`Step`] has
/// no answer of its own.
#[allow(dead_code, reason = "which of the two is used depends on the rules it is built beside")]
trait Before {
    fn shown(&self) -> Shown {
        Shown::WhenYes
    }
}

impl Before for Step {}

/// Everything of the rules, each once.
pub(crate) fn things() -> Vec<Thing> {
    let shown = |kind, id, when| Thing::Shown(kind, id, Shown::WhenYes, when, Condition::NEVER);
    let mut things: Vec<Thing> = RULES.routes.iter().map(|route| Thing::Route(route)).collect();
    things.extend(RULES.gates.iter().map(|gate| Thing::Gate(gate)));
    things.extend(
        RULES.cards.iter().map(|card| Thing::Shown("card", card.id, card.shown, card.when, card.urgent)),
    );
    let mut steps: Vec<&str> = Vec::new();
    for step in RULES.all_steps() {
        if !steps.contains(&step.id) {
            steps.push(step.id);
            things.push(Thing::Shown("step", step.id, step.shown(), step.when, Condition::NEVER));
        }
    }
    things.extend(RULES.statuses.iter().map(|status| shown("status", status.id, status.when)));
    things.extend(RULES.notes.iter().map(|note| shown("note", note.id, note.when)));
    things.extend(RULES.contacts.organisations.iter().map(|contact| {
        Thing::Shown("contact", contact.organisation.id, contact.shown, contact.when, Condition::NEVER)
    }));
    things.push(shown("emergency numbers", "last", RULES.contacts.calm));
    things.push(shown("emergency numbers", "left-out", RULES.contacts.out_of_reach));
    let local = RULES.contacts.out_of_reach;
    things.push(Thing::Shown("emergency numbers", "local", Shown::UnlessNo, local, Condition::NEVER));
    things
}

impl Thing {
    /// What kind of thing it is.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Thing::Route(_) => "route",
            Thing::Gate(_) => "gate",
            Thing::Shown(kind, ..) => kind,
        }
    }

    /// Its id, unique among its kind.
    pub(crate) fn id(&self) -> &'static str {
        match self {
            Thing::Route(route) => route.id,
            Thing::Gate(gate) => gate.id,
            Thing::Shown(_, id, ..) => id,
        }
    }

    /// What is said of it on `answers`, as a place in [`WORDS`].
    pub(crate) fn said(&self, answers: &Answers) -> u8 {
        match self {
            Thing::Route(route) => match route.grade(answers) {
                None => 0,
                Some(Grade::Likely) => 1,
                Some(Grade::Possible) => 2,
                Some(Grade::Unlikely) => 3,
                Some(Grade::CannotTell) => 4,
            },
            Thing::Gate(gate) => match gate.state(answers) {
                None => 0,
                Some(GateState::Active) => 5,
                Some(GateState::Check) => 6,
                Some(GateState::Clear) => 7,
            },
            Thing::Shown(_, _, shown, when, urgent) => {
                match (shown.at(when.truth(answers), answers), urgent.truth(answers)) {
                    (false, _) => 8,
                    (true, Truth::Yes) => 10,
                    (true, _) => 9,
                }
            }
        }
    }

    /// The conditions it rests on, each with what it is.
    pub(crate) fn conditions(&self) -> Vec<(String, Condition)> {
        match self {
            Thing::Route(route) => {
                let elements = route.elements.iter().map(|part| ("element", part.id, part.condition));
                let bars = route.bars.iter().map(|part| ("bar", part.id, part.condition));
                let caps = route.caps.iter().map(|part| ("cap", part.id, part.condition));
                let parts = elements.chain(bars).chain(caps);
                let parts = parts.map(|(what, id, condition)| (format!("{what} {id}"), condition));
                std::iter::once(("scope".to_owned(), route.scope)).chain(parts).collect()
            }
            Thing::Gate(gate) => vec![("scope".into(), gate.scope), ("condition".into(), gate.condition)],
            Thing::Shown(_, _, _, when, urgent) => {
                vec![("condition".into(), *when), ("when it is urgent".into(), *urgent)]
            }
        }
    }

    /// The questions of which it matters whether they have been put.
    pub(crate) fn put(&self) -> QuestionSet {
        match self {
            Thing::Shown(_, _, shown, ..) => shown.reads(),
            Thing::Route(_) | Thing::Gate(_) => QuestionSet::EMPTY,
        }
    }
}
