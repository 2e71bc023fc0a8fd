//! A rule as a diagram: Mermaid, which GitHub draws.

use rules_core::Condition;
use rules_core::condition::Leaf;
use rules_core::gate::Gate;
use rules_core::grade::Role;
use rules_core::route::{Part, Route};

use super::leaf::{self, Form};
use super::part;
use super::words::Words;

/// A diagram that is being drawn. Nodes are numbered; what they say is only in their labels.
struct Diagram<'a> {
    words: &'a Words,
    text: String,
    nodes: usize,
}

/// The diagram of a route.
pub(super) fn route(words: &Words, route: &'static Route) -> String {
    let mut diagram = Diagram { words, text: String::new(), nodes: 0 };
    let root = diagram.node(["[", "]"], &words.of("route", route.id));
    for (kind, heading) in
        [("scope", "law-scope"), ("element", "law-elements"), ("bar", "law-bars"), ("cap", "law-caps")]
    {
        let parts: Vec<Part> = route.parts().filter(|one| part::kind(one.role) == kind).collect();
        if parts.is_empty() {
            continue;
        }
        let group = diagram.node(["([", "])"], &words.say(heading));
        diagram.edge(root, group);
        for part in parts {
            let under = if kind == "scope" { group } else { diagram.part(group, &part) };
            diagram.condition(under, part.condition, true);
        }
    }
    diagram.finish()
}

/// The diagram of a gate.
pub(super) fn gate(words: &Words, gate: &'static Gate) -> String {
    let mut diagram = Diagram { words, text: String::new(), nodes: 0 };
    let root = diagram.node(["[", "]"], &words.of("gate", gate.id));
    for (heading, condition) in [("law-in-play-when", &gate.scope), ("law-active-when", &gate.condition)] {
        let group = diagram.node(["([", "])"], &words.say(heading));
        diagram.edge(root, group);
        diagram.condition(group, condition, true);
    }
    diagram.finish()
}

impl Diagram<'_> {
    /// An element, a bar or a cap, in the shape of its kind.
    fn part(&mut self, group: usize, part: &Part) -> usize {
        let name = self.words.of(part::kind(part.role), part.id);
        let label = match part::effect(self.words, part.role) {
            None => name,
            Some(effect) => format!("{name}<br/>{effect}"),
        };
        let shape = match part.role {
            Role::Element { core: true } => ["[[", "]]"],
            Role::BarToUnlikely | Role::BarToCannotTell => ["{{", "}}"],
            Role::CapToUnlikely | Role::CapToPossible => ["[/", "/]"],
            Role::Scope | Role::Element { core: false } => ["[", "]"],
        };
        let node = self.node(shape, &label);
        self.edge(group, node);
        node
    }

    fn condition(&mut self, above: usize, condition: &'static Condition, holds: bool) {
        let words = self.words;
        let (label, parts): (String, &'static [Condition]) = match condition {
            Condition::Not(part) => return self.condition(above, part, !holds),
            Condition::All(parts) => (words.say(kind(parts, "law-always", "law-all", holds)), parts),
            Condition::Any(parts) => (words.say(kind(parts, "law-is-none", "law-any", holds)), parts),
            Condition::OneOf(one) => (self.leaf(Leaf::OneOf(*one), holds), &[]),
            Condition::OnlyOf(only) => (self.leaf(Leaf::OnlyOf(*only), holds), &[]),
            Condition::Named(named) => (self.opposite(words.of("named", named.id), holds), &[]),
            Condition::Gate(gate) => {
                let gate = words.of("gate", gate.id);
                (self.opposite(words.say_with("law-gate-active", &[("gate", gate.into())]), holds), &[])
            }
        };
        let node = self.node(["(", ")"], &label);
        self.edge(above, node);
        for part in parts {
            self.condition(node, part, true);
        }
    }

    fn leaf(&self, leaf: Leaf, holds: bool) -> String {
        let said = leaf::said(self.words, leaf, holds, Form::Short);
        format!("{}<br/>{said}", self.words.question(leaf.question()))
    }

    fn opposite(&self, text: String, holds: bool) -> String {
        if holds { text } else { self.words.say_with("law-not", &[("text", text.into())]) }
    }

    fn node(&mut self, [open, close]: [&str; 2], label: &str) -> usize {
        let node = self.nodes;
        self.nodes += 1;
        self.text.push_str(&format!("  n{node}{open}\"{}\"{close}\n", escaped(label)));
        node
    }

    fn edge(&mut self, from: usize, to: usize) {
        self.text.push_str(&format!("  n{from} --- n{to}\n"));
    }

    fn finish(self) -> String {
        format!("```mermaid\nflowchart LR\n{}```\n\n", self.text)
    }
}

/// The message for a branch with these parts.
fn kind<'a>(parts: &[Condition], empty: &'a str, full: &'a str, holds: bool) -> &'a str {
    match (parts.is_empty(), holds, full) {
        (true, ..) => empty,
        (false, true, _) => full,
        (false, false, "law-all") => "law-all-not",
        (false, false, _) => "law-any-not",
    }
}

/// A label in which nothing is syntax of Mermaid but the line break.
fn escaped(label: &str) -> String {
    let lines = label.split("<br/>").map(|line| {
        let mut out = String::with_capacity(line.len());
        for letter in
            line.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches([':', '*']).chars()
        {
            match letter {
                // What is bold in a list is not in a label.
                '*' => {}
                '"' => out.push_str("#quot;"),
                '#' => out.push_str("#35;"),
                '<' => out.push_str("#lt;"),
                '>' => out.push_str("#gt;"),
                '&' => out.push_str("#amp;"),
                '`' => out.push_str("#96;"),
                ';' => out.push_str("#59;"),
                _ => out.push(letter),
            }
        }
        out
    });
    lines.collect::<Vec<_>>().join("<br/>")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_label_holds_no_syntax() {
        assert_eq!(escaped("**all of these:**"), "all of these");
        assert_eq!(escaped("a \"b\" <br/>#c; `d` <e>"), "a #quot;b#quot;<br/>#35;c#59; #96;d#96; #lt;e#gt;");
    }
}
