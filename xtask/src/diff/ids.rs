//! Public ids that only one side has. One that was renamed is one that was removed and one that was added.

use super::described::Described;

/// A line for every id that was removed or added.
pub(super) fn differences(before: &Described, now: &Described) -> Vec<String> {
    let (before, now) = (ids(before), ids(now));
    // What belongs to something that is gone or new goes without saying.
    let new = |id: &Id, other: &[Id]| {
        !other.contains(id) && id.of.as_ref().is_none_or(|of| other.iter().any(|known| known.name == *of))
    };
    let removed = before.iter().filter(|id| new(id, &now)).map(|id| format!("removed: {id}"));
    let added = now.iter().filter(|id| new(id, &before)).map(|id| format!("added: {id}"));
    removed.chain(added).collect()
}

/// An id: the name with what kind of thing it is, and that of what it belongs to.
#[derive(PartialEq, Eq)]
struct Id {
    name: String,
    of: Option<String>,
}

impl std::fmt::Display for Id {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.of {
            None => out.write_str(&self.name),
            Some(of) => write!(out, "{} of {of}", self.name),
        }
    }
}

fn ids(side: &Described) -> Vec<Id> {
    let mut ids = Vec::new();
    let mut add = |name: String, parts: Vec<String>| {
        ids.push(Id { name: name.clone(), of: None });
        ids.extend(parts.into_iter().map(|part| Id { name: part, of: Some(name.clone()) }));
    };
    for (question, options) in &side.questions {
        add(
            format!("question {question}"),
            options.iter().map(|option| format!("option {option}")).collect(),
        );
    }
    for thing in &side.things {
        let parts = thing.conditions.iter().map(|(what, _)| what.clone()).collect();
        add(format!("{} {}", thing.kind, thing.id), parts);
    }
    ids
}
