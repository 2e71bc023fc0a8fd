//! What it can rest on that rules say something. Compiled on either side, as `said.rs` is.

use rules_core::norway::RULES;
use rules_core::shown::Shown;
use rules_core::{Answers, Condition, Truth};

use super::said::Thing;

/// What a reason begins with that says how much a part counts.
pub(crate) const WEIGHT: &str = "weight of";

impl Thing {
    /// Everything that what is said on `answers` can rest on: what it is, and how it stands.
    pub(crate) fn reasons(&self, answers: &Answers) -> Vec<(String, String)> {
        let mut reasons: Vec<(String, String)> = Vec::new();
        let conditions = self.conditions();
        for (what, condition) in &conditions {
            reasons.push((what.clone(), condition.truth(answers).id().into()));
        }
        match self {
            Thing::Route(route) => {
                let core = |core| if core { "core" } else { "not core" };
                let elements = route.elements.iter().map(|part| ("element", part.id, core(part.core)));
                let bars = route.bars.iter().map(|part| ("bar", part.id, part.to.id()));
                let caps = route.caps.iter().map(|part| ("cap", part.id, part.to.id()));
                let weights = elements.chain(bars).chain(caps);
                reasons.extend(weights.map(|(what, id, to)| (format!("{WEIGHT} {what} {id}"), to.into())));
                reasons.push(("ceiling".into(), route.ceiling.id().into()));
            }
            Thing::Gate(_) => {}
            Thing::Shown(_, _, shown, ..) => {
                let when = match shown {
                    Shown::WhenYes => "when its condition holds".to_owned(),
                    Shown::UnlessNo => "unless its condition fails".to_owned(),
                    Shown::UnlessNoOncePut(question) => {
                        format!("unless its condition fails, once {} is put", RULES.question_name(*question))
                    }
                };
                reasons.push(("when it is shown".into(), when));
            }
        }
        conditions.iter().for_each(|(_, condition)| named_in(condition, answers, &mut reasons));
        reasons
    }
}

/// Adds how the named conditions and the gates inside `condition` stand, each once.
fn named_in(condition: &Condition, answers: &Answers, reasons: &mut Vec<(String, String)>) {
    let mut add = |what: String, truth: Truth| {
        let new = !reasons.iter().any(|(known, _)| *known == what);
        if new {
            reasons.push((what, truth.id().into()));
        }
        new
    };
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| named_in(part, answers, reasons));
        }
        Condition::Not(part) => named_in(part, answers, reasons),
        Condition::OneOf(_) | Condition::OnlyOf(_) => {}
        Condition::Named(named) => {
            if add(format!("named condition {}", named.id), named.condition.truth(answers)) {
                named_in(&named.condition, answers, reasons);
            }
        }
        Condition::Gate(gate) => {
            if add(format!("gate {}", gate.id), gate.truth(answers)) {
                named_in(&gate.scope, answers, reasons);
                named_in(&gate.condition, answers, reasons);
            }
        }
    }
}
