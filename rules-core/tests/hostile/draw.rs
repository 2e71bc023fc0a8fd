//! Where hostile inputs take their choices from: chance for many inputs, a tape for small ones.

/// A source of choices. The first choice is everywhere the plainest, so that a shorter tape makes a smaller input.
pub(crate) trait Draw {
    /// A number below `limit`; 0 where nothing is below it.
    fn below(&mut self, limit: usize) -> usize;

    /// One of these; `T::default()` where there is none.
    fn pick<T: Copy + Default>(&mut self, from: &[T]) -> T {
        from.get(self.below(from.len())).copied().unwrap_or_default()
    }

    /// Any byte.
    fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap_or_default()
    }
}

/// Chance: fast, and the same for the same seed.
impl Draw for fastrand::Rng {
    fn below(&mut self, limit: usize) -> usize {
        if limit == 0 { 0 } else { self.usize(..limit) }
    }
}

/// Choices that were made before, so that proptest can leave some out and lower others.
#[derive(Debug)]
pub(crate) struct Tape(std::vec::IntoIter<u32>);

impl Tape {
    pub(crate) fn new(choices: Vec<u32>) -> Tape {
        Tape(choices.into_iter())
    }
}

impl Draw for Tape {
    fn below(&mut self, limit: usize) -> usize {
        // By size and not by remainder: a lower number on the tape is never a later choice.
        let share = u64::from(self.0.next().unwrap_or(0)) * limit as u64;
        usize::try_from(share >> 32).unwrap_or_default()
    }
}
