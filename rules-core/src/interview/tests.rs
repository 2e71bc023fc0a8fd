use super::*;
use crate::condition::Condition;
use crate::example::{
    self, LAW_DATE, MOORING, PILOTAGE, QUARANTINE, RULES, SHELTER, Sheets, below, berth, cargo, danger,
    element, flag, letter_deadline, letter_received, licence, names, show,
};
use crate::grade::Grade;
use crate::question::{Choice, OptionSet};
use crate::reading::read_by_route;
use crate::ruleset::Contacts;
use crate::truth::Truth;
use crate::{all, not};
use std::sync::LazyLock;

/// Every sheet of the example, and what is left to ask on each.
static ALL: LazyLock<(Sheets, Vec<QuestionSet>)> = LazyLock::new(|| {
    let sheets = Sheets::all();
    let left = sheets.iter().map(|answers| RULES.questions_left(&answers)).collect();
    (sheets, left)
});

#[test]
fn the_next_question_is_the_first_of_those_left() {
    let (sheets, left) = &*ALL;
    for (answers, left) in sheets.iter().zip(left) {
        let next = RULES.next_question(&answers);
        assert_eq!(next, left.iter().next(), "on [{}] are left {:?}", show(&answers), names(*left));
    }
}

#[test]
fn no_question_is_put_twice_and_none_that_nothing_in_play_reads() {
    let (sheets, left) = &*ALL;
    for (answers, left) in sheets.iter().zip(left) {
        let (put, read) = (answers.put(), RULES.questions_read(&answers));
        assert_eq!(left.without(put), *left, "on [{}] are left {:?}", show(&answers), names(*left));
        assert!(
            left.without(read).is_empty(),
            "on [{}] {:?} is not read",
            show(&answers),
            names(left.without(read))
        );
    }
}

#[test]
fn an_answer_only_ever_shortens_what_is_left() {
    let (sheets, left) = &*ALL;
    for number in 0..sheets.len() {
        for (question, next) in sheets.next(number) {
            for after in next {
                let new = left[after].without(left[number].without(QuestionSet::only(question)));
                let (before, after) = (show(&sheets.sheet(number)), show(&sheets.sheet(after)));
                assert!(new.is_empty(), "{:?} comes up from [{before}] to [{after}]", names(new));
            }
        }
    }
}

#[test]
fn only_what_is_left_open_could_change_anything() {
    let (sheets, _) = &*ALL;
    let (mut open, mut settled) = (0, 0);
    for answers in sheets.iter() {
        let left_open = RULES.left_open(&answers);
        let unknown: Vec<QuestionId> = answers
            .iter()
            .filter(|(_, answer)| answer.chosen().is_none())
            .map(|(question, _)| question)
            .collect();
        assert!(left_open.iter().all(|question| unknown.contains(&question)), "on [{}]", show(&answers));
        for question in unknown.into_iter().filter(|question| !left_open.contains(*question)) {
            settled += 1;
            let options = 0..u8::try_from(RULES.question(question).unwrap().options.len()).unwrap();
            for option in options {
                let mut other = answers.clone();
                other.set(question, Answer::Chosen(OptionSet::EMPTY.with(option)));
                let (before, after) = (RULES.assess(&answers, LAW_DATE), RULES.assess(&other, LAW_DATE));
                let name = RULES.question_name(question);
                assert_eq!(before.gates, after.gates, "{name} on [{}]", show(&answers));
                let grades = |of: &crate::Assessment| -> Vec<_> {
                    of.routes.iter().map(|finding| (finding.route, finding.grade)).collect()
                };
                assert_eq!(grades(&before), grades(&after), "{name} on [{}]", show(&answers));
                assert_eq!(before.cards, after.cards, "{name} on [{}]", show(&answers));
                assert_eq!(before.steps, after.steps, "{name} on [{}]", show(&answers));
            }
        }
        open += left_open.len();
    }
    assert!(open > 0 && settled > 0, "{open} open, {settled} settled");
}

#[test]
fn the_size_of_what_is_left_is_never_too_low_for_any_walk() {
    let (sheets, left) = &*ALL;
    let mut longest = vec![0; sheets.len()];
    for number in (0..sheets.len()).rev() {
        let Some(question) = left[number].iter().next() else { continue };
        let next = sheets.next(number).into_iter().find(|(unput, _)| *unput == question);
        longest[number] = 1 + next.unwrap().1.into_iter().map(|after| longest[after]).max().unwrap();
        assert!(
            longest[number] <= left[number].len(),
            "on [{}] up to {} follow",
            show(&sheets.sheet(number)),
            longest[number]
        );
    }
    assert_eq!(longest[0], 7, "the longest interview");
}

#[test]
fn parked_answers_have_no_influence_at_all() {
    let mut with_parked = 0;
    for answers in ALL.0.iter() {
        let parked = RULES.parked(&answers);
        if parked.is_empty() {
            continue;
        }
        with_parked += 1;
        let assessment = RULES.assess(&answers, LAW_DATE);
        let used = answers.only(answers.put().without(parked));
        let apart =
            parked.iter().map(|question| answers.only(answers.put().without(QuestionSet::only(question))));
        for fewer in apart.chain([used]) {
            let assessed = RULES.assess(&fewer, LAW_DATE);
            assert_eq!(assessment, assessed, "[{}] and [{}] differ", show(&answers), show(&fewer));
        }
    }
    assert!(with_parked > 1000, "only {with_parked} sheets with a parked answer");
}

/// A sheet, the next question, what is left, and what is parked.
type Case = (&'static [Choice], &'static str, &'static [&'static str], &'static [&'static str]);

#[test]
fn what_is_asked_follows_from_what_is_still_open() {
    use letter_received::{LATELY, NONE as NO_LETTER};
    let cases: &[Case] = &[
        (
            &[],
            "berth",
            &["berth", "cargo", "flag", "licence", "letter-received", "letter-deadline", "danger"],
            &[],
        ),
        (
            &[berth::AT_SEA, cargo::NONE],
            "flag",
            &["flag", "licence", "letter-received", "letter-deadline", "danger"],
            &[],
        ),
        (
            &[berth::INNER, cargo::FRUIT, flag::HOME, licence::VALID, NO_LETTER],
            "letter-deadline",
            &["letter-deadline", "danger"],
            &[],
        ),
        (
            &[
                berth::INNER,
                cargo::FRUIT,
                flag::HOME,
                licence::VALID,
                NO_LETTER,
                letter_deadline::OTHER,
                danger::NO,
            ],
            "",
            &[],
            &["letter-deadline"],
        ),
        (
            &[berth::INNER, cargo::FRUIT, flag::HOME, licence::VALID, LATELY, danger::NO],
            "letter-deadline",
            &["letter-deadline"],
            &[],
        ),
    ];
    for (choices, next, left, parked) in cases {
        let answers = example::answers(choices);
        let sheet = show(&answers);
        let name = RULES.next_question(&answers).map_or("", |question| RULES.question_name(question));
        assert_eq!(name, *next, "next on [{sheet}]");
        assert_eq!(names(RULES.questions_left(&answers)), *left, "left on [{sheet}]");
        assert_eq!(names(RULES.parked(&answers)), *parked, "parked on [{sheet}]");
    }
}

#[test]
fn a_parked_answer_comes_back_when_something_reads_it_again() {
    let mut answers = example::answers(&[letter_received::NONE, letter_deadline::HOURS_48, danger::NO]);
    assert_eq!(names(RULES.parked(&answers)), ["letter-deadline"]);
    answers.remove(letter_received::QUESTION);
    assert_eq!(names(RULES.parked(&answers)), Vec::<&str>::new());
}

#[test]
fn a_walk_ends_with_nothing_left_and_every_question_put_once() {
    let dont_know = RULES.walk(|_| Answer::DontKnow);
    assert_eq!(
        names(dont_know.0.put()),
        dont_know.1.iter().map(|&at| RULES.question_name(at)).collect::<Vec<_>>()
    );
    assert!(RULES.questions_left(&dont_know.0).is_empty());
    let first = Answer::Chosen(OptionSet::EMPTY.with(0));
    let (answers, asked) = RULES.walk(|_| first);
    assert_eq!(asked.len(), answers.put().len());
    assert_eq!(RULES.next_question(&answers), None);
}

#[test]
fn a_card_or_note_asks_what_can_change_whether_and_how_it_is_shown() {
    // What waits for a question counts as shown: waiting never makes the question come up.
    let seen = |card: &Card, answers: &Answers| {
        let steps = card.steps.iter().filter(|step| step.is_listed(answers));
        let steps: Vec<_> =
            steps.map(|step| (step.id, step.deadline.map(|deadline| deadline.due(answers)))).collect();
        let urgent = card.urgent.truth(answers) == Truth::Yes;
        card.shown.allows(card.when.truth(answers)).then_some((urgent, steps))
    };
    for card in RULES.cards {
        let mut questions = below(&[card.when, card.urgent]);
        for step in card.steps {
            questions = questions.union(below(&[step.when]));
            questions =
                questions.union(step.deadline.map_or(QuestionSet::EMPTY, |deadline| deadline.reads()));
        }
        let sheets = Sheets::over(questions);
        for (answers, exact) in sheets.iter().zip(sheets.exact(|answers| seen(card, answers))) {
            let asked = relevant_to_card(card, &answers);
            assert_eq!(names(asked), names(exact), "{} on [{}]", card.id, show(&answers));
        }
    }
}

#[test]
fn a_route_asks_what_can_change_its_steps_and_their_deadlines() {
    let seen = |route: &'static Route, answers: &Answers| {
        let grade = route.grade(answers);
        let listed = route.steps.iter().filter(|_| !matches!(grade, None | Some(Grade::Unlikely)));
        let shown = listed.filter(|step| step.is_listed(answers));
        let steps: Vec<_> =
            shown.map(|step| (step.id, step.deadline.map(|deadline| deadline.due(answers)))).collect();
        (route.scope.truth(answers), grade, steps)
    };
    for route in RULES.routes {
        let sheets = Sheets::over(asked_by(route));
        for (answers, exact) in sheets.iter().zip(sheets.exact(|answers| seen(route, answers))) {
            let asked = relevant_to_route(route, &answers).union(relevant_to_route_steps(route, &answers));
            let sheet = show(&answers);
            assert!(exact.without(asked).is_empty(), "{} on [{sheet}]: needs {:?}", route.id, names(exact));
            assert!(asked.without(read_by_route(route, &answers)).is_empty(), "{} on [{sheet}]", route.id);
        }
    }
}

/// The example without anything that asks; tests put back what they are about.
const EMPTY: Ruleset = Ruleset {
    gates: &[],
    routes: &[],
    cards: &[],
    statuses: &[],
    notes: &[],
    contacts: Contacts {
        organisations: &[],
        calm: Condition::ALWAYS,
        out_of_reach: Condition::NEVER,
        ..RULES.contacts
    },
    ..RULES
};

#[test]
fn notes_and_contacts_use_answers_but_never_make_a_question_come_up() {
    static NOTES: Ruleset = Ruleset { notes: RULES.notes, ..EMPTY };
    static ORGANISATIONS: Ruleset = Ruleset {
        contacts: Contacts { organisations: RULES.contacts.organisations, ..EMPTY.contacts },
        ..EMPTY
    };
    static LINES: Ruleset = Ruleset { contacts: Contacts { organisations: &[], ..RULES.contacts }, ..EMPTY };
    let cases: [(&'static Ruleset, &[&str], &[&str]); 3] = [
        (&NOTES, &["flag"], &[]),
        (&ORGANISATIONS, &["berth", "flag"], &[]),
        (&LINES, &["berth", "danger"], &[]),
    ];
    for (rules, read, left) in cases {
        assert_eq!(names(rules.questions_read(&Answers::new())), read);
        assert_eq!(names(rules.questions_left(&Answers::new())), left);
    }
}

#[test]
fn a_question_that_only_a_step_of_a_route_reads_comes_up_in_its_turn() {
    static STEP: Step = Step { id: "hoist", when: Condition::is(flag::HOME), ..*MOORING.steps[0] };
    static ROUTE: Route = Route { elements: &[SHELTER.elements[0]], caps: &[], steps: &[&STEP], ..SHELTER };
    static HARBOUR: Ruleset = Ruleset { routes: &[&ROUTE], ..EMPTY };
    let next = |choices: &[Choice]| HARBOUR.next_question(&example::answers(choices));
    assert_eq!(next(&[]), Some(flag::QUESTION), "before danger, which the route itself reads");
    assert_eq!(next(&[flag::HOME]), Some(danger::QUESTION));
    assert_eq!(next(&[danger::NO]), None, "its steps are not listed");
    assert_eq!(next(&[danger::YES]), Some(flag::QUESTION));
}

#[test]
fn the_deadline_of_a_step_that_is_out_asks_for_nothing() {
    static STEP: Step = Step { id: "hoist", when: Condition::is(flag::HOME), ..*PILOTAGE.steps[0] };
    static ROUTE: Route = Route { elements: &[SHELTER.elements[0]], caps: &[], steps: &[&STEP], ..SHELTER };
    static HARBOUR: Ruleset = Ruleset { routes: &[&ROUTE], ..EMPTY };
    let deadline = PILOTAGE.steps[0].deadline.unwrap().reads();
    assert!(!deadline.is_empty());
    for (option, asked) in [(flag::HOME, deadline), (flag::OTHER, QuestionSet::EMPTY)] {
        let answers = example::answers(&[option, danger::YES]);
        assert_eq!(names(HARBOUR.questions_left(&answers)), names(asked));
        let read = HARBOUR.questions_read(&answers);
        assert_eq!(names(read.without(read.without(deadline))), names(asked));
    }
}

#[test]
fn a_guard_that_an_open_scope_may_still_lift_hides_nothing_behind_it() {
    const LIFTABLE: Condition = all![not!(Condition::Gate(&QUARANTINE)), Condition::is(flag::HOME)];
    static ROUTE: Route = Route { elements: &[element("free", true, LIFTABLE)], caps: &[], ..SHELTER };
    static HARBOUR: Ruleset = Ruleset { routes: &[&ROUTE], ..EMPTY };
    for answers in Sheets::over(below(&[LIFTABLE])).iter() {
        let (left, read) = (HARBOUR.questions_left(&answers), HARBOUR.questions_read(&answers));
        assert!(
            left.without(read).is_empty(),
            "on [{}] {:?} is not read",
            show(&answers),
            names(left.without(read))
        );
        let used = answers.only(read);
        let same = HARBOUR.assess(&answers, LAW_DATE) == HARBOUR.assess(&used, LAW_DATE);
        assert!(same, "[{}] and [{}] differ", show(&answers), show(&used));
    }
}
