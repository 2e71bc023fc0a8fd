//! The cases of the rules: answers with what must come of them.

use std::collections::BTreeMap;

use rules_core::norway::{RULES, ordinary::ordinary};
use rules_core::{Answers, sheet};
use serde::Deserialize;
use serde_json::{Value, json};

/// A case. What the texts must mention is checked where the texts are.
#[derive(Clone, Debug, Deserialize)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// What is answered, by id.
    pub answers: Value,
    /// The grades it is about, by route.
    pub grades: BTreeMap<String, String>,
    /// Grades that hold as well.
    pub also: BTreeMap<String, String>,
    /// The states of gates.
    pub gates: BTreeMap<String, String>,
    /// The ids of cards that are shown.
    pub shows: Vec<String>,
    /// The ids of cards that are not shown, and of routes that are not listed.
    pub hides: Vec<String>,
}

/// All cases.
///
/// # Errors
///
/// If the file of the cases cannot be read; that is a mistake in it.
pub fn cases() -> Result<Vec<Case>, serde_json::Error> {
    serde_json::from_str(include_str!("../../rules-core/tests/cases.json"))
}

impl Case {
    /// The interview walked: what the case does not answer gets the ordinary answer.
    ///
    /// # Errors
    ///
    /// A line that names the answer that is none.
    pub fn walked(&self) -> Result<Answers, String> {
        let sheet = json!({ "answers": self.answers, "others": "ordinary" });
        let sheet: sheet::Sheet =
            serde_json::from_value(sheet).map_err(|error| format!("{}: {error}", self.id))?;
        let (answers, _) =
            sheet.complete(&RULES, ordinary).map_err(|error| format!("{}: {error}", self.id))?;
        Ok(answers)
    }
}

/// What every case answers, walked. A case that cannot be walked is left out: a test of its own holds that there is
/// none.
#[must_use]
pub fn walked() -> Vec<Answers> {
    cases().unwrap_or_default().iter().filter_map(|case| case.walked().ok()).collect()
}
