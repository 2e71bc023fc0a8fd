//! Three-valued truth: strong Kleene logic, and sets of truths that are still attainable.

use crate::id::ids;

/// Whether a condition holds on the answers given so far.
///
/// The order `No < Unknown < Yes` makes *and* the minimum and *or* the maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// The answers say that it does not hold.
    No,
    /// The answers do not settle it.
    Unknown,
    /// The answers say that it holds.
    Yes,
}

impl Truth {
    /// All three, in order.
    pub const ALL: [Truth; 3] = [Truth::No, Truth::Unknown, Truth::Yes];

    /// Strong Kleene conjunction: `No` decides, whatever the other side is.
    pub fn and(self, other: Truth) -> Truth {
        self.min(other)
    }

    /// Strong Kleene disjunction: `Yes` decides, whatever the other side is.
    pub fn or(self, other: Truth) -> Truth {
        self.max(other)
    }
}

ids!(Truth { No = "no", Unknown = "unknown", Yes = "yes" });

impl core::ops::Not for Truth {
    type Output = Truth;

    /// Strong Kleene negation: what is unknown stays unknown.
    fn not(self) -> Truth {
        match self {
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
            Truth::Yes => Truth::No,
        }
    }
}

/// The truths a condition can still take, whatever is answered to the questions not yet put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TruthSet(u8);

impl TruthSet {
    /// No truth at all: the neutral element of [`TruthSet::union`].
    pub const EMPTY: TruthSet = TruthSet(0);
    /// Any truth.
    pub const ANY: TruthSet = TruthSet(0b111);

    /// The set that holds `truth` alone.
    pub fn only(truth: Truth) -> TruthSet {
        TruthSet(match truth {
            Truth::No => 0b001,
            Truth::Unknown => 0b010,
            Truth::Yes => 0b100,
        })
    }

    /// This set with every truth of `other`.
    pub fn union(self, other: TruthSet) -> TruthSet {
        TruthSet(self.0 | other.0)
    }

    /// Whether `truth` can still be taken.
    pub fn contains(self, truth: Truth) -> bool {
        self.0 & TruthSet::only(truth).0 != 0
    }

    /// The truths in the set, in order.
    pub fn iter(self) -> impl Iterator<Item = Truth> {
        Truth::ALL.into_iter().filter(move |&truth| self.contains(truth))
    }

    /// What `combine` can give when the two sides vary independently.
    pub fn combine(self, other: TruthSet, combine: fn(Truth, Truth) -> Truth) -> TruthSet {
        self.iter()
            .flat_map(|left| other.iter().map(move |right| TruthSet::only(combine(left, right))))
            .fold(TruthSet::EMPTY, TruthSet::union)
    }
}

impl core::ops::Not for TruthSet {
    type Output = TruthSet;

    /// The negation of every truth in the set.
    fn not(self) -> TruthSet {
        self.iter().map(|truth| TruthSet::only(!truth)).fold(TruthSet::EMPTY, TruthSet::union)
    }
}

/// Pairs of truths whose difference something outside can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Differences(u8);

impl Differences {
    /// No difference is seen.
    pub const NONE: Differences = Differences(0);
    /// Every difference is seen.
    pub const ANY: Differences = Differences(0b111);

    /// The differences for which `seen` answers yes.
    pub fn where_seen(mut seen: impl FnMut(Truth, Truth) -> bool) -> Differences {
        Differences(
            PAIRS
                .into_iter()
                .enumerate()
                .fold(0, |bits, (at, (low, high))| bits | (u8::from(seen(low, high)) << at)),
        )
    }

    /// Whether the difference between `left` and `right` is seen. A truth never differs from itself.
    pub fn sees(self, left: Truth, right: Truth) -> bool {
        let pair = (left.min(right), left.max(right));
        PAIRS.into_iter().enumerate().any(|(at, known)| known == pair && self.0 & (1 << at) != 0)
    }

    /// Whether two truths of `reachable` are told apart.
    pub fn split(self, reachable: TruthSet) -> bool {
        PAIRS
            .into_iter()
            .any(|(low, high)| reachable.contains(low) && reachable.contains(high) && self.sees(low, high))
    }
}

/// The three unordered pairs of different truths.
const PAIRS: [(Truth, Truth); 3] =
    [(Truth::No, Truth::Unknown), (Truth::Unknown, Truth::Yes), (Truth::No, Truth::Yes)];

#[cfg(test)]
mod tests {
    use super::Truth::{No, Unknown, Yes};
    use super::*;

    #[test]
    fn kleene_tables_are_exact() {
        let and = [
            (No, No, No),
            (No, Unknown, No),
            (No, Yes, No),
            (Unknown, Unknown, Unknown),
            (Unknown, Yes, Unknown),
            (Yes, Yes, Yes),
        ];
        let or = [
            (No, No, No),
            (No, Unknown, Unknown),
            (No, Yes, Yes),
            (Unknown, Unknown, Unknown),
            (Unknown, Yes, Yes),
            (Yes, Yes, Yes),
        ];
        for (left, right, result) in and {
            assert_eq!((left.and(right), right.and(left)), (result, result), "{left:?} and {right:?}");
        }
        for (left, right, result) in or {
            assert_eq!((left.or(right), right.or(left)), (result, result), "{left:?} or {right:?}");
        }
        assert_eq!([!No, !Unknown, !Yes], [Yes, Unknown, No]);
    }

    #[test]
    fn de_morgan_holds_for_every_pair() {
        for left in Truth::ALL {
            for right in Truth::ALL {
                assert_eq!(!left.and(right), (!left).or(!right));
                assert_eq!(!left.or(right), (!left).and(!right));
            }
        }
    }

    #[test]
    fn a_set_combines_as_its_members_do() {
        for left in (0..8).map(TruthSet) {
            for right in (0..8).map(TruthSet) {
                let both = left.combine(right, Truth::and);
                for truth in Truth::ALL {
                    let expected = left.iter().any(|l| right.iter().any(|r| l.and(r) == truth));
                    assert_eq!(both.contains(truth), expected, "{left:?} and {right:?}");
                }
            }
            assert_eq!(!!left, left);
        }
    }

    #[test]
    fn a_truth_never_differs_from_itself_and_differences_are_symmetric() {
        for left in Truth::ALL {
            for right in Truth::ALL {
                assert_eq!(Differences::ANY.sees(left, right), left != right);
                assert!(!Differences::NONE.sees(left, right));
                let seen = Differences::where_seen(|low, high| (low, high) == (No, Yes));
                assert_eq!(seen.sees(left, right), left != right && left != Unknown && right != Unknown);
            }
        }
        assert!(!Differences::ANY.split(TruthSet::only(Yes)));
        assert!(Differences::ANY.split(TruthSet::ANY));
    }
}
