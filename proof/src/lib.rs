//! What checks the rules. Nothing of it is in the page.
//!
//! - [`oracle`]: the reference rules once more, written apart from the engine and sharing no code with it.

pub mod oracle;
