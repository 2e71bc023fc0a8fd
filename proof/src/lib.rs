//! What checks the rules. Nothing of it is in the page.
//!
//! - [`classes`]: every sheet that the rules can tell apart, once.
//! - [`oracle`]: the reference rules once more, written apart from the engine and sharing no code with it.

pub mod classes;
pub mod oracle;
