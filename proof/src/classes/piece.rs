//! Pieces: classes in the form of a product, which is short where the classes are many.

use rules_core::{Answer, Answers, QuestionId};

use super::Space;
use super::space::put;

/// Answers to some questions; none is that the question has no answer.
pub type Row = Vec<(QuestionId, Option<Answer>)>;

/// Classes that share some answers: one for each way to take one row of every block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What is answered first.
    pub cut: Row,
    /// Each with the rows of which one is taken.
    pub blocks: Vec<Vec<Row>>,
}

impl Piece {
    /// How many classes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.blocks.iter().map(Vec::len).product()
    }

    /// Whether there is none: a block has no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Shows `visit` a sheet of every class, the row of the last block changing first.
    pub fn visit(&self, visit: &mut impl FnMut(&Answers)) {
        let mut answers = Answers::new();
        lay(&mut answers, &self.cut);
        over(&self.blocks, &mut answers, visit);
    }
}

impl From<&Space> for Piece {
    fn from(space: &Space) -> Piece {
        let rows = space.axes().iter().map(|axis| {
            axis.answers.iter().map(|answer| vec![(axis.question, *answer)]).collect::<Vec<Row>>()
        });
        Piece { cut: Row::new(), blocks: rows.collect() }
    }
}

fn over(blocks: &[Vec<Row>], answers: &mut Answers, visit: &mut impl FnMut(&Answers)) {
    let Some((rows, rest)) = blocks.split_first() else { return visit(answers) };
    for row in rows {
        lay(answers, row);
        over(rest, answers, visit);
    }
}

fn lay(answers: &mut Answers, row: &Row) {
    for (question, answer) in row {
        put(answers, *question, *answer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classes::leaves_of;
    use rules_core::QuestionSet;
    use rules_core::norway::{RULES, conditions};

    #[test]
    fn a_space_is_one_piece_with_a_block_for_each_question() {
        let space = Space::new(&RULES, &leaves_of([&conditions::MAY_BE_EXCLUDED]), QuestionSet::EMPTY);
        let piece = Piece::from(&space);
        let mut sheets = Vec::new();
        piece.visit(&mut |answers| sheets.push(answers.clone()));
        assert_eq!((piece.len(), sheets), (space.len(), space.sheets()));
    }
}
