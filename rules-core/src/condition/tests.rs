use super::*;
use crate::answers::Answer;
use crate::example::{
    self, INSIDE, QUARANTINE, RULES, Sheets, below, berth, cargo, danger, flag, licence, names, show,
};
use Truth::{No, Unknown, Yes};

const INNER: Condition = Condition::is(berth::INNER);
const HOME: Condition = Condition::is(flag::HOME);
const DANGER: Condition = Condition::is(danger::YES);
const LICENSED: Condition = Condition::one_of_unless_unsure(&[licence::VALID], &[licence::UNREADABLE]);

/// The truth of each condition on each sheet, and the questions still read.
fn check(cases: &[(Condition, &[Choice], Truth, &[&str])]) {
    for (condition, choices, truth, reads) in cases {
        let answers = example::answers(choices);
        assert_eq!(condition.truth(&answers), *truth, "{condition:?} on [{}]", show(&answers));
        assert_eq!(names(condition.reads(&answers)), *reads, "{condition:?} on [{}]", show(&answers));
    }
}

/// Sheets on which three conditions over three questions take every combination of truths.
fn combinations() -> impl Iterator<Item = ([Truth; 3], Answers)> {
    let truths = Truth::ALL;
    let all = truths.map(|a| truths.map(|b| truths.map(|c| [a, b, c])));
    all.into_iter().flatten().flatten().map(|[a, b, c]| {
        let pick = |truth, yes, no| match truth {
            Yes => Some(yes),
            No => Some(no),
            Unknown => None,
        };
        let chosen: Vec<Choice> = [
            pick(a, berth::INNER, berth::OUTER),
            pick(b, flag::HOME, flag::OTHER),
            pick(c, danger::YES, danger::NO),
        ]
        .into_iter()
        .flatten()
        .collect();
        ([a, b, c], example::answers(&chosen))
    })
}

/// Everything a route, gate, card, note or contact of the example asks.
fn conditions_of_the_example() -> Vec<Condition> {
    let routes = RULES.routes.iter().flat_map(|route| route.parts().map(|part| *part.condition));
    let gates = RULES.gates.iter().flat_map(|gate| [gate.scope, gate.condition, Condition::Gate(gate)]);
    let cards = RULES.cards.iter().flat_map(|card| [card.when, card.urgent]);
    let steps = RULES.cards.iter().flat_map(|card| card.steps).map(|step| step.when);
    let organisations = RULES.contacts.organisations.iter().map(|contact| contact.when);
    routes.chain(gates).chain(cards).chain(steps).chain(organisations).collect()
}

#[test]
fn all_is_the_least_and_any_the_greatest_truth_of_the_operands() {
    let (both, either) = (all![INNER, HOME, DANGER], any![INNER, HOME, DANGER]);
    for (truths, answers) in combinations() {
        assert_eq!(both.truth(&answers), truths.into_iter().min().unwrap(), "all of {truths:?}");
        assert_eq!(either.truth(&answers), truths.into_iter().max().unwrap(), "any of {truths:?}");
    }
}

#[test]
fn without_operands_all_always_holds_and_any_never() {
    check(&[(Condition::ALWAYS, &[], Yes, &[]), (Condition::NEVER, &[], No, &[])]);
}

#[test]
fn not_turns_the_truth_around_and_leaves_the_unknown_unknown() {
    for (truths, answers) in combinations() {
        assert_eq!(not!(HOME).truth(&answers), !truths[1], "not {:?}", truths[1]);
        assert_eq!(not!(not!(HOME)).truth(&answers), truths[1], "not not {:?}", truths[1]);
    }
}

#[test]
fn operands_nest_as_their_truths_do() {
    const NESTED: Condition = any![all![INNER, not!(HOME)], all![not!(INNER), DANGER]];
    for (truths, answers) in combinations() {
        let [inner, home, danger] = truths;
        let expected = inner.and(!home).or((!inner).and(danger));
        assert_eq!(NESTED.truth(&answers), expected, "{truths:?}");
    }
}

#[test]
fn one_of_holds_when_an_option_of_it_is_chosen() {
    let dangerous = Condition::one_of(&[cargo::ANIMALS, cargo::FUEL]);
    check(&[
        (dangerous, &[], Unknown, &["cargo"]),
        (dangerous, &[cargo::FUEL], Yes, &["cargo"]),
        (dangerous, &[cargo::FRUIT, cargo::ANIMALS], Yes, &["cargo"]),
        (dangerous, &[cargo::FRUIT], No, &["cargo"]),
        (dangerous, &[cargo::NONE], No, &["cargo"]),
        (INSIDE, &[], Unknown, &["berth"]),
        (INSIDE, &[berth::OUTER], Yes, &["berth"]),
        (INSIDE, &[berth::AT_SEA], No, &["berth"]),
    ]);
}

#[test]
fn an_unsure_option_leaves_it_unknown_unless_another_settles_it() {
    let never = Condition::unsure_when(&[licence::UNREADABLE]);
    let living = Condition::one_of_unless_unsure(&[cargo::ANIMALS], &[cargo::FRUIT]);
    check(&[
        (LICENSED, &[licence::VALID], Yes, &["licence"]),
        (LICENSED, &[licence::UNREADABLE], Unknown, &["licence"]),
        (LICENSED, &[licence::NONE], No, &["licence"]),
        (LICENSED, &[], Unknown, &["licence"]),
        (never, &[licence::UNREADABLE], Unknown, &["licence"]),
        (never, &[licence::VALID], No, &["licence"]),
        (living, &[cargo::FRUIT, cargo::ANIMALS], Yes, &["cargo"]),
        (living, &[cargo::FRUIT, cargo::FUEL], Unknown, &["cargo"]),
        (living, &[cargo::FUEL], No, &["cargo"]),
    ]);
}

#[test]
fn only_of_fails_as_soon_as_anything_else_is_chosen() {
    let perishable = Condition::only_of(&[cargo::ANIMALS, cargo::FRUIT]);
    check(&[
        (perishable, &[], Unknown, &["cargo"]),
        (perishable, &[cargo::FRUIT], Yes, &["cargo"]),
        (perishable, &[cargo::FRUIT, cargo::ANIMALS], Yes, &["cargo"]),
        (perishable, &[cargo::FRUIT, cargo::FUEL], No, &["cargo"]),
        (perishable, &[cargo::NONE], No, &["cargo"]),
    ]);
}

#[test]
fn a_gate_is_its_own_condition_unless_its_scope_fails() {
    let gate = Condition::Gate(&QUARANTINE);
    check(&[
        (gate, &[], Unknown, &["berth", "cargo"]),
        (gate, &[cargo::ANIMALS], Yes, &["berth", "cargo"]),
        (gate, &[cargo::FUEL, berth::INNER], No, &["berth", "cargo"]),
        (gate, &[cargo::ANIMALS, berth::AT_SEA], No, &["berth"]),
    ]);
}

#[test]
fn dont_know_prefer_not_to_say_and_unanswered_are_the_same_unknown() {
    for condition in conditions_of_the_example() {
        for answers in Sheets::over(below(&[condition])).iter() {
            let open = |kept: Answer| if kept == Answer::DontKnow { Answer::PreferNotToSay } else { kept };
            let unsaid: Answers = answers.iter().map(|(question, answer)| (question, open(answer))).collect();
            let unput: Answers = answers.iter().filter(|(_, answer)| answer.chosen().is_some()).collect();
            let truths = [&answers, &unsaid, &unput].map(|answers| condition.truth(answers));
            assert!(
                truths.iter().all(|&truth| truth == truths[0]),
                "{condition:?} on [{}]: {truths:?}",
                show(&answers)
            );
        }
    }
}

#[test]
fn nothing_is_read_behind_a_guard_that_fails() {
    const GUARDED: Condition = all![INSIDE, HOME, not!(DANGER)];
    check(&[
        (GUARDED, &[], Unknown, &["berth", "flag", "danger"]),
        (GUARDED, &[berth::INNER], Unknown, &["berth", "flag", "danger"]),
        (GUARDED, &[berth::AT_SEA], No, &["berth"]),
        (GUARDED, &[flag::OTHER], No, &["berth", "flag"]),
        (GUARDED, &[danger::YES], No, &["berth", "flag", "danger"]),
        (any![INSIDE, HOME], &[berth::INNER], Yes, &["berth", "flag"]),
        (not!(GUARDED), &[berth::AT_SEA], Yes, &["berth"]),
    ]);
}

#[test]
fn answers_that_are_not_read_never_change_the_truth() {
    const MORE: [Condition; 2] = [
        any![all![INSIDE, HOME, DANGER], all![LICENSED, not!(INSIDE)]],
        all![not!(Condition::Gate(&QUARANTINE)), HOME, any![DANGER, all![LICENSED, INNER]]],
    ];
    let mut conditions = conditions_of_the_example();
    conditions.extend(MORE);
    for condition in conditions {
        for answers in Sheets::over(below(&[condition])).iter() {
            let read = answers.only(condition.reads(&answers));
            let same = condition.truth(&read) == condition.truth(&answers);
            assert!(same, "{condition:?}: [{}] and [{}] differ", show(&answers), show(&read));
            assert_eq!(
                condition.reads(&read),
                condition.reads(&answers),
                "{condition:?} on [{}]",
                show(&answers)
            );
        }
    }
}

#[test]
fn leaves_come_in_author_order_with_the_options_they_name() {
    const NESTED: Condition =
        all![Condition::Gate(&QUARANTINE), not!(LICENSED), any![Condition::only_of(&[cargo::FUEL])]];
    let mut found = Vec::new();
    NESTED.leaves(&mut |leaf| {
        let asked = RULES.question(leaf.question()).unwrap();
        found.push((asked.id, asked.names(leaf.named()).collect::<Vec<_>>()));
    });
    let expected: &[(&str, &[&str])] = &[
        ("berth", &["outer", "inner"]),
        ("cargo", &["animals"]),
        ("licence", &["valid", "unreadable"]),
        ("cargo", &["fuel"]),
    ];
    let found: Vec<_> = found.iter().map(|(question, options)| (*question, options.as_slice())).collect();
    assert_eq!(found, expected);
}
