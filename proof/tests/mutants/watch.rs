//! What notices a mistake in the rules.

mod classes;
mod research;
mod routes;
mod units;

use std::collections::BTreeMap;

use proof::mutants::Mutant;
use proof::paired::Paired;
use proof::units::Unit;
use research::{coverage_differs, deadlines_differ};
use routes::{of_every_grade, of_routes};
use rules_core::Answers;
use rules_core::norway::RULES;
use units::of_units;

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
        Watch { units: proof::units(&RULES), sheets: sheets.collect() }
    }

    /// What comes of a mistake.
    pub(crate) fn outcome(&self, mutant: &Mutant) -> Outcome {
        let paired = Paired::new(mutant.rules);
        let (routes, units) =
            (of_routes(&self.sheets, &paired), of_units(&self.units, &paired, mutant.rules));
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
}
