//! What a reviewer must know beside the rules: where their reading of the law is open, what they leave out,
//! and how far each provision is encoded. None of it is a rule, so the digest in the receipt does not cover it.

use crate::id::ids;
use crate::source::Citation;

/// Why a reading of a provision is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Openness {
    /// The law leaves it to an assessment, and no source gives a limit.
    OpenNorm,
    /// A text that decides it was not seen.
    TextNotSeen,
    /// What was read may no longer hold.
    MayHaveChanged,
    /// The sources differ, or somebody contests the reading.
    Contested,
    /// It depends on practice, known for one time only.
    Practice,
}

ids!(Openness {
    OpenNorm = "open-norm",
    TextNotSeen = "text-not-seen",
    MayHaveChanged = "may-have-changed",
    Contested = "contested",
    Practice = "practice",
});

/// A reading of the law on which a rule rests and which is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interpretation {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Why it is open.
    pub openness: Openness,
    /// The provisions that it is about: sections, or a source as a whole for everything in it.
    pub provisions: &'static [Citation],
    /// The sources that show it.
    pub citations: &'static [Citation],
}

/// Something in a provision that the rules leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotCovered {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// The provisions that it is about, as in [`Interpretation`].
    pub provisions: &'static [Citation],
}

/// How far something is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// It decides: these gates and routes, and cards beside them, rest on it.
    Encoded(&'static [&'static str]),
    /// It is only told: these cards rest on it, or only the rights, steps and figures that they and the
    /// routes list.
    InformationOnly(&'static [&'static str]),
    /// It is left out on purpose; the id of the reason.
    OutOfScope(&'static str),
    /// It is not encoded yet; the id of the reason.
    Deferred(&'static str),
}

impl Coverage {
    /// Its id, kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Coverage::Encoded(_) => "encoded",
            Coverage::InformationOnly(_) => "information-only",
            Coverage::OutOfScope(_) => "out-of-scope",
            Coverage::Deferred(_) => "deferred",
        }
    }
}

/// Which side of a difference has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Only {
    /// The table rests the rule on the provision; nothing in the rule cites it.
    Table,
    /// The rule cites the provision; the table does not rest it there.
    Rules,
}

ids!(Only { Table = "table", Rules = "rules" });

/// A difference between the table of provisions and what the rules cite, for a lawyer to settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The provision, as a citation gives it.
    pub provision: &'static str,
    /// The id of the rule.
    pub rule: &'static str,
    /// Which side has it alone.
    pub only: Only,
}

/// A row of the table of provisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Covered {
    /// The provision, as a citation gives it: `immigration-act-28`.
    pub provision: &'static str,
    /// How far it is encoded.
    pub coverage: Coverage,
}

#[cfg(test)]
mod tests {
    use super::Coverage::{Deferred, Encoded, InformationOnly, OutOfScope};

    #[test]
    fn the_ids_of_coverage_are_what_the_texts_are_called_by() {
        let all = [Encoded(&[]), InformationOnly(&[]), OutOfScope(""), Deferred("")];
        assert_eq!(
            all.map(|coverage| coverage.id()),
            ["encoded", "information-only", "out-of-scope", "deferred"]
        );
    }
}
