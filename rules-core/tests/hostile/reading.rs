//! What holds for every document that `cargo xtask assess` is given.

use crate::contract::{Verdict, judge};
use crate::support::assess;
use rules_core::norway::{RULES, ordinary::ordinary};
use rules_core::sheet::{Others, Sheet, one_line};

/// What becomes of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is a sheet, and was assessed.
    Read,
    /// One line says why it is none.
    Refused,
}

/// Reads a document as `cargo xtask assess` does and holds what becomes of it against the contract. `closely` makes
/// the whole report too.
///
/// # Errors
/// What does not hold.
pub(crate) fn read(document: &[u8], closely: bool) -> Result<Outcome, String> {
    match (judge(document), sheet(document, closely)?) {
        (Verdict::Sheet(written), Ok(given)) if written == given => Ok(Outcome::Read),
        (Verdict::NoObject, Err(line)) => clear(&line),
        (Verdict::Wrong(keys), Err(line)) => {
            // A key of any length is cut like the line that names it.
            let start = |key: &String| one_line(&format!("`{key}`")).chars().take(150).collect::<String>();
            if !keys.iter().any(|key| line.starts_with(&start(key))) {
                return Err(format!("wrong are {keys:?}, named is: {line}"));
            }
            clear(&line)
        }
        (verdict, outcome) => Err(format!("the contract says {verdict:?}, the reader {outcome:?}")),
    }
}

/// How many answers are on the sheet, or the line that refuses it.
fn sheet(document: &[u8], closely: bool) -> Result<Result<usize, String>, String> {
    let sheet: Sheet = match serde_json::from_slice(document) {
        Ok(sheet) => sheet,
        Err(error) => return Ok(Err(one_line(&error.to_string()))),
    };
    let completed = sheet.today(&RULES).and_then(|today| Ok((today, sheet.complete(&RULES, ordinary)?)));
    let (today, (answers, asked)) = match completed {
        Ok(completed) => completed,
        Err(error) => return Ok(Err(one_line(&error.to_string()))),
    };
    let given = sheet.answers.0.len();
    if sheet.others == Others::Unanswered && (asked.len() != given || answers.put().len() != given) {
        return Err(format!("{given} answers are given, {} are asked", asked.len()));
    }
    if asked.iter().any(|&question| RULES.question(question).is_none()) {
        return Err("a question was asked that does not exist".into());
    }
    if closely {
        let report = RULES.report(&answers, &asked, today);
        serde_json::to_string(&report).map_err(|error| error.to_string())?;
    } else {
        let _ = assess(&answers);
    }
    Ok(Ok(given))
}

/// Whether a line says something, is one line, shows in the order in which it is written, and ends soon.
fn clear(line: &str) -> Result<Outcome, String> {
    let breaks = |letter: char| letter.is_control() || ('\u{2028}'..='\u{202e}').contains(&letter);
    let clear = !line.trim().is_empty() && !line.contains(breaks) && line.chars().count() <= 300;
    if clear { Ok(Outcome::Refused) } else { Err(format!("not a clear line: {line:?}")) }
}
