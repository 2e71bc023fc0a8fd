//! The tables of the outcomes decide every class as the engine grades it.

use std::sync::LazyLock;

use proof::beside::{beside, processors};
use proof::classes::RouteSpace;
use proof::outcomes::{Table, tables};
use proof::printed::{Printed, smallest};
use rules_core::norway::RULES;
use rules_core::{Answers, Truth};

/// A table with more rows than this is not read by anybody.
const ROWS_AT_MOST: usize = 60;

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| tables(&RULES));

#[test]
fn every_table_decides_every_class_as_the_engine_grades_it() {
    assert_eq!(TABLES.len(), RULES.routes.len());
    for table in &*TABLES {
        let route = table.route;
        assert!(table.rows.len() < ROWS_AT_MOST, "{} has {} rows", route.id, table.rows.len());
        let wrong = |answers: &Answers| {
            let truths: Vec<Truth> = table.parts.iter().map(|part| part.condition.truth(answers)).collect();
            table.decides(&truths) != Some(route.grade(answers))
        };
        let space = RouteSpace::new(&RULES, route, &[]);
        assert_eq!(table.classes(), space.len(), "{}: the rows decide every class once", route.id);
        let found = beside(space.split(processors()), |share| {
            let mut found = None;
            share.visit(&mut |answers| {
                if found.is_none() && wrong(answers) {
                    found = Some(answers.clone());
                }
            });
            found
        });
        if let Some(answers) = found.into_iter().flatten().next() {
            panic!(
                "the table of {} is not the engine's on{}",
                route.id,
                Printed(&RULES, &smallest(&answers, wrong))
            );
        }
        for (grade, answers) in &table.examples {
            assert_eq!(route.grade(answers), *grade, "{}", route.id);
        }
        println!("{}: {} rows, {} classes", route.id, table.rows.len(), table.classes());
    }
}
