//! Conditions as nested lists. A condition with a name, or a gate, stands in a tree by its name, and once on
//! the sheet with what it stands for.

use std::cell::RefCell;

use rules_core::Condition;
use rules_core::condition::{Leaf, Named};
use rules_core::gate::Gate;

use super::leaf::{self, Form};
use super::links;
use super::markdown::{List, plain};
use super::words::Words;

/// Writes conditions, and notes the names that they use.
#[derive(Debug)]
pub(super) struct Conditions<'a> {
    words: &'a Words,
    named: RefCell<Vec<&'static Named>>,
    gates: RefCell<Vec<&'static Gate>>,
    /// Gates that stand whole on the sheet, and so need no definition.
    whole: Vec<&'static Gate>,
}

impl<'a> Conditions<'a> {
    /// Nothing used yet, on a sheet where the gates `whole` stand.
    pub(super) fn new(words: &'a Words, whole: Vec<&'static Gate>) -> Self {
        Self { words, named: RefCell::default(), gates: RefCell::default(), whole }
    }

    /// The condition as entries of `list`, `depth` lists deep.
    pub(super) fn write(&self, list: &mut List, depth: usize, condition: &'static Condition) {
        self.part(list, depth, condition, true);
    }

    fn part(&self, list: &mut List, depth: usize, condition: &'static Condition, holds: bool) {
        let words = self.words;
        match condition {
            Condition::All(parts) => self.branch(list, depth, parts, holds, ["law-always", "law-all"]),
            Condition::Any(parts) => self.branch(list, depth, parts, holds, ["law-is-none", "law-any"]),
            Condition::Not(part) => self.part(list, depth, part, !holds),
            Condition::OneOf(one) => self.leaf(list, depth, Leaf::OneOf(*one), holds),
            Condition::OnlyOf(only) => self.leaf(list, depth, Leaf::OnlyOf(*only), holds),
            Condition::Named(named) => {
                note(&self.named, named, |known| known.id == named.id);
                let name = plain(&words.of("named", named.id));
                list.entry(depth, &self.opposite(format!("**{name}** (`{}`)", named.id), holds));
            }
            Condition::Gate(gate) => {
                note(&self.gates, gate, |known| known.id == gate.id);
                let name = plain(&words.of("gate", gate.id));
                let said = words.say_with("law-gate-active", &[("gate", format!("**{name}**").into())]);
                list.entry(depth, &self.opposite(format!("{said} (`{}`)", gate.id), holds));
            }
        }
    }

    fn branch(
        &self,
        list: &mut List,
        depth: usize,
        parts: &'static [Condition],
        holds: bool,
        [empty, kind]: [&str; 2],
    ) {
        let negated = if holds { "" } else { "-not" };
        if parts.is_empty() {
            list.entry(depth, &self.words.say(empty));
            return;
        }
        list.entry(depth, &self.words.say(&format!("{kind}{negated}")));
        for part in parts {
            self.part(list, depth + 1, part, true);
        }
    }

    fn leaf(&self, list: &mut List, depth: usize, leaf: Leaf, holds: bool) {
        let (question, said) =
            (leaf::question(self.words, leaf), leaf::said(self.words, leaf, holds, Form::Full));
        list.entry(depth, &format!("{question}: {said}"));
    }

    fn opposite(&self, text: String, holds: bool) -> String {
        if holds { text } else { self.words.say_with("law-not", &[("text", text.into())]) }
    }

    /// What the names that were used stand for, and those that these use in turn; each once.
    pub(super) fn definitions(&self) -> String {
        let (words, mut list) = (self.words, List::default());
        let (mut gates, mut named) = (0, 0);
        loop {
            // What is written notes further names behind these.
            let gate = self.gates.borrow().get(gates).copied();
            let next = self.named.borrow().get(named).copied();
            if let Some(gate) = gate {
                gates += 1;
                if self.whole.contains(&gate) {
                    continue;
                }
                let name = links::rule(plain(&words.of("gate", gate.id)), gate.citations);
                list.entry(0, &format!("{}: {name} (`{}`)", words.say("law-gate"), gate.id));
                list.entry(1, &words.say("law-in-play-when"));
                self.write(&mut list, 2, &gate.scope);
                list.entry(1, &words.say("law-active-when"));
                self.write(&mut list, 2, &gate.condition);
            } else if let Some(one) = next {
                named += 1;
                list.entry(0, &format!("**{}** (`{}`)", plain(&words.of("named", one.id)), one.id));
                self.write(&mut list, 1, &one.condition);
            } else {
                return list.finish();
            }
        }
    }
}

/// Adds `one` unless something in the list is it.
fn note<T>(list: &RefCell<Vec<&'static T>>, one: &'static T, same: impl Fn(&&'static T) -> bool) {
    if !list.borrow().iter().any(same) {
        list.borrow_mut().push(one);
    }
}
