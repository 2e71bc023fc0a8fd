//! Every condition that decides something, by the name of what it decides.

use rules_core::condition::Condition;
use rules_core::ruleset::Ruleset;

/// A condition that decides something of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What kind of thing it decides: `named`, `gate`, `scope`, `part`, `card`, `urgent`, `step`, `status`, `note`,
    /// `contact`.
    pub kind: &'static str,
    /// The id of what it belongs to: the route of a part, else the thing itself.
    pub of: &'static str,
    /// The id of the part; else that of the thing again.
    pub id: &'static str,
    /// The condition.
    pub condition: Condition,
}

impl core::fmt::Display for Unit {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(out, "{} {}", self.kind, self.of)?;
        if self.id == self.of { Ok(()) } else { write!(out, " {}", self.id) }
    }
}

/// Every condition of `rules` that decides something, the named ones first, each once.
#[must_use]
pub fn units(rules: &'static Ruleset) -> Vec<Unit> {
    let unit = |kind, of, id, condition: &Condition| Unit { kind, of, id, condition: *condition };
    let mut units: Vec<Unit> = Vec::new();
    for gate in rules.gates {
        units.push(unit("gate", gate.id, gate.id, &Condition::Gate(gate)));
    }
    for route in rules.routes {
        units.extend(route.parts().map(|part| unit("part", route.id, part.id, part.condition)));
        units.extend(route.steps.iter().map(|step| unit("step", step.id, step.id, &step.when)));
    }
    for card in rules.cards {
        units.push(unit("card", card.id, card.id, &card.when));
        units.push(unit("urgent", card.id, card.id, &card.urgent));
        units.extend(card.steps.iter().map(|step| unit("step", step.id, step.id, &step.when)));
    }
    units.extend(rules.statuses.iter().map(|status| unit("status", status.id, status.id, &status.when)));
    units.extend(rules.notes.iter().map(|note| unit("note", note.id, note.id, &note.when)));
    for contact in rules.contacts.organisations {
        let id = contact.organisation.id;
        units.push(unit("contact", id, id, &contact.when));
    }
    units.push(unit("contact", "calm", "calm", &rules.contacts.calm));
    units.push(unit("contact", "out-of-reach", "out-of-reach", &rules.contacts.out_of_reach));
    let mut named: Vec<Unit> = Vec::new();
    for condition in units.iter().map(|unit| unit.condition) {
        named_in(&condition, &mut named);
    }
    named.append(&mut units);
    let mut once: Vec<Unit> = Vec::new();
    for unit in named {
        if !once.contains(&unit) {
            once.push(unit);
        }
    }
    once
}

/// The named conditions inside `condition`, the innermost first.
fn named_in(condition: &Condition, found: &mut Vec<Unit>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| named_in(part, found)),
        Condition::Not(part) => named_in(part, found),
        Condition::OneOf(_) | Condition::OnlyOf(_) => {}
        Condition::Named(named) => {
            named_in(&named.condition, found);
            let unit = Unit { kind: "named", of: named.id, id: named.id, condition: named.condition };
            if !found.contains(&unit) {
                found.push(unit);
            }
        }
        Condition::Gate(gate) => {
            named_in(&gate.scope, found);
            named_in(&gate.condition, found);
        }
    }
}
