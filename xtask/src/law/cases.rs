//! The cases of the rules, and which rules each exercises.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use rules_core::assessment::Assessment;
use rules_core::gate::GateState;
use rules_core::norway::{RULES, ordinary::ordinary};
use rules_core::sheet::Sheet;
use rules_core::{Answers, Grade, Truth};
use serde_json::{Value, json};

use super::cited::{Cited, Owner, Piece};

/// The file of the cases, below the repository.
const FILE: &str = "rules-core/tests/cases.json";

/// A case, its interview walked.
#[derive(Clone, Debug)]
pub(super) struct Case {
    /// Its id.
    pub(super) id: String,
    /// What it is about, in English.
    pub(super) title: String,
    answers: Answers,
    assessment: Assessment,
}

/// All cases, in the order of the file.
pub(super) fn all(root: &Path) -> Result<Vec<Case>> {
    let text = fs::read_to_string(root.join(FILE)).with_context(|| format!("{FILE} cannot be read"))?;
    let cases: Vec<Value> = serde_json::from_str(&text).with_context(|| format!("{FILE} is no array"))?;
    cases.iter().map(|case| Case::of(case).with_context(|| format!("{FILE}: a case"))).collect()
}

impl Case {
    fn of(case: &Value) -> Result<Self> {
        let text = |key: &str| case.get(key).and_then(Value::as_str).map(str::to_owned);
        let sheet = json!({ "answers": case.get("answers"), "others": "ordinary" });
        let sheet: Sheet = serde_json::from_value(sheet)?;
        let (answers, _) = sheet.complete(&RULES, ordinary).map_err(|error| anyhow!("{error}"))?;
        Ok(Self {
            id: text("id").context("has no id")?,
            title: text("title").context("has no title")?,
            assessment: RULES.assess(&answers, RULES.shelf_life.law_as_of),
            answers,
        })
    }

    /// Whether it exercises this: the rule is in play, and what it lists is listed.
    pub(super) fn exercises(&self, cited: &Cited) -> bool {
        match cited.piece {
            Piece::Step(step) => self.assessment.steps.iter().any(|due| due.step == step.id),
            _ => self.in_play(cited.owner),
        }
    }

    fn in_play(&self, owner: Owner) -> bool {
        match owner {
            Owner::Gate(gate) => self.gate(gate.id).is_some(),
            Owner::Route(route) => route.scope.truth(&self.answers) != Truth::No,
            Owner::Card(card) => self.assessment.cards.iter().any(|shown| shown.card == card.id),
            Owner::Status(status) => status.when.truth(&self.answers) == Truth::Yes,
        }
    }

    /// The state of a gate in play.
    pub(super) fn gate(&self, id: &str) -> Option<GateState> {
        self.assessment.gates.iter().find(|(gate, _)| *gate == id).map(|(_, state)| *state)
    }

    /// The grade of a route in play.
    pub(super) fn grade(&self, id: &str) -> Option<Grade> {
        self.assessment.routes.iter().find(|finding| finding.route == id).map(|finding| finding.grade)
    }
}
