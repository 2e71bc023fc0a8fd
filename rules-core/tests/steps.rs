//! Steps and deadlines in situations where a wrong one could cost somebody their safety: what must
//! stand there, with which time, and what must not.
#![allow(
    clippy::expect_used,
    reason = "a test that cannot go on fails; clippy sees that in #[test] functions only"
)]

use rules_core::norway::{RULES, ordinary::ordinary};
use rules_core::report::Report;
use rules_core::sheet::Sheet;
use serde_json::{Value, json};

/// The report on a sheet, with ordinary answers for the rest.
fn report(answers: &Value) -> Report {
    let sheet: Sheet =
        serde_json::from_value(json!({ "answers": answers, "others": "ordinary" })).expect("a sheet");
    sheet.report(&RULES, ordinary).expect("answers")
}

/// Steps that must stand there, and steps that must not.
fn check(title: &str, answers: &Value, shown: &[&str], hidden: &[&str]) {
    let report = report(answers);
    let steps: Vec<&str> = report.steps.iter().map(|step| step.id).collect();
    for step in shown {
        assert!(steps.contains(step), "{title}: {step} is missing among {steps:?}");
    }
    for step in hidden {
        assert!(!steps.contains(step), "{title}: {step} stands there");
    }
}

/// The time a step gives, as `3 weeks`; `in-letter`; or none.
fn time(answers: &Value, step: &str) -> Option<String> {
    let report = report(answers);
    let deadline = report.steps.iter().find(|shown| shown.id == step)?.deadline.clone()?;
    Some(deadline.amount.map_or(deadline.unit.into(), |amount| format!("{amount} {}", deadline.unit)))
}

#[test]
fn asking_to_stay_in_a_dublin_case_takes_48_hours_whatever_the_appeal_takes() {
    for letter in ["48-hours", "one-week", "three-weeks", "other", "not-stated", "dont-know"] {
        let answers = json!({"location": "norway", "stage": "dublin-decision", "letter-deadline": letter});
        assert_eq!(time(&answers, "ask-to-stay-in-dublin-case").as_deref(), Some("48 hours"), "{letter}");
    }
    let answers = json!({"location": "norway", "stage": "dublin-decision", "letter-deadline": "three-weeks"});
    assert_eq!(time(&answers, "appeal-in-dublin-case").as_deref(), Some("3 weeks"));
}

#[test]
fn an_appeal_is_one_week_before_three_and_never_48_hours() {
    for (letter, expected) in [
        ("48-hours", "1 weeks"),
        ("one-week", "1 weeks"),
        ("three-weeks", "3 weeks"),
        ("other", "in-letter"),
        ("not-stated", "1 weeks"),
        ("dont-know", "1 weeks"),
    ] {
        let answers = json!({"location": "norway", "stage": "udi-refused", "letter-deadline": letter});
        assert_eq!(time(&answers, "appeal").as_deref(), Some(expected), "{letter}");
    }
    let answers = json!({"location": "norway", "stage": "udi-refused", "letter-deadline": "48-hours"});
    assert_eq!(time(&answers, "ask-to-stay").as_deref(), Some("48 hours"));
}

#[test]
fn a_reply_to_a_notice_takes_what_the_letter_says_and_nothing_is_invented() {
    let answers = json!({"location": "norway", "stage": "notice"});
    assert_eq!(time(&answers, "answer-notice").as_deref(), Some("in-letter"));
    let report = report(&answers);
    let place = |id| report.steps.iter().position(|step| step.id == id);
    assert!(place("ask-for-file") < place("answer-notice"), "the file first");
}

#[test]
fn who_does_not_say_whether_they_are_held_or_a_child_is_still_told_where_to_register() {
    let to_register =
        ["register-at-arrival-centre", "register-with-own-housing", "ask-for-reception", "get-guidance"];
    for unsaid in ["dont-know", "prefer-not-to-say"] {
        let held = json!({"urgent": unsaid, "location": "norway", "stage": "not-applied", "age": "18-55"});
        check("held is not said", &held, &to_register, &[]);
        let child = json!({"urgent": "no", "location": "norway", "stage": "not-applied", "age": unsaid,
            "without-guardian": "yes"});
        check("the age is not said", &child, &to_register, &[]);
    }
}

#[test]
fn who_married_after_the_flight_is_told_of_income_although_in_time() {
    let spouse = |before: &str| {
        json!({"location": "home", "family-in-norway": ["spouse"], "family-permit": "protection",
            "family-application": "within-6-months", "family-before-flight": before})
    };
    check("formed later", &spouse("no"), &["apply-with-income", "register-family"], &[]);
    check("formed before", &spouse("yes"), &["register-family"], &["apply-with-income"]);
}

#[test]
fn lines_that_do_not_work_abroad_are_not_given_abroad() {
    let contacts = |answers: &Value| report(answers).contacts;
    for (question, line) in [("partner-violence", "crisis-centres"), ("exploitation", "rosa")] {
        for (location, given) in [("norway", true), ("border", true), ("home", false)] {
            let answers = json!({"urgent": "no", "location": location, "stage": "family", question: "yes"});
            assert_eq!(contacts(&answers).contains(&line), given, "{line} at {location}");
        }
    }
}

#[test]
fn who_is_held_is_not_told_to_travel() {
    let held = json!({"urgent": "detained", "location": "norway", "stage": "not-applied", "age": "18-55"});
    check(
        "detained",
        &held,
        &["ask-for-lawyer-in-detention", "tell-fear-in-detention", "contact-legal-aid-today"],
        &["register-at-arrival-centre", "register-with-own-housing", "get-guidance", "ask-for-reception"],
    );
    let abroad = json!({"urgent": "detained", "location": "home", "stage": "none"});
    let norwegian_police = ["ask-for-lawyer-in-detention", "tell-fear-in-detention"];
    check("detained at home", &abroad, &[], &norwegian_police);
}

#[test]
fn only_who_still_has_to_register_is_told_to() {
    let lone =
        json!({"location": "norway", "stage": "not-applied", "age": "16-17", "without-guardian": "yes"});
    check(
        "a child alone",
        &lone,
        &["tell-age-and-alone", "ask-for-childs-lawyer"],
        &["register-at-arrival-centre"],
    );
    let with_parent =
        json!({"location": "norway", "stage": "not-applied", "age": "15", "without-guardian": "no"});
    check("a child with a parent", &with_parent, &["register-at-arrival-centre"], &["tell-age-and-alone"]);
    let ukrainian = json!({"location": "norway", "stage": "waiting", "age": "18-55", "citizenship": "UA",
        "ukraine-link": "lived-in-ukraine", "ukraine-area": "other", "ukraine-man-18-60": "no"});
    check("already waiting", &ukrainian, &[], &["register-at-arrival-centre", "answer-letter-about-asylum"]);
}

#[test]
fn nobody_is_told_to_say_what_they_did_not_say() {
    let answers = json!({"location": "norway", "stage": "not-applied", "age": "dont-know",
        "without-guardian": "dont-know"});
    check("age not known", &answers, &[], &["tell-age-and-alone"]);
}

#[test]
fn who_loses_a_permit_finds_a_lawyer_and_keeps_the_time() {
    let answers = json!({"location": "norway", "stage": "lost", "letter-deadline": "not-stated"});
    check(
        "lost",
        &answers,
        &["find-lawyer-state-pays", "appeal-loss", "ask-to-stay"],
        &["call-lawyer-in-letter"],
    );
    assert_eq!(time(&answers, "appeal-loss").as_deref(), Some("3 weeks"));
}

#[test]
fn after_a_refusal_news_goes_in_writing_to_who_has_the_case() {
    let udi = json!({"location": "norway", "stage": "udi-refused", "serious-illness": "yes"});
    check("refused by UDI", &udi, &["send-news-to-udi"], &["tell-health-and-children", "send-news-to-une"]);
    let une = json!({"location": "norway", "stage": "une-refused", "serious-illness": "yes"});
    check("refused by UNE", &une, &["send-news-to-une"], &["send-news-to-udi", "ask-for-reception"]);
}

#[test]
fn a_ukrainian_outside_the_scheme_is_told_of_the_individual_assessment() {
    let answers = json!({"location": "norway", "stage": "not-applied", "age": "18-55", "citizenship": "UA",
        "ukraine-link": "lived-in-ukraine", "ukraine-area": "regarded-as-safe", "ukraine-man-18-60": "no"});
    check("from an area regarded as safe", &answers, &["ask-for-individual-assessment"], &[]);
}

#[test]
fn norwegian_lines_are_not_given_as_a_step_abroad() {
    let answers = json!({"location": "home", "stage": "family", "partner-violence": "yes"});
    check("violence, abroad", &answers, &["apply-for-own-permit"], &["get-safe", "call-violence-helpline"]);
}

#[test]
fn a_quick_procedure_is_told_before_the_interview() {
    let listed = json!({"location": "norway", "stage": "not-applied", "age": "18-55", "citizenship": "AL"});
    check("48 hours", &listed, &["tell-whole-reason-at-once"], &["tell-about-stay-elsewhere"]);
    let through_russia = json!({"location": "norway", "stage": "not-applied", "age": "18-55", "citizenship": "SY",
        "travel-route": "russia"});
    check("through Russia", &through_russia, &["tell-about-stay-elsewhere"], &["tell-whole-reason-at-once"]);
}

#[test]
fn family_deadlines_hold_for_the_family_of_somebody_with_protection() {
    let wife = |permit: &str, when: &str| {
        json!({"location": "abroad", "stage": "none", "age": "18-55",
        "family-in-norway": ["spouse"], "family-permit": permit, "family-application": when,
        "family-before-flight": "yes"})
    };
    assert_eq!(time(&wife("protection", "within-6-months"), "register-family").as_deref(), Some("6 months"));
    assert_eq!(time(&wife("protection", "dont-know"), "register-family").as_deref(), Some("6 months"));
    check(
        "with collective protection",
        &wife("collective", "dont-know"),
        &["apply-with-income"],
        &["register-family"],
    );
    check(
        "prevented",
        &wife("protection", "late-prevented"),
        &["keep-proof-of-obstacle", "apply-with-income"],
        &[],
    );
}

#[test]
fn going_home_stands_after_everything_else() {
    let answers = json!({"location": "norway", "stage": "udi-refused", "age": "18-55", "citizenship": "ET",
        "fear": "yes", "harm": ["prison"], "reason": ["politics"], "actor": ["state"], "safe-elsewhere": "no"});
    let report = report(&answers);
    assert_eq!(report.steps.last().map(|step| step.id), Some("read-about-assisted-return"));
}
