//! One thing on every class of answers, before and now.

use std::cell::RefCell;

use anyhow::{Result, anyhow};
use proof::classes::Piece;
use proof::printed::smallest;
use rules_core::Answers;

use super::reasons::WEIGHT;
use super::said::{Thing, WORDS};

/// The rules of the revision, as far as they are asked.
pub(super) trait Before {
    /// Has `thing` asked on every class of `pieces`, in their order.
    fn start(&mut self, thing: &Thing, pieces: &[Piece]) -> Result<()>;
    /// What was said of it on the next class, as a place in [`WORDS`].
    fn next(&mut self) -> Result<u8>;
    /// What was said of it on `answers`, and why.
    fn on(&mut self, answers: &Answers) -> Result<Stands>;
}

/// What is said on one sheet, and what it can rest on.
pub(super) struct Stands {
    /// What is said, as a place in [`WORDS`].
    pub(super) said: u8,
    /// What it can rest on, and how that stands.
    pub(super) reasons: Vec<(String, String)>,
}

/// What came of comparing one thing.
#[derive(Debug)]
pub(super) struct Compared {
    /// How many classes there are.
    pub(super) classes: usize,
    /// The classes that moved, by what was said and is said.
    pub(super) moves: Vec<Move>,
}

/// Classes of which something else is said now.
#[derive(Debug)]
pub(super) struct Move {
    /// What was said of them.
    pub(super) from: &'static str,
    /// What is said of them.
    pub(super) to: &'static str,
    /// How many they are.
    pub(super) classes: usize,
    /// The smallest sheet of answers found that moved so.
    pub(super) example: Answers,
    /// What stands otherwise on it.
    pub(super) reasons: Vec<Reason>,
}

/// Something that stands otherwise than before.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reason {
    /// What it is.
    pub(super) what: String,
    /// How it stood; none where there was no such thing.
    pub(super) before: Option<String>,
    /// How it stands; none where there is no such thing any more.
    pub(super) now: Option<String>,
}

/// Classes that moved alike, with the one that has the fewest answers, and how many.
struct Alike {
    said: (u8, u8),
    classes: usize,
    fewest: (usize, Answers),
}

/// Compares `thing` on every class of `pieces`.
///
/// # Errors
///
/// When the rules of the revision do not answer.
pub(super) fn compare(thing: &Thing, pieces: &[Piece], before: &mut impl Before) -> Result<Compared> {
    before.start(thing, pieces)?;
    let (mut failed, mut moved, mut classes): (Result<()>, Vec<Alike>, usize) = (Ok(()), Vec::new(), 0);
    for piece in pieces {
        piece.visit(&mut |answers| {
            let (was, is) = (before.next(), thing.said(answers));
            classes += 1;
            match was {
                Ok(was) if was == is => {}
                Ok(was) => add(&mut moved, (was, is), answers),
                Err(error) => failed = Err(error),
            }
        });
        // What cannot be asked any more is not asked a million times.
        std::mem::replace(&mut failed, Ok(()))?;
    }
    moved.sort_by_key(|alike| alike.said);
    let moves = moved.into_iter().map(|alike| explained(thing, alike, before)).collect::<Result<_>>()?;
    Ok(Compared { classes, moves })
}

fn add(moved: &mut Vec<Alike>, said: (u8, u8), answers: &Answers) {
    let count = answers.iter().count();
    match moved.iter_mut().find(|alike| alike.said == said) {
        Some(alike) => {
            alike.classes += 1;
            if count < alike.fewest.0 {
                alike.fewest = (count, answers.clone());
            }
        }
        None => moved.push(Alike { said, classes: 1, fewest: (count, answers.clone()) }),
    }
}

/// Makes the example as small as it gets and says what stands otherwise on it.
fn explained(thing: &Thing, alike: Alike, before: &mut impl Before) -> Result<Move> {
    let Alike { said: (was, is), classes, fewest: (_, answers) } = alike;
    let (before, failed) = (RefCell::new(before), RefCell::new(Ok(())));
    let example = smallest(&answers, |fewer| {
        let said = before.borrow_mut().on(fewer).map(|stands| stands.said);
        let same = said.as_ref().is_ok_and(|said| *said == was) && thing.said(fewer) == is;
        if let Err(error) = said {
            *failed.borrow_mut() = Err(error);
        }
        same
    });
    failed.into_inner()?;
    let stood = before.into_inner().on(&example)?.reasons;
    let word = |said: u8| {
        WORDS
            .get(usize::from(said))
            .copied()
            .ok_or_else(|| anyhow!("the rules say something that has no word"))
    };
    let reasons = otherwise(&stood, &thing.reasons(&example));
    Ok(Move { from: word(was)?, to: word(is)?, classes, example, reasons })
}

/// What stands otherwise now than it stood.
fn otherwise(before: &[(String, String)], now: &[(String, String)]) -> Vec<Reason> {
    let find = |among: &[(String, String)], what: &str| {
        among.iter().find(|(known, _)| known == what).map(|(_, stands)| stands.clone())
    };
    let gone = before.iter().filter(|(what, _)| find(now, what).is_none());
    let all = now.iter().chain(gone).map(|(what, _)| Reason {
        what: what.clone(),
        before: find(before, what),
        now: find(now, what),
    });
    // That a part came or went is told once, with its truth.
    let told =
        |reason: &Reason| !reason.what.starts_with(WEIGHT) || reason.before.is_some() && reason.now.is_some();
    all.filter(|reason| reason.before != reason.now && told(reason)).collect()
}
