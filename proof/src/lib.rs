//! What checks the rules. Nothing of it is in the page.
//!
//! - [`beside`]: doing a piece of work on all processors.
//! - [`cases`], [`random`]: the cases, and sheets drawn at random.
//! - [`classes`]: every sheet that the rules can tell apart, once.
//! - [`digest`]: what the rules say of every class, as one number.
//! - [`mod@units`]: every condition that decides something, by name.
//! - [`lattice`]: what can still come of a sheet that is not full, by trying everything.
//! - [`outcomes`]: what decides the grade of each route, as tables to read.
//! - [`printed`]: sheets as a person reads them, and the smallest one that shows something.
//! - [`oracle`]: the reference rules once more, written apart from the engine and sharing no code with it; [`paired`]:
//!   the two side by side.

pub mod beside;
pub mod cases;
pub mod classes;
pub mod digest;
pub mod lattice;
pub mod oracle;
pub mod outcomes;
pub mod paired;
pub mod printed;
pub mod random;
pub mod units;

pub use units::units;
