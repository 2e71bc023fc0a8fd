//! The rules and the oracle side by side.

mod listed;

use rules_core::card::{Card, Note, Status};
use rules_core::gate::Gate;
use rules_core::route::Route;
use rules_core::ruleset::Ruleset;
use rules_core::{Answers, Condition, Grade, Truth};

use crate::oracle::{self, Rule, Sheet, State, Verdict};
pub use listed::Listed;

/// Every route, gate and card of some rules with what the oracle has of the same id.
#[derive(Clone, Debug)]
pub struct Paired {
    /// The routes.
    pub routes: Vec<(&'static Route, Rule<Option<Verdict>>)>,
    /// The gates.
    pub gates: Vec<(&'static Gate, Rule<Option<State>>)>,
    /// The cards.
    pub cards: Vec<(&'static Card, Rule<bool>)>,
    /// The cards, with when they are urgent.
    pub urgent: Vec<(&'static Card, Rule<bool>)>,
    /// What each status gives.
    pub statuses: Vec<(&'static Status, Rule<bool>)>,
    /// The country notes.
    pub notes: Vec<(&'static Note, Rule<bool>)>,
    /// The steps and the contacts.
    pub listed: Listed,
}

/// Something of which the rules and the oracle say different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Difference {
    /// The id of what it is.
    pub id: &'static str,
    /// What the rules say.
    pub rules: &'static str,
    /// What the oracle says.
    pub oracle: &'static str,
}

/// What is said of something that is not in play.
const NOT_IN_PLAY: &str = "not in play";

impl Paired {
    /// The rules beside the oracle. What the oracle does not have is left out; a test holds that there is none.
    #[must_use]
    pub fn new(rules: &Ruleset) -> Paired {
        let routes = rules.routes.iter().filter_map(|route| Some((*route, of(oracle::ROUTES, route.id)?)));
        let gates = rules.gates.iter().filter_map(|gate| Some((*gate, of(oracle::GATES, gate.id)?)));
        let cards = rules.cards.iter().filter_map(|card| Some((*card, of(oracle::CARDS, card.id)?)));
        let never: Rule<bool> = |_| false;
        let urgent = rules.cards.iter().map(|card| (*card, of(oracle::URGENT, card.id).unwrap_or(never)));
        let statuses = rules.statuses.iter().filter_map(|one| Some((*one, of(oracle::STATUSES, one.id)?)));
        let notes = rules.notes.iter().filter_map(|one| Some((*one, of(oracle::NOTES, one.id)?)));
        Paired {
            routes: routes.collect(),
            gates: gates.collect(),
            cards: cards.collect(),
            urgent: urgent.collect(),
            statuses: statuses.collect(),
            notes: notes.collect(),
            listed: Listed::new(rules),
        }
    }

    /// Everything of which the two say different things on `answers`.
    #[must_use]
    pub fn differences(&self, answers: &Answers) -> Vec<Difference> {
        let sheet = Sheet::of(answers);
        let routes = self.routes.iter().filter_map(|(route, oracle)| graded(route, *oracle, answers, &sheet));
        let gates = self.gates.iter().filter_map(|(gate, oracle)| {
            let rules = gate.state(answers).map_or(NOT_IN_PLAY, |state| state.id());
            differ(gate.id, rules, oracle(&sheet).map_or(NOT_IN_PLAY, State::id))
        });
        let shown = |card: &Card| card.shown.at(card.when.truth(answers), answers);
        let cards = self.cards.iter().filter_map(|(card, oracle)| {
            let word = |shown| if shown { "shown" } else { "hidden" };
            differ(card.id, word(shown(card)), word(oracle(&sheet)))
        });
        let urgent = self.urgent.iter().filter(|(card, _)| shown(card)).filter_map(|(card, oracle)| {
            let word = |urgent| if urgent { "urgent" } else { "not urgent" };
            differ(card.id, word(card.urgent.truth(answers) == Truth::Yes), word(oracle(&sheet)))
        });
        let listed = |id, when: &Condition, oracle: Rule<bool>| {
            let word = |listed| if listed { "listed" } else { "not listed" };
            differ(id, word(when.truth(answers) == Truth::Yes), word(oracle(&sheet)))
        };
        let statuses = self.statuses.iter().filter_map(|(one, oracle)| listed(one.id, &one.when, *oracle));
        let notes = self.notes.iter().filter_map(|(one, oracle)| listed(one.id, &one.when, *oracle));
        let told = routes.chain(gates).chain(cards).chain(urgent).chain(statuses).chain(notes);
        told.chain(self.listed.differences(answers, &sheet)).collect()
    }
}

/// What the two say differently of a route.
#[must_use]
pub fn graded(
    route: &'static Route,
    oracle: Rule<Option<Verdict>>,
    answers: &Answers,
    sheet: &Sheet,
) -> Option<Difference> {
    let rules = route.grade(answers).map_or(NOT_IN_PLAY, Grade::id);
    differ(route.id, rules, oracle(sheet).map_or(NOT_IN_PLAY, Verdict::id))
}

/// What the oracle has of this id.
fn of<T: Copy>(table: oracle::Table<T>, id: &str) -> Option<Rule<T>> {
    table.iter().find(|(name, _)| *name == id).map(|(_, rule)| *rule)
}

fn differ(id: &'static str, rules: &'static str, oracle: &'static str) -> Option<Difference> {
    (rules != oracle).then_some(Difference { id, rules, oracle })
}
