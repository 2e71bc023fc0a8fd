//! Every small change of one condition.

use rules_core::condition::{Condition, OneOf, OnlyOf};
use rules_core::question::OptionSet;
use rules_core::ruleset::Ruleset;

use super::rewrite::{leak, leak_all};

/// A change, and what stands there then.
pub(super) type Variant = (String, Condition);

/// Every condition that is one small step from `condition`: negated, an operand dropped or negated, all and any
/// swapped, an option dropped or added. What stands in a condition with a name, or in a gate, is changed there.
pub(super) fn variants(rules: &Ruleset, condition: &Condition) -> Vec<Variant> {
    let mut variants = vec![("negated".to_owned(), Condition::Not(leak(*condition)))];
    variants.append(&mut inner(rules, condition));
    variants
}

/// The changes but the negation of the whole.
fn inner(rules: &Ruleset, condition: &Condition) -> Vec<Variant> {
    match condition {
        Condition::All(parts) => of_branch(rules, parts, "all", Condition::All, Condition::Any),
        Condition::Any(parts) => of_branch(rules, parts, "any", Condition::Any, Condition::All),
        // That the negation goes is what negating the whole comes to.
        Condition::Not(part) => {
            inner(rules, part).into_iter().map(|(what, new)| (what, Condition::Not(leak(new)))).collect()
        }
        Condition::OneOf(leaf) => of_one_of(rules, leaf),
        Condition::OnlyOf(leaf) => of_only_of(rules, leaf),
        Condition::Named(_) | Condition::Gate(_) => Vec::new(),
    }
}

fn of_branch(
    rules: &Ruleset,
    parts: &'static [Condition],
    name: &str,
    same: fn(&'static [Condition]) -> Condition,
    swapped: fn(&'static [Condition]) -> Condition,
) -> Vec<Variant> {
    let mut variants = Vec::new();
    if parts.len() > 1 {
        variants.push((format!("{name} swapped"), swapped(parts)));
    }
    for (at, part) in parts.iter().enumerate() {
        let without: Vec<Condition> =
            parts.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, part)| *part).collect();
        variants.push((format!("operand {at} of {name} dropped"), same(leak_all(without))));
        let with = |new: Condition| {
            let parts = parts.iter().enumerate().map(|(other, part)| if other == at { new } else { *part });
            same(leak_all(parts.collect()))
        };
        variants.push((format!("operand {at} of {name} negated"), with(Condition::Not(leak(*part)))));
        variants.extend(
            inner(rules, part).into_iter().map(|(what, new)| (format!("operand {at}: {what}"), with(new))),
        );
    }
    variants
}

fn of_one_of(rules: &Ruleset, leaf: &OneOf) -> Vec<Variant> {
    let Some(asked) = rules.question(leaf.question) else { return Vec::new() };
    let mut variants = Vec::new();
    for (option, id) in asked.all().iter().zip(asked.options) {
        let one = OptionSet::EMPTY.with(option);
        let (yes, unsure) = (leaf.yes.contains(option), leaf.unsure.contains(option));
        let of = |yes, unsure| Condition::OneOf(OneOf { yes, unsure, ..*leaf });
        variants.push(if yes {
            (format!("{id} dropped"), of(leaf.yes.without(one), leaf.unsure))
        } else {
            (format!("{id} added"), of(leaf.yes.union(one), leaf.unsure))
        });
        if unsure {
            variants.push((format!("unsure {id} dropped"), of(leaf.yes, leaf.unsure.without(one))));
        }
    }
    variants
}

fn of_only_of(rules: &Ruleset, leaf: &OnlyOf) -> Vec<Variant> {
    let Some(asked) = rules.question(leaf.question) else { return Vec::new() };
    let options = asked.all().iter().zip(asked.options);
    let variants = options.map(|(option, id)| {
        let one = OptionSet::EMPTY.with(option);
        let (what, options) = if leaf.options.contains(option) {
            ("dropped", leaf.options.without(one))
        } else {
            ("added", leaf.options.union(one))
        };
        (format!("{id} {what}"), Condition::OnlyOf(OnlyOf { options, ..*leaf }))
    });
    variants.collect()
}
