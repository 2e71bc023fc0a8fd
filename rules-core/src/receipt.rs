//! The receipt: which rules an assessment was made with.

use crate::canonical;
use crate::ruleset::Ruleset;
use core::fmt::{self, Write};
use jiff::civil::Date;
use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

/// Which rules an assessment was made with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// The version of the rules.
    pub rules: &'static str,
    /// The day the law was read.
    #[serde(serialize_with = "iso")]
    pub law_as_of: Date,
    /// SHA-256 over the canonical form of the rules, in hexadecimal.
    pub digest: String,
}

/// A date as `2026-11-22`; the date crate's own support for serde would bring more than this.
fn iso<S: Serializer>(date: &Date, out: S) -> Result<S::Ok, S::Error> {
    out.collect_str(date)
}

/// Hashes what is written to it.
struct Hashing(Sha256);

impl Write for Hashing {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

impl Ruleset {
    /// The canonical form: every rule, without comments, titles or wording. For people who compare
    /// two versions of the rules.
    ///
    /// # Errors
    /// When a rule names a question that the table does not have.
    pub fn canonical(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        canonical::write(self, &mut text)?;
        Ok(text)
    }

    /// The receipt. Its digest changes when any rule changes, and only then; it is the same on
    /// every machine. A rule set that has no canonical form has an empty digest.
    pub fn receipt(&self) -> Receipt {
        let mut hashing = Hashing(Sha256::new());
        let mut digest = String::new();
        if canonical::write(self, &mut hashing).is_ok() {
            for byte in hashing.0.finalize() {
                // Writing to a string does not fail.
                let _ = write!(digest, "{byte:02x}");
            }
        }
        Receipt { rules: self.version, law_as_of: self.shelf_life.law_as_of, digest }
    }
}

#[cfg(test)]
mod tests;
