//! The 81 cases with the report on each; shared by the build script, which makes the native
//! reports, and by the tests, which make them elsewhere.

use rules_core::norway::{RULES, ordinary::ordinary};
use rules_core::sheet::Sheet;
use serde_json::{Map, Value, json};

/// A case: its id, its answers by question, and the questions it does not answer are ordinary.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its id in the file of cases.
    pub id: String,
    /// Its answers, as `cargo xtask assess` reads them.
    pub answers: Map<String, Value>,
}

/// The cases in `file`, the text of `cases.json`.
///
/// # Errors
/// When the text is not an array of cases.
pub fn cases(file: &str) -> Result<Vec<Case>, serde_json::Error> {
    let cases: Vec<Map<String, Value>> = serde_json::from_str(file)?;
    let field = |case: &Map<String, Value>, name| case.get(name).cloned().unwrap_or_default();
    cases
        .iter()
        .map(|case| {
            Ok(Case {
                id: serde_json::from_value(field(case, "id"))?,
                answers: serde_json::from_value(field(case, "answers"))?,
            })
        })
        .collect()
}

impl Case {
    /// What `cargo xtask assess` prints on the case, with ordinary answers for the rest.
    ///
    /// # Errors
    /// When the answers are not those of a sheet.
    pub fn report(&self) -> Result<Value, serde_json::Error> {
        let sheet: Sheet = serde_json::from_value(json!({ "answers": self.answers, "others": "ordinary" }))?;
        match sheet.report(&RULES, ordinary) {
            Ok(report) => serde_json::to_value(report),
            Err(error) => Ok(json!({ "error": error.to_string() })),
        }
    }
}
