//! Says of classes of answers what the rules of one revision say. `cargo xtask diff` writes it beside those rules.

mod reasons;
mod said;
mod written;

use std::io::{self, BufRead, Write};

use rules_core::norway::RULES;
use rules_core::question::OptionSet;
use rules_core::{Answer, Answers};

/// What comes after the answers given first: blocks, of each of which one row is given.
type Blocks = Vec<Vec<Vec<written::Given>>>;

fn main() -> io::Result<()> {
    let things = said::things();
    let thing = |kind: &str, id: &str| things.iter().find(|thing| (thing.kind(), thing.id()) == (kind, id));
    let mut lines = io::stdin().lock().lines();
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut about = None;
    while let Some(line) = lines.next() {
        let line = line?;
        let (word, rest) = line.split_once('\t').unwrap_or((&line, ""));
        match word {
            "rules" => writeln!(out, "{}", written::described())?,
            "about" => about = rest.split_once('\t').and_then(|(kind, id)| thing(kind, id)),
            "on" => {
                let answers = sheet(rest);
                let (said, reasons) = match about {
                    Some(thing) => (thing.said(&answers), thing.reasons(&answers)),
                    None => (u8::MAX, Vec::new()),
                };
                let reasons: Vec<String> =
                    reasons.iter().map(|(what, stands)| format!("[{what:?},{stands:?}]")).collect();
                writeln!(out, "[{said},[{}]]", reasons.join(","))?;
            }
            "classes" => {
                let mut pieces: Vec<(Answers, Blocks)> = Vec::new();
                for line in lines.by_ref() {
                    let line = line?;
                    let (word, rest) = line.split_once('\t').unwrap_or((&line, ""));
                    match (word, pieces.last_mut()) {
                        ("piece", _) => pieces.push((sheet(rest), Vec::new())),
                        ("block", Some((_, blocks))) => blocks.push(Vec::new()),
                        ("row", Some((_, blocks))) => {
                            if let Some(rows) = blocks.last_mut() {
                                rows.push(given(rest));
                            }
                        }
                        _ => break,
                    }
                }
                for (mut answers, blocks) in pieces {
                    over(&blocks, &mut answers, &mut |answers| {
                        out.write_all(&[about.map_or(u8::MAX, |thing| thing.said(answers))])
                    })?;
                }
            }
            _ => {}
        }
        out.flush()?;
    }
    Ok(())
}

fn sheet(text: &str) -> Answers {
    let mut answers = Answers::new();
    lay(&mut answers, &given(text));
    answers
}

/// The answers that [`written::written`] wrote. A question or an option that these rules do not have is left out.
fn given(text: &str) -> Vec<written::Given> {
    let word = |word: &str| {
        let (id, said) = word.split_once('=')?;
        let question = RULES.find_question(id)?;
        let asked = RULES.question(question)?;
        let options: OptionSet = said.split('+').filter_map(|option| asked.option(option)).collect();
        let answer = match (said, options.is_empty()) {
            ("?", _) => Some(Answer::DontKnow),
            (_, true) => None,
            (_, false) => Some(Answer::Chosen(options)),
        };
        Some((question, answer))
    };
    text.split_whitespace().filter_map(word).collect()
}

/// Puts what is given into `answers`, over what they held.
fn lay(answers: &mut Answers, given: &[written::Given]) {
    for (question, answer) in given {
        match answer {
            Some(answer) => answers.set(*question, *answer),
            None => answers.remove(*question),
        }
    }
}

/// Shows `visit` every combination of rows, the last block changing first.
fn over(
    blocks: &[Vec<Vec<written::Given>>],
    answers: &mut Answers,
    visit: &mut impl FnMut(&Answers) -> io::Result<()>,
) -> io::Result<()> {
    let Some((rows, rest)) = blocks.split_first() else { return visit(answers) };
    for row in rows {
        lay(answers, row);
        over(rest, answers, visit)?;
    }
    Ok(())
}
