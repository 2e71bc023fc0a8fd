//! Conditions and sheets of answers as lists of ids and words, in Markdown.

use rules_core::condition::{Condition, Named};
use rules_core::gate::Gate;
use rules_core::question::OptionSet;
use rules_core::ruleset::Ruleset;
use rules_core::{Answer, Answers, QuestionId};

use super::words::Lookup;

/// What turns ids into words.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The rules that have the ids.
    pub rules: &'static Ruleset,
    /// The words.
    pub words: Lookup<'a>,
}

impl core::fmt::Debug for Reader<'_> {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_struct("Reader").finish_non_exhaustive()
    }
}

/// The conditions below one that has some.
fn below(condition: &Condition) -> &'static [Condition] {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts,
        Condition::Not(part) => below(part),
        Condition::OneOf(_) | Condition::OnlyOf(_) | Condition::Named(_) | Condition::Gate(_) => &[],
    }
}

/// The named conditions and gates that are met on the way, each once.
#[derive(Clone, Debug, Default)]
pub struct Met {
    /// The named conditions.
    pub named: Vec<&'static Named>,
    /// The gates.
    pub gates: Vec<&'static Gate>,
}

impl Reader<'_> {
    /// The id, with the words of `message` behind it where there are some.
    #[must_use]
    pub fn id(&self, id: &str, message: &str) -> String {
        match (self.words)(message) {
            Some(words) => format!("`{id}` ({words})"),
            None => format!("`{id}`"),
        }
    }

    /// Writes `condition` as a list, `depth` levels deep, and adds what it names to `met`.
    pub fn condition(&self, condition: &Condition, depth: usize, met: &mut Met, out: &mut String) {
        let (text, parts) = match condition {
            Condition::All([_, ..]) => ("all of these:".to_owned(), below(condition)),
            Condition::Any([_, ..]) => ("at least one of these:".to_owned(), below(condition)),
            Condition::Not(part) => match below(part) {
                [] => (format!("not: {}", self.line(part, met)), [].as_slice()),
                [_, ..] => ("not:".to_owned(), core::slice::from_ref(*part)),
            },
            _ => (self.line(condition, met), [].as_slice()),
        };
        out.push_str(&format!("{}- {text}\n", "  ".repeat(depth)));
        parts.iter().for_each(|part| self.condition(part, depth + 1, met, out));
    }

    /// A condition without others below it, on one line.
    fn line(&self, condition: &Condition, met: &mut Met) -> String {
        match condition {
            Condition::All(_) => "always".to_owned(),
            Condition::Any(_) => "never".to_owned(),
            Condition::Not(part) => format!("not: {}", self.line(part, met)),
            Condition::OneOf(leaf) => self.one_of(leaf.question, leaf.yes, leaf.unsure),
            Condition::OnlyOf(leaf) => {
                let options = self.options(leaf.question, leaf.options, " and ");
                format!("{}: nothing else than {options}", self.question(leaf.question))
            }
            Condition::Named(named) => {
                met.named.extend((!met.named.contains(named)).then_some(*named));
                format!("[`{0}`](#{0})", named.id)
            }
            Condition::Gate(gate) => {
                met.gates.extend((!met.gates.contains(gate)).then_some(*gate));
                let words = (self.words)(&format!("gate-{}", gate.id));
                let words = words.map(|words| format!(": {words}")).unwrap_or_default();
                format!("gate [`{0}`](#gate-{0}) applies{words}", gate.id)
            }
        }
    }

    fn one_of(&self, question: QuestionId, yes: OptionSet, unsure: OptionSet) -> String {
        let (asked, open) = (self.question(question), self.options(question, unsure, " or "));
        match (yes.is_empty(), unsure.is_empty()) {
            (true, _) => format!("{asked}: open where it is {open}, else not so"),
            (false, true) => format!("{asked}: {}", self.options(question, yes, " or ")),
            (false, false) => {
                format!("{asked}: {}; open where it is {open}", self.options(question, yes, " or "))
            }
        }
    }

    fn question(&self, question: QuestionId) -> String {
        let id = self.rules.question_name(question);
        self.id(id, &format!("question-{id}"))
    }

    fn options(&self, question: QuestionId, options: OptionSet, between: &str) -> String {
        let id = self.rules.question_name(question);
        let names = self.rules.question(question).map(|asked| asked.names(options).collect::<Vec<_>>());
        let options = names.unwrap_or_default();
        let options = options.into_iter().map(|option| self.id(option, &format!("option-{id}-{option}")));
        options.collect::<Vec<_>>().join(between)
    }

    /// A sheet of answers, one a line.
    #[must_use]
    pub fn sheet(&self, answers: &Answers) -> String {
        if answers.put().is_empty() {
            return "- nothing is answered\n".to_owned();
        }
        let line = |(question, answer): (QuestionId, Answer)| {
            let said = match answer {
                Answer::Chosen(options) => self.options(question, options, " and "),
                Answer::DontKnow => "`dont-know`".to_owned(),
                Answer::PreferNotToSay => "`prefer-not-to-say`".to_owned(),
            };
            format!("- {}: {said}\n", self.question(question))
        };
        answers.iter().map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules_core::norway::{RULES, conditions};

    #[test]
    fn a_condition_is_a_list_of_ids_and_words() {
        let words = |id: &str| (id == "option-serious-acts-maybe").then(|| "Maybe".to_owned());
        let reader = Reader { rules: &RULES, words: &words };
        let (mut met, mut out) = (Met::default(), String::new());
        reader.condition(&conditions::MAY_BE_EXCLUDED, 0, &mut met, &mut out);
        assert_eq!(out, "- [`may-be-excluded`](#may-be-excluded)\n");
        out.clear();
        let inside = met.named[0].condition;
        reader.condition(&inside, 0, &mut met, &mut out);
        assert_eq!(out, "- all of these:\n  - not: [`minor`](#minor)\n  - `serious-acts`: `maybe` (Maybe)\n");
        assert_eq!(met.named.iter().map(|named| named.id).collect::<Vec<_>>(), ["may-be-excluded", "minor"]);
    }
}
