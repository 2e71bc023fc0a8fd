use super::*;
use crate::example::{
    self, CUSTOMS, MOORING, PILOTAGE, QUARANTINE, RULES, SHELTER, Sheets, below, berth, cargo, danger, flag,
    licence, names, show,
};
use crate::{all, any, not};

fn is_read_once(condition: &Condition) -> bool {
    let (mut leaves, mut below) = (0, QuestionSet::EMPTY);
    condition.leaves(&mut |leaf| (leaves, below) = (leaves + 1, below.with(leaf.question())));
    leaves == below.len()
}

fn conditions_of(route: &'static Route) -> Vec<Condition> {
    route.parts().map(|part| *part.condition).collect()
}

/// Holds `structural` against the oracle on every sheet: never too little, and where `equal`
/// exactly as much. Gives the number of sheets on which it asks too much.
fn check<T: PartialEq>(
    name: &str,
    sheets: &Sheets,
    equal: bool,
    structural: impl Fn(&Answers) -> QuestionSet,
    seen: impl Fn(&Answers) -> T,
) -> usize {
    let mut too_much = 0;
    for (answers, exact) in sheets.iter().zip(sheets.exact(seen)) {
        let structural = structural(&answers);
        let (asked, needed) = (names(structural), names(exact));
        assert!(
            exact.without(structural).is_empty(),
            "{name} on [{}]: asks {asked:?}, needs {needed:?}",
            show(&answers)
        );
        assert!(
            !equal || structural == exact,
            "{name} on [{}]: asks {asked:?}, needs {needed:?}",
            show(&answers)
        );
        too_much += usize::from(structural != exact);
    }
    too_much
}

/// Can come to no or stay open, never to yes.
const NEVER_SURE: Condition = Condition::unsure_when(&[licence::UNREADABLE]);
static SCOPE_NEVER_SURE: Gate =
    Gate { id: "never-sure", scope: NEVER_SURE, condition: Condition::is(danger::YES), citations: &[] };
static SCOPE_NEVER_OUT: Gate =
    Gate { id: "never-out", scope: not!(NEVER_SURE), condition: Condition::is(danger::YES), citations: &[] };

/// Conditions in which a question is read once only, and others.
fn conditions() -> Vec<Condition> {
    const MORE: [Condition; 11] = [
        any![all![example::INSIDE, Condition::is(flag::HOME)], not!(Condition::is(danger::YES))],
        all![
            Condition::one_of_unless_unsure(&[cargo::ANIMALS], &[cargo::FRUIT]),
            any![Condition::only_of(&[berth::INNER]), Condition::unsure_when(&[licence::UNREADABLE])]
        ],
        not!(all![Condition::unsure_when(&[licence::UNREADABLE]), not!(Condition::is(danger::YES))]),
        all![not!(Condition::Gate(&QUARANTINE)), Condition::is(flag::HOME)],
        any![Condition::Gate(&CUSTOMS), Condition::is(danger::YES)],
        any![all![Condition::is(flag::HOME), Condition::is(danger::YES)], not!(Condition::is(flag::HOME))],
        all![Condition::Gate(&QUARANTINE), not!(Condition::is(berth::INNER))],
        // Another operand that stays open hides what one of these can still come to.
        all![not!(NEVER_SURE), Condition::is(danger::YES), Condition::is(flag::HOME)],
        any![NEVER_SURE, Condition::is(danger::YES), Condition::is(flag::HOME)],
        Condition::Gate(&SCOPE_NEVER_SURE),
        Condition::Gate(&SCOPE_NEVER_OUT),
    ];
    let routes = RULES.routes.iter().flat_map(|route| conditions_of(route));
    let gates = RULES.gates.iter().map(|gate| Condition::Gate(gate));
    routes.chain(gates).chain(MORE).collect()
}

#[test]
fn what_a_condition_can_reach_is_what_answers_can_make_of_it() {
    for condition in conditions() {
        let sheets = Sheets::over(below(&[condition]));
        let mut attained = vec![TruthSet::EMPTY; sheets.len()];
        for number in (0..sheets.len()).rev() {
            let answers = sheets.sheet(number);
            attained[number] = match sheets.next(number).first() {
                None => TruthSet::only(condition.truth(&answers)),
                Some((_, next)) => {
                    next.iter().map(|&next| attained[next]).fold(TruthSet::EMPTY, TruthSet::union)
                }
            };
            let (reached, attained) = (reach(&condition, &answers), attained[number]);
            let sheet = show(&answers);
            assert_eq!(
                reached.union(attained),
                reached,
                "{condition:?} on [{sheet}]: {attained:?} is attained"
            );
            assert!(reached.contains(condition.truth(&answers)), "{condition:?} on [{sheet}]");
            assert!(
                !is_read_once(&condition) || reached == attained,
                "{condition:?} on [{sheet}]: {attained:?}"
            );
        }
    }
}

#[test]
fn a_condition_asks_what_can_change_a_difference_that_is_seen() {
    let kinds = [
        Differences::ANY,
        Differences::where_seen(|low, high| (low == Truth::Yes) != (high == Truth::Yes)),
        Differences::where_seen(|low, high| (low == Truth::No) != (high == Truth::No)),
    ];
    for condition in conditions() {
        let sheets = Sheets::over(below(&[condition]));
        for seen in kinds {
            // Truths between which no difference is seen look the same.
            let looks = |answers: &Answers| {
                let truth = condition.truth(answers);
                Truth::ALL.into_iter().find(|&other| !seen.sees(truth, other))
            };
            let equal = is_read_once(&condition);
            check(
                &format!("{condition:?}"),
                &sheets,
                equal,
                |answers| relevant(&condition, answers, seen),
                looks,
            );
        }
    }
}

#[test]
fn a_route_asks_everything_that_can_change_it_and_nothing_else_where_it_reads_each_question_once() {
    for (route, once) in [(&PILOTAGE, true), (&MOORING, false), (&SHELTER, false)] {
        let sheets = Sheets::over(below(&conditions_of(route)));
        let seen = |answers: &Answers| (route.scope.truth(answers), route.grade(answers));
        check(route.id, &sheets, once, |answers| relevant_to_route(route, answers), seen);
    }
}

#[test]
fn a_route_that_is_not_in_play_looks_the_same_whatever_else_is_answered() {
    let sheet = example::answers(&[berth::INNER]);
    assert_eq!(names(relevant_to_route(&PILOTAGE, &sheet)), Vec::<&str>::new());
    assert_eq!(names(relevant_to_route(&MOORING, &example::answers(&[berth::AT_SEA]))), Vec::<&str>::new());
}

#[test]
fn a_gate_asks_what_can_change_its_state_or_whether_it_is_listed() {
    for gate in [&QUARANTINE, &CUSTOMS, &SCOPE_NEVER_SURE, &SCOPE_NEVER_OUT] {
        let sheets = Sheets::over(below(&[gate.scope, gate.condition]));
        check(
            gate.id,
            &sheets,
            true,
            |answers| relevant_to_gate(gate, answers),
            |answers| gate.state(answers),
        );
    }
}

#[test]
fn a_route_without_relevant_questions_never_changes_again() {
    for route in RULES.routes {
        let sheets = Sheets::over(below(&conditions_of(route)));
        let now: Vec<_> = sheets
            .iter()
            .map(|answers| (relevant_to_route(route, &answers).is_empty(), route.grade(&answers)))
            .collect();
        for (number, (finished, grade)) in now.iter().enumerate().filter(|(_, (finished, _))| *finished) {
            for next in sheets.next(number).into_iter().flat_map(|(_, next)| next) {
                let (before, after) = (show(&sheets.sheet(number)), show(&sheets.sheet(next)));
                assert_eq!(now[next], (*finished, *grade), "{}: from [{before}] to [{after}]", route.id);
            }
        }
    }
}

#[test]
fn a_route_can_be_open_while_answers_can_still_make_it_other_than_unlikely() {
    for (route, once) in [(&PILOTAGE, true), (&MOORING, false), (&SHELTER, false)] {
        let sheets = Sheets::over(below(&conditions_of(route)));
        let mut open = vec![false; sheets.len()];
        for number in (0..sheets.len()).rev() {
            let answers = sheets.sheet(number);
            open[number] = match sheets.next(number).first() {
                None => !matches!(route.grade(&answers), None | Some(Grade::Unlikely)),
                Some((_, next)) => next.iter().any(|&next| open[next]),
            };
            let found = can_be_open(route, &answers);
            let right = if once { found == open[number] } else { found || !open[number] };
            assert!(right, "{} on [{}]: {found}, not {}", route.id, show(&answers), open[number]);
        }
    }
}

#[test]
fn what_is_still_missing_from_a_condition() {
    const BOTH: Condition = all![example::INSIDE, Condition::is(flag::HOME)];
    const EITHER: Condition = any![example::INSIDE, Condition::is(flag::HOME)];
    const QUARANTINED: Condition = Condition::Gate(&QUARANTINE);
    let cases: &[(Condition, &[crate::question::Choice], &[&str])] = &[
        (BOTH, &[], &["berth", "flag"]),
        (BOTH, &[berth::INNER], &["flag"]),
        (BOTH, &[flag::OTHER], &[]),
        (EITHER, &[berth::AT_SEA], &["flag"]),
        (EITHER, &[berth::INNER], &[]),
        (QUARANTINED, &[], &["berth", "cargo"]),
        (QUARANTINED, &[cargo::ANIMALS], &["berth"]),
        (QUARANTINED, &[cargo::FUEL], &[]),
        (QUARANTINED, &[berth::AT_SEA], &[]),
    ];
    for (condition, choices, missing) in cases {
        let answers = example::answers(choices);
        let found = names(relevant(condition, &answers, Differences::ANY));
        assert_eq!(found, *missing, "{condition:?} on [{}]", show(&answers));
    }
    let unsaid = [(flag::QUESTION, crate::answers::Answer::DontKnow)].into_iter().collect();
    let found = names(relevant(&BOTH, &unsaid, Differences::where_seen(|_, high| high == Truth::Yes)));
    assert_eq!(found, Vec::<&str>::new(), "with the flag not known it can no longer hold");
}
