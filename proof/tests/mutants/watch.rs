//! What notices a mistake in the rules.

use std::collections::BTreeMap;

use proof::classes::{RouteSpace, Space, leaves_of};
use proof::mutants::Mutant;
use proof::oracle::{self, Sheet};
use proof::paired::{Paired, graded};
use proof::units::{Unit, units};
use rules_core::condition::Condition;
use rules_core::grade::Role;
use rules_core::norway::RULES;
use rules_core::norway::coverage::PROVISIONS;
use rules_core::review::Coverage;
use rules_core::route::{Part, Route};
use rules_core::ruleset::Ruleset;
use rules_core::source::Citation;
use rules_core::step::Step;
use rules_core::{Answer, Answers, Grade, QuestionId, QuestionSet, Truth};

/// So many sheets of each grade stand for a route.
const SHEETS_OF_A_GRADE: usize = 50;
/// So many classes on which a condition has changed are tried.
const CLASSES: usize = 60;

/// A route with more classes than this is not tried on all.
const CLASSES_OF_A_ROUTE: usize = 100_000;
/// Every so many of them is looked about from.
const NEAR: usize = 4;

/// What came of a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Something else than the rules says that they are wrong.
    Noticed,
    /// It is none: whatever is answered, the rules say the same.
    Same,
    /// Nothing notices it.
    Missed,
}

/// What is compared with a mutant, made once.
pub(crate) struct Watch {
    units: Vec<Unit>,
    sheets: BTreeMap<&'static str, Vec<Answers>>,
}

impl Watch {
    pub(crate) fn new() -> Watch {
        let sheets = RULES.routes.iter().map(|route| (route.id, of_every_grade(route)));
        Watch { units: units(&RULES), sheets: sheets.collect() }
    }

    /// What comes of a mistake.
    pub(crate) fn outcome(&self, mutant: &Mutant) -> Outcome {
        let paired = Paired::new(mutant.rules);
        let (routes, units) = (self.of_routes(&paired), self.of_units(&paired, mutant.rules));
        let noticed = routes == Outcome::Noticed
            || units == Outcome::Noticed
            || deadlines_differ(mutant.rules)
            || mutant.rules.routes.iter().any(|route| coverage_differs(route));
        match (noticed, routes, units) {
            (true, ..) => Outcome::Noticed,
            (false, Outcome::Same, Outcome::Same) if !mutant.what.contains("citation") => Outcome::Same,
            _ => Outcome::Missed,
        }
    }

    /// Routes that have changed are graded by the oracle, on the sheets that stand for them and on those with the
    /// classes in which a part of them has changed.
    fn of_routes(&self, paired: &Paired) -> Outcome {
        let mut outcome = Outcome::Same;
        for (route, oracle) in &paired.routes {
            let (Some(old), Some(sheets)) = (RULES.route(route.id), self.sheets.get(route.id)) else {
                continue;
            };
            let changed = changed_parts(old, route);
            if old.ceiling == route.ceiling && changed.is_empty() {
                continue;
            }
            let differs = |sheet: &Answers| graded(route, *oracle, sheet, &Sheet::of(sheet)).is_some();
            let mut laid =
                changed.iter().flat_map(|class| sheets.iter().map(move |sheet| laid(sheet, class)));
            if sheets.iter().any(differs)
                || laid.any(|sheet| differs(&sheet))
                || near(old, route, sheets, differs)
            {
                return Outcome::Noticed;
            }
            if !never_graded_otherwise(old, route) {
                outcome = Outcome::Missed;
            }
        }
        outcome
    }

    /// Gates, cards, statuses and notes that have changed are told by the oracle, on the classes in which they have.
    fn of_units(&self, paired: &Paired, rules: &'static Ruleset) -> Outcome {
        let mut outcome = Outcome::Same;
        for unit in units(rules) {
            let same = |old: &&Unit| (old.kind, old.of, old.id) == (unit.kind, unit.of, unit.id);
            let Some(old) = self.units.iter().find(same) else { continue };
            let shown = |rules: &Ruleset| rules.card(unit.of).map(|card| card.shown);
            let truths = |sheet: &Answers| old.condition.truth(sheet) != unit.condition.truth(sheet);
            let changed = match (unit.kind, rules.card(unit.of)) {
                ("card", _) if shown(rules) != shown(&RULES) => classes(&[&unit.condition], |_| true),
                _ if old.condition == unit.condition => continue,
                ("named" | "part", _) => continue,
                // Urgent is only what is shown.
                ("urgent", Some(card)) => classes(&[&card.when, &old.condition, &unit.condition], |sheet| {
                    card.shown.allows(card.when.truth(sheet)) && truths(sheet)
                }),
                _ => classes(&[&old.condition, &unit.condition], truths),
            };
            // What waits for a question to be put is looked at with every other question put.
            let known =
                |class: &Class| class.iter().copied().filter(|(_, answer)| answer.is_some()).collect();
            let unput = changed.iter().map(|class| laid(&Answers::new(), class));
            let mut sheets = unput.chain(changed.iter().map(|class| laid(&everything_put(), &known(class))));
            if sheets
                .any(|sheet| paired.differences(&sheet).iter().any(|difference| difference.id == unit.of))
            {
                return Outcome::Noticed;
            }
            if !changed.is_empty() {
                outcome = Outcome::Missed;
            }
        }
        outcome
    }
}

/// A class of answers to some questions, the unanswered ones too.
type Class = Vec<(QuestionId, Option<Answer>)>;

/// Some classes of what some conditions read, spread over all that count.
fn classes(conditions: &[&Condition], counts: impl Fn(&Answers) -> bool) -> Vec<Class> {
    let space = Space::new(&RULES, &leaves_of(conditions.iter().copied()), QuestionSet::EMPTY);
    let mut found: Vec<Class> = Vec::new();
    space.visit(&mut Answers::new(), &mut |answers| {
        if counts(answers) {
            found.push(space.axes().iter().map(|axis| (axis.question, answers.get(axis.question))).collect());
        }
    });
    let every = found.len().div_ceil(CLASSES).max(1);
    found.into_iter().step_by(every).collect()
}

/// The classes in which parts of a route are not what they were while it is in play: have another truth, another role,
/// or are gone.
fn changed_parts(old: &'static Route, new: &'static Route) -> Vec<Class> {
    let find = |route: &'static Route, part: &Part| {
        let same = |other: &Part| other.id == part.id && kind(other.role) == kind(part.role);
        route.parts().find(same)
    };
    let in_play =
        |sheet: &Answers| old.scope.truth(sheet) != Truth::No || new.scope.truth(sheet) != Truth::No;
    let parts = old.parts().flat_map(|part| match find(new, &part) {
        Some(other) if other.role == part.role && part.condition == other.condition => Vec::new(),
        Some(other) if other.role == part.role => {
            let truths = |sheet: &Answers| part.condition.truth(sheet) != other.condition.truth(sheet);
            let read = [&old.scope, &new.scope, part.condition, other.condition];
            classes(&read, |sheet| in_play(sheet) && truths(sheet))
        }
        _ => classes(&[&old.scope, part.condition], in_play),
    });
    parts.collect()
}

/// The sheets that are one or two answers away from those that stand for a route: where a mistake shows only beside
/// another answer.
fn near(
    old: &'static Route,
    new: &'static Route,
    sheets: &[Answers],
    differs: impl Fn(&Answers) -> bool,
) -> bool {
    let leaves = leaves_of(old.parts().chain(new.parts()).map(|part| part.condition));
    let space = Space::new(&RULES, &leaves, QuestionSet::EMPTY);
    let flips = || {
        space.axes().iter().flat_map(|axis| axis.answers.iter().map(|answer| vec![(axis.question, *answer)]))
    };
    // Few sheets are likely, and most exceptions show there.
    let likely = sheets.iter().filter(|sheet| old.grade(sheet) == Some(Grade::Likely));
    likely.chain(sheets.iter().step_by(NEAR)).any(|sheet| {
        flips().any(|one| {
            let once = laid(sheet, &one);
            flips().any(|other| differs(&laid(&once, &other)))
        })
    })
}

/// Whether no class of answers is graded otherwise by the new route: what has changed stands behind what decides. Not
/// tried where that would take too long, and not where the route no longer has the same parts.
fn never_graded_otherwise(old: &'static Route, new: &'static Route) -> bool {
    let space = RouteSpace::new(&RULES, new, &leaves_of(old.parts().map(|part| part.condition)));
    let mut same = space.len() <= CLASSES_OF_A_ROUTE && old.parts().count() == new.parts().count();
    if same {
        space.visit(&mut |answers| same = same && old.grade(answers) == new.grade(answers));
    }
    same
}

/// What a part is, whatever it does to the grade.
fn kind(role: Role) -> u8 {
    match role {
        Role::Scope => 0,
        Role::Element { .. } => 1,
        Role::BarToUnlikely | Role::BarToCannotTell => 2,
        Role::CapToUnlikely | Role::CapToPossible => 3,
    }
}

/// A sheet on which everything is put, and nothing known.
fn everything_put() -> Answers {
    (0_u8..).zip(RULES.questions).map(|(at, _)| (QuestionId(at), Answer::DontKnow)).collect()
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

/// Some sheets of every grade of a route, spread over all there are.
fn of_every_grade(route: &'static Route) -> Vec<Answers> {
    let space = RouteSpace::new(&RULES, route, &[]);
    let (mut number, every) = (0, space.len().div_ceil(8_000));
    let mut graded: BTreeMap<Option<&str>, Vec<Answers>> = BTreeMap::new();
    space.visit(&mut |answers| {
        number += 1;
        let grade = route.grade(answers);
        // Likely is rare: every sheet of it counts.
        if grade == Some(Grade::Likely) || number % every == 0 {
            graded.entry(grade.map(Grade::id)).or_default().push(answers.clone());
        }
    });
    let spread = |sheets: Vec<Answers>| {
        let every = sheets.len().div_ceil(SHEETS_OF_A_GRADE).max(1);
        sheets.into_iter().step_by(every)
    };
    graded.into_values().flat_map(spread).collect()
}

/// Whether a step has another time than the oracle has for it, while the letter's is not known.
fn deadlines_differ(rules: &'static Ruleset) -> bool {
    let told = |step: &'static Step| {
        let due = step.deadline?.due(&Answers::new());
        let all = due.period.iter().chain(due.or_else);
        let times: Vec<(u16, &str)> = all.map(|time| (time.amount, time.unit.id())).collect();
        (!times.is_empty()).then_some((due.from, times))
    };
    let expected = |step: &str| {
        let times = oracle::DEADLINES.iter().filter(|of| of.step == step);
        let all: Vec<(u16, &str)> = times.clone().map(|of| (of.amount.into(), of.unit.id())).collect();
        times.clone().next().map(|of| (of.from, all))
    };
    rules.all_steps().any(|step| told(step) != expected(step.id))
}

/// Whether a route requires nothing, or no longer cites a provision that the research rests it on, or a part of it cites
/// nothing.
fn coverage_differs(route: &'static Route) -> bool {
    let of =
        |citations: &'static [Citation]| citations.iter().filter_map(Citation::provision).map(|one| one.id());
    let cited = || {
        let parts = route.parts().flat_map(|part| of(part.citations));
        let judgements = route.judgements.iter().flat_map(|one| of(one.citations));
        let listed = route.steps.iter().flat_map(|step| of(step.citations));
        let rights = route.rights.iter().flat_map(|right| of(right.citations));
        let of_rights =
            route.rights.iter().flat_map(|right| right.figures).flat_map(|figure| of(figure.citations));
        let figures = route.figures.iter().flat_map(|figure| of(figure.citations));
        parts.chain(judgements).chain(listed).chain(rights).chain(of_rights).chain(figures)
    };
    let mut rests = PROVISIONS.iter().filter(|row| match row.coverage {
        Coverage::Encoded(rules) | Coverage::InformationOnly(rules) => rules.contains(&route.id),
        Coverage::OutOfScope(_) | Coverage::Deferred(_) => false,
    });
    route.elements.is_empty()
        || route.parts().any(|part| part.citations.is_empty())
        || rests.any(|row| !cited().any(|id| id == row.provision) && known_to_cite(route.id, row.provision))
}

/// Whether the rules as they are cite the provision there: where they differ from the research is known.
fn known_to_cite(route: &str, provision: &str) -> bool {
    let differs = rules_core::norway::coverage::DIFFERENCES.iter();
    !differs.into_iter().any(|known| known.rule == route && known.provision == provision)
}
