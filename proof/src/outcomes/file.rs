//! The text of the file of one route.

use rules_core::Truth;
use rules_core::grade::{Grade, OPEN_ELEMENTS_ALLOWED, Role};
use rules_core::route::Part;
use rules_core::ruleset::Ruleset;

use super::readable::{Met, Reader};
use super::row::When;
use super::table::{Decided, Table};
use super::words::Lookup;

/// What stands above the parts.
const PARTS: &str = "\n## What each part asks for\n\nA question that is not answered, not known or not said leaves its line \
                     open; a list is open where its other lines do not settle it.\n";

/// The file of the route of `table`, in Markdown.
#[must_use]
pub fn text(rules: &'static Ruleset, table: &Table, words: Lookup<'_>) -> String {
    let writer = Writer { table, read: Reader { rules, words } };
    let title = (words)(&format!("route-{}", table.route.id));
    let mut out = match title {
        Some(title) => format!("# {title} (`{}`)\n\n", table.route.id),
        None => format!("# `{}`\n\n", table.route.id),
    };
    out.push_str("Written by `cargo xtask law`; do not edit.\n\n");
    out.push_str(&writer.how_to_read());
    out.push_str("| | when | grade | classes |\n| --: | --- | --- | --: |\n");
    for (number, decided) in (1..).zip(&table.rows) {
        let (when, grade) = (writer.when(decided), writer.grade(decided.row.grade));
        out.push_str(&format!("| {number} | {when} | {grade} | {} |\n", grouped(decided.classes)));
    }
    out.push_str(&writer.parts());
    out.push_str(&writer.examples());
    out
}

/// A number with its digits in groups of three.
#[must_use]
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| core::str::from_utf8(group).unwrap_or_default())
        .collect();
    groups.join(",")
}

struct Writer<'a> {
    table: &'a Table,
    read: Reader<'a>,
}

impl Writer<'_> {
    fn how_to_read(&self) -> String {
        format!(
            "Read from the top: the first row that applies decides. *Open* is what the answers leave open: not asked, \
             not known or not said. A grade is what these rules say about the answers; it is no forecast of what will \
             be decided. *Classes* says how much a row decides, of the {} classes of answers that are tried: they hold \
             every combination of what its parts can come to. What each part asks for stands below the table.\n\n",
            grouped(self.table.classes())
        )
    }

    fn grade(&self, grade: Option<Grade>) -> String {
        grade.map_or("not in play".to_owned(), |grade| {
            self.read.id(grade.id(), &format!("grade-{}", grade.id()))
        })
    }

    /// When a row applies.
    fn when(&self, decided: &Decided) -> String {
        let part = |at: usize| self.table.parts.get(at).map(|part| self.part(part)).unwrap_or_default();
        let is_element = |at: usize| {
            let role = self.table.parts.get(at).map(|part| part.role);
            matches!(role, Some(Role::Scope | Role::Element { .. }))
        };
        match decided.row.when {
            When::Is(at, Truth::No) => format!("{} is not met", part(at)),
            When::Is(at, Truth::Yes) if is_element(at) => format!("{} is met", part(at)),
            When::Is(at, Truth::Yes) => format!("{} applies", part(at)),
            When::Is(at, Truth::Unknown) => format!("{} is open", part(at)),
            When::HoldsOrOpen(at) => format!("{} applies or is open", part(at)),
            When::TooManyOpen => format!("more than {OPEN_ELEMENTS_ALLOWED} elements are open"),
            When::AllCoreOpen => {
                let core = |part: &&Part| part.role == Role::Element { core: true };
                let core: Vec<String> =
                    self.table.parts.iter().filter(core).map(|part| format!("`{}`", part.id)).collect();
                format!("all core elements are open: {}", core.join(", "))
            }
            When::AnyOpen => format!("something is open: {}", self.open(decided).join(", ")),
            When::Otherwise => match &*self.open(decided) {
                [] => "otherwise".to_owned(),
                open => format!("otherwise, also where something is open: {}", open.join(", ")),
            },
        }
    }

    /// The parts that are open in some class that the row decides.
    fn open(&self, decided: &Decided) -> Vec<String> {
        let open = self.table.parts.iter().zip(&decided.open).filter(|(_, open)| **open);
        open.map(|(part, _)| format!("`{}`", part.id)).collect()
    }

    /// A part: what it is, its id and its words.
    fn part(&self, part: &Part) -> String {
        let (what, message) = match part.role {
            Role::Scope => return "the scope".to_owned(),
            Role::Element { core: true } => ("core element", "element"),
            Role::Element { core: false } => ("element", "element"),
            Role::BarToUnlikely | Role::BarToCannotTell => ("bar", "bar"),
            Role::CapToPossible | Role::CapToUnlikely => ("cap", "cap"),
        };
        format!("{what} {}", self.read.id(part.id, &format!("{message}-{}", part.id)))
    }

    /// What each part asks for, and what it names.
    fn parts(&self) -> String {
        let (mut out, mut met) = (String::from(PARTS), Met::default());
        for part in &self.table.parts {
            out.push_str(&format!("\n### {}\n\n", capitalised(&self.part(part))));
            self.read.condition(part.condition, 0, &mut met, &mut out);
        }
        let mut named = String::new();
        // What a gate or a condition names is met only when it is written; so until nothing new comes.
        let (mut gates, mut conditions) = (0, 0);
        while gates < met.gates.len() || conditions < met.named.len() {
            if let Some(gate) = met.gates.get(gates).copied() {
                gates += 1;
                named.push_str(&format!("\n### Gate `{}`\n\nIn play unless this is not met:\n\n", gate.id));
                self.read.condition(&gate.scope, 0, &mut met, &mut named);
                named.push_str("\nIn play, it applies when:\n\n");
                self.read.condition(&gate.condition, 0, &mut met, &mut named);
            } else if let Some(condition) = met.named.get(conditions).copied() {
                conditions += 1;
                named.push_str(&format!("\n### `{}`\n\n", condition.id));
                self.read.condition(&condition.condition, 0, &mut met, &mut named);
            }
        }
        if !named.is_empty() {
            out.push_str("\n## Conditions and gates named above\n");
            out.push_str(&named);
        }
        out
    }

    fn examples(&self) -> String {
        let mut out = String::from(
            "\n## A sheet of answers for each grade\n\nFor checking the table, not for answering: each is as short as \
             it can be. With any one answer left out, the row of another grade decides.\n",
        );
        for (grade, answers) in &self.table.examples {
            out.push_str(&format!("\n### {}\n\n", capitalised(&self.grade(*grade))));
            out.push_str(&self.read.sheet(answers));
        }
        out
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_groups_of_three() {
        assert_eq!(
            ["0", "12", "1,234", "20,700,000"],
            [0, 12, 1_234, 20_700_000].map(grouped).each_ref().map(|s| s.as_str())
        );
    }
}
