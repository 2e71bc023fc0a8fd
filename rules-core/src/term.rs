//! Words a person may not know, explained in the glossary.

use crate::source::Citation;

/// A word with a plain meaning in the glossary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Where the word is defined or used; empty for ordinary words.
    pub citations: &'static [Citation],
}
