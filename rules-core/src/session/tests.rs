use super::*;
use crate::example::{LAW_DATE, QUESTIONS, RULES, berth, cargo, danger, flag, licence};
use crate::question::{Choice, OptionSet};
use proptest::prelude::*;

fn chosen(choice: Choice) -> Event {
    Event::Answer(choice.question, Answer::Chosen(OptionSet::EMPTY.with(choice.option)))
}

fn after(events: &[Event]) -> Session {
    events.iter().fold(Session::new(), |session, &event| session.update(&RULES, event))
}

fn at(session: &Session) -> &'static str {
    session.question(&RULES).map_or("", |question| RULES.question_name(question))
}

fn trail(session: &Session) -> Vec<&'static str> {
    session.trail().iter().map(|&question| RULES.question_name(question)).collect()
}

const THREE: [Event; 3] = [
    Event::Answer(berth::QUESTION, Answer::DontKnow),
    Event::Answer(cargo::QUESTION, Answer::DontKnow),
    Event::Answer(flag::QUESTION, Answer::PreferNotToSay),
];

#[test]
fn a_session_stands_at_the_first_question_that_is_open() {
    assert_eq!(at(&Session::new()), "berth");
    assert_eq!(at(&after(&[chosen(berth::INNER)])), "cargo");
    assert_eq!(at(&after(&[chosen(cargo::FUEL)])), "berth", "answered out of turn");
    assert_eq!((trail(&after(&THREE)), at(&after(&THREE))), (vec!["berth", "cargo", "flag"], "licence"));
}

#[test]
fn answering_anew_keeps_the_place_in_the_trail_and_goes_on() {
    let changed = after(&THREE).update(&RULES, Event::Revisit(berth::QUESTION));
    assert_eq!(at(&changed), "berth");
    let changed = changed.update(&RULES, chosen(berth::OUTER));
    assert_eq!((trail(&changed), at(&changed)), (vec!["berth", "cargo", "flag"], "licence"));
    assert_eq!(changed.answers().chosen(berth::QUESTION), Some(OptionSet::EMPTY.with(berth::OUTER.option)));
}

#[test]
fn withdrawing_forgets_the_answer_and_its_place() {
    let session = after(&THREE).update(&RULES, Event::Revisit(cargo::QUESTION));
    let session = session.update(&RULES, Event::Withdraw(cargo::QUESTION));
    assert_eq!(
        (trail(&session), at(&session)),
        (vec!["berth", "flag"], "cargo"),
        "it is the first open one again"
    );
    assert_eq!(session.answers().get(cargo::QUESTION), None);
    let other = after(&THREE)
        .update(&RULES, Event::Revisit(cargo::QUESTION))
        .update(&RULES, Event::Withdraw(flag::QUESTION));
    assert_eq!(at(&other), "cargo", "withdrawing another question does not move the person");
}

#[test]
fn back_goes_along_the_trail_and_stops_at_its_beginning() {
    let mut session = after(&THREE);
    for expected in ["flag", "cargo", "berth", "berth"] {
        session = session.update(&RULES, Event::Back);
        assert_eq!(at(&session), expected);
    }
    assert_eq!(at(&session.update(&RULES, Event::Continue)), "licence");
    assert_eq!(Session::new().update(&RULES, Event::Back), Session::new(), "nothing lies before the first");
}

#[test]
fn only_what_has_been_put_can_be_revisited() {
    assert_eq!(at(&after(&THREE).update(&RULES, Event::Revisit(cargo::QUESTION))), "cargo");
    for question in [danger::QUESTION, QuestionId(7), QuestionId(255)] {
        assert_eq!(after(&THREE).update(&RULES, Event::Revisit(question)), after(&THREE), "{question:?}");
    }
}

#[test]
fn restart_forgets_everything() {
    let session = after(&THREE).update(&RULES, Event::Back).update(&RULES, Event::Restart);
    assert_eq!(session, Session::new());
}

#[test]
fn an_event_that_does_not_fit_changes_nothing() {
    let options = |places: &[u8]| Answer::Chosen(places.iter().copied().collect());
    let events = [
        ("no option", Event::Answer(berth::QUESTION, options(&[]))),
        ("an option it does not have", Event::Answer(berth::QUESTION, options(&[3]))),
        ("two options of one", Event::Answer(licence::QUESTION, options(&[0, 1]))),
        ("none beside another", Event::Answer(cargo::QUESTION, options(&[0, 3]))),
        ("no such question", Event::Answer(QuestionId(7), Answer::DontKnow)),
        ("no such question", Event::Answer(QuestionId(255), options(&[0]))),
        ("withdrawn before it was put", Event::Withdraw(danger::QUESTION)),
        ("withdrawn, no such question", Event::Withdraw(QuestionId(200))),
        ("revisited before it was put", Event::Revisit(danger::QUESTION)),
    ];
    for session in [Session::new(), after(&THREE), after(&THREE).update(&RULES, Event::Back)] {
        for (name, event) in events {
            assert_eq!(session.update(&RULES, event), session, "{name}");
        }
    }
}

#[test]
fn at_the_end_there_is_no_question() {
    let (answers, asked) = RULES.walk(|_| Answer::DontKnow);
    let events: Vec<_> = asked.iter().map(|&question| Event::Answer(question, Answer::DontKnow)).collect();
    let session = after(&events);
    assert_eq!(
        (session.answers(), session.trail(), session.question(&RULES)),
        (&answers, asked.as_slice(), None)
    );
}

/// Any event, most of which fit.
fn any_event() -> impl Strategy<Value = Event> {
    let answer = prop_oneof![
        prop::collection::vec(0_u8..4, 0..3)
            .prop_map(|options| Answer::Chosen(options.into_iter().collect())),
        Just(Answer::DontKnow),
        Just(Answer::PreferNotToSay),
    ];
    let question = (0_u8..9).prop_map(QuestionId);
    prop_oneof![
        6 => (question.clone(), answer).prop_map(|(question, answer)| Event::Answer(question, answer)),
        2 => question.clone().prop_map(Event::Withdraw),
        2 => question.prop_map(Event::Revisit),
        2 => Just(Event::Back),
        1 => Just(Event::Continue),
        1 => Just(Event::Restart),
    ]
}

/// One answer to each of some questions, and the same in another order.
fn two_orders() -> impl Strategy<Value = (Vec<Event>, Vec<Event>)> {
    let answers = prop::collection::vec(prop::option::of(0_u8..2), QUESTIONS.len()).prop_map(|places| {
        let given = places.into_iter().zip(0_u8..).filter_map(|(option, at)| Some((QuestionId(at), option?)));
        given.map(|(question, option)| chosen(Choice::new(question, option))).collect::<Vec<_>>()
    });
    answers.prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle()))
}

proptest! {
    #[test]
    fn the_order_of_answering_does_not_matter((one, other) in two_orders()) {
        let (one, other) = (after(&one), after(&other));
        prop_assert_eq!(one.answers(), other.answers());
        prop_assert_eq!(RULES.assess(one.answers(), LAW_DATE), RULES.assess(other.answers(), LAW_DATE));
        prop_assert_eq!(one.question(&RULES), other.question(&RULES));
    }

    #[test]
    fn whatever_happens_the_trail_is_what_is_answered(events in prop::collection::vec(any_event(), 0..30)) {
        let session = after(&events);
        let mut put = session.trail().to_vec();
        put.sort();
        prop_assert_eq!(put, session.answers().put().iter().collect::<Vec<_>>());
        let revisited = session.revisiting;
        prop_assert!(revisited.is_none_or(|question| session.trail().contains(&question)), "{:?}", session);
    }
}
