//! Putting another condition in the place of one, wherever it stands.
//!
//! Rules are constants, so that whatever is changed has to live as long: it is leaked. That is meant for tests.

use rules_core::condition::{Condition, Named};
use rules_core::gate::Gate;

/// Makes a value live for as long as the program.
pub(super) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// Makes a list live for as long as the program.
pub(super) fn leak_all<T>(values: Vec<T>) -> &'static [T] {
    Box::leak(values.into_boxed_slice())
}

/// What stands in the place of `condition` when `change` is asked for every condition in it, the outer first; none where
/// nothing is changed.
pub(super) fn rewrite(
    condition: &Condition,
    change: &dyn Fn(&Condition) -> Option<Condition>,
) -> Option<Condition> {
    if let Some(changed) = change(condition) {
        return Some(changed);
    }
    match condition {
        Condition::All(parts) => Some(Condition::All(rewrite_all(parts, change)?)),
        Condition::Any(parts) => Some(Condition::Any(rewrite_all(parts, change)?)),
        Condition::Not(part) => Some(Condition::Not(leak(rewrite(part, change)?))),
        Condition::OneOf(_) | Condition::OnlyOf(_) => None,
        Condition::Named(named) => {
            let condition = rewrite(&named.condition, change)?;
            Some(Condition::Named(leak(Named { condition, ..**named })))
        }
        Condition::Gate(gate) => rewrite_gate(gate, change).map(|gate| Condition::Gate(leak(gate))),
    }
}

/// What stands in the place of a gate.
pub(super) fn rewrite_gate(gate: &Gate, change: &dyn Fn(&Condition) -> Option<Condition>) -> Option<Gate> {
    let (scope, condition) = (rewrite(&gate.scope, change), rewrite(&gate.condition, change));
    (scope.is_some() || condition.is_some()).then(|| Gate {
        scope: scope.unwrap_or(gate.scope),
        condition: condition.unwrap_or(gate.condition),
        ..*gate
    })
}

fn rewrite_all(
    parts: &'static [Condition],
    change: &dyn Fn(&Condition) -> Option<Condition>,
) -> Option<&'static [Condition]> {
    let rewritten: Vec<Option<Condition>> = parts.iter().map(|part| rewrite(part, change)).collect();
    if rewritten.iter().all(Option::is_none) {
        return None;
    }
    Some(leak_all(rewritten.into_iter().zip(parts).map(|(new, old)| new.unwrap_or(*old)).collect()))
}
