//! The rules and the oracle side by side.

use rules_core::card::{Card, Note, Status};
use rules_core::gate::Gate;
use rules_core::route::Route;
use rules_core::ruleset::{Contact, Ruleset};
use rules_core::step::Step;
use rules_core::{Answers, Condition, Grade, Truth};

use crate::oracle::{self, Rule, Sheet, State, Verdict};

/// Every route, gate, card, step and contact of some rules with what the oracle has of the same id.
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
    /// The steps, each once, with whom they are for beside what lists them.
    pub steps: Vec<(&'static Step, Rule<bool>)>,
    /// The organisations, with whom they are shown to.
    pub contacts: Vec<(&'static Contact, Rule<bool>)>,
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
        fn of<T: Copy>(table: oracle::Table<T>, id: &str) -> Option<Rule<T>> {
            table.iter().find(|(name, _)| *name == id).map(|(_, rule)| *rule)
        }
        let routes = rules.routes.iter().filter_map(|route| Some((*route, of(oracle::ROUTES, route.id)?)));
        let gates = rules.gates.iter().filter_map(|gate| Some((*gate, of(oracle::GATES, gate.id)?)));
        let cards = rules.cards.iter().filter_map(|card| Some((*card, of(oracle::CARDS, card.id)?)));
        let never: Rule<bool> = |_| false;
        let urgent = rules.cards.iter().map(|card| (*card, of(oracle::URGENT, card.id).unwrap_or(never)));
        let statuses = rules.statuses.iter().filter_map(|one| Some((*one, of(oracle::STATUSES, one.id)?)));
        let notes = rules.notes.iter().filter_map(|one| Some((*one, of(oracle::NOTES, one.id)?)));
        let mut steps: Vec<(&'static Step, Rule<bool>)> = Vec::new();
        for step in rules.all_steps() {
            if !steps.iter().any(|(known, _)| known.id == step.id) {
                steps.extend(of(oracle::STEPS, step.id).map(|rule| (step, rule)));
            }
        }
        let contacts = rules.contacts.organisations.iter();
        let contacts = contacts.filter_map(|one| Some((one, of(oracle::CONTACTS, one.organisation.id)?)));
        Paired {
            routes: routes.collect(),
            gates: gates.collect(),
            cards: cards.collect(),
            urgent: urgent.collect(),
            statuses: statuses.collect(),
            notes: notes.collect(),
            steps,
            contacts: contacts.collect(),
        }
    }

    /// Everything of which the two say different things on `answers`, save what [`Paired::listed`] looks at.
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
        routes.chain(gates).chain(cards).chain(urgent).chain(statuses).chain(notes).collect()
    }

    /// The steps and the contacts of which the two say different things on `answers`.
    #[must_use]
    pub fn listed(&self, answers: &Answers) -> Vec<Difference> {
        let sheet = Sheet::of(answers);
        let steps =
            self.steps.iter().filter_map(|(step, oracle)| step_differs(step, *oracle, answers, &sheet));
        let contacts = self.contacts.iter();
        let contacts = contacts.filter_map(|(one, oracle)| contact_differs(one, *oracle, answers, &sheet));
        steps.chain(contacts).collect()
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

/// What the two say differently of a step.
#[must_use]
pub fn step_differs(step: &Step, oracle: Rule<bool>, answers: &Answers, sheet: &Sheet) -> Option<Difference> {
    let word = |listed| if listed { "listed" } else { "not listed" };
    differ(step.id, word(step.when.truth(answers) == Truth::Yes), word(oracle(sheet)))
}

/// What the two say differently of a contact.
#[must_use]
pub fn contact_differs(
    contact: &Contact,
    oracle: Rule<bool>,
    answers: &Answers,
    sheet: &Sheet,
) -> Option<Difference> {
    let word = |shown| if shown { "shown" } else { "hidden" };
    let shown = contact.shown.at(contact.when.truth(answers), answers);
    differ(contact.organisation.id, word(shown), word(oracle(sheet)))
}

fn differ(id: &'static str, rules: &'static str, oracle: &'static str) -> Option<Difference> {
    (rules != oracle).then_some(Difference { id, rules, oracle })
}
