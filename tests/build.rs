//! Assesses the cases and every class of answers on the machine that builds, so that the tests in a browser have the
//! native reports to compare with. No expected output is kept in the repository.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

#[path = "src/cases.rs"]
pub mod cases;

/// The file of cases, which lies with the rules.
const CASES: &str = "../rules-core/tests/cases.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={CASES}");
    let mut reports = BTreeMap::new();
    for case in cases::cases(&fs::read_to_string(CASES)?)? {
        reports.insert(case.id.clone(), case.report()?);
    }
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("reports.json"), serde_json::to_string(&reports)?)?;
    fs::write(Path::new(&out).join("classes.txt"), proof::digest::digest(&rules_core::norway::RULES))?;
    Ok(())
}
