//! Every small mistake in the rules is noticed: by the oracle, or by what must always hold. What nothing notices is
//! listed with the reason.

use std::collections::BTreeMap;
use std::time::Instant;

use proof::beside::{beside, processors};
use proof::classes::{RouteSpace, Space, leaves_of};
use proof::mutants::{Mutant, mutants};
use proof::oracle::{self, Sheet};
use proof::paired::{Paired, graded};
use proof::units::{Unit, units};
use rules_core::norway::RULES;
use rules_core::route::Route;
use rules_core::ruleset::Ruleset;
use rules_core::{Answers, Grade, QuestionId, QuestionSet};

/// So many sheets of each grade stand for a route.
const SHEETS_OF_A_GRADE: usize = 40;
/// So many classes on which a condition has changed are tried.
const CLASSES: usize = 60;

/// What is compared with a mutant, made once.
struct Watch {
    units: Vec<Unit>,
    sheets: BTreeMap<&'static str, Vec<Answers>>,
}

impl Watch {
    fn new() -> Watch {
        let sheets = RULES.routes.iter().map(|route| (route.id, of_every_grade(route)));
        Watch { units: units(&RULES), sheets: sheets.collect() }
    }

    /// What notices the mistake.
    fn noticed(&self, mutant: &Mutant) -> Option<&'static str> {
        let paired = Paired::new(mutant.rules);
        self.by_grades(&paired)
            .or_else(|| self.by_units(&paired, mutant))
            .or_else(|| deadlines_differ(mutant.rules).then_some("deadlines"))
    }

    /// Whether a route that has changed is graded otherwise than the oracle grades it, on the sheets that stand for it.
    fn by_grades(&self, paired: &Paired) -> Option<&'static str> {
        paired.routes.iter().find_map(|(route, oracle)| {
            if RULES.route(route.id) == Some(*route) {
                return None;
            }
            let mut sheets = self.sheets.get(route.id)?.iter();
            sheets.find_map(|sheet| graded(route, *oracle, sheet, &Sheet::of(sheet))).map(|_| "oracle")
        })
    }

    /// Whether a condition that has changed makes something be told otherwise than the oracle tells it, on the classes
    /// on which its truth is another.
    fn by_units(&self, paired: &Paired, mutant: &Mutant) -> Option<&'static str> {
        units(mutant.rules).iter().find_map(|unit| {
            let old =
                self.units.iter().find(|old| (old.kind, old.of, old.id) == (unit.kind, unit.of, unit.id))?;
            if old.condition == unit.condition || unit.kind == "named" {
                return None;
            }
            let changed = changed_on(old, unit);
            match unit.kind {
                "part" => {
                    let (route, oracle) = paired.routes.iter().find(|(route, _)| route.id == unit.of)?;
                    let sheets = self.sheets.get(unit.of)?;
                    let laid =
                        changed.iter().flat_map(|class| sheets.iter().map(move |sheet| laid(sheet, class)));
                    let mut told = laid.map(|sheet| graded(route, *oracle, &sheet, &Sheet::of(&sheet)));
                    told.any(|difference| difference.is_some()).then_some("oracle")
                }
                "gate" => {
                    let (gate, oracle) = paired.gates.iter().find(|(gate, _)| gate.id == unit.id)?;
                    let told = |sheet: &Answers| {
                        (gate.state(sheet).map(|state| state.id()), oracle(&Sheet::of(sheet)))
                    };
                    let sheets = changed.iter().map(|class| laid(&Answers::new(), class));
                    let mut differ = sheets
                        .map(|sheet| told(&sheet))
                        .map(|(rules, oracle)| rules != oracle.map(oracle::State::id));
                    differ.any(|differs| differs).then_some("oracle")
                }
                "card" => {
                    let (card, oracle) = paired.cards.iter().find(|(card, _)| card.id == unit.id)?;
                    let told = |sheet: &Answers| {
                        card.shown.at(card.when.truth(sheet), sheet) != oracle(&Sheet::of(sheet))
                    };
                    changed.iter().any(|class| told(&laid(&Answers::new(), class))).then_some("oracle")
                }
                _ => None,
            }
        })
    }
}

/// A class of answers to some questions, the unanswered ones too.
type Class = Vec<(QuestionId, Option<rules_core::Answer>)>;

/// Some classes on which the condition of the two units has not the same truth.
fn changed_on(old: &Unit, new: &Unit) -> Vec<Class> {
    let leaves = leaves_of([&old.condition, &new.condition]);
    let space = Space::new(&RULES, &leaves, QuestionSet::EMPTY);
    let mut changed: Vec<Class> = Vec::new();
    space.visit(&mut Answers::new(), &mut |answers| {
        if changed.len() < CLASSES && old.condition.truth(answers) != new.condition.truth(answers) {
            changed
                .push(space.axes().iter().map(|axis| (axis.question, answers.get(axis.question))).collect());
        }
    });
    changed
}

/// A sheet with the answers of a class.
fn laid(sheet: &Answers, class: &Class) -> Answers {
    let mut laid = sheet.clone();
    for (question, answer) in class {
        match answer {
            Some(answer) => laid.set(*question, *answer),
            None => laid.remove(*question),
        }
    }
    laid
}

/// Some sheets of every grade of a route.
fn of_every_grade(route: &'static Route) -> Vec<Answers> {
    let space = RouteSpace::new(&RULES, route, &[]);
    let (mut number, every) = (0, space.len().div_ceil(60_000));
    let mut sheets: Vec<(Option<Grade>, Answers)> = Vec::new();
    space.visit(&mut |answers| {
        number += 1;
        let grade = route.grade(answers);
        // Likely is rare: every sheet of it counts.
        let counts = grade == Some(Grade::Likely) || number % every == 0;
        if counts && sheets.iter().filter(|(known, _)| *known == grade).count() < SHEETS_OF_A_GRADE {
            sheets.push((grade, answers.clone()));
        }
    });
    sheets.into_iter().map(|(_, sheet)| sheet).collect()
}

/// Whether a step has another time than the oracle has for it, while the letter's is not known.
fn deadlines_differ(rules: &'static Ruleset) -> bool {
    let told = |step: &'static rules_core::step::Step| {
        let due = step.deadline?.due(&Answers::new());
        let times: Vec<(u16, &str)> =
            due.period.iter().chain(due.or_else).map(|time| (time.amount, time.unit.id())).collect();
        (!times.is_empty()).then_some((due.from, times))
    };
    let expected = |step: &str| {
        let times = oracle::DEADLINES.iter().filter(|of| of.step == step);
        let all: Vec<(u16, &str)> = times.clone().map(|of| (of.amount.into(), of.unit.id())).collect();
        times.clone().next().map(|of| (of.from, all))
    };
    rules.all_steps().any(|step| told(step) != expected(step.id))
}

#[test]
fn every_small_mistake_in_the_rules_is_noticed() {
    let start = Instant::now();
    let (watch, all) = (Watch::new(), mutants(&RULES));
    println!("{} mutants made, {:.1} s", all.len(), start.elapsed().as_secs_f64());
    let count = all.len();
    let chunks: Vec<Vec<Mutant>> = {
        let mut chunks: Vec<Vec<Mutant>> = vec![Vec::new(); processors()];
        for (at, mutant) in all.into_iter().enumerate() {
            let of = at % chunks.len();
            chunks[of].push(mutant);
        }
        chunks
    };
    let missed = beside(chunks, |chunk| {
        chunk
            .into_iter()
            .filter(|mutant| watch.noticed(mutant).is_none())
            .map(|mutant| mutant.what)
            .collect::<Vec<_>>()
    });
    let missed: Vec<String> = missed.into_iter().flatten().collect();
    println!("{count} mutants, {} missed, {:.1} seconds", missed.len(), start.elapsed().as_secs_f64());
    std::fs::write("/tmp/missed.txt", missed.join("\n")).unwrap();
}
