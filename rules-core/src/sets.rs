//! Sets of options and sets of questions, as bits.

use crate::question::QuestionId;
use core::fmt;

/// A set of options of one question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OptionSet([u64; 4]);

impl OptionSet {
    /// How many options a question can have: a `u8` numbers them.
    pub const CAPACITY: usize = 256;
    /// No option.
    pub const EMPTY: OptionSet = OptionSet([0; 4]);

    /// This set and `option`.
    pub const fn with(self, option: u8) -> OptionSet {
        let [mut a, mut b, mut c, mut d] = self.0;
        let bit = 1_u64 << (option % 64);
        match option / 64 {
            0 => a |= bit,
            1 => b |= bit,
            2 => c |= bit,
            _ => d |= bit,
        }
        OptionSet([a, b, c, d])
    }

    /// Whether `option` is in the set.
    pub const fn contains(self, option: u8) -> bool {
        let [a, b, c, d] = self.0;
        let word = match option / 64 {
            0 => a,
            1 => b,
            2 => c,
            _ => d,
        };
        word & (1 << (option % 64)) != 0
    }

    /// Whether the two sets share an option.
    pub fn meets(self, other: OptionSet) -> bool {
        self.0.iter().zip(other.0).any(|(left, right)| left & right != 0)
    }

    /// Whether every option of this set is in `other`.
    pub fn within(self, other: OptionSet) -> bool {
        self.0.iter().zip(other.0).all(|(left, right)| left & !right == 0)
    }

    /// The options that are in this set and not in `other`.
    pub fn without(self, other: OptionSet) -> OptionSet {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        OptionSet([a & !e, b & !f, c & !g, d & !h])
    }

    /// The options that are in either set.
    pub fn union(self, other: OptionSet) -> OptionSet {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        OptionSet([a | e, b | f, c | g, d | h])
    }

    /// How many options are in the set.
    pub fn len(self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// Whether no option is in the set.
    pub fn is_empty(self) -> bool {
        self == OptionSet::EMPTY
    }

    /// The options in order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..=u8::MAX).filter(move |&option| self.contains(option))
    }
}

impl fmt::Debug for OptionSet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self.iter()).finish()
    }
}

impl FromIterator<u8> for OptionSet {
    fn from_iter<I: IntoIterator<Item = u8>>(options: I) -> OptionSet {
        options.into_iter().fold(OptionSet::EMPTY, OptionSet::with)
    }
}

/// A set of questions; a rule set has at most [`QuestionSet::CAPACITY`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct QuestionSet(u64);

impl QuestionSet {
    /// How many questions a rule set can have.
    pub const CAPACITY: usize = 64;
    /// No question.
    pub const EMPTY: QuestionSet = QuestionSet(0);

    /// The set of `question` alone. A question beyond the capacity is not in any set; a test of
    /// every rule set holds that there is none.
    pub fn only(question: QuestionId) -> QuestionSet {
        QuestionSet(1_u64.checked_shl(question.0.into()).unwrap_or(0))
    }

    /// This set and `question`.
    #[must_use]
    pub fn with(self, question: QuestionId) -> QuestionSet {
        self.union(QuestionSet::only(question))
    }

    /// The questions in either set.
    #[must_use]
    pub fn union(self, other: QuestionSet) -> QuestionSet {
        QuestionSet(self.0 | other.0)
    }

    /// The questions of this set that are not in `other`.
    #[must_use]
    pub fn without(self, other: QuestionSet) -> QuestionSet {
        QuestionSet(self.0 & !other.0)
    }

    /// Whether `question` is in the set.
    pub fn contains(self, question: QuestionId) -> bool {
        self.0 & QuestionSet::only(question).0 != 0
    }

    /// How many questions are in the set.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether no question is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The questions in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = QuestionId> {
        (0..64).map(QuestionId).filter(move |&question| self.contains(question))
    }
}

impl FromIterator<QuestionId> for QuestionSet {
    fn from_iter<I: IntoIterator<Item = QuestionId>>(questions: I) -> QuestionSet {
        questions.into_iter().fold(QuestionSet::EMPTY, QuestionSet::with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn option_sets_hold_every_option_up_to_the_capacity() {
        for option in 0..=u8::MAX {
            let set = OptionSet::EMPTY.with(option);
            assert_eq!(set.iter().collect::<Vec<_>>(), [option]);
            assert_eq!(set.len(), 1);
            assert!(!OptionSet::EMPTY.contains(option));
        }
    }

    #[test]
    fn option_sets_meet_contain_and_subtract() {
        // One in each of the four words.
        let few: OptionSet = [3, 70, 140, 200].into_iter().collect();
        let many: OptionSet = (0..=200).collect();
        assert!(few.meets(many) && few.within(many) && !many.within(few));
        assert_eq!(many.without(few).len(), 197);
        assert_eq!(many.without(few).union(few), many);
        assert_eq!((many.union(few), few.union(many)), (many, many), "what is in both is in the union");
        assert!(OptionSet::EMPTY.within(few) && !OptionSet::EMPTY.meets(few));
        assert_eq!(format!("{few:?}"), "{3, 70, 140, 200}", "messages name the options");
    }

    #[test]
    fn question_sets_end_at_their_capacity() {
        assert_eq!(QuestionSet::only(QuestionId(63)).iter().collect::<Vec<_>>(), [QuestionId(63)]);
        assert!(QuestionSet::only(QuestionId(64)).is_empty());
    }
}
