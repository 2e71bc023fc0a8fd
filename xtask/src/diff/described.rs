//! The ids and the conditions of one side, in terms of the questions of today.

use anyhow::{Context, Result};
use rules_core::condition::{Named, OneOf, OnlyOf};
use rules_core::gate::Gate;
use rules_core::norway::RULES;
use rules_core::question::{OptionSet, QuestionSet};
use rules_core::{Condition, QuestionId};
use serde_json::Value;

/// What one side has.
pub(super) struct Described {
    /// The questions, each with its options.
    pub(super) questions: Vec<(String, Vec<String>)>,
    /// Everything its rules say something of.
    pub(super) things: Vec<Thing>,
}

/// Something that rules say something of.
pub(super) struct Thing {
    /// Its kind.
    pub(super) kind: String,
    /// Its id.
    pub(super) id: String,
    /// The questions of which it matters whether they have been put.
    pub(super) put: QuestionSet,
    /// The conditions it rests on, each with what it is.
    pub(super) conditions: Vec<(String, Condition)>,
}

impl Described {
    /// Reads what [`super::written::described`] wrote. A question or an option that today's rules do not have is left out
    /// of the conditions.
    ///
    /// # Errors
    ///
    /// When the text is none of it.
    pub(super) fn read(text: &str) -> Result<Described> {
        let written: (Vec<(String, Vec<String>)>, Vec<Written>) =
            serde_json::from_str(text).context("the rules are described in another way")?;
        let thing = |(kind, id, put, conditions): Written| {
            let put = put.iter().filter_map(|question| RULES.find_question(question)).collect();
            let conditions = conditions
                .into_iter()
                .map(|(what, tree)| Some((what, condition(&tree)?)))
                .collect::<Option<Vec<_>>>()
                .with_context(|| format!("a condition of {kind} {id} is written in another way"))?;
            Ok(Thing { kind, id, put, conditions })
        };
        let things = written.1.into_iter().map(thing).collect::<Result<_>>()?;
        Ok(Described { questions: written.0, things })
    }

    /// The thing of this kind and id.
    pub(super) fn thing(&self, kind: &str, id: &str) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.kind == kind && thing.id == id)
    }
}

/// Kind, id, questions put, conditions.
type Written = (String, String, Vec<String>, Vec<(String, Value)>);

/// The condition that a tree writes. It is kept until the program ends, as rules are; there are not many.
fn condition(tree: &Value) -> Option<Condition> {
    let (kind, rest) = tree.as_array()?.split_first()?;
    let parts = |rest: &[Value]| -> Option<&'static [Condition]> {
        Some(rest.iter().map(condition).collect::<Option<Vec<_>>>()?.leak())
    };
    Some(match (kind.as_str()?, rest) {
        ("all", rest) => Condition::All(parts(rest)?),
        ("any", rest) => Condition::Any(parts(rest)?),
        ("not", [part]) => Condition::Not(Box::leak(Box::new(condition(part)?))),
        ("one-of", [question, yes, unsure]) => match asked(question)? {
            Some(question) => Condition::OneOf(OneOf {
                question,
                yes: options(question, yes)?,
                unsure: options(question, unsure)?,
            }),
            None => UNKNOWN,
        },
        ("only-of", [question, only]) => match asked(question)? {
            Some(question) => Condition::OnlyOf(OnlyOf { question, options: options(question, only)? }),
            None => UNKNOWN,
        },
        ("named", [id, part]) => {
            let id = id.as_str()?.to_owned().leak();
            Condition::Named(Box::leak(Box::new(Named { id, condition: condition(part)? })))
        }
        ("gate", [id, scope, part]) => {
            let (id, scope, condition) =
                (id.as_str()?.to_owned().leak(), condition(scope)?, condition(part)?);
            Condition::Gate(Box::leak(Box::new(Gate { id, scope, condition, citations: &[] })))
        }
        _ => return None,
    })
}

/// Stands for a leaf about a question that nobody is asked today: never answered, so never known.
const UNKNOWN: Condition = Condition::OneOf(OneOf {
    question: QuestionId(u8::MAX),
    yes: OptionSet::EMPTY,
    unsure: OptionSet::EMPTY,
});

/// The question of this id, where today's rules have it.
fn asked(id: &Value) -> Option<Option<QuestionId>> {
    Some(RULES.find_question(id.as_str()?))
}

fn options(question: QuestionId, ids: &Value) -> Option<OptionSet> {
    let asked = RULES.question(question)?;
    let ids = ids.as_array()?.iter().map(Value::as_str).collect::<Option<Vec<_>>>()?;
    Some(ids.into_iter().filter_map(|id| asked.option(id)).collect())
}
