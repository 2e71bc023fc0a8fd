//! Inside a headless browser, compiled to wasm: the rules say there what they say natively.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails; clippy knows #[test] functions only"
)]

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
    let here = rules_core::norway::RULES.receipt().digest;
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
