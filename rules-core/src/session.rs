//! The session: what a person does to the answers, one event at a time.

use crate::answers::{Answer, Answers};
use crate::question::QuestionId;
use crate::ruleset::Ruleset;

/// Something the person did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Answered a question, for the first time or anew.
    Answer(QuestionId, Answer),
    /// Took an answer back.
    Withdraw(QuestionId),
    /// Went to a question that has been put before, to look or to change it.
    Revisit(QuestionId),
    /// Went back to the question put before the present one.
    Back,
    /// Went on to the first question that is still open.
    Continue,
    /// Began again: every answer is forgotten.
    Restart,
}

/// The answers, the order in which they were first given, and where the person is.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Session {
    answers: Answers,
    /// Every question that has been put, oldest first; answered ones only.
    trail: Vec<QuestionId>,
    /// The question revisited; none while the person is at the first open one.
    revisiting: Option<QuestionId>,
}

impl Session {
    /// A session in which nothing has been answered.
    pub fn new() -> Session {
        Session::default()
    }

    /// The answers so far, parked ones included.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The questions that have been put, oldest first.
    pub fn trail(&self) -> &[QuestionId] {
        &self.trail
    }

    /// The question before the person; none when the interview is over.
    pub fn question(&self, rules: &'static Ruleset) -> Option<QuestionId> {
        self.revisiting.or_else(|| rules.next_question(&self.answers))
    }

    /// The session after `event`. Total: an event that does not fit (an option the question does
    /// not have, a question that does not exist) changes nothing.
    #[must_use]
    pub fn update(&self, rules: &'static Ruleset, event: Event) -> Session {
        let mut next = self.clone();
        match event {
            Event::Answer(question, answer) => {
                if fits(rules, question, answer) {
                    next.answers.set(question, answer);
                    if !next.trail.contains(&question) {
                        next.trail.push(question);
                    }
                    next.revisiting = None;
                }
            }
            Event::Withdraw(question) => {
                next.answers.remove(question);
                next.trail.retain(|&put| put != question);
                next.revisiting = next.revisiting.filter(|&at| at != question);
            }
            Event::Revisit(question) => {
                if next.trail.contains(&question) {
                    next.revisiting = Some(question);
                }
            }
            Event::Back => next.revisiting = next.before().or(next.revisiting),
            Event::Continue => next.revisiting = None,
            Event::Restart => next = Session::new(),
        }
        next
    }

    /// The question put before the present one.
    fn before(&self) -> Option<QuestionId> {
        let end = match self.revisiting {
            Some(at) => self.trail.iter().position(|&put| put == at)?,
            None => self.trail.len(),
        };
        self.trail.get(end.checked_sub(1)?).copied()
    }
}

/// Whether the question exists and takes this answer.
fn fits(rules: &Ruleset, question: QuestionId, answer: Answer) -> bool {
    rules.question(question).is_some_and(|asked| match answer {
        Answer::Chosen(options) => asked.answer(options).is_ok(),
        Answer::DontKnow | Answer::PreferNotToSay => true,
    })
}

#[cfg(test)]
mod tests;
