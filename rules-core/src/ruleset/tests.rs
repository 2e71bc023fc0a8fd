use super::*;
use crate::example::{self, RULES, berth, danger, flag};
use crate::question::Choice;
use jiff::civil::date;

#[test]
fn contacts_come_in_the_order_of_need() {
    let cases: &[(&str, &[Choice], &[&str])] = &[
        ("nothing known", &[], &["coastguard", "lifeboat", "seamen"]),
        ("within reach", &[berth::INNER], &["coastguard", "office", "seamen"]),
        ("within reach, home", &[berth::INNER, flag::HOME], &["coastguard", "office"]),
        ("out of reach", &[berth::AT_SEA, danger::YES], &["lifeboat", "seamen"]),
        ("in danger", &[berth::OUTER, danger::YES], &["coastguard", "office", "seamen"]),
        ("calm", &[berth::OUTER, danger::NO], &["office", "seamen", "coastguard"]),
        ("calm, out of reach", &[berth::AT_SEA, danger::NO], &["seamen", "lifeboat"]),
        ("calm, reach unknown", &[danger::NO], &["seamen", "coastguard", "lifeboat"]),
    ];
    for (name, choices, expected) in cases {
        let shown = RULES.contacts.shown(&example::answers(choices));
        let ids: Vec<_> = shown.iter().map(|organisation| organisation.id).collect();
        assert_eq!(ids, *expected, "{name}");
    }
}

#[test]
fn a_copy_ages_on_the_day_after_each_boundary() {
    let cases = [
        (Date::MIN, Age::ClockIsWrong),
        (date(2026, 2, 28), Age::ClockIsWrong),
        (date(2026, 3, 1), Age::Current),
        (date(2026, 6, 30), Age::Current),
        (date(2026, 7, 1), Age::PastReview),
        (date(2026, 12, 31), Age::PastReview),
        (date(2027, 1, 1), Age::Expired),
        (Date::MAX, Age::Expired),
    ];
    for (today, age) in cases {
        assert_eq!(RULES.shelf_life.age(today), age, "{today}");
    }
}

#[test]
fn things_are_found_by_id_and_only_those_there_are() {
    assert_eq!(RULES.find_question("flag"), Some(flag::QUESTION));
    assert_eq!(RULES.find_question("Flag"), None);
    assert_eq!(RULES.question(flag::QUESTION).map(|question| question.id), Some("flag"));
    assert_eq!(RULES.question(QuestionId(7)), None);
    assert_eq!((RULES.question_name(QuestionId(6)), RULES.question_name(QuestionId(200))), ("danger", ""));
    assert_eq!(RULES.route("mooring").map(|route| route.id), Some("mooring"));
    assert_eq!(RULES.route("moorings"), None);
    assert_eq!(RULES.card("fire").map(|card| card.id), Some("fire"));
    assert_eq!(RULES.card(""), None);
    assert_eq!(RULES.choice_name(danger::YES), Some("yes"));
    assert_eq!(RULES.choice_name(Choice { option: 200, ..danger::YES }), None);
    assert_eq!(RULES.step("renew").map(|step| step.id), Some("renew"));
    assert_eq!(RULES.step("renewed"), None);
    assert_eq!(RULES.contacts.find("lifeboat").map(|line| line.id), Some("lifeboat"));
    assert_eq!(RULES.contacts.find("boat"), None);
}

#[test]
fn every_step_and_every_contact_is_gone_through() {
    let steps: Vec<&str> = RULES.all_steps().map(|step| step.id).collect();
    let listed = |id: &str| RULES.cards.iter().flat_map(|card| card.steps).any(|step| step.id == id);
    assert!(RULES.routes.iter().flat_map(|route| route.steps).all(|step| steps.contains(&step.id)));
    assert!(listed("answer-letter") && steps.contains(&"answer-letter"));
    let contacts: Vec<&str> = RULES.contacts.all().map(|organisation| organisation.id).collect();
    assert_eq!(contacts, ["coastguard", "lifeboat", "office", "seamen"]);
}
