//! What the tests of the published page share. In wasm, where the tests run inside the browser,
//! only the cases are there.

#[cfg(not(target_arch = "wasm32"))]
pub mod altered;
#[cfg(not(target_arch = "wasm32"))]
pub mod bidi;
#[cfg(not(target_arch = "wasm32"))]
pub mod browser;
pub mod cases;
#[cfg(not(target_arch = "wasm32"))]
mod clock;
#[cfg(not(target_arch = "wasm32"))]
mod console;
#[cfg(not(target_arch = "wasm32"))]
mod devtools;
#[cfg(not(target_arch = "wasm32"))]
pub mod dist;
#[cfg(not(target_arch = "wasm32"))]
mod driver;
#[cfg(not(target_arch = "wasm32"))]
pub mod engine;
#[cfg(not(target_arch = "wasm32"))]
pub mod faults;
#[cfg(not(target_arch = "wasm32"))]
pub mod findings;
#[cfg(not(target_arch = "wasm32"))]
pub mod folder;
#[cfg(not(target_arch = "wasm32"))]
pub mod held;
#[cfg(not(target_arch = "wasm32"))]
pub mod neighbour;
#[cfg(not(target_arch = "wasm32"))]
mod page;
#[cfg(not(target_arch = "wasm32"))]
pub mod pseudo;
#[cfg(not(target_arch = "wasm32"))]
pub mod shell;
#[cfg(not(target_arch = "wasm32"))]
mod switch;
#[cfg(not(target_arch = "wasm32"))]
pub mod texts;
#[cfg(not(target_arch = "wasm32"))]
pub mod tour;
#[cfg(not(target_arch = "wasm32"))]
mod until;
#[cfg(not(target_arch = "wasm32"))]
pub mod walker;

/// The text of the file of cases.
pub const CASES: &str = include_str!("../../rules-core/tests/cases.json");

/// The report on each case, by id, as the building machine makes it.
pub const NATIVE_REPORTS: &str = include_str!(concat!(env!("OUT_DIR"), "/reports.json"));

/// The digest of what the rules say of every class of answers, as the building machine computes it.
pub const NATIVE_CLASSES: &str = include_str!(concat!(env!("OUT_DIR"), "/classes.txt"));
