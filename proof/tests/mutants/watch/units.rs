//! What else has a mistake in it, told by the oracle.

use proof::oracle::Sheet;
use proof::paired::{Difference, Paired};
use proof::units::{Unit, units};
use rules_core::norway::RULES;
use rules_core::ruleset::Ruleset;
use rules_core::shown::Shown;
use rules_core::{Answers, Truth};

use super::Outcome;
use super::classes::{Class, classes, everything_put, laid};

/// Gates, cards, statuses, notes, steps and contacts that have changed are told by the oracle, on the classes in which
/// they have.
pub(super) fn of_units(old_units: &[Unit], paired: &Paired, rules: &'static Ruleset) -> Outcome {
    let mut outcome = Outcome::Same;
    for unit in units(rules) {
        let same = |old: &&Unit| (old.kind, old.of, old.id) == (unit.kind, unit.of, unit.id);
        let Some(old) = old_units.iter().find(same) else { continue };
        let both = [&old.condition, &unit.condition];
        let truths = |sheet: &Answers| old.condition.truth(sheet) != unit.condition.truth(sheet);
        let changed = match (unit.kind, rules.card(unit.of)) {
            ("card" | "step" | "contact", _) if shown(rules, &unit) != shown(&RULES, &unit) => {
                let both = shown(rules, &unit).zip(shown(&RULES, &unit));
                classes(&[&unit.condition], |sheet| {
                    let truth = unit.condition.truth(sheet);
                    both.is_none_or(|(new, old)| {
                        new.reads() != old.reads() || new.allows(truth) != old.allows(truth)
                    })
                })
            }
            _ if old.condition == unit.condition => continue,
            ("named" | "part", _) => continue,
            // Urgent is only what is shown.
            ("urgent", Some(card)) => classes(&[&card.when, &old.condition, &unit.condition], |sheet| {
                card.shown.allows(card.when.truth(sheet)) && truths(sheet)
            }),
            // What is only open is not listed, and shown only where that is said.
            ("step" | "contact", _) => {
                let seen = |truth| shown(rules, &unit).map_or(truth, |shown| yes_or_no(shown.allows(truth)));
                classes(&both, |sheet| seen(old.condition.truth(sheet)) != seen(unit.condition.truth(sheet)))
            }
            _ => classes(&both, truths),
        };
        // What waits for a question to be put is looked at with every other question put.
        let known = |class: &Class| class.iter().copied().filter(|(_, answer)| answer.is_some()).collect();
        let unput = changed.iter().map(|class| laid(&Answers::new(), class));
        let mut sheets = unput.chain(changed.iter().map(|class| laid(&everything_put(), &known(class))));
        if sheets.any(|sheet| differ(paired, &unit, &sheet)) {
            return Outcome::Noticed;
        }
        if !changed.is_empty() {
            outcome = Outcome::Missed;
        }
    }
    outcome
}

/// What the condition of a card, a step or a contact must be for it to be shown; of others every truth counts.
fn shown(rules: &Ruleset, unit: &Unit) -> Option<Shown> {
    let contact = || rules.contacts.organisations.iter().find(|one| one.organisation.id == unit.of);
    match unit.kind {
        "card" => rules.card(unit.of).map(|card| card.shown),
        "step" => rules.all_steps().find(|step| step.id == unit.of).map(|step| step.shown),
        "contact" => contact().map(|contact| contact.shown),
        _ => None,
    }
}

fn yes_or_no(shown: bool) -> Truth {
    if shown { Truth::Yes } else { Truth::No }
}

/// Whether the oracle says something else of a unit.
fn differ(paired: &Paired, unit: &Unit, answers: &Answers) -> bool {
    let same = |difference: &Difference| difference.id == unit.of;
    match unit.kind {
        "step" | "contact" => {
            paired.listed.differences(answers, &Sheet::of(answers)).any(|difference| same(&difference))
        }
        _ => paired.differences(answers).iter().any(same),
    }
}
