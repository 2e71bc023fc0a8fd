//! What checks the rules. Nothing of it is in the page.
//!
//! - [`classes`]: every sheet that the rules can tell apart, once.
//! - [`units`]: every condition that decides something, by name.
//! - [`lattice`]: what can still come of a sheet that is not full, by trying everything.
//! - [`printed`]: sheets as a person reads them, and the smallest one that shows something.
//! - [`oracle`]: the reference rules once more, written apart from the engine and sharing no code with it.

pub mod classes;
pub mod lattice;
pub mod oracle;
pub mod printed;
pub mod units;

pub use units::units;
