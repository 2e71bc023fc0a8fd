//! The long run: as many inputs as `HOSTILE_INPUTS` says, on all processors.

use crate::documents::document;
use crate::events::{events, play};
use crate::reading::{Outcome, read};
use fastrand::Rng;
use std::panic::catch_unwind;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// How many inputs are tried where nothing is said; `cargo xtask audit` says ten million.
const INPUTS: u64 = 20_000;
/// How many inputs a thread takes at once.
const PORTION: u64 = 1_000;
/// The whole report is made for one input in so many: most of its time is spent on the digest of the rules.
const REPORTED: u64 = 1_000;

/// What became of the inputs.
#[derive(Default)]
struct Tally {
    played: AtomicU64,
    read: AtomicU64,
    refused: AtomicU64,
}

/// Tries one input, the same for the same number: events for an odd one, a document for an even one.
fn one(number: u64, tally: &Tally) -> Result<(), String> {
    let mut draw = Rng::with_seed(number);
    let tallied = if number % 2 == 1 {
        let events = events(&mut draw);
        play(&events).map_err(|why| format!("{why}\n{events:?}"))?;
        &tally.played
    } else {
        let document = document(&mut draw);
        let outcome = read(&document, number.is_multiple_of(REPORTED));
        match outcome.map_err(|why| format!("{why}\n{}", document.escape_ascii()))? {
            Outcome::Read => &tally.read,
            Outcome::Refused => &tally.refused,
        }
    };
    tallied.fetch_add(1, Ordering::Relaxed);
    Ok(())
}

/// Every input is made from its number, so that one that fails can be tried again.
#[test]
fn nothing_panics_and_nothing_slips_through() {
    let inputs = std::env::var("HOSTILE_INPUTS").ok().and_then(|text| text.parse().ok()).unwrap_or(INPUTS);
    let (next, tally) = (AtomicU64::new(0), Tally::default());
    let work = || {
        loop {
            let first = next.fetch_add(PORTION, Ordering::Relaxed);
            if first >= inputs {
                return;
            }
            for number in first..inputs.min(first + PORTION) {
                let tried = catch_unwind(|| one(number, &tally));
                let held = tried.unwrap_or_else(|_| Err("a panic, told above".into()));
                held.unwrap_or_else(|why| panic!("input {number}: {why}"));
            }
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    let [played, read, refused] = [tally.played, tally.read, tally.refused].map(AtomicU64::into_inner);
    println!(
        "{inputs} inputs: {played} sequences of events, {read} sheets read, {refused} documents refused"
    );
    assert_eq!(played + read + refused, inputs);
    assert!(read.min(refused) >= inputs / 10, "one of them is hardly tried");
}
