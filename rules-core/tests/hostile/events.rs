//! Sequences of events, most of which fit, and what holds after each of them.

use crate::draw::Draw;
use crate::support::assess;
use rules_core::norway::RULES;
use rules_core::question::{OptionSet, Takes};
use rules_core::{Answer, Event, QuestionId, QuestionSet, Session};

/// Any sequence, at most 24 long.
pub(crate) fn events(draw: &mut impl Draw) -> Vec<Event> {
    (0..draw.below(25)).map(|_| event(draw)).collect()
}

fn event(draw: &mut impl Draw) -> Event {
    match draw.below(16) {
        0..10 => {
            let asked = question(draw);
            Event::Answer(asked, answer(draw, asked))
        }
        10 | 11 => Event::Withdraw(question(draw)),
        12 | 13 => Event::Revisit(question(draw)),
        14 => Event::Back,
        _ => [Event::Continue, Event::Continue, Event::Restart]
            .get(draw.below(3))
            .copied()
            .unwrap_or(Event::Back),
    }
}

/// A question, one in sixteen of a place that the table need not have.
fn question(draw: &mut impl Draw) -> QuestionId {
    let place = if draw.below(16) == 15 {
        draw.byte()
    } else {
        u8::try_from(draw.below(RULES.questions.len())).unwrap_or(0)
    };
    QuestionId(place)
}

/// An answer: mostly one option of the question, else any set of options whatever.
fn answer(draw: &mut impl Draw, question: QuestionId) -> Answer {
    let count = RULES.question(question).map_or(0, |asked| asked.options.len());
    let option = |draw: &mut _| u8::try_from(Draw::below(draw, count)).unwrap_or(0);
    match draw.below(16) {
        0..9 => Answer::Chosen(OptionSet::EMPTY.with(option(draw))),
        9 => Answer::DontKnow,
        10 => Answer::PreferNotToSay,
        11..15 => Answer::Chosen((0..draw.below(4)).map(|_| option(draw)).collect()),
        _ => Answer::Chosen((0..draw.below(6)).map(|_| draw.byte()).collect()),
    }
}

/// Whether the question exists and takes this answer, told again from what design and texts say.
fn fits(question: QuestionId, answer: Answer) -> bool {
    let Some(asked) = RULES.question(question) else { return false };
    let Answer::Chosen(options) = answer else { return true };
    let known = options.iter().all(|option| usize::from(option) < asked.options.len());
    let together = match asked.takes {
        Takes::One => options.len() == 1,
        Takes::Several { alone } => {
            options.len() == 1 || !options.iter().any(|option| alone.contains(option))
        }
    };
    known && together && !options.is_empty()
}

/// Whether the event can do something in this session.
fn bad(session: &Session, event: Event) -> bool {
    match event {
        Event::Answer(question, answer) => !fits(question, answer),
        Event::Withdraw(question) | Event::Revisit(question) => !session.trail().contains(&question),
        Event::Back => session.trail().is_empty(),
        Event::Continue | Event::Restart => false,
    }
}

/// Plays the events, and asks and assesses at the end: where one sequence goes on, another ends.
///
/// # Errors
/// What does not hold.
pub(crate) fn play(events: &[Event]) -> Result<(), String> {
    let mut session = Session::new();
    for &event in events {
        let next = session.update(&RULES, event);
        valid(&next)?;
        if bad(&session, event) && next != session {
            return Err(format!("a bad event changed something: {event:?}"));
        }
        let expected = match event {
            Event::Answer(question, answer) if fits(question, answer) => {
                next.answers().get(question) == Some(answer)
            }
            Event::Withdraw(question) => next.answers().get(question).is_none(),
            Event::Restart => next == Session::new(),
            _ => next.answers() == session.answers() && next.trail() == session.trail(),
        };
        if !expected {
            return Err(format!("{event:?} did something else"));
        }
        session = next;
    }
    if let Some(question) = session.question(&RULES).filter(|&question| RULES.question(question).is_none()) {
        return Err(format!("the person is at {question:?}, which does not exist"));
    }
    let _ = assess(session.answers());
    Ok(())
}

/// Every answer fits its question, and the trail names the questions that have one, each once.
fn valid(session: &Session) -> Result<(), String> {
    let put: QuestionSet = session.trail().iter().copied().collect();
    if put != session.answers().put() || put.len() != session.trail().len() {
        return Err(format!("trail and answers name different questions: {:?}", session.trail()));
    }
    match session.answers().iter().find(|&(question, answer)| !fits(question, answer)) {
        Some(wrong) => Err(format!("an answer that does not fit: {wrong:?}")),
        None => Ok(()),
    }
}
