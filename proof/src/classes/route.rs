//! The space of a route: the truths that its direct parts can have together.
//!
//! The questions that many parts share are answered first, every combination of their classes (the *cut*). What is
//! left falls into blocks of parts that share no question with the parts outside. Each block is enumerated on its own,
//! one row for each combination of truths its parts can have; the classes are the combinations of rows.

use std::collections::HashSet;

use rules_core::condition::{Condition, Leaf};
use rules_core::question::QuestionSet;
use rules_core::route::Route;
use rules_core::ruleset::Ruleset;
use rules_core::{Answers, QuestionId, Truth};

use super::space::{Space, leaves_of};
use super::{Axis, Piece, Row};

/// A block with more combinations of answers than this is cut further.
const BLOCK_AT_MOST: usize = 1_500;

/// Every combination of truths that the direct parts of a route can have, each with a sheet that has it.
#[derive(Clone, Debug)]
pub struct RouteSpace {
    /// The route.
    pub route: &'static Route,
    /// The questions that are answered first.
    pub cut: QuestionSet,
    pieces: Vec<Piece>,
}

/// Another form of the same route, whose truths are to be kept apart as well.
#[derive(Clone, Debug)]
pub struct OtherForm {
    /// Its scope.
    pub scope: Condition,
    /// Its other parts; one that the route has too need not be among them.
    pub parts: Vec<Condition>,
}

/// Parts that share questions beside the cut, and those questions.
struct Block {
    parts: Vec<Condition>,
    own: QuestionSet,
}

impl RouteSpace {
    /// The space of `route`. Whatever `more` leaves tell apart besides is kept apart too.
    #[must_use]
    pub fn new(rules: &Ruleset, route: &'static Route, more: &[Leaf]) -> RouteSpace {
        let parts: Vec<Condition> = route.parts().map(|part| *part.condition).collect();
        RouteSpace::over(rules, route, &[route.scope], &parts, more)
    }

    /// The space of `route` and of another form of it: what the parts of both can come to together. A class is out of
    /// scope where it is so in both forms.
    #[must_use]
    pub fn of_both(rules: &Ruleset, route: &'static Route, other: &OtherForm) -> RouteSpace {
        let own = route.parts().map(|part| *part.condition);
        let parts: Vec<Condition> = own.chain([other.scope]).chain(other.parts.iter().copied()).collect();
        RouteSpace::over(rules, route, &[route.scope, other.scope], &parts, &[])
    }

    fn over(
        rules: &Ruleset,
        route: &'static Route,
        scopes: &[Condition],
        parts: &[Condition],
        more: &[Leaf],
    ) -> RouteSpace {
        let mut leaves = leaves_of(parts);
        leaves.extend(more);
        let axis = |question| Axis::new(rules, question, &leaves);
        let cut = cut(scopes, parts, &|question| axis(question).answers.len());
        let first = Space::of_axes(cut.iter().map(axis).collect());
        let blocks: Vec<(Block, Space)> = blocks(parts, cut)
            .into_iter()
            .map(|block| (Space::of_axes(block.own.iter().map(axis).collect()), block))
            .map(|(space, block)| (block, space))
            .collect();
        let (mut pieces, mut known) = (Vec::new(), HashSet::new());
        first.visit(&mut Answers::new(), &mut |answers| {
            let out = scopes.iter().all(|scope| scope.truth(answers) == Truth::No);
            let found: Vec<_> = if out {
                Vec::new()
            } else {
                blocks.iter().map(|(block, space)| rows(block, space, answers)).collect()
            };
            let truths: Vec<Vec<Vec<Truth>>> =
                found.iter().map(|rows| rows.iter().map(|(truths, _)| truths.clone()).collect()).collect();
            // Another answer to the cut after which everything is as before is no other class.
            if known.insert((out, truths)) {
                let cut = cut.iter().map(|question| (question, answers.get(question))).collect();
                let only_rows = |rows: Vec<(Vec<Truth>, Row)>| rows.into_iter().map(|(_, row)| row).collect();
                pieces.push(Piece { cut, blocks: found.into_iter().map(only_rows).collect() });
            }
        });
        RouteSpace { route, cut, pieces }
    }

    /// How many classes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pieces.iter().map(Piece::len).sum()
    }

    /// Never: a route always has a class.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The space in about `shares` shares of the same size, to be visited beside each other.
    #[must_use]
    pub fn split(&self, shares: usize) -> Vec<RouteSpace> {
        let mut split: Vec<RouteSpace> =
            (0..shares.max(1)).map(|_| RouteSpace { pieces: Vec::new(), ..*self }).collect();
        for piece in &self.pieces {
            if let Some(least) = split.iter_mut().min_by_key(|share| share.len()) {
                least.pieces.push(piece.clone());
            }
        }
        split
    }

    /// The classes in pieces, one for each combination of answers to the cut. Out of scope a piece has no block: nothing
    /// more is told apart.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Shows `visit` a sheet of every class.
    pub fn visit(&self, visit: &mut impl FnMut(&Answers)) {
        self.pieces.iter().for_each(|piece| piece.visit(visit));
    }
}

/// The questions that are answered first: those of the scope, and as many of those that most parts share as it takes
/// to leave blocks that are small.
fn cut(scopes: &[Condition], parts: &[Condition], classes: &impl Fn(QuestionId) -> usize) -> QuestionSet {
    let mut cut: QuestionSet = questions(&leaves_of(scopes));
    let large = |block: &Block| block.own.iter().map(classes).product::<usize>() > BLOCK_AT_MOST;
    while let Some(block) = blocks(parts, cut).into_iter().find(large) {
        let readers = |question: &QuestionId| {
            block.parts.iter().filter(|part| read_by(part).contains(*question)).count()
        };
        let Some(most) =
            block.own.iter().max_by_key(|question| (readers(question), core::cmp::Reverse(*question)))
        else {
            break;
        };
        cut = cut.with(most);
    }
    cut
}

/// The parts in blocks that share no question beside `cut`.
fn blocks(parts: &[Condition], cut: QuestionSet) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for part in parts {
        let own = read_by(part).without(cut);
        let (joined, apart): (Vec<Block>, Vec<Block>) =
            blocks.into_iter().partition(|block| block.own.len() + own.len() > block.own.union(own).len());
        blocks = apart;
        let mut block = Block { parts: Vec::new(), own };
        for mut other in joined {
            block.parts.append(&mut other.parts);
            block.own = block.own.union(other.own);
        }
        block.parts.push(*part);
        blocks.push(block);
    }
    blocks
}

/// The questions that a part reads.
fn read_by(part: &Condition) -> QuestionSet {
    questions(&leaves_of([part]))
}

fn questions(leaves: &[Leaf]) -> QuestionSet {
    leaves.iter().map(|leaf| leaf.question()).collect()
}

/// One row for each combination of truths that the parts of a block can have on top of `answers`.
fn rows(block: &Block, space: &Space, answers: &Answers) -> Vec<(Vec<Truth>, Row)> {
    let (mut rows, mut known) = (Vec::new(), HashSet::new());
    space.visit(&mut answers.clone(), &mut |answers| {
        let truths: Vec<Truth> = block.parts.iter().map(|part| part.truth(answers)).collect();
        if known.insert(truths.clone()) {
            rows.push((truths, block.own.iter().map(|question| (question, answers.get(question))).collect()));
        }
    });
    rows
}

#[cfg(test)]
mod tests;
