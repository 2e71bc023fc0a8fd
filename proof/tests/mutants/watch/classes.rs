//! The classes of answers on which a mistake is looked for.

use proof::classes::{Space, leaves_of};
use rules_core::condition::Condition;
use rules_core::norway::RULES;
use rules_core::{Answer, Answers, QuestionId, QuestionSet};

/// So many classes on which a condition has changed are tried.
const CLASSES: usize = 60;

/// A class of answers to some questions, the unanswered ones too.
pub(super) type Class = Vec<(QuestionId, Option<Answer>)>;

/// Some classes of what some conditions read, spread over all that count.
pub(super) fn classes(conditions: &[&Condition], counts: impl Fn(&Answers) -> bool) -> Vec<Class> {
    let space = Space::new(&RULES, &leaves_of(conditions.iter().copied()), QuestionSet::EMPTY);
    let mut found: Vec<Class> = Vec::new();
    space.visit(&mut Answers::new(), &mut |answers| {
        if counts(answers) {
            found.push(space.axes().iter().map(|axis| (axis.question, answers.get(axis.question))).collect());
        }
    });
    let every = found.len().div_ceil(CLASSES).max(1);
    found.into_iter().step_by(every).collect()
}

/// A sheet on which everything is put, and nothing known.
pub(super) fn everything_put() -> Answers {
    (0_u8..).zip(RULES.questions).map(|(at, _)| (QuestionId(at), Answer::DontKnow)).collect()
}

/// A sheet with the answers of a class.
pub(super) fn laid(sheet: &Answers, class: &Class) -> Answers {
    let mut laid = sheet.clone();
    for (question, answer) in class {
        match answer {
            Some(answer) => laid.set(*question, *answer),
            None => laid.remove(*question),
        }
    }
    laid
}
