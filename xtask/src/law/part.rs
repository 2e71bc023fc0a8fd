//! The parts of a route that count for its grade: what each is, and what it does to the grade.

use rules_core::Grade;
use rules_core::grade::Role;
use rules_core::route::{Part, Route};

use super::citation;
use super::condition::Conditions;
use super::markdown::{List, plain};
use super::words::Words;

/// The kind of a part, as the ids of its messages begin.
pub(super) fn kind(role: Role) -> &'static str {
    match role {
        Role::Scope => "scope",
        Role::Element { .. } => "element",
        Role::BarToUnlikely | Role::BarToCannotTell => "bar",
        Role::CapToUnlikely | Role::CapToPossible => "cap",
    }
}

/// Where a part takes the grade, or that it is core; none for a scope or another requirement.
pub(super) fn effect(words: &Words, role: Role) -> Option<String> {
    let to = |id: &str, grade| words.say_with(id, &[("grade", words.grade(grade).into())]);
    match role {
        Role::Scope | Role::Element { core: false } => None,
        Role::Element { core: true } => Some(words.say("law-core")),
        Role::BarToUnlikely => Some(to("law-bar-to", Grade::Unlikely)),
        Role::BarToCannotTell => Some(to("law-bar-to-also-open", Grade::CannotTell)),
        Role::CapToUnlikely => Some(to("law-cap-to", Grade::Unlikely)),
        Role::CapToPossible => Some(to("law-cap-to", Grade::Possible)),
    }
}

/// A part as an entry, with what it rests on and its condition below.
pub(super) fn write(
    words: &Words,
    conditions: &Conditions<'_>,
    list: &mut List,
    depth: usize,
    route: &Route,
    part: &Part,
) {
    if part.role == Role::Scope {
        conditions.write(list, depth, part.condition);
        return;
    }
    list.entry(depth, &heading(words, part));
    if part.citations != route.citations {
        list.entry(depth + 1, &rests_on(words, part));
    }
    conditions.write(list, depth + 1, part.condition);
}

/// `“You fear serious harm” (future-fear), core`.
pub(super) fn heading(words: &Words, part: &Part) -> String {
    let name = plain(&words.of(kind(part.role), part.id));
    let effect = effect(words, part.role).map_or(String::new(), |effect| format!(": *{}*", plain(&effect)));
    format!("**{name}** (`{}`){effect}", part.id)
}

/// `Rests on: …`.
pub(super) fn rests_on(words: &Words, part: &Part) -> String {
    format!("{} {}", words.say("law-rests-on"), citation::list(words, part.citations))
}
