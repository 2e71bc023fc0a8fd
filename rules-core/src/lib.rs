//! A rules engine for questions of law, and the law of Norway on protection as data.
//!
//! Pure: no input or output, no clock, no randomness. Total: every function answers for every
//! input. The engine knows no country; [`norway`] knows no logic.
//!
//! ```text
//!  question ── choices ──▶ condition ──▶ gate, route, card, step …   the rules, constant data
//!                                             │
//!                                          ruleset
//!  answers ──▶ Ruleset::assess ───────────────┤──▶ assessment   grades, cards, steps: ids only
//!          ──▶ Ruleset::next_question         │──▶ interview    what can still change something
//!          ──▶ Ruleset::parked                │──▶ reading      what nothing in play reads
//!          ──▶ Ruleset::readers          │──▶ readers      why a question is asked
//!          ──▶ Route::explain                 │──▶ explanation  why, why not, what is open
//!          ──▶ Ruleset::receipt ──────────────┘──▶ receipt      which rules these were
//!  event   ──▶ Session::update ──▶ answers
//!  sheet   ──▶ answers ──▶ report                               the JSON contract
//!  provision ──▶ review, approval                               what a lawyer must know, and has checked
//! ```
//!
//! Everything rests on [`truth`]: *don't know*, *prefer not to say* and *not asked* are one value,
//! `Unknown`, in strong Kleene logic. [`grade`] has the one function that grades every route;
//! [`relevance`] uses the same function to find what is worth asking.

pub mod answers;
pub mod approval;
pub mod assessment;
mod canonical;
pub mod card;
pub mod condition;
pub mod deadline;
pub mod explanation;
pub mod gate;
pub mod grade;
mod id;
pub mod interview;
pub mod norway;
pub mod organisation;
pub mod question;
pub mod readers;
pub mod reading;
pub mod receipt;
pub mod relevance;
pub mod report;
pub mod review;
pub mod route;
pub mod ruleset;
pub mod session;
mod sets;
pub mod sheet;
pub mod shown;
pub mod source;
pub mod step;
pub mod term;
pub mod truth;

#[cfg(test)]
mod example;

pub use answers::{Answer, Answers};
pub use assessment::Assessment;
pub use condition::Condition;
pub use explanation::Explanation;
pub use grade::Grade;
pub use question::{Question, QuestionId, QuestionSet};
pub use ruleset::Ruleset;
pub use session::{Event, Session};
pub use truth::Truth;
