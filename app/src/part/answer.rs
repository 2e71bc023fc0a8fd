//! Answers in words.

use rules_core::norway::RULES;
use rules_core::{Answer, Answers, QuestionId};

use crate::message;
use crate::words::Words;

/// A message in the variant that speaks to a person under 18, where there is one.
pub(crate) fn fitting(words: &Words, id: String, minor: bool) -> String {
    if !minor {
        return id;
    }
    let variant = [id.as_str(), message::CHILD].concat();
    if words.has(&variant) { variant } else { id }
}

/// The question in words.
pub(crate) fn question(words: &Words, question: QuestionId, minor: bool) -> String {
    words.text(&fitting(words, message::of("question", RULES.question_name(question)), minor))
}

/// What was answered, in words; one entry an option.
pub(crate) fn answers(words: &Words, answers: &Answers, question: QuestionId, minor: bool) -> Vec<String> {
    let Some(asked) = RULES.question(question) else { return Vec::new() };
    match answers.get(question) {
        None => Vec::new(),
        Some(Answer::DontKnow) => vec![words.text("dont-know")],
        Some(Answer::PreferNotToSay) => vec![words.text("prefer-not-to-say")],
        Some(Answer::Chosen(options)) => {
            let word = |option| words.text(&fitting(words, message::option(asked, option), minor));
            asked.names(options).map(word).collect()
        }
    }
}
