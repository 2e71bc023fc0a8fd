//! Every small mistake in the rules is noticed: by the oracle, or by the research that they rest on. What nothing
//! notices is listed with the reason.

mod watch;

use std::collections::BTreeSet;
use std::time::Instant;

use proof::beside::{beside, processors};
use proof::mutants::{Mutant, mutants};
use rules_core::norway::RULES;
use watch::{Outcome, Watch};

/// Mistakes of a kind that nothing here notices, by how they are called, and why.
const KINDS: &[(&str, &str)] = &[(
    ": citation ",
    "the provision, or the page, is cited elsewhere in the same rule; a part without any is noticed, and a rule without a provision that the research rests it on",
)];

/// Mistakes that change no grade, since whatever they change stands behind what decides: without a ground or a harm the
/// route is unlikely, whichever cap holds, and after a final refusal another cap holds already.
const BEHIND: &[&str] = &[
    "route refugee-convention: cap refused-by-udi: une-refused added",
    "route refugee-convention: cap refused-for-good-and-renewed: operand 1 of all dropped",
    "route refugee-convention: cap only-military-refusal: operand 0 of all dropped",
    "route refugee-convention: cap only-military-refusal: operand 0: private added",
    "route refugee-convention: cap only-military-refusal: operand 0: disaster added",
    "route refugee-convention: cap only-military-refusal: operand 0: anyone added",
    "route refugee-convention: cap only-military-refusal: operand 0: economy added",
    "route refugee-convention: cap only-another-group: operand 0 of all dropped",
    "route refugee-convention: cap only-another-group: operand 0: private added",
    "route refugee-convention: cap only-another-group: operand 0: disaster added",
    "route refugee-convention: cap only-another-group: operand 0: anyone added",
    "route refugee-convention: cap only-another-group: operand 0: economy added",
    "route refugee-inhuman-treatment: cap other-than-death-or-torture: none added",
    "route refugee-inhuman-treatment: cap refused-by-udi: une-refused added",
    "route refugee-inhuman-treatment: cap refused-for-good-and-renewed: operand 1 of all dropped",
];

fn is_of(kind: &str, what: &str) -> bool {
    if kind.starts_with(':') { what.contains(kind) } else { what.starts_with(kind) }
}

#[test]
fn every_small_mistake_in_the_rules_is_noticed() {
    let (start, all) = (Instant::now(), mutants(&RULES));
    let (watch, count, shares) = (Watch::new(), all.len(), processors());
    let none = Mutant { what: "nothing".to_owned(), rules: &RULES };
    assert_eq!(watch.outcome(&none), Outcome::Same, "the rules as they are");
    let mut chunks: Vec<Vec<Mutant>> = vec![Vec::new(); shares];
    for (at, mutant) in all.into_iter().enumerate() {
        chunks[at % shares].push(mutant);
    }
    let outcomes = beside(chunks, |chunk| {
        let told = chunk.into_iter().map(|mutant| (watch.outcome(&mutant), mutant.what));
        told.filter(|(outcome, _)| *outcome != Outcome::Noticed).collect::<Vec<_>>()
    });
    let outcomes: Vec<(Outcome, String)> = outcomes.into_iter().flatten().collect();
    let same = outcomes.iter().filter(|(outcome, _)| *outcome == Outcome::Same).count();
    let missed: BTreeSet<&str> = outcomes
        .iter()
        .filter(|(outcome, _)| *outcome == Outcome::Missed)
        .map(|(_, what)| what.as_str())
        .collect();
    println!(
        "{count} mutants: {} noticed, {same} say the same, {} missed and listed; {:.1} seconds",
        count - outcomes.len(),
        missed.len(),
        start.elapsed().as_secs_f64()
    );
    let unlisted: Vec<_> =
        missed.iter().filter(|what| !KINDS.iter().any(|(kind, _)| is_of(kind, what))).copied().collect();
    assert_eq!(unlisted.iter().copied().collect::<BTreeSet<_>>(), BEHIND.iter().copied().collect());
    for (kind, why) in KINDS {
        assert!(missed.iter().any(|what| is_of(kind, what)), "no longer needed: {kind}, {why}");
    }
}
