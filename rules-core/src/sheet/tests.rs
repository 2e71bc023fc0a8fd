use super::*;
use crate::example::{LAW_DATE, QUESTIONS, RULES, berth, cargo, flag, letter_received, names, show};
use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A sheet with these answers, as a file gives it.
fn sheet(answers: &str) -> Sheet {
    serde_json::from_str(&format!(r#"{{"answers": {answers}}}"#)).unwrap()
}

/// The one line that is printed for a file: of the reader, or of the questions.
fn error(file: &str) -> String {
    match serde_json::from_str::<Sheet>(file) {
        Err(error) => error.to_string(),
        Ok(sheet) => match (sheet.given(&RULES), sheet.today(&RULES)) {
            (Err(error), _) | (_, Err(error)) => error.to_string(),
            (Ok(answers), Ok(_)) => panic!("{file} was read as [{}]", show(&answers)),
        },
    }
}

fn in_answers(answers: &str) -> String {
    error(&format!(r#"{{"answers": {answers}}}"#))
}

#[test]
fn what_fits_the_questions_is_read() {
    let cases = [
        ("{}", ""),
        (r#"{"berth": "inner"}"#, "berth=inner"),
        (r#"{"cargo": ["fuel"]}"#, "cargo=fuel"),
        (r#"{"cargo": ["fruit", "animals"]}"#, "cargo=animals+fruit"),
        (r#"{"cargo": ["none"], "berth": "at-sea"}"#, "berth=at-sea cargo=none"),
        (r#"{"licence": "dont-know", "cargo": "dont-know"}"#, "cargo=? licence=?"),
        (r#"{"danger": "prefer-not-to-say"}"#, "danger=?"),
    ];
    for (answers, expected) in cases {
        assert_eq!(
            sheet(answers).given(&RULES).map(|answers| show(&answers).to_string()),
            Ok(expected.into()),
            "{answers}"
        );
    }
    let both = sheet(r#"{"licence": "dont-know", "danger": "prefer-not-to-say"}"#).given(&RULES).unwrap();
    let kinds: Vec<_> = both.iter().map(|(_, answer)| answer).collect();
    assert_eq!(kinds, [Answer::DontKnow, Answer::PreferNotToSay]);
}

#[test]
fn what_does_not_fit_is_told_in_one_line_that_names_the_key() {
    let cases = [
        (r#"{"bearth": "inner"}"#, "`bearth`: there is no such question"),
        (r#"{"": "inner"}"#, "``: there is no such question"),
        (r#"{"berth": "iner"}"#, "`berth`: the question has no option `iner`"),
        (r#"{"berth": "Inner"}"#, "`berth`: the question has no option `Inner`"),
        (r#"{"berth": ""}"#, "`berth`: the question has no option ``"),
        (r#"{"cargo": ["fuel", "coal"]}"#, "`cargo`: the question has no option `coal`"),
        (r#"{"berth": ["inner", "outer"]}"#, "`berth`: takes one option, written as a string"),
        (r#"{"berth": ["inner"]}"#, "`berth`: takes one option, written as a string"),
        (r#"{"berth": ["dont-know"]}"#, "`berth`: takes one option, written as a string"),
        (r#"{"berth": []}"#, "`berth`: takes one option, written as a string"),
        (r#"{"cargo": "fuel"}"#, "`cargo`: takes several options, written as an array of strings"),
        (r#"{"cargo": ["none", "fuel"]}"#, "`cargo`: `none` cannot stand beside another option"),
        (r#"{"cargo": ["fuel", "none"]}"#, "`cargo`: `none` cannot stand beside another option"),
        (r#"{"cargo": []}"#, "`cargo`: the array is empty; leave the question out or write `dont-know`"),
        (r#"{"cargo": ["fuel", "fuel"]}"#, "`cargo`: `fuel` stands there twice; keep one"),
        (r#"{"cargo": ["none", "none"]}"#, "`cargo`: `none` stands there twice; keep one"),
        (r#"{"cargo": ["dont-know"]}"#, "`cargo`: `dont-know` stands alone, as a string without an array"),
        (
            r#"{"cargo": ["fuel", "prefer-not-to-say"]}"#,
            "`cargo`: `prefer-not-to-say` stands alone, as a string without an array",
        ),
        (r#"{"berth": "inner", "berth": "inner"}"#, "`berth`: the question stands there twice; keep one"),
        (r#"{"berth": "dont-know", "berth": "outer"}"#, "`berth`: the question stands there twice; keep one"),
        (
            r#"{"berth": 3}"#,
            "`berth`: invalid type: integer `3`, expected a string or an array of strings at line 1 column 23",
        ),
        (
            r#"{"berth": null}"#,
            "`berth`: invalid type: null, expected a string or an array of strings at line 1 column 26",
        ),
        (
            r#"{"cargo": ["fuel", 1]}"#,
            "`cargo`: invalid type: integer `1`, expected a string at line 1 column 32",
        ),
        (
            r#"{"cargo": [["fuel"]]}"#,
            "`cargo`: invalid type: sequence, expected a string at line 1 column 23",
        ),
        (
            r#"["berth"]"#,
            "`answers`: invalid type: sequence, expected an object with a question in each key at line 1 column 12",
        ),
    ];
    for (answers, expected) in cases {
        assert_eq!(in_answers(answers), expected, "{answers}");
        assert_eq!(in_answers(answers).lines().count(), 1, "{answers}");
    }
}

#[test]
fn the_first_key_that_is_wrong_is_named() {
    assert_eq!(
        in_answers(r#"{"flag": "home", "berth": "x", "cargo": []}"#),
        "`berth`: the question has no option `x`"
    );
}

#[test]
fn a_file_of_another_form_is_told_in_one_line() {
    let cases = [
        ("", "EOF while parsing a value at line 1 column 0"),
        ("berth: inner", "expected value at line 1 column 1"),
        ("{}", "`answers`: is missing at line 1 column 2"),
        ("[]", "invalid type: sequence, expected an object with `answers` at line 1 column 0"),
        (
            r#"{"answers": []}"#,
            "`answers`: invalid type: sequence, expected an object with a question in each key at line 1 column 12",
        ),
        (
            r#"{"answers": {}, "extra": 1}"#,
            "`extra`: there is no such key; known are `answers`, `others` and `today` at line 1 column 23",
        ),
        (r#"{"answers": {}, "answers": {}}"#, "`answers`: stands there twice; keep one at line 1 column 30"),
        (
            r#"{"answers": {}, "others": "all"}"#,
            "`others`: there is no `all`; known are `unanswered` and `ordinary` at line 1 column 32",
        ),
        (
            r#"{"answers": {}, "today": 20261122}"#,
            "`today`: invalid type: integer `20261122`, expected a string at line 1 column 33",
        ),
        (r#"{"answers": {}} {}"#, "trailing characters at line 1 column 17"),
    ];
    for (file, expected) in cases {
        assert_eq!(error(file), expected, "{file}");
    }
}

#[test]
fn today_is_a_day_in_one_form_and_the_law_date_where_it_is_left_out() {
    let today = |text: &str| Sheet { today: Some(text.into()), ..sheet("{}") }.today(&RULES);
    assert_eq!(sheet("{}").today(&RULES), Ok(LAW_DATE));
    assert_eq!(today("2026-11-22"), Ok(date(2026, 11, 22)));
    assert_eq!(today("2028-02-29"), Ok(date(2028, 2, 29)));
    let wrong = [
        "",
        " ",
        "today",
        "2026-11-31",
        "2027-02-29",
        "2026-13-01",
        "2026-1-2",
        "20261122",
        "22.11.2026",
        "2026-11-22 ",
        "2026-11-22T10:00",
        "2026-11-22T10:00:00Z",
        "+002026-11-22",
        "-002026-11-22",
        "2026-W47-7",
        "2026-326",
        "26-11-22",
    ];
    for text in wrong {
        let line = today(text).map_err(|error| error.to_string());
        assert_eq!(line, Err(format!("`today`: `{text}` is not a date of the form 2026-11-22")));
    }
}

#[test]
fn others_are_unanswered_unless_the_sheet_says_ordinary() {
    assert_eq!(sheet("{}").others, Others::Unanswered);
    let read = |others: &str| {
        serde_json::from_value::<Sheet>(json!({"answers": {}, "others": others})).unwrap().others
    };
    assert_eq!((read("unanswered"), read("ordinary")), (Others::Unanswered, Others::Ordinary));
}

#[test]
fn unanswered_others_stay_unanswered_and_only_the_file_is_asked() {
    let given = sheet(r#"{"flag": "home", "berth": "inner"}"#);
    let (answers, asked) = given.complete(&RULES, |_| panic!("nothing is completed")).unwrap();
    assert_eq!(
        (show(&answers).to_string().as_str(), asked),
        ("berth=inner flag=home", vec![berth::QUESTION, flag::QUESTION])
    );
}

#[test]
fn ordinary_others_are_walked_and_what_never_comes_up_is_kept_as_parked() {
    let ordinary = |question: QuestionId| {
        Answer::Chosen(OptionSet::EMPTY.with(if question == cargo::QUESTION { 2 } else { 0 }))
    };
    let given = Sheet {
        others: Others::Ordinary,
        ..sheet(r#"{"letter-received": "none", "letter-deadline": "other", "flag": "other"}"#)
    };
    let (answers, asked) = given.complete(&RULES, ordinary).unwrap();
    let asked: Vec<_> = asked.iter().map(|&question| RULES.question_name(question)).collect();
    assert_eq!(asked, ["berth", "cargo", "flag", "letter-received", "danger"]);
    let expected =
        "berth=at-sea cargo=fruit flag=other letter-received=none letter-deadline=other danger=yes";
    assert_eq!(show(&answers).to_string(), expected);
    assert_eq!(names(RULES.parked(&answers)), ["letter-deadline"]);
    assert_eq!(
        answers.get(letter_received::QUESTION),
        given.given(&RULES).unwrap().get(letter_received::QUESTION)
    );
    assert!(Sheet { others: Others::Ordinary, ..sheet(r#"{"x": "y"}"#) }.complete(&RULES, ordinary).is_err());
}

/// Any JSON value, with the words of sheets in it more often than chance has them.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any_word().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(any_word(), inner, 0..5).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

fn any_word() -> impl Strategy<Value = String> {
    let known = ["answers", "others", "today", "ordinary", DONT_KNOW, PREFER_NOT_TO_SAY, "2026-11-22"];
    let asked = QUESTIONS
        .iter()
        .flat_map(|question| [question.id].into_iter().chain(question.options.iter().copied()));
    let words: Vec<String> = known.into_iter().chain(asked).map(String::from).collect();
    prop_oneof![4 => prop::sample::select(words), 1 => any::<String>()]
}

/// Reads and assesses a file as the tool does; the line of an error where it is none.
fn run(file: &[u8]) -> Result<crate::Assessment, String> {
    let sheet: Sheet = serde_json::from_slice(file).map_err(|error| error.to_string())?;
    let today = sheet.today(&RULES).map_err(|error| error.to_string())?;
    let (answers, asked) = sheet.complete(&RULES, |_| Answer::DontKnow).map_err(|error| error.to_string())?;
    let _ = RULES.report(&answers, &asked, today);
    Ok(RULES.assess(&answers, today))
}

proptest! {
    #[test]
    fn no_json_value_makes_it_panic(
        value in any_json(), answers in prop::collection::btree_map(any_word(), any_json(), 0..4),
    ) {
        let _ = run(value.to_string().as_bytes());
        let _ = run(json!({"answers": answers}).to_string().as_bytes());
    }

    #[test]
    fn no_change_to_a_good_sheet_makes_it_panic(
        at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>(), ordinary in any::<bool>(),
    ) {
        let others = if ordinary { "ordinary" } else { "unanswered" };
        let answers = json!({"berth": "inner", "cargo": ["fuel", "fruit"], "flag": "dont-know", "danger": "no"});
        let file = json!({"answers": answers, "others": others, "today": "2026-11-22"});
        let mut file = file.to_string().into_bytes();
        prop_assert!(run(&file).is_ok());
        let at = at.index(file.len());
        if cut { file.truncate(at) } else { file[at] = byte }
        if let Err(line) = run(&file) {
            prop_assert!(!line.is_empty());
        }
    }

    #[test]
    fn what_is_written_and_read_again_is_the_same_entries_twice_or_not(
        written in prop::collection::vec((0_usize..3, prop::bool::ANY), 0..5),
    ) {
        let keys = ["berth", "flag", "danger"];
        let text: Vec<_> = written.iter().map(|&(key, known)| {
            format!(r#""{}": "{}""#, keys[key], if known { DONT_KNOW } else { PREFER_NOT_TO_SAY })
        }).collect();
        let entries: Entries = serde_json::from_str(&format!("{{{}}}", text.join(", "))).unwrap();
        let found: Vec<_> = entries.0.iter().map(|(key, _)| key.as_str()).collect();
        prop_assert_eq!(&found, &written.iter().map(|&(key, _)| keys[key]).collect::<Vec<_>>());
        let twice = (0..found.len()).find(|&at| found[..at].contains(&found[at])).map(|at| found[at].to_string());
        let sheet = Sheet { answers: entries, others: Others::Unanswered, today: None };
        let error = twice.map(|key| SheetError { key, problem: Problem::Twice });
        prop_assert_eq!(sheet.given(&RULES).err(), error);
    }
}
