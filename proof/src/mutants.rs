//! Mutants of the law: every small mistake that could be made in the data of the rules, each as rules of its own.
//!
//! A mistake is small when one word would mend it: an operand dropped or negated, *all* and *any* swapped, an option
//! dropped or added, an exception or an element dropped, what it does or the ceiling moved by one step, a card or a contact
//! shown on another truth, a deadline longer or shorter by one. A condition with a name, a gate and a step are changed wherever
//! they are used.

mod deadlines;
mod lists;
mod parts;
mod rewrite;
mod variants;
mod whole;

use rules_core::card::Card;
use rules_core::condition::{Condition, Named};
use rules_core::gate::Gate;
use rules_core::ruleset::Ruleset;
use rules_core::shown::Shown;
use rules_core::step::Step;

use crate::units::units;
use rewrite::leak;
use variants::variants;
use whole::{with_card, with_conditions, with_gate, with_step};

/// Rules with one mistake in them.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// What was changed: the thing, and how.
    pub what: String,
    /// The rules with the mistake.
    pub rules: &'static Ruleset,
}

fn mutant(what: String, rules: Ruleset) -> Mutant {
    Mutant { what, rules: leak(rules) }
}

/// Every mutant of `rules`. What they are made of lives as long as the program: this is for tests.
#[must_use]
pub fn mutants(rules: &'static Ruleset) -> Vec<Mutant> {
    let mut mutants = of_named(rules);
    mutants.append(&mut of_gates(rules));
    for &route in rules.routes {
        mutants.append(&mut parts::of_route(rules, route));
    }
    mutants.append(&mut of_cards(rules));
    mutants.append(&mut of_steps(rules));
    mutants.append(&mut lists::of_lists(rules));
    mutants
}

fn of_named(rules: &'static Ruleset) -> Vec<Mutant> {
    let named = units(rules).into_iter().filter(|unit| unit.kind == "named");
    let all = named.flat_map(|unit| {
        variants(rules, &unit.condition).into_iter().map(move |(what, condition)| {
            let new = Condition::Named(leak(Named { id: unit.id, condition }));
            let changed = with_conditions(rules, &|condition| match condition {
                Condition::Named(named) if named.id == unit.id => Some(new),
                _ => None,
            });
            mutant(format!("{unit}: {what}"), changed)
        })
    });
    all.collect()
}

fn of_gates(rules: &'static Ruleset) -> Vec<Mutant> {
    let all = rules.gates.iter().flat_map(|gate| {
        let scopes = variants(rules, &gate.scope).into_iter();
        let scopes = scopes.map(|(what, scope)| (format!("scope: {what}"), Gate { scope, ..**gate }));
        let own = variants(rules, &gate.condition).into_iter();
        let own = own.map(|(what, condition)| (what, Gate { condition, ..**gate }));
        scopes
            .chain(own)
            .map(|(what, new)| mutant(format!("gate {}: {what}", gate.id), with_gate(rules, new)))
    });
    all.collect()
}

fn of_cards(rules: &'static Ruleset) -> Vec<Mutant> {
    let all = rules.cards.iter().flat_map(|card| {
        let when =
            variants(rules, &card.when).into_iter().map(|(what, when)| (what, Card { when, ..**card }));
        let urgent = variants(rules, &card.urgent).into_iter();
        let urgent = urgent.map(|(what, urgent)| (format!("urgent: {what}"), Card { urgent, ..**card }));
        let shown = [Shown::WhenYes, Shown::UnlessNo].into_iter().filter(|shown| *shown != card.shown);
        let shown = shown.map(|shown| (format!("shown {shown:?}"), Card { shown, ..**card }));
        let cards = when.chain(urgent).chain(shown);
        cards.map(|(what, new)| mutant(format!("card {}: {what}", card.id), with_card(rules, new)))
    });
    all.collect()
}

fn of_steps(rules: &'static Ruleset) -> Vec<Mutant> {
    let mut once: Vec<&'static Step> = Vec::new();
    for step in rules.all_steps() {
        if !once.iter().any(|known| known.id == step.id) {
            once.push(step);
        }
    }
    let all = once.into_iter().flat_map(|step| {
        let when = variants(rules, &step.when).into_iter().map(|(what, when)| (what, Step { when, ..*step }));
        let deadlines = step.deadline.map(deadlines::variants).unwrap_or_default().into_iter();
        let deadlines = deadlines.map(|(what, deadline)| (what, Step { deadline, ..*step }));
        let shown = [Shown::WhenYes, Shown::UnlessNo].into_iter().filter(|shown| *shown != step.shown);
        let shown = shown.map(|shown| (format!("shown {shown:?}"), Step { shown, ..*step }));
        let steps = when.chain(deadlines).chain(shown);
        steps.map(|(what, new)| mutant(format!("step {}: {what}", step.id), with_step(rules, new)))
    });
    all.collect()
}
