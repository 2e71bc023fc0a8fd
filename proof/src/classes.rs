//! Classes of answers: every sheet that the rules can tell apart, once.
//!
//! The space is composed. A condition, a gate, a card or a step is enumerated over the questions it reads, with the
//! answers merged that nothing in it tells apart, *unknown* included ([`Space`]). A route is enumerated over the truths
//! its direct parts can have together ([`RouteSpace`]): parts that share a question over that question together, the
//! others each on its own. That is what *every class* means wherever it is said of these rules.

mod axis;
mod piece;
mod route;
mod space;

pub use axis::Axis;
pub use piece::{Piece, Row};
pub use route::{OtherForm, RouteSpace};
pub use space::{Space, leaves_of};
