//! What is listed for a person, the rules and the oracle side by side: steps, contacts, and the conditions of the
//! emergency lines.

use rules_core::ruleset::{Contact, Ruleset};
use rules_core::step::Step;
use rules_core::{Answers, Condition, Truth};

use super::{Difference, differ, of};
use crate::oracle::{self, Rule, Sheet};

/// Every step and contact of some rules with what the oracle has of the same id.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The steps, each once, with whom they are for beside what lists them.
    pub steps: Vec<(&'static Step, Rule<bool>)>,
    /// The organisations, with whom they are shown to.
    pub contacts: Vec<(&'static Contact, Rule<bool>)>,
    /// The conditions of the emergency lines.
    pub lines: Vec<(&'static str, Condition, Rule<oracle::Truth>)>,
}

impl Listed {
    /// The rules beside the oracle. What the oracle does not have is left out; a test holds that there is none.
    #[must_use]
    pub fn new(rules: &Ruleset) -> Listed {
        let mut steps: Vec<(&'static Step, Rule<bool>)> = Vec::new();
        for step in rules.all_steps() {
            if !steps.iter().any(|(known, _)| known.id == step.id) {
                steps.extend(of(oracle::STEPS, step.id).map(|rule| (step, rule)));
            }
        }
        let contacts = rules.contacts.organisations.iter();
        let contacts = contacts.filter_map(|one| Some((one, of(oracle::CONTACTS, one.organisation.id)?)));
        let lines = [("calm", rules.contacts.calm), ("out-of-reach", rules.contacts.out_of_reach)];
        let lines = lines.into_iter().filter_map(|(id, when)| Some((id, when, of(oracle::LINES, id)?)));
        Listed { steps, contacts: contacts.collect(), lines: lines.collect() }
    }

    /// Everything of which the two say different things on `answers`; what the oracle says, it says of `sheet`.
    pub fn differences<'a>(
        &'a self,
        answers: &'a Answers,
        sheet: &'a Sheet,
    ) -> impl Iterator<Item = Difference> + 'a {
        let steps = self.steps.iter().filter_map(|(step, oracle)| {
            let word = |listed| if listed { "listed" } else { "not listed" };
            differ(step.id, word(step.is_listed(answers)), word(oracle(sheet)))
        });
        let contacts = self.contacts.iter().filter_map(|(one, oracle)| {
            let word = |shown| if shown { "shown" } else { "hidden" };
            let shown = one.shown.at(one.when.truth(answers), answers);
            differ(one.organisation.id, word(shown), word(oracle(sheet)))
        });
        let lines = self.lines.iter().filter_map(|(id, when, oracle)| {
            let said = match oracle(sheet) {
                Some(true) => Truth::Yes,
                None => Truth::Unknown,
                Some(false) => Truth::No,
            };
            differ(id, when.truth(answers).id(), said.id())
        });
        steps.chain(contacts).chain(lines)
    }
}
