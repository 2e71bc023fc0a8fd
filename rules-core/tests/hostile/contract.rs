//! The contract of `cargo xtask assess`, told a second time: which documents are answers, and which keys are wrong.

use crate::raw::Raw;
use rules_core::norway::RULES;
use rules_core::question::Takes;

/// What the contract says about a document.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// It is not one JSON object.
    NoObject,
    /// These keys are wrong.
    Wrong(Vec<String>),
    /// It is a sheet with so many answers.
    Sheet(usize),
}

/// Judges a document.
pub(crate) fn judge(document: &[u8]) -> Verdict {
    let Ok(Raw::Object(fields)) = serde_json::from_slice(document) else { return Verdict::NoObject };
    let mut wrong = twice(&fields);
    let mut answered = 0;
    if !fields.iter().any(|(key, _)| key == "answers") {
        wrong.push("answers".into());
    }
    for (key, value) in &fields {
        let right = match (key.as_str(), value) {
            ("answers", Raw::Object(answers)) => {
                wrong.extend(twice(answers));
                wrong.extend(
                    answers
                        .iter()
                        .filter(|(key, value)| !answers_fit(key, value))
                        .map(|(key, _)| key.clone()),
                );
                answered = answers.len();
                true
            }
            ("others", Raw::Text(others)) => others == "unanswered" || others == "ordinary",
            ("today", Raw::Text(today)) => is_a_day(today),
            _ => false,
        };
        if !right {
            wrong.push(key.clone());
        }
    }
    if wrong.is_empty() { Verdict::Sheet(answered) } else { Verdict::Wrong(wrong) }
}

/// The keys that stand there more than once.
fn twice(fields: &[(String, Raw)]) -> Vec<String> {
    let before = |at: usize| fields.iter().take(at).map(|(key, _)| key);
    let repeated = fields.iter().enumerate().filter(|&(at, (key, _))| before(at).any(|other| other == key));
    repeated.map(|(_, (key, _))| key.clone()).collect()
}

/// Whether there is such a question and this is an answer to it.
fn answers_fit(key: &str, value: &Raw) -> bool {
    let Some(question) = RULES.questions.iter().find(|question| question.id == key) else { return false };
    match (value, question.takes) {
        (Raw::Text(text), _) if text == "dont-know" || text == "prefer-not-to-say" => true,
        (Raw::Text(text), Takes::One) => question.options.contains(&text.as_str()),
        (Raw::List(values), Takes::Several { alone }) => {
            let mut places = Vec::new();
            for value in values {
                let Raw::Text(text) = value else { return false };
                let Some(place) = question.options.iter().position(|option| option == text) else {
                    return false;
                };
                if places.contains(&place) {
                    return false;
                }
                places.push(place);
            }
            let stands_alone = |&place: &usize| u8::try_from(place).is_ok_and(|place| alone.contains(place));
            places.len() == 1 || (places.len() > 1 && !places.iter().any(stands_alone))
        }
        _ => false,
    }
}

/// Whether this is a day of the calendar, written as `2026-11-22`.
fn is_a_day(text: &str) -> bool {
    let &[a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() else { return false };
    let number = |digits: &[u8]| {
        let digits = digits.iter().map(|digit| digit.is_ascii_digit().then(|| u32::from(digit - b'0')));
        digits.reduce(|all, digit| Some(all? * 10 + digit?)).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(&[a, b, c, d]), number(&[e, f]), number(&[g, h]))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}
