//! The words of a comparison.

use proof::outcomes::file::grouped;
use proof::printed::Printed;
use rules_core::norway::RULES;

use super::compare::{Compared, Move, Reason};

/// What a comparison found.
#[derive(Debug, Default)]
pub(super) struct Report {
    /// A line for every id that was removed or added.
    ids: Vec<String>,
    /// Everything of which classes moved: what it is, and how.
    moved: Vec<(String, Compared)>,
    /// How many classes of how many things were compared.
    classes: usize,
}

impl Report {
    /// Nothing compared yet; `ids` has a line for every id that was removed or added.
    pub(super) fn new(ids: Vec<String>) -> Report {
        Report { ids, ..Report::default() }
    }

    /// Adds what came of comparing one thing.
    pub(super) fn add(&mut self, kind: &str, id: &str, compared: Compared) {
        self.classes += compared.classes;
        if !compared.moves.is_empty() {
            self.moved.push((format!("{kind} {id}"), compared));
        }
    }

    /// The text: one line where nothing moved since the revision `name`, and no id came or went.
    pub(super) fn text(&self, name: &str) -> String {
        let all = grouped(self.classes);
        let mut text: String = self.ids.iter().map(|line| format!("{line}\n")).collect();
        for (what, compared) in &self.moved {
            let moved: usize = compared.moves.iter().map(|one| one.classes).sum();
            let (moved, classes) = (grouped(moved), grouped(compared.classes));
            text.push_str(&format!("{what}: {moved} of {classes} classes moved\n"));
            compared.moves.iter().for_each(|one| text.push_str(&moves(one)));
        }
        if self.moved.is_empty() {
            let nothing = if self.ids.is_empty() { "Nothing" } else { "Nothing else" };
            let said = format!("of every class of answers ({all}) the rules say what they said at {name}");
            return text + &format!("{nothing} moved: {said}.\n");
        }
        let moved: usize =
            self.moved.iter().flat_map(|(_, compared)| &compared.moves).map(|one| one.classes).sum();
        text + &format!("{} of {all} classes of answers moved since {name}.\n", grouped(moved))
    }
}

/// One kind of move: how many, why, and the smallest example.
fn moves(one: &Move) -> String {
    let reasons: Vec<String> = one.reasons.iter().map(reason).collect();
    let because = match &*reasons {
        // All parts stand as they stood, so what is made of them must be another thing.
        [] => "the engine, which makes something else of the same parts".to_owned(),
        reasons => reasons.join("; "),
    };
    let example = Printed(&RULES, &one.example).to_string().replace('\n', "\n    ");
    format!(
        "  {} from {} to {}\n    because of {because}\n    for example on{example}\n",
        grouped(one.classes),
        one.from,
        one.to
    )
}

fn reason(Reason { what, before, now }: &Reason) -> String {
    match (before, now) {
        (Some(before), Some(now)) => format!("{what} (was {before}, is {now})"),
        (None, Some(now)) => format!("{what} (new, is {now})"),
        (Some(before), None) => format!("{what} (was {before}, is gone)"),
        (None, None) => what.clone(),
    }
}
