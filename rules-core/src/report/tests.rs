use crate::example::{
    self, LAW_DATE, RULES, berth, cargo, danger, flag, letter_deadline, letter_received, licence,
};
use crate::question::{Choice, QuestionId};
use jiff::civil::date;
use serde_json::{Value, json};

fn report(choices: &[Choice]) -> Value {
    let answers = example::answers(choices);
    let asked: Vec<QuestionId> = answers.put().iter().collect();
    serde_json::to_value(RULES.report(&answers, &asked, LAW_DATE)).unwrap()
}

#[test]
fn the_whole_report_on_one_sheet() {
    let found = report(&[
        berth::OUTER,
        cargo::FRUIT,
        cargo::ANIMALS,
        flag::TREATY,
        licence::VALID,
        letter_received::LATELY,
        danger::YES,
    ]);
    let sources = ["harbour-act-1"];
    let expected = json!({
        "receipt": {"rules": "2026.3.1", "law_as_of": "2026-03-01", "digest": RULES.receipt().digest},
        "asked": ["berth", "cargo", "flag", "licence", "letter-received", "danger"],
        "gates": {"quarantine": "active", "customs": "active"},
        "routes": {
            "pilotage": {
                "grade": "cannot-tell",
                "elements": [
                    {"id": "licence", "truth": "yes", "answers": ["licence"], "sources": sources},
                    {"id": "announced", "truth": "yes", "answers": ["letter-received"], "sources": sources},
                ],
                "bars": [{"id": "danger", "truth": "yes", "answers": ["danger"], "sources": sources}],
                "caps": [],
            },
            "mooring": {
                "grade": "unlikely",
                "elements": [
                    {"id": "seaworthy", "truth": "yes", "answers": ["licence"], "sources": sources},
                    {"id": "known-flag", "truth": "yes", "answers": ["flag"], "sources": sources},
                    {"id": "clean", "truth": "yes", "answers": ["cargo"], "sources": sources},
                    {"id": "calm", "truth": "no", "answers": ["danger"], "sources": sources},
                ],
                "bars": [],
                "caps": [{"id": "quarantine", "truth": "yes", "answers": ["cargo"], "sources": sources}],
            },
            "shelter": {
                "grade": "unlikely",
                "elements": [
                    {"id": "danger", "truth": "yes", "answers": ["danger"], "sources": sources},
                    {"id": "laden", "truth": "yes", "answers": ["cargo"], "sources": sources},
                ],
                "bars": [],
                "caps": [{"id": "not-here", "truth": "yes", "answers": ["cargo"], "sources": sources}],
            },
        },
        "not_finished": [],
        "cards": ["papers", "vet", "letter", "fire", "tides"],
        "contacts": ["coastguard", "office", "seamen"],
        "steps": [
            {"id": "call-master"},
            {"id": "keep-envelope"},
            {"id": "answer-letter", "deadline": {"amount": 48, "unit": "hours", "from": "letter-received"}},
            {"id": "hire-pilot", "deadline": {"unit": "in-letter", "from": "letter-received"}},
        ],
    });
    assert_eq!(found, expected, "{}", serde_json::to_string_pretty(&found).unwrap());
}

#[test]
fn the_keys_stand_in_the_order_of_the_contract() {
    let text =
        serde_json::to_string(&RULES.report(&example::answers(&[danger::NO]), &[danger::QUESTION], LAW_DATE))
            .unwrap();
    let keys = ["receipt", "asked", "gates", "routes", "not_finished", "cards", "contacts", "steps"];
    let places: Vec<_> = keys.iter().map(|key| text.find(&format!("\"{key}\":"))).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{text}");
    assert!(text.find("\"quarantine\":") < text.find("\"customs\":"), "gates in author order: {text}");
}

#[test]
fn open_routes_are_named_without_a_grade_and_routes_out_of_play_not_at_all() {
    let found = report(&[berth::AT_SEA, danger::NO]);
    assert_eq!(found["not_finished"], json!(["pilotage"]));
    assert_eq!(found["routes"].as_object().unwrap().keys().collect::<Vec<_>>(), ["shelter"]);
    assert_eq!(found["gates"], json!({"customs": "clear"}));
}

#[test]
fn bars_and_caps_that_do_not_hold_are_left_out_and_open_ones_are_not() {
    let found = report(&[berth::INNER, danger::YES]);
    let open = json!([{"id": "overstayed", "truth": "unknown", "answers": ["letter-received", "letter-deadline"], "sources": ["harbour-act-1"]}]);
    assert_eq!(found["routes"]["mooring"]["bars"], open);
    let found = report(&[berth::INNER, danger::YES, letter_received::NONE, cargo::FRUIT]);
    assert_eq!(
        (&found["routes"]["mooring"]["bars"], &found["routes"]["mooring"]["caps"]),
        (&json!([]), &json!([]))
    );
}

#[test]
fn a_deadline_has_its_unit_and_what_it_is_counted_from() {
    let deadline = |choices: &[Choice], id: &str| {
        let found = report(choices);
        found["steps"].as_array().unwrap().iter().find(|step| step["id"] == id).unwrap()["deadline"].clone()
    };
    use letter_received::LATELY;
    let stated = |choice| deadline(&[LATELY, choice], "answer-letter");
    assert_eq!(
        stated(letter_deadline::THREE_WEEKS),
        json!({"amount": 3, "unit": "weeks", "from": "letter-received"})
    );
    assert_eq!(stated(letter_deadline::OTHER), json!({"unit": "in-letter", "from": "letter-received"}));
    let moored =
        [berth::INNER, cargo::FRUIT, flag::TREATY, licence::VALID, letter_received::NONE, danger::NO];
    assert_eq!(
        deadline(&moored, "renew"),
        json!({"amount": 1, "unit": "months", "from": "before-licence-ends"})
    );
}

#[test]
fn expired_rules_report_contacts_alone() {
    let report = RULES.report(&example::answers(&[danger::YES]), &[danger::QUESTION], date(2027, 1, 1));
    let found = serde_json::to_value(report).unwrap();
    assert_eq!(
        (&found["routes"], &found["gates"], &found["cards"], &found["steps"]),
        (&json!({}), &json!({}), &json!([]), &json!([]))
    );
    assert_eq!(found["contacts"], json!(["coastguard", "lifeboat", "seamen"]));
}
