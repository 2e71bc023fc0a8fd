use super::*;
use crate::example::{
    self, CITE, CUSTOMS, INSIDE, MOORING, PILOTAGE, QUARANTINE, RULES, SHELTER, Sheets, below, berth, cargo,
    danger, element, flag, letter_deadline, letter_received, licence, names, show,
};
use crate::gate::Gate;
use crate::question::Choice;
use crate::route::{Bar, BarTo, Cap, CapTo};
use crate::{all, any, not};

/// The example's routes, and one in which everything is hidden behind gates and guards.
static HIDDEN: Route = Route {
    id: "hidden",
    scope: Condition::ALWAYS,
    elements: &[
        element("two-ways", true, any![all![INSIDE, Condition::is(flag::HOME)], Condition::is(danger::YES)]),
        element("cargo", true, not!(all![Condition::is(cargo::FRUIT), Condition::is(licence::NONE)])),
        element("laden", false, not!(Condition::is(cargo::NONE))),
    ],
    bars: &[],
    caps: &[
        Cap {
            id: "gate-or",
            to: CapTo::Unlikely,
            condition: any![Condition::Gate(&QUARANTINE), Condition::is(licence::NONE)],
            citations: CITE,
        },
        Cap {
            id: "no-gate",
            to: CapTo::Possible,
            condition: not!(Condition::Gate(&CUSTOMS)),
            citations: CITE,
        },
    ],
    ..SHELTER
};
static ROUTES: [&Route; 4] = [&PILOTAGE, &MOORING, &SHELTER, &HIDDEN];

fn sheets_of(route: &'static Route) -> Sheets {
    Sheets::over(below(&route.parts().map(|part| *part.condition).collect::<Vec<_>>()))
}

/// Every route in play with every sheet and the explanation there.
fn each_explanation(mut check: impl FnMut(&'static Route, &Answers, Explanation)) {
    for route in ROUTES {
        for answers in sheets_of(route).iter() {
            let explanation = route.explain(&answers);
            assert_eq!(
                explanation.as_ref().map(|e| e.grade),
                route.grade(&answers),
                "{} on [{}]",
                route.id,
                show(&answers)
            );
            explanation.into_iter().for_each(|explanation| check(route, &answers, explanation));
        }
    }
}

#[test]
fn the_cited_answers_alone_give_the_same_grade() {
    each_explanation(|route, answers, explanation| {
        let alone = answers.only(explanation.decided_by);
        let (sheet, cited) = (show(answers), show(&alone));
        assert_eq!(route.grade(&alone), Some(explanation.grade), "{} on [{sheet}] cites [{cited}]", route.id);
        assert_eq!(alone.put(), explanation.decided_by, "{} on [{sheet}] cites [{cited}]", route.id);
    });
}

#[test]
fn no_cited_answer_can_be_left_out() {
    each_explanation(|route, answers, explanation| {
        for question in explanation.decided_by.iter() {
            let fewer = answers.only(explanation.decided_by.without(QuestionSet::only(question)));
            let (sheet, fewer_shown) = (show(answers), show(&fewer));
            assert_ne!(
                route.grade(&fewer),
                Some(explanation.grade),
                "{} on [{sheet}]: [{fewer_shown}] is enough",
                route.id
            );
        }
    });
}

#[test]
fn a_failing_route_cites_a_smallest_set_that_stops_it() {
    for route in [&PILOTAGE, &MOORING, &SHELTER] {
        for answers in sheets_of(route).iter() {
            let Some(explanation) = route.explain(&answers).filter(|found| found.grade == Grade::Unlikely)
            else {
                continue;
            };
            let put: Vec<QuestionId> = answers.put().iter().collect();
            for bits in 0_u32..1 << put.len() {
                let some = put.iter().zip(0..).filter(|(_, at)| bits & (1 << at) != 0);
                let some: QuestionSet = some.map(|(question, _)| *question).collect();
                if some.len() < explanation.decided_by.len() {
                    let grade = route.grade(&answers.only(some));
                    let (sheet, some) = (show(&answers), show(&answers.only(some)));
                    assert_ne!(grade, Some(Grade::Unlikely), "{} on [{sheet}]: [{some}] is enough", route.id);
                }
            }
        }
    }
}

/// In scope by the question that is asked last, and active by the one before it.
static CURFEW: Gate = Gate {
    id: "curfew",
    scope: Condition::is(danger::YES),
    condition: Condition::is(letter_deadline::HOURS_48),
    citations: CITE,
};

/// A route that three questions can stop together, and fewer that are asked later. Leaving answers out one by one, the
/// last first, would end at the three.
static STOPPED: Route = Route {
    id: "stopped",
    scope: Condition::ALWAYS,
    elements: &[
        element("no-curfew", true, not!(Condition::Gate(&CURFEW))),
        element("calm", false, not!(all![Condition::is(licence::NONE), Condition::is(danger::NO)])),
    ],
    bars: &[Bar {
        id: "three",
        to: BarTo::Unlikely,
        condition: all![Condition::is(berth::INNER), Condition::is(cargo::FUEL), Condition::is(flag::OTHER)],
        citations: CITE,
    }],
    caps: &[Cap {
        id: "either",
        to: CapTo::Unlikely,
        condition: any![Condition::is(letter_received::LONG_AGO), Condition::is(letter_deadline::OTHER)],
        citations: CITE,
    }],
    ..SHELTER
};
/// The same, with the gate as a requirement.
static UNDER_CURFEW: Route =
    Route { id: "under-curfew", elements: &[element("curfew", true, Condition::Gate(&CURFEW))], ..STOPPED };

#[test]
fn a_why_not_is_smallest_also_where_other_answers_were_asked_first() {
    use letter_deadline::{HOURS_48, OTHER};
    use letter_received::{LATELY, LONG_AGO};
    let cases: &[(&'static Route, &[Choice], &str)] = &[
        (&STOPPED, &[], "berth cargo flag"),
        (&STOPPED, &[licence::NONE, danger::NO], "licence danger"),
        (&STOPPED, &[LATELY, OTHER], "letter-deadline"),
        (&STOPPED, &[LONG_AGO, OTHER], "letter-received"),
        (&STOPPED, &[HOURS_48, danger::YES], "letter-deadline"),
        (&UNDER_CURFEW, &[HOURS_48, danger::NO], "danger"),
    ];
    for (route, choices, expected) in cases {
        let three = [berth::INNER, cargo::FUEL, flag::OTHER];
        let answers = example::answers(&[&three, *choices].concat());
        let explanation = route.explain(&answers).unwrap();
        let found = (explanation.grade, names(explanation.decided_by).join(" "));
        assert_eq!(found, (Grade::Unlikely, (*expected).into()), "{} on [{}]", route.id, show(&answers));
    }
}

/// Holds a reason against the condition it explains, branch by branch.
fn check_reason(condition: &Condition, answers: &Answers) {
    let reason = condition.reason(answers);
    let (truth, sheet) = (condition.truth(answers), show(answers));
    assert_eq!(reason.truth(), truth, "{condition:?} on [{sheet}]: {reason:?}");
    let read = condition.reads(answers).union(below(&[*condition]));
    assert!(reason.questions().without(read).is_empty(), "{condition:?} on [{sheet}]: {reason:?}");
    let alone = answers.only(reason.questions());
    if truth != Truth::Unknown {
        assert_eq!(
            condition.truth(&alone),
            truth,
            "{condition:?} on [{sheet}] with [{}] alone",
            show(&alone)
        );
    }
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| check_reason(part, answers))
        }
        Condition::Not(part) => check_reason(part, answers),
        Condition::Named(named) => check_reason(&named.condition, answers),
        Condition::Gate(gate) => {
            [gate.scope, gate.condition].iter().for_each(|part| check_reason(part, answers))
        }
        Condition::OneOf(_) | Condition::OnlyOf(_) => {}
    }
}

#[test]
fn a_reason_has_the_truth_it_explains_and_rests_on_answers_that_give_it() {
    for condition in ROUTES.iter().flat_map(|route| route.parts()).map(|part| *part.condition) {
        for answers in Sheets::over(below(&[condition])).iter() {
            check_reason(&condition, &answers);
        }
    }
}

#[test]
fn a_gate_out_of_scope_is_explained_by_its_scope() {
    let gate = Condition::Gate(&QUARANTINE);
    let cases: &[(&[Choice], Truth, &str)] = &[
        (&[cargo::ANIMALS, berth::AT_SEA], Truth::No, "berth"),
        (&[cargo::ANIMALS, berth::INNER], Truth::Yes, "cargo"),
        (&[cargo::ANIMALS], Truth::Yes, "cargo"),
        (&[berth::INNER], Truth::Unknown, "cargo"),
    ];
    for (choices, truth, question) in cases {
        let reason = gate.reason(&example::answers(choices));
        assert_eq!((reason.truth(), names(reason.questions())), (*truth, vec![*question]), "{choices:?}");
        assert!(matches!(reason, Reason::Branch { kind: Branch::Gate("quarantine"), .. }), "{reason:?}");
    }
}

#[test]
fn a_reason_keeps_the_branches_that_matter_and_no_others() {
    const SEAWORTHY: &Condition = &MOORING.elements[0].condition;
    let leaf = |question, truth| Reason::Question { question, truth };
    let branch = |kind, truth, of| Reason::Branch { kind, truth, of };
    use Truth::{No, Unknown, Yes};

    let licensed = SEAWORTHY.reason(&example::answers(&[licence::VALID, flag::HOME, danger::NO]));
    assert_eq!(licensed, branch(Branch::Any, Yes, vec![leaf(licence::QUESTION, Yes)]), "the shortest way");

    const LONG_WAY_FIRST: Condition =
        any![all![INSIDE, Condition::is(flag::HOME)], Condition::is(danger::YES)];
    let short = LONG_WAY_FIRST.reason(&example::answers(&[berth::INNER, flag::HOME, danger::YES]));
    assert_eq!(
        short,
        branch(Branch::Any, Yes, vec![leaf(danger::QUESTION, Yes)]),
        "the shortest, not the first"
    );

    let fails = SEAWORTHY.reason(&example::answers(&[licence::NONE, flag::OTHER, danger::YES]));
    let neither = vec![leaf(licence::QUESTION, No), branch(Branch::All, No, vec![leaf(flag::QUESTION, No)])];
    assert_eq!(fails, branch(Branch::Any, No, neither), "one failing operand of all, every operand of any");

    let open = SEAWORTHY.reason(&example::answers(&[licence::NONE, flag::HOME]));
    let danger = branch(Branch::Not, Unknown, vec![leaf(danger::QUESTION, Unknown)]);
    assert_eq!(
        open,
        branch(Branch::Any, Unknown, vec![branch(Branch::All, Unknown, vec![danger])]),
        "what is open"
    );

    let inside = INSIDE.reason(&example::answers(&[berth::OUTER]));
    assert_eq!(inside, branch(Branch::Named("inside"), Yes, vec![leaf(berth::QUESTION, Yes)]));
}

/// A route on a sheet: its grade, what decides it, and what is open.
type Case = (&'static Route, &'static [Choice], Grade, &'static str, &'static str);

#[test]
fn why_why_not_and_what_is_open() {
    use letter_received::{LATELY, LONG_AGO, NONE};
    let cases: &[Case] = &[
        (&PILOTAGE, &[], Grade::CannotTell, "", "berth cargo flag licence letter-received danger"),
        (
            &PILOTAGE,
            &[letter_received::NONE, licence::NONE],
            Grade::Unlikely,
            "licence",
            "berth cargo flag danger",
        ),
        (
            &PILOTAGE,
            &[berth::OUTER, cargo::NONE, flag::HOME, licence::VALID, LATELY, danger::NO],
            Grade::Likely,
            "berth cargo flag licence letter-received danger",
            "",
        ),
        (
            &PILOTAGE,
            &[berth::OUTER, licence::VALID, LATELY, danger::NO],
            Grade::Possible,
            "licence danger",
            "cargo flag",
        ),
        (
            &MOORING,
            &[berth::INNER, LONG_AGO, letter_deadline::HOURS_48],
            Grade::Unlikely,
            "letter-received letter-deadline",
            "cargo flag licence danger",
        ),
        (
            &MOORING,
            &[berth::INNER, cargo::ANIMALS, flag::HOME, licence::VALID, NONE, danger::NO],
            Grade::Possible,
            "cargo flag",
            "",
        ),
        (&SHELTER, &[danger::YES, cargo::ANIMALS], Grade::Unlikely, "cargo", ""),
    ];
    for (route, choices, grade, decided_by, open) in cases {
        let answers = example::answers(choices);
        let found = route.explain(&answers).unwrap();
        let found = (found.grade, names(found.decided_by).join(" "), names(found.open).join(" "));
        assert_eq!(
            found,
            (*grade, (*decided_by).into(), (*open).into()),
            "{} on [{}]",
            route.id,
            show(&answers)
        );
    }
    assert_eq!(MOORING.explain(&example::answers(&[berth::AT_SEA])), None, "not in play");
}

#[test]
fn every_part_is_explained_with_its_citations() {
    for route in RULES.routes {
        let explanation = route.explain(&Answers::new()).unwrap();
        let explained: Vec<_> =
            explanation.parts.iter().map(|part| (part.role, part.id, part.citations)).collect();
        let parts: Vec<_> = route.parts().map(|part| (part.role, part.id, part.citations)).collect();
        assert_eq!(explained, parts);
        assert!(
            explanation
                .parts
                .iter()
                .all(|part| part.reason.truth() == part.truth && part.questions() == part.reason.questions())
        );
    }
}
