//! Rules and answers as text, by ids. Compiled on either side, as `said.rs` is.

use rules_core::condition::Leaf;
use rules_core::norway::RULES;
use rules_core::question::OptionSet;
use rules_core::{Answer, Condition, QuestionId};

use super::said::{Thing, things};

/// The answer to one question, or that it has none.
pub(crate) type Given = (QuestionId, Option<Answer>);

/// The questions and everything with its conditions, as JSON. Ids are plain letters, figures and hyphens.
pub(crate) fn described() -> String {
    let list = |items: Vec<String>| format!("[{}]", items.join(","));
    let question = |question: &rules_core::Question| format!("[{:?},{:?}]", question.id, question.options);
    let thing = |thing: &Thing| {
        let put: Vec<&str> = thing.put().iter().map(|question| RULES.question_name(question)).collect();
        let conditions = thing.conditions();
        let conditions = conditions.iter().map(|(what, condition)| format!("[{what:?},{}]", tree(condition)));
        format!("[{:?},{:?},{put:?},{}]", thing.kind(), thing.id(), list(conditions.collect()))
    };
    let questions = list(RULES.questions.iter().map(question).collect());
    format!("[{questions},{}]", list(things().iter().map(thing).collect()))
}

fn tree(condition: &Condition) -> String {
    let branch = |kind: &str, parts: &[Condition]| {
        parts.iter().fold(format!("[{kind:?}"), |text, part| format!("{text},{}", tree(part))) + "]"
    };
    let name = |question| RULES.question_name(question);
    let options = |leaf: Leaf, set: OptionSet| -> Vec<&'static str> {
        RULES.question(leaf.question()).map(|asked| asked.names(set).collect()).unwrap_or_default()
    };
    match condition {
        Condition::All(parts) => branch("all", parts),
        Condition::Any(parts) => branch("any", parts),
        Condition::Not(part) => format!("[\"not\",{}]", tree(part)),
        Condition::OneOf(leaf) => {
            let of = |set| options(Leaf::OneOf(*leaf), set);
            format!("[\"one-of\",{:?},{:?},{:?}]", name(leaf.question), of(leaf.yes), of(leaf.unsure))
        }
        Condition::OnlyOf(leaf) => {
            format!(
                "[\"only-of\",{:?},{:?}]",
                name(leaf.question),
                options(Leaf::OnlyOf(*leaf), leaf.options)
            )
        }
        Condition::Named(named) => format!("[\"named\",{:?},{}]", named.id, tree(&named.condition)),
        Condition::Gate(gate) => {
            format!("[\"gate\",{:?},{},{}]", gate.id, tree(&gate.scope), tree(&gate.condition))
        }
    }
}

/// Answers as words, `question=option+option`: without an option for none, `?` for one that is not known. The driver
/// reads them.
pub(crate) fn written(given: impl IntoIterator<Item = Given>) -> String {
    let word = |(question, answer): Given| {
        let said = match answer {
            None => String::new(),
            Some(Answer::Chosen(options)) => {
                let names = RULES.question(question).map(|asked| asked.names(options).collect::<Vec<_>>());
                names.unwrap_or_default().join("+")
            }
            Some(Answer::DontKnow | Answer::PreferNotToSay) => "?".to_owned(),
        };
        format!("{}={said}", RULES.question_name(question))
    };
    given.into_iter().map(word).collect::<Vec<_>>().join(" ")
}
