use super::*;
use crate::answers::Answer;
use crate::condition::Condition;
use crate::deadline::{Basis, Remaining};
use crate::example::{
    self, HOURS_48, LAW_DATE, RULES, THREE_WEEKS, berth, cargo, danger, flag, letter_deadline,
    letter_received, licence,
};
use crate::question::Choice;
use jiff::civil::date;

fn assess(choices: &[Choice]) -> Assessment {
    RULES.assess(&example::answers(choices), LAW_DATE)
}

fn grades(assessment: &Assessment) -> Vec<(&'static str, Grade)> {
    assessment.routes.iter().map(|finding| (finding.route, finding.grade)).collect()
}

fn steps(assessment: &Assessment) -> Vec<&'static str> {
    assessment.steps.iter().map(|step| step.step).collect()
}

/// A sheet, the finished routes with their grades, and those that are not finished.
type Case = (&'static [Choice], &'static [(&'static str, Grade)], &'static [&'static str]);

#[test]
fn a_route_is_graded_only_when_nothing_not_yet_put_can_change_it() {
    use letter_received::{LATELY, NONE};
    let cases: &[Case] = &[
        (&[], &[], &["pilotage", "mooring", "shelter"]),
        (&[danger::NO], &[("shelter", Grade::Unlikely)], &["pilotage", "mooring"]),
        (&[berth::INNER, danger::YES], &[("mooring", Grade::Unlikely)], &["shelter"]),
        (
            &[berth::AT_SEA, danger::NO, licence::NONE],
            &[("pilotage", Grade::Unlikely), ("shelter", Grade::Unlikely)],
            &[],
        ),
        (
            &[berth::OUTER, cargo::FRUIT, flag::HOME, licence::VALID, danger::NO],
            &[("shelter", Grade::Unlikely)],
            &["pilotage", "mooring"],
        ),
        (
            &[berth::OUTER, cargo::FRUIT, flag::HOME, licence::VALID, danger::NO, LATELY],
            &[("pilotage", Grade::Likely), ("mooring", Grade::Likely), ("shelter", Grade::Unlikely)],
            &[],
        ),
        (
            &[berth::OUTER, cargo::ANIMALS, flag::HOME, licence::VALID, danger::NO, NONE],
            &[("pilotage", Grade::Unlikely), ("mooring", Grade::Possible), ("shelter", Grade::Unlikely)],
            &[],
        ),
    ];
    for (choices, finished, open) in cases {
        let found = assess(choices);
        let sheet = example::show(&example::answers(choices));
        assert_eq!((grades(&found), found.not_finished.as_slice()), (finished.to_vec(), *open), "[{sheet}]");
    }
}

#[test]
fn everything_that_nobody_knows_is_finished_and_cannot_be_told() {
    let unknown: Answers = (0..7).map(|at| (crate::question::QuestionId(at), Answer::DontKnow)).collect();
    let found = RULES.assess(&unknown, LAW_DATE);
    assert_eq!(
        grades(&found),
        [("pilotage", Grade::CannotTell), ("mooring", Grade::CannotTell), ("shelter", Grade::CannotTell)]
    );
    assert_eq!(found.gates, [("quarantine", GateState::Check), ("customs", GateState::Check)]);
}

#[test]
fn a_finding_has_the_truth_of_every_part_in_order() {
    let found = assess(&[berth::INNER, danger::YES]);
    use Truth::{No, Unknown, Yes};
    // scope; seaworthy, known-flag, clean, calm; overstayed; quarantine
    assert_eq!(found.routes[0].parts, [Yes, Unknown, Unknown, Unknown, No, Unknown, Unknown]);
}

/// A sheet, and the gates in play with their states.
type Gates = (&'static [Choice], &'static [(&'static str, GateState)]);

#[test]
fn gates_in_play_are_listed_with_their_state() {
    let cases: &[Gates] = &[
        (&[], &[("quarantine", GateState::Check), ("customs", GateState::Check)]),
        (&[cargo::ANIMALS, flag::HOME], &[("quarantine", GateState::Active)]),
        (&[berth::AT_SEA], &[("customs", GateState::Clear)]),
        (
            &[berth::INNER, cargo::NONE, flag::OTHER],
            &[("quarantine", GateState::Clear), ("customs", GateState::Clear)],
        ),
    ];
    for (choices, gates) in cases {
        assert_eq!(assess(choices).gates, *gates, "{choices:?}");
    }
}

#[test]
fn cards_are_shown_by_their_kind_urgent_first_and_folded_last() {
    let cases: &[(&str, &[Choice], &[&str])] = &[
        ("unless no: the vet; once put: not yet; when yes: only what always is", &[], &["vet", "tides"]),
        ("no animals", &[cargo::FRUIT], &["tides"]),
        ("flag put", &[flag::OTHER], &["papers", "vet", "tides"]),
        ("flag put, and home", &[flag::HOME, cargo::FRUIT], &["tides"]),
        ("letter", &[cargo::FRUIT, letter_received::LONG_AGO], &["letter", "tides"]),
        (
            "urgent",
            &[flag::OTHER, letter_received::LATELY, letter_deadline::HOURS_48],
            &["!letter", "papers", "vet", "tides"],
        ),
        (
            "urgent in order",
            &[flag::OTHER, letter_received::LATELY, letter_deadline::HOURS_48, danger::YES, cargo::FUEL],
            &["!letter", "!fire", "papers", "tides"],
        ),
        ("not urgent", &[danger::YES, cargo::FRUIT], &["fire", "tides"]),
    ];
    for (name, choices, expected) in cases {
        let shown = |card: &ShownCard| format!("{}{}", if card.urgent { "!" } else { "" }, card.card);
        let found: Vec<_> = assess(choices).cards.iter().map(shown).collect();
        assert_eq!(found, *expected, "{name}");
    }
}

#[test]
fn an_urgent_card_comes_first_even_if_it_is_folded() {
    static TIDES: Card = Card { urgent: Condition::ALWAYS, ..*RULES.cards[0] };
    static HARBOUR: Ruleset = Ruleset { cards: &[RULES.cards[2], &TIDES], ..RULES };
    let cards = HARBOUR.assess(&Answers::new(), LAW_DATE).cards;
    assert_eq!(cards.iter().map(|card| card.card).collect::<Vec<_>>(), ["tides", "vet"]);
}

#[test]
fn what_waits_for_a_question_is_shown_once_it_is_put_in_any_way() {
    for answer in [Answer::DontKnow, Answer::PreferNotToSay] {
        let answers = [(flag::QUESTION, answer)].into_iter().collect();
        let cards = RULES.assess(&answers, LAW_DATE).cards;
        assert!(cards.iter().any(|card| card.card == "papers"), "{answer:?}");
    }
}

#[test]
fn notes_are_shown_only_when_they_surely_concern_the_person() {
    assert_eq!(assess(&[flag::TREATY]).notes, ["treaty"]);
    assert!(assess(&[]).notes.is_empty() && assess(&[flag::HOME]).notes.is_empty());
}

#[test]
fn steps_stand_there_once_and_what_is_due_at_once_first() {
    use letter_received::LATELY;
    let cases: &[(&str, &[Choice], &[&str])] = &[
        ("of a card, its conditions met", &[LATELY], &["keep-envelope", "answer-letter"]),
        ("of a card, one condition not met", &[letter_received::LONG_AGO], &["answer-letter"]),
        (
            "at once before what comes earlier",
            &[LATELY, danger::YES],
            &["call-master", "keep-envelope", "answer-letter"],
        ),
        (
            "of the card and of two routes that are finished",
            &[LATELY, danger::YES, berth::AT_SEA, cargo::FRUIT, flag::HOME, licence::VALID],
            &["call-master", "keep-envelope", "answer-letter", "hire-pilot"],
        ),
        ("of a route that is not finished", &[danger::NO, berth::INNER, cargo::FRUIT, flag::TREATY], &[]),
        (
            "of a route, its condition met",
            &[danger::NO, berth::INNER, cargo::FRUIT, flag::TREATY, licence::VALID, letter_received::NONE],
            &["renew"],
        ),
        (
            "of a route, its condition not met",
            &[danger::NO, berth::INNER, cargo::FRUIT, flag::HOME, licence::VALID, letter_received::NONE],
            &[],
        ),
    ];
    for (name, choices, expected) in cases {
        assert_eq!(steps(&assess(choices)), *expected, "{name}");
    }
}

#[test]
fn steps_of_unlikely_routes_are_not_listed() {
    let found = assess(&[danger::NO, berth::INNER, cargo::FUEL, flag::TREATY]);
    assert_eq!(grades(&found), [("mooring", Grade::Unlikely), ("shelter", Grade::Unlikely)]);
    assert_eq!(steps(&found), Vec::<&str>::new(), "renew and call-master are theirs");
}

#[test]
fn a_step_carries_its_deadline_on_the_answers() {
    let due = |choices: &[Choice]| assess(choices).steps.iter().find_map(|step| step.due).unwrap();
    let open = due(&[letter_received::LONG_AGO]);
    assert_eq!(
        (open.period, open.or_else, open.basis),
        (Some(HOURS_48), [THREE_WEEKS].as_slice(), Basis::Shortest)
    );
    assert_eq!(open.remaining, Remaining::Over);
    let stated = due(&[letter_received::LONG_AGO, letter_deadline::THREE_WEEKS]);
    assert_eq!((stated.period, stated.basis), (Some(THREE_WEEKS), Basis::Letter));
    assert_eq!(stated.remaining, Remaining::MayBeOver);
    let at_once = &assess(&[danger::YES]).steps[0];
    assert_eq!((at_once.step, at_once.due), ("call-master", None));
}

#[test]
fn rules_that_have_expired_give_contacts_and_nothing_else() {
    let answers = example::answers(&[danger::YES, flag::TREATY, cargo::FUEL, berth::INNER]);
    let current = RULES.assess(&answers, date(2026, 12, 31));
    assert_eq!(current.age, Age::PastReview);
    assert!(!current.routes.is_empty() && !current.cards.is_empty() && !current.steps.is_empty());
    let expired = RULES.assess(&answers, date(2027, 1, 1));
    let nothing_but_contacts = Assessment {
        age: Age::Expired,
        gates: vec![],
        routes: vec![],
        not_finished: vec![],
        cards: vec![],
        statuses: Vec::new(),
        notes: vec![],
        contacts: vec!["coastguard", "office", "seamen"],
        steps: vec![],
    };
    assert_eq!(expired, nothing_but_contacts);
}

#[test]
fn a_wrong_clock_and_a_missed_review_grade_all_the_same() {
    let answers = example::answers(&[danger::NO]);
    let on = |today| Assessment { age: Age::Current, ..RULES.assess(&answers, today) };
    for today in [date(2020, 1, 1), date(2026, 8, 1)] {
        assert_eq!(on(today), RULES.assess(&answers, LAW_DATE), "{today}");
        assert_ne!(RULES.assess(&answers, today).age, Age::Current, "{today}");
    }
}

#[test]
fn a_status_follows_the_answers_whatever_is_graded() {
    let statuses = |choices: &[crate::question::Choice]| {
        RULES.assess(&crate::example::answers(choices), RULES.shelf_life.law_as_of).statuses
    };
    assert_eq!(statuses(&[]), Vec::<&str>::new(), "still missing: berth");
    assert_eq!(statuses(&[crate::example::berth::AT_SEA]), Vec::<&str>::new());
    assert_eq!(statuses(&[crate::example::berth::INNER]), ["moored"]);
}
