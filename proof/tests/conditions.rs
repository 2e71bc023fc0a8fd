//! Every condition of the rules over every class of the questions it reads, not put and not known included: what the
//! engine says of it is what trying everything shows.

use std::collections::BTreeSet;

use proof::classes::{Space, leaves_of};
use proof::lattice::{Lattice, Open};
use proof::printed::Printed;
use proof::units::{Unit, units};
use rules_core::norway::RULES;
use rules_core::relevance::{reach, relevant};
use rules_core::truth::Differences;
use rules_core::{Answer, Answers, Condition, QuestionSet, Truth};

/// More sheets than this are too many; no condition has them.
const SHEETS_AT_MOST: usize = 3_000_000;

/// Where a question is asked although, with what is answered already, nothing in this condition can come of it. The
/// engine sees each leaf apart, so it asks once too often where two leaves of a condition share a question:
/// *safe elsewhere* is met by either answer where the danger comes from the state; the exceptions of the 48-hour
/// procedure, and several gates in one card, share the country, the harm and the reason; *answered at all* is met by
/// any answer.
const ASKS_TOO_MUCH: &[(&str, &[&str])] = &[
    ("named no-safe-area", &["safe-elsewhere"]),
    ("part refugee-convention no-safe-area", &["safe-elsewhere"]),
    ("part refugee-inhuman-treatment no-safe-area", &["safe-elsewhere"]),
    ("named 48-hour-exception", &["harm", "reason"]),
    ("gate accelerated-48-hours", &["harm", "reason"]),
    ("part refugee-convention accelerated-48-hours", &["harm", "reason"]),
    ("part refugee-inhuman-treatment accelerated-48-hours", &["harm", "reason"]),
    ("step tell-whole-reason-at-once", &["harm", "reason"]),
    ("step tell-about-stay-elsewhere", &["protection-elsewhere", "travel-route"]),
    (
        "card refused-examination",
        &[
            "accelerated-exception",
            "also-asylum",
            "citizenship",
            "harm",
            "protection-elsewhere",
            "reason",
            "travel-route",
        ],
    ),
    ("part family-reunification deadline-known", &["family-application", "family-permit"]),
    ("part family-reunification family-before-flight-known", &["family-before-flight", "family-in-norway"]),
];

/// Conditions of which the engine allows a truth that nothing can bring about, for the same reason.
const SAYS_TOO_MUCH: &[&str] = &[
    "named no-safe-area",
    "part refugee-convention no-safe-area",
    "part refugee-inhuman-treatment no-safe-area",
    "step tell-about-stay-elsewhere",
    "card dublin-decision",
    "card refused-examination",
    "part family-reunification deadline-known",
    "part family-reunification family-before-flight-known",
];

/// Conditions that stay open although all facts that could still be found out agree.
const OPEN_THOUGH_SETTLED: &[&str] = &[
    // Where the danger comes from the state, either answer meets it, and no answer leaves it open: who does not know
    // whether another part of the country is safe is told so, and not told that it makes no difference.
    "named no-safe-area",
    "part refugee-convention no-safe-area",
    "part refugee-inhuman-treatment no-safe-area",
    // They ask whether something is known at all: any answer meets them.
    "part family-reunification deadline-known",
    "part family-reunification family-before-flight-known",
];

/// Conditions that cannot fail: what they ask is whether something is known at all.
const CANNOT_FAIL: &[&str] =
    &["part family-reunification deadline-known", "part family-reunification family-before-flight-known"];

/// Conditions that can never hold: they only say that something is unsure.
const CANNOT_HOLD: &[&str] = &[];

/// A unit with every sheet over its questions.
struct Tried {
    unit: Unit,
    lattice: Lattice,
    /// The truth on every sheet, as one bit.
    truths: Vec<u8>,
}

fn bit(truth: Truth) -> u8 {
    1 << truth as u8
}

fn tried() -> Vec<Tried> {
    let all = units(&RULES).into_iter().map(|unit| {
        let lattice = Lattice::new(&Space::new(&RULES, &leaves_of([&unit.condition]), QuestionSet::EMPTY));
        assert!(lattice.len() <= SHEETS_AT_MOST, "{unit} has {} sheets", lattice.len());
        let truths = (0..lattice.len())
            .map(|number| bit(unit.condition.truth(&lattice.sheet(number, Answer::DontKnow))))
            .collect();
        Tried { unit, lattice, truths }
    });
    all.collect()
}

/// The names of a list, to be compared with what is found: one that is no longer true fails as one that is missing.
fn names(listed: &[&str]) -> BTreeSet<String> {
    listed.iter().map(|one| (*one).to_owned()).collect()
}

/// The truths in a set of bits.
fn truths(bits: u8) -> Vec<Truth> {
    Truth::ALL.into_iter().filter(|truth| bits & bit(*truth) != 0).collect()
}

/// Whether a gate inside may still be taken out of play: its scope is open.
fn has_open_gate(condition: &Condition, answers: &Answers) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| has_open_gate(part, answers))
        }
        Condition::Not(part) => has_open_gate(part, answers),
        Condition::OneOf(_) | Condition::OnlyOf(_) => false,
        Condition::Named(named) => has_open_gate(&named.condition, answers),
        Condition::Gate(gate) => gate.scope.truth(answers) == Truth::Unknown,
    }
}

/// The differences that something outside can see of a condition, by what they are.
fn differences() -> [(&'static str, Differences); 3] {
    [
        ("any", Differences::ANY),
        ("no or not", Differences::where_seen(|low, high| (low == Truth::No) != (high == Truth::No))),
        ("yes or not", Differences::where_seen(|low, high| (low == Truth::Yes) != (high == Truth::Yes))),
    ]
}

#[test]
fn not_known_not_said_and_not_asked_are_one_to_every_condition() {
    for Tried { unit, lattice, truths } in tried() {
        for (number, truth) in truths.iter().enumerate() {
            let known = lattice.sheet(number, Answer::DontKnow);
            let said = lattice.sheet(number, Answer::PreferNotToSay);
            let asked: Answers = known.iter().filter(|(_, answer)| answer.chosen().is_some()).collect();
            for sheet in [said, asked] {
                assert_eq!(bit(unit.condition.truth(&sheet)), *truth, "{unit} on{}", Printed(&RULES, &sheet));
            }
        }
    }
}

#[test]
fn more_facts_never_overturn_a_condition() {
    for Tried { unit, lattice, truths: own } in tried() {
        let attainable = lattice.attainable(&own, Open::Unknown);
        for (number, (own, more)) in own.iter().zip(&attainable).enumerate() {
            let sheet = lattice.sheet(number, Answer::DontKnow);
            let settled = *own != bit(Truth::Unknown);
            // A gate warns before it is certain that it is in play: that is the one thing facts can take back.
            if settled && own != more && !has_open_gate(&unit.condition, &sheet) {
                panic!("{unit} can become {:?} on{}", truths(*more), Printed(&RULES, &sheet));
            }
        }
    }
}

#[test]
fn what_a_condition_can_still_become_is_exact() {
    let mut imprecise = BTreeSet::new();
    for Tried { unit, lattice, truths: own } in tried() {
        let attainable = lattice.attainable(&own, Open::Unput);
        for (number, exact) in attainable.iter().enumerate() {
            let sheet = lattice.sheet(number, Answer::DontKnow);
            let said = reach(&unit.condition, &sheet).iter().fold(0, |bits, truth| bits | bit(truth));
            assert_eq!(
                said & exact,
                *exact,
                "{unit} can become {:?} on{}",
                truths(*exact),
                Printed(&RULES, &sheet)
            );
            if said != *exact {
                imprecise.insert(unit.to_string());
            }
        }
    }
    assert_eq!(imprecise, names(SAYS_TOO_MUCH));
}

#[test]
fn relevance_never_skips_and_is_precise() {
    let mut needless = BTreeSet::new();
    for Tried { unit, lattice, truths: own } in tried() {
        for (name, seen) in differences() {
            let of = |bits: u8| truths(bits).first().copied().unwrap_or(Truth::Unknown);
            let matters = lattice.matters(&own, |one, other| seen.sees(of(one), of(other)));
            for (number, exact) in matters.iter().enumerate() {
                let sheet = lattice.sheet(number, Answer::DontKnow);
                let said = relevant(&unit.condition, &sheet, seen);
                for (at, question) in lattice.questions().enumerate() {
                    let (exact, said) = (exact & (1 << at) != 0, said.contains(question));
                    let id = RULES.question_name(question);
                    assert!(said || !exact, "{unit}: {id} is skipped ({name}) on{}", Printed(&RULES, &sheet));
                    if said && !exact {
                        needless.insert(format!("{unit}: {id}"));
                    }
                }
            }
        }
    }
    let listed =
        ASKS_TOO_MUCH.iter().flat_map(|(unit, ids)| ids.iter().map(move |id| format!("{unit}: {id}")));
    assert_eq!(needless, listed.collect());
}

#[test]
fn nothing_stays_open_on_which_all_facts_agree() {
    let mut open = BTreeSet::new();
    for Tried { unit, lattice, truths: own } in tried() {
        let attainable = lattice.attainable(&own, Open::Unknown);
        for (own, facts) in own.iter().zip(&attainable) {
            if *own == bit(Truth::Unknown) && facts.count_ones() == 1 && facts != own {
                open.insert(unit.to_string());
            }
        }
    }
    assert_eq!(open, names(OPEN_THOUGH_SETTLED));
}

#[test]
fn every_condition_can_hold_and_can_fail() {
    let (mut never, mut always) = (BTreeSet::new(), BTreeSet::new());
    for Tried { unit, truths: own, .. } in tried() {
        let all = truths(own.iter().fold(0, |all, truth| all | truth));
        if ![Condition::ALWAYS, Condition::NEVER].contains(&unit.condition) {
            never.extend((!all.contains(&Truth::Yes)).then(|| unit.to_string()));
            always.extend((!all.contains(&Truth::No)).then(|| unit.to_string()));
        }
    }
    assert_eq!((never, always), (names(CANNOT_HOLD), names(CANNOT_FAIL)));
}
