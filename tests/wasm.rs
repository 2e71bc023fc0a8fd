//! Inside a headless browser, compiled to wasm: the rules say there what they say natively.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails; clippy knows #[test] functions only"
)]

use proof::paired::Paired;
use proof::printed::Printed;
use proof::random::Random;
use rules_core::norway::RULES;
use serde_json::{Map, Value};
use tests::cases::cases;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The reports that the build script made on the building machine.
fn native() -> Map<String, Value> {
    serde_json::from_str(tests::NATIVE_REPORTS).unwrap()
}

#[wasm_bindgen_test]
fn the_digest_is_the_same_here() {
    let here = RULES.receipt().digest;
    assert_eq!(here.len(), 64);
    assert!(native().values().all(|report| report["receipt"]["digest"] == here), "{here}");
}

#[wasm_bindgen_test]
fn every_case_gives_the_same_report_here() {
    let (native, cases) = (native(), cases(tests::CASES).unwrap());
    assert_eq!((native.len(), cases.len()), (81, 81));
    for case in cases {
        assert_eq!(case.report().unwrap(), native[&case.id], "{}", case.id);
    }
}

#[wasm_bindgen_test]
fn every_class_of_answers_is_told_the_same_here() {
    assert_eq!(proof::digest::digest(&RULES), tests::NATIVE_CLASSES);
}

#[wasm_bindgen_test]
fn a_hundred_thousand_sheets_drawn_at_random_are_assessed_as_the_oracle_does() {
    let (paired, mut random) = (Paired::new(&RULES), Random::new(20_261_124));
    for _ in 0..100_000 {
        let sheet = random.sheet();
        let differences = paired.differences(&sheet);
        assert!(differences.is_empty(), "{differences:?} on{}", Printed(&RULES, &sheet));
        assert!(!RULES.assess(&sheet, RULES.shelf_life.law_as_of).contacts.is_empty());
    }
}
