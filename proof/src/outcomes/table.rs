//! A decision table over every class of a route: the rows that decide something, and how much each does.

use rules_core::route::{Part, Route};
use rules_core::ruleset::Ruleset;
use rules_core::{Answers, Grade, Truth};

use super::row::{Row, When, rows};
use crate::beside::beside;
use crate::classes::RouteSpace;
use crate::printed::smallest;

/// The classes are tried in so many shares, on every machine the same: which sheet is found first depends on it.
const SHARES: usize = 4;

/// The decision table of a route.
#[derive(Clone, Debug)]
pub struct Table {
    /// The route.
    pub route: &'static Route,
    /// Its parts, in the order of [`Route::parts`].
    pub parts: Vec<Part>,
    /// The rows that decide some class, first match wins.
    pub rows: Vec<Decided>,
    /// A sheet for every grade the route can have, *not in play* last, from which nothing can be left out.
    pub examples: Vec<(Option<Grade>, Answers)>,
}

/// A row and the classes that it decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The row.
    pub row: Row,
    /// How many classes it decides.
    pub classes: usize,
    /// Whether each part is open in some of them, in the order of the parts.
    pub open: Vec<bool>,
}

impl Table {
    /// The table of `route`, tried on every class of its answers.
    #[must_use]
    pub fn new(rules: &'static Ruleset, route: &'static Route) -> Table {
        let parts: Vec<Part> = route.parts().collect();
        let tried = beside(RouteSpace::new(rules, route, &[]).split(SHARES), |share| {
            let mut tried = Tried::new(route, &parts);
            share.visit(&mut |answers| tried.add(&parts, answers));
            tried
        });
        let all = tried.into_iter().fold(Tried::new(route, &parts), Tried::with);
        let grades = Grade::ALL.into_iter().map(Some).chain([None]);
        let examples = grades.filter_map(|grade| {
            let (_, _, found) = all.fewest.iter().find(|(known, _, _)| *known == grade)?;
            Some((grade, smallest(found, |fewer| route.grade(fewer) == grade)))
        });
        Table { route, examples: examples.collect(), rows: all.worth_reading(), parts }
    }

    /// How many classes there are.
    #[must_use]
    pub fn classes(&self) -> usize {
        self.rows.iter().map(|row| row.classes).sum()
    }

    /// What the first row that applies says, where the parts have these `truths`; none where no row applies.
    #[must_use]
    pub fn decides(&self, truths: &[Truth]) -> Option<Option<Grade>> {
        let first = self.rows.iter().find(|decided| decided.row.when.applies(&self.parts, truths));
        first.map(|decided| decided.row.grade)
    }
}

/// What is gathered over the classes.
struct Tried {
    rows: Vec<Decided>,
    /// For every grade the class with the fewest answers, and how many.
    fewest: Vec<(Option<Grade>, usize, Answers)>,
    /// The truths of one class; kept so that it is not made anew for each.
    truths: Vec<Truth>,
}

impl Tried {
    fn new(route: &'static Route, parts: &[Part]) -> Tried {
        let decided = |row| Decided { row, classes: 0, open: vec![false; parts.len()] };
        Tried { rows: rows(route).into_iter().map(decided).collect(), fewest: Vec::new(), truths: Vec::new() }
    }

    fn add(&mut self, parts: &[Part], answers: &Answers) {
        self.truths.clear();
        self.truths.extend(parts.iter().map(|part| part.condition.truth(answers)));
        let truths = &self.truths;
        let first = self.rows.iter_mut().find(|decided| decided.row.when.applies(parts, truths));
        let Some(decided) = first else { return };
        decided.classes += 1;
        decided.open.iter_mut().zip(truths).for_each(|(open, truth)| *open |= *truth == Truth::Unknown);
        let grade = decided.row.grade;
        self.keep(grade, answers.iter().count(), answers);
    }

    /// Keeps `answers` where no sheet with as few has this grade.
    fn keep(&mut self, grade: Option<Grade>, count: usize, answers: &Answers) {
        match self.fewest.iter_mut().find(|(known, _, _)| *known == grade) {
            Some((_, fewest, _)) if *fewest <= count => {}
            Some(place) => *place = (grade, count, answers.clone()),
            None => self.fewest.push((grade, count, answers.clone())),
        }
    }

    fn with(mut self, other: Tried) -> Tried {
        for (own, other) in self.rows.iter_mut().zip(other.rows) {
            own.classes += other.classes;
            own.open.iter_mut().zip(other.open).for_each(|(own, other)| *own |= other);
        }
        for (grade, count, answers) in other.fewest {
            self.keep(grade, count, &answers);
        }
        self
    }

    /// The rows without those that decide nothing, and without those before the last that say what it says.
    fn worth_reading(self) -> Vec<Decided> {
        let mut rows: Vec<Decided> = self.rows.into_iter().filter(|row| row.classes > 0).collect();
        let Some(mut last) = rows.pop_if(|row| row.row.when == When::Otherwise) else { return rows };
        while let Some(same) = rows.pop_if(|row| row.row.grade == last.row.grade) {
            last.classes += same.classes;
            last.open.iter_mut().zip(same.open).for_each(|(own, other)| *own |= other);
        }
        rows.push(last);
        rows
    }
}
