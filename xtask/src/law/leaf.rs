//! The leaves of a condition in words: which options of which question.

use rules_core::condition::Leaf;
use rules_core::norway::RULES;
use rules_core::question::OptionSet;

use super::markdown::plain;
use super::words::Words;

/// How the options of a leaf are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Each with its id, all of them.
    Full,
    /// Without ids, and no more of them than a diagram holds.
    Short,
}

/// How many options a short form names.
const SHORT: usize = 4;

/// What a leaf says; `holds` is whether it is asked for or its opposite.
pub(super) fn said(words: &Words, leaf: Leaf, holds: bool, form: Form) -> String {
    let (yes, unsure, kind) = match leaf {
        Leaf::OneOf(leaf) => (leaf.yes, leaf.unsure, if holds { "law-is" } else { "law-is-not" }),
        Leaf::OnlyOf(leaf) => (leaf.options, OptionSet::EMPTY, "law-is-only"),
    };
    let options = |set: OptionSet| options(words, leaf, set, form);
    let mut said = match yes.is_empty() {
        true => words.say("law-is-none"),
        false => words.say_with(kind, &[("options", options(yes).into())]),
    };
    if let (Leaf::OnlyOf(_), false) = (leaf, holds) {
        said = words.say_with("law-not", &[("text", said.into())]);
    }
    if !unsure.is_empty() {
        said.push_str("; ");
        said.push_str(&words.say_with("law-left-open", &[("options", options(unsure).into())]));
    }
    said
}

/// The question that a leaf reads, with its id.
pub(super) fn question(words: &Words, leaf: Leaf) -> String {
    let text = plain(&words.question(leaf.question()));
    format!("*{text}* (`{}`)", RULES.question_name(leaf.question()))
}

/// `“In Norway” (norway), “At the border” (border) or …`.
fn options(words: &Words, leaf: Leaf, set: OptionSet, form: Form) -> String {
    let Some(question) = RULES.question(leaf.question()) else { return String::new() };
    let named: Vec<String> = question
        .names(set)
        .map(|option| {
            let text = words.option(question, option);
            let quoted = |text: String| words.say_with("law-quoted", &[("text", text.into())]);
            match form {
                Form::Full => format!("{} (`{option}`)", quoted(plain(&text))),
                Form::Short => quoted(text),
            }
        })
        .collect();
    match form {
        Form::Short if named.len() > SHORT + 1 => {
            let count = named.len() - SHORT;
            let more = words.say_with("law-and-more", &[("count", count.into())]);
            format!("{} {more}", named.iter().take(SHORT).cloned().collect::<Vec<_>>().join(", "))
        }
        Form::Full | Form::Short => joined(words, &named),
    }
}

/// `a, b or c`.
fn joined(words: &Words, named: &[String]) -> String {
    match named.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, before)) => format!("{} {} {last}", before.join(", "), words.say("law-or")),
    }
}
