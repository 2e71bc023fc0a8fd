use std::fs;
use std::path::Path;

use proof::classes::Piece;
use proof::random::Random;
use rules_core::grade::Ceiling;
use rules_core::norway::{RULES, conditions};
use rules_core::route::{Element, Route};
use rules_core::{Answers, Condition};

use super::compare::{Before, Compared, Stands, compare};
use super::said::{Thing, things};
use super::*;

/// The rules of before, in this program.
struct Here {
    thing: Thing,
    /// What the engine of before made of what is said now.
    engine: fn(u8) -> u8,
    left: Vec<u8>,
}

impl Here {
    fn new(thing: Thing) -> Here {
        Here { thing, engine: |said| said, left: Vec::new() }
    }
}

impl Before for Here {
    fn start(&mut self, _: &Thing, pieces: &[Piece]) -> Result<()> {
        for piece in pieces {
            piece.visit(&mut |answers| self.left.push((self.engine)(self.thing.said(answers))));
        }
        self.left.reverse();
        Ok(())
    }

    fn next(&mut self) -> Result<u8> {
        Ok(self.left.pop().unwrap())
    }

    fn on(&mut self, answers: &Answers) -> Result<Stands> {
        Ok(Stands { said: (self.engine)(self.thing.said(answers)), reasons: self.thing.reasons(answers) })
    }
}

fn described_as(thing: &Thing) -> described::Thing {
    described::Thing {
        kind: thing.kind().into(),
        id: thing.id().into(),
        put: thing.put(),
        conditions: thing.conditions(),
    }
}

/// Compares `now` with what it was.
fn compared(mut before: Here, now: &Thing) -> Compared {
    let pieces = classes::of_both(now, &described_as(&before.thing), &described_as(now));
    compare(now, &pieces, &mut before).unwrap()
}

fn text(compared: Compared) -> String {
    let mut report = report::Report::new(Vec::new());
    report.add("route", "reversal-request", compared);
    report.text("then")
}

fn route() -> &'static Route {
    RULES.route("reversal-request").unwrap()
}

/// The route with another condition for its first element.
fn with_element(condition: Condition) -> Thing {
    let [first, rest @ ..] = route().elements else { panic!("no element") };
    let elements: Vec<Element> =
        [Element { condition, ..*first }].into_iter().chain(rest.iter().copied()).collect();
    Thing::Route(Box::leak(Box::new(Route { elements: elements.leak(), ..*route() })))
}

#[test]
fn the_same_rules_in_other_words_move_nothing() {
    let now = Thing::Route(route());
    let reworded = with_element(Condition::Not(&Condition::Not(&conditions::RENEWED)));
    for before in [now, reworded] {
        let said = text(compared(Here::new(before), &now));
        assert_eq!(
            said,
            "Nothing moved: of every class of answers (7) the rules say what they said at then.\n"
        );
    }
}

#[test]
fn a_changed_condition_moves_classes_and_is_named() {
    // Before, fear was asked for too.
    let before = with_element(Condition::All(&[conditions::RENEWED, conditions::FEARS]));
    let said = text(compared(Here::new(before), &Thing::Route(route())));
    assert!(said.contains("because of element something-new (was no, is yes)"), "{said}");
    assert!(said.contains("\n      fear: no"), "the example holds what the condition of before read: {said}");
}

#[test]
fn another_weight_and_another_engine_are_told_apart_from_another_condition() {
    let other = match route().ceiling {
        Ceiling::Likely => Ceiling::Possible,
        Ceiling::Possible => Ceiling::Likely,
    };
    let before = Thing::Route(Box::leak(Box::new(Route { ceiling: other, ..*route() })));
    let said = text(compared(Here::new(before), &Thing::Route(route())));
    assert!(said.contains("because of ceiling (was "), "{said}");
    // What is possible now was unlikely: the same parts, and something else is made of them.
    let engine: fn(u8) -> u8 = |said| if said == 2 { 3 } else { said };
    let before = Here { engine, ..Here::new(Thing::Route(route())) };
    let said = text(compared(before, &Thing::Route(route())));
    assert!(said.contains("from unlikely to possible\n    because of the engine"), "{said}");
}

#[test]
fn conditions_are_read_as_they_were_written() {
    let described = Described::read(&written::described()).unwrap();
    let (mut random, things) = (Random::new(7), things());
    let sheets: Vec<Answers> = (0..200).map(|_| random.sheet()).collect();
    assert_eq!(described.things.len(), things.len());
    for thing in &things {
        let read = described.thing(thing.kind(), thing.id()).unwrap();
        assert_eq!(read.put, thing.put());
        for ((what, own), (_, read)) in thing.conditions().iter().zip(&read.conditions) {
            let same = sheets.iter().all(|sheet| own.truth(sheet) == read.truth(sheet));
            assert!(same, "{what} of {} {}", thing.kind(), thing.id());
        }
    }
}

#[test]
fn a_condition_about_a_question_that_is_gone_is_never_known() {
    let text = r#"[[],[["gate","old",["gone"],[["condition",["all",["one-of","gone",["yes"],[]],["one-of","fear",["yes"],[]]]]]]]]"#;
    let described = Described::read(text).unwrap();
    let old = described.thing("gate", "old").unwrap();
    assert!(old.put.is_empty());
    let (_, condition) = old.conditions[0];
    let fear = RULES.find_question("fear").unwrap();
    let on = |option| {
        let answer = RULES.question(fear).unwrap().answer([option].into_iter().collect()).unwrap();
        condition.truth(&[(fear, answer)].into_iter().collect())
    };
    assert_eq!([on(0), on(1)], [rules_core::Truth::Unknown, rules_core::Truth::No]);
    assert!(Described::read("[[],[[\"gate\",\"old\",[],[[\"condition\",[\"when\"]]]]]]").is_err());
}

#[test]
fn an_id_that_was_renamed_was_removed_and_added() {
    let now = Described::read(&written::described()).unwrap();
    let mut before = Described::read(&written::described()).unwrap();
    let fear = before.questions.iter_mut().find(|(id, _)| id == "fear").unwrap();
    fear.1[0] = "certainly".into();
    let gate = before.things.iter_mut().find(|thing| thing.kind == "gate" && thing.id == "dublin").unwrap();
    gate.id = "another-state".into();
    let expected = [
        "removed: option certainly of question fear",
        "removed: gate another-state",
        "added: option yes of question fear",
        "added: gate dublin",
    ];
    assert_eq!(ids::differences(&before, &now), expected);
    assert!(ids::differences(&now, &now).is_empty());
}

#[test]
fn what_is_no_revision_is_said_in_one_line() {
    let error = Revision::find(&Shell::new().unwrap(), "no-such-revision").map(|_| ()).unwrap_err();
    assert_eq!(error.to_string(), "`no-such-revision` is no revision that Git knows here");
}

/// Copies a folder. What is copied is as old as the copy, so that Cargo builds it again.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = entry.map(|entry| (entry.path(), to.join(entry.file_name()))).unwrap();
        if from.is_dir() { copy(&from, &to) } else { fs::write(to, fs::read(from).unwrap()).unwrap() }
    }
}

/// Builds the rules once more with one condition changed and a constant renamed, and asks them.
#[test]
fn rules_that_were_built_apart_are_asked_by_ids() {
    let sh = Shell::new().unwrap();
    sh.change_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    let folder = sh.current_dir().join(revision::FOLDER).join("tested");
    let _ = fs::remove_dir_all(&folder);
    copy(&sh.current_dir().join("rules-core"), &folder.join("tree/rules-core"));
    for file in ["Cargo.toml", "Cargo.lock"] {
        fs::write(folder.join("tree").join(file), fs::read(sh.current_dir().join(file)).unwrap()).unwrap();
    }
    let edit = |file: &str, from: &str, to: &str| {
        let file = folder.join("tree/rules-core/src/norway").join(file);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(&file, text.replace(from, to)).unwrap();
    };
    edit("conditions.rs", "        q::since_final_refusal::COUNTRY_CHANGED,\n", "");
    edit("routes/resettlement.rs", "pub static ROUTE", "pub static RENAMED");
    edit("routes.rs", "&resettlement::ROUTE", "&resettlement::RENAMED");
    let mut driver = Driver::build(&sh, "then", &folder).unwrap();
    let some: Vec<Thing> = things()
        .into_iter()
        .filter(|thing| {
            ["reversal-request", "resettlement", "dublin", "lawyer-and-guidance"].contains(&thing.id())
        })
        .collect();
    let said = against(&mut driver, &some).unwrap().text("then");
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(some.len(), 4);
    let expected = "route reversal-request: 2 of 9 classes moved
  2 from unlikely to possible
    because of element something-new (was no, is yes); named condition renewed (was no, is yes)
    for example on
      since-final-refusal: country-changed
2 of 211 classes of answers moved since then.
";
    assert_eq!(said, expected);
}
