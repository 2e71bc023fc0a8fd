//! Documents: answer sheets, good ones and damaged ones, and bytes that are nothing at all.

use crate::draw::Draw;
use crate::odd::{ODD, PIECES};
use rules_core::norway::RULES;
use rules_core::question::{Question, Takes};

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn odd(draw: &mut impl Draw) -> String {
    ODD.get(draw.below(ODD.len())).cloned().unwrap_or_default()
}

#[expect(clippy::indexing_slicing, reason = "a test that cannot go on fails")]
fn question(draw: &mut impl Draw) -> &'static Question {
    &RULES.questions[draw.below(RULES.questions.len())]
}

/// A key and its value, both as JSON text.
type Field = (String, String);

/// Any document.
pub(crate) fn document(draw: &mut impl Draw) -> Vec<u8> {
    match draw.below(8) {
        0 | 1 => sheet(draw, 0).into_bytes(),
        2..5 => {
            let faults = 1 + draw.below(2);
            sheet(draw, faults).into_bytes()
        }
        5 => {
            let faults = draw.below(2);
            let whole = sheet(draw, faults).into_bytes();
            damaged(draw, whole)
        }
        6 => (0..draw.below(20)).flat_map(|_| draw.pick(&PIECES).bytes()).collect(),
        _ => (0..draw.below(40)).map(|_| draw.byte()).collect(),
    }
}

/// A sheet with so many faults, some of which do no harm.
fn sheet(draw: &mut impl Draw, faults: usize) -> String {
    let mut answers: Vec<Field> = Vec::new();
    for _ in 0..draw.below(10) {
        let asked = question(draw);
        let key = quoted(asked.id);
        if !answers.iter().any(|(other, _)| *other == key) {
            answers.push((key, fitting(draw, asked)));
        }
    }
    let mut fields = Vec::new();
    if draw.below(4) == 3 {
        fields.push((quoted("others"), quoted(draw.pick(&["unanswered", "ordinary"]))));
    }
    if draw.below(4) == 3 {
        let (year, month, day) = (2020 + draw.below(20), 1 + draw.below(12), 1 + draw.below(28));
        fields.push((quoted("today"), format!("\"{year:04}-{month:02}-{day:02}\"")));
    }
    // Three of four faults are in the answers.
    let (inside, outside): (Vec<_>, Vec<_>) =
        (0..faults).map(|_| draw.below(4)).partition(|&place| place < 3);
    inside.iter().for_each(|_| spoil(draw, &mut answers));
    let place = draw.below(fields.len() + 1).min(fields.len());
    fields.insert(place, (quoted("answers"), object(&answers)));
    for _ in outside {
        if draw.below(2) == 0 {
            spoil(draw, &mut fields);
        } else {
            let (year, month, day) = (draw.below(10_000), draw.below(14), draw.below(33));
            let sign = draw.pick(&["", "", "", "-", "+00", "-00"]);
            fields.push((quoted("today"), format!("\"{sign}{year:04}-{month:02}-{day:02}\"")));
        }
    }
    object(&fields)
}

fn object(fields: &[Field]) -> String {
    let fields: Vec<String> = fields.iter().map(|(key, value)| format!("{key}:{value}")).collect();
    format!("{{{}}}", fields.join(","))
}

/// An answer that the question takes.
fn fitting(draw: &mut impl Draw, asked: &Question) -> String {
    match (draw.below(8), asked.takes) {
        (6, _) => quoted("dont-know"),
        (7, _) => quoted("prefer-not-to-say"),
        (_, Takes::One) => quoted(draw.pick(asked.options)),
        (_, Takes::Several { alone }) => {
            let beside: Vec<&str> = asked.names(asked.all().without(alone)).collect();
            let one = draw.pick(asked.options);
            let other = draw.pick(&beside);
            let both = beside.contains(&one) && one != other;
            if both { format!("[\"{one}\",\"{other}\"]") } else { format!("[\"{one}\"]") }
        }
    }
}

/// Does something to one field.
fn spoil(draw: &mut impl Draw, fields: &mut Vec<Field>) {
    if fields.is_empty() {
        fields.push((quoted(question(draw).id), odd(draw)));
    }
    let at = draw.below(fields.len());
    let Some((key, value)) = fields.get_mut(at) else { return };
    let asked =
        RULES.questions.iter().find(|asked| quoted(asked.id) == *key).unwrap_or_else(|| question(draw));
    match draw.below(11) {
        0 => *value = odd(draw),
        1 => *key = odd(draw),
        2 => core::mem::swap(key, value),
        3 => *value = format!("[{value}]"),
        4 => *value = format!("{{{key}:{value}}}"),
        5 => *value = format!("[\"{}\",\"{}\"]", draw.pick(asked.options), draw.pick(asked.options)),
        6 => *value = quoted(draw.pick(asked.options)),
        7 => {
            let other = question(draw);
            *value = fitting(draw, other);
        }
        8 => *key = quoted(question(draw).id),
        9 => {
            let again = (key.clone(), fitting(draw, asked));
            fields.insert(draw.below(fields.len() + 1), again);
        }
        _ => drop(fields.remove(at)),
    }
}

/// The bytes with a few changed, taken out, put in or put elsewhere.
fn damaged(draw: &mut impl Draw, mut bytes: Vec<u8>) -> Vec<u8> {
    for _ in 0..=draw.below(4) {
        let at = draw.below(bytes.len());
        let to = (at + draw.below(12)).min(bytes.len());
        match draw.below(6) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..to)),
            2 => bytes.insert(at, draw.byte()),
            3 => {
                let piece = bytes.drain(at..to).collect::<Vec<_>>();
                let at = draw.below(bytes.len() + 1);
                drop(bytes.splice(at..at, piece));
            }
            4 => drop(bytes.splice(at..to, draw.pick(&PIECES).bytes())),
            _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = draw.byte()),
        }
    }
    bytes
}
