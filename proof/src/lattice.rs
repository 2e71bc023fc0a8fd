//! What can still come of an answer sheet that is not full, by trying everything.
//!
//! A lattice holds every sheet over a few questions, each question not put, put and not known, or answered by one of
//! its classes. Something that is told of every sheet can then be told of everything a sheet can still become. This is
//! slow and simple; the engine's own relevance is quick, and is held against it.

use rules_core::{Answer, Answers};

use crate::classes::Space;

/// Not put.
const UNPUT: usize = 0;
/// Not put, or put and not known.
const UNKNOWN: usize = 1;

/// Which questions of a sheet may still be answered otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Those that have not been put: they may also be answered with *don't know*.
    Unput,
    /// Those that are not known, put or not: a fact is found out.
    Unknown,
}

impl Open {
    /// The first digit that is not open.
    fn first(self) -> usize {
        match self {
            Open::Unput => UNPUT + 1,
            Open::Unknown => UNKNOWN + 1,
        }
    }
}

/// Every sheet over some questions. A sheet is known by its number.
#[derive(Clone, Debug)]
pub struct Lattice {
    axes: Vec<(rules_core::QuestionId, Vec<Option<Answer>>)>,
    /// The number that one more digit of an axis adds; one more entry, the number of all sheets.
    strides: Vec<usize>,
}

impl Lattice {
    /// The lattice over the questions of `space`.
    #[must_use]
    pub fn new(space: &Space) -> Lattice {
        let axes: Vec<_> = space
            .axes()
            .iter()
            .map(|axis| {
                let chosen = axis
                    .answers
                    .iter()
                    .copied()
                    .filter(|answer| answer.is_some_and(|one| one.chosen().is_some()));
                (axis.question, [None, Some(Answer::DontKnow)].into_iter().chain(chosen).collect::<Vec<_>>())
            })
            .collect();
        let strides = axes.iter().fold(vec![1], |mut strides, (_, answers)| {
            strides.push(strides.last().copied().unwrap_or(1) * answers.len());
            strides
        });
        Lattice { axes, strides }
    }

    /// How many sheets there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.strides.last().copied().unwrap_or(1)
    }

    /// Never: the empty sheet is always there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = rules_core::QuestionId> {
        self.axes.iter().map(|(question, _)| *question)
    }

    /// The sheet with this number; what is not known is answered with `unknown`.
    #[must_use]
    pub fn sheet(&self, number: usize, unknown: Answer) -> Answers {
        let digits = (0..self.axes.len()).map(|axis| self.digit(number, axis));
        let given = self.axes.iter().zip(digits).filter_map(|((question, answers), digit)| {
            let answer = answers.get(digit).copied().flatten()?;
            Some((*question, if answer == Answer::DontKnow { unknown } else { answer }))
        });
        given.collect()
    }

    fn digit(&self, number: usize, axis: usize) -> usize {
        let stride = self.strides.get(axis).copied().unwrap_or(1);
        number / stride % self.axes.get(axis).map_or(1, |(_, answers)| answers.len())
    }

    /// The sheets that `number` becomes when what is open on `axis` is answered.
    fn answered(&self, number: usize, axis: usize, open: Open) -> impl Iterator<Item = usize> {
        let stride = self.strides.get(axis).copied().unwrap_or(1);
        let digits = self.axes.get(axis).map_or(1, |(_, answers)| answers.len());
        let base = number - self.digit(number, axis) * stride;
        (open.first()..digits).map(move |digit| base + digit * stride)
    }

    /// The axes that are open on the sheet.
    fn open(&self, number: usize, open: Open) -> impl Iterator<Item = usize> {
        (0..self.axes.len()).filter(move |axis| self.digit(number, *axis) < open.first())
    }

    /// For every sheet the values it can still come to: `values` gives one bit for each full sheet.
    #[must_use]
    pub fn attainable(&self, values: &[u8], open: Open) -> Vec<u8> {
        let mut attainable = values.to_vec();
        // An answered sheet has a higher number.
        for number in (0..self.len()).rev() {
            if let Some(axis) = self.open(number, open).next() {
                let all = self.answered(number, axis, open).fold(0, |all, next| all | at(&attainable, next));
                if let Some(place) = attainable.get_mut(number) {
                    *place = all;
                }
            }
        }
        attainable
    }

    /// For every sheet the questions not put, as bits by their place, on which a difference that `seen` sees can still
    /// depend.
    #[must_use]
    pub fn matters(&self, values: &[u8], seen: impl Fn(u8, u8) -> bool) -> Vec<u32> {
        let mut matters = vec![0_u32; self.len()];
        for number in (0..self.len()).rev() {
            let open: Vec<usize> = self.open(number, Open::Unput).collect();
            let mut found = 0;
            for axis in &open {
                let own = 1 << axis;
                let holds = match open.iter().find(|other| *other != axis) {
                    Some(other) => {
                        self.answered(number, *other, Open::Unput).any(|next| at(&matters, next) & own != 0)
                    }
                    None => {
                        let ends: Vec<u8> =
                            self.answered(number, *axis, Open::Unput).map(|next| at(values, next)).collect();
                        ends.iter().any(|one| ends.iter().any(|other| one != other && seen(*one, *other)))
                    }
                };
                if holds {
                    found |= own;
                }
            }
            if let Some(place) = matters.get_mut(number) {
                *place = found;
            }
        }
        matters
    }
}

fn at<T: Copy + Default>(values: &[T], number: usize) -> T {
    values.get(number).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classes::leaves_of;
    use rules_core::norway::{RULES, conditions::MAY_BE_EXCLUDED};
    use rules_core::{QuestionSet, Truth};

    #[test]
    fn what_can_still_come_is_what_comes_of_some_completion() {
        let space = Space::new(&RULES, &leaves_of([&MAY_BE_EXCLUDED]), QuestionSet::EMPTY);
        let lattice = Lattice::new(&space);
        assert_eq!(lattice.len(), 16, "two questions; not put, not known, and two classes each");
        let bit = |truth: Truth| 1 << truth as u8;
        let values: Vec<u8> = (0..lattice.len())
            .map(|number| bit(MAY_BE_EXCLUDED.truth(&lattice.sheet(number, Answer::DontKnow))))
            .collect();
        let attainable = lattice.attainable(&values, Open::Unput);
        assert_eq!(attainable.first(), Some(&0b111), "nothing is put: anything can come");
        assert_eq!(attainable.last(), values.last(), "everything is put");
        let known = lattice.attainable(&values, Open::Unknown);
        assert_eq!(known.first(), Some(&0b101), "facts settle it");
        let matters = lattice.matters(&values, |_, _| true);
        assert_eq!(matters.first(), Some(&0b11));
    }
}
