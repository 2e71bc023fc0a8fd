//! From answer to place: what comes next, which parts are skipped, and what changing an answer does to others.

use rules_core::norway::RULES;
use rules_core::{Answer, Event, QuestionId, QuestionSet, Session};

use crate::place::Place;

/// The parts that an interlude has been shown before, and those the person skips.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    announced: Vec<&'static str>,
    skipped: Vec<&'static str>,
}

impl Parts {
    /// Notes that the interlude before `part` has been shown.
    pub fn announce(&mut self, part: &'static str) {
        if !self.announced.contains(&part) {
            self.announced.push(part);
        }
    }

    /// Notes that the person answers the questions of `part`, also where they skipped it before.
    pub fn enter(&mut self, part: &'static str) {
        self.announce(part);
        self.skipped.retain(|other| *other != part);
    }

    /// Whether the person skips `part`.
    #[must_use]
    pub fn skips(&self, part: &str) -> bool {
        self.skipped.contains(&part)
    }

    /// Notes that the person skips `part`.
    pub fn skip(&mut self, part: &'static str) {
        self.announce(part);
        if !self.skipped.contains(&part) {
            self.skipped.push(part);
        }
    }

    /// The session after whatever lies next in a skipped part has been left unsaid, and the place that comes
    /// then: a question, the interlude before it, or the result.
    #[must_use]
    pub fn onward(&self, session: &Session) -> (Session, Place) {
        let mut session = session.clone();
        while let Some(next) = RULES.next_question(session.answers()) {
            let Some(question) = RULES.question(next) else { break };
            if !self.skipped.contains(&question.part) {
                let announce = question.sensitive && !self.announced.contains(&question.part);
                let place = if announce { Place::Interlude(question.part) } else { Place::Question(next) };
                return (session, place);
            }
            session = session.update(&RULES, Event::Answer(next, Answer::PreferNotToSay));
        }
        (session, Place::Result)
    }
}

/// The session without what was answered to the questions that the interlude before `part` announces.
#[must_use]
pub fn unsaid(session: &Session, part: &str) -> Session {
    let of_part = (0_u8..).map(QuestionId).zip(RULES.questions).filter(|(_, question)| question.part == part);
    let announced = of_part.skip_while(|(_, question)| !question.sensitive);
    announced.fold(session.clone(), |session, (at, _)| session.update(&RULES, Event::Withdraw(at)))
}

/// What giving another answer to a question does to the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consequences {
    /// Answers that would no longer count.
    pub parked: QuestionSet,
    /// Answers that would count again.
    pub returned: QuestionSet,
    /// Questions that would come up.
    pub opened: QuestionSet,
}

impl Consequences {
    /// What `answer` to `question` would do, where another answer has been given before.
    #[must_use]
    pub fn of(session: &Session, question: QuestionId, answer: Answer) -> Consequences {
        let before = session.answers();
        if before.get(question).is_none_or(|given| given == answer) {
            return Consequences::default();
        }
        let after = session.update(&RULES, Event::Answer(question, answer));
        let after = after.answers();
        let (parked_before, parked_after) = (RULES.parked(before), RULES.parked(after));
        Consequences {
            parked: parked_after.without(parked_before),
            returned: parked_before.without(parked_after),
            opened: RULES.questions_left(after).without(RULES.questions_left(before)),
        }
    }

    /// Whether nothing else changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parked.is_empty() && self.returned.is_empty() && self.opened.is_empty()
    }
}

/// The answers because of which `parked` has no influence: each alone, taken back, would bring it into play.
#[must_use]
pub fn parked_because_of(session: &Session, parked: QuestionId) -> QuestionSet {
    let answers = session.answers();
    let brings_back = |question: &QuestionId| {
        let without = answers.only(answers.put().without(QuestionSet::only(*question)));
        !RULES.parked(&without).contains(parked)
    };
    answers.put().iter().filter(|question| *question != parked).filter(brings_back).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules_core::norway::questions as q;
    use rules_core::question::Choice;

    fn session(choices: &[Choice]) -> Session {
        choices.iter().fold(Session::new(), |session, choice| {
            let question = RULES.question(choice.question).unwrap();
            let options = rules_core::question::OptionSet::EMPTY.with(choice.option);
            session.update(&RULES, Event::Answer(choice.question, question.answer(options).unwrap()))
        })
    }

    const ASKS: [Choice; 4] = [q::urgent::NO, q::location::NORWAY, q::stage::NOT_APPLIED, q::age::AGE_18_55];

    #[test]
    fn an_interlude_stands_before_the_first_sensitive_question_of_a_part() {
        let mut parts = Parts::default();
        let mut session = session(&ASKS);
        let mut places = Vec::new();
        for _ in 0..60 {
            let (next, place) = parts.onward(&session);
            places.push(place);
            session = match place {
                Place::Interlude(part) => {
                    parts.announce(part);
                    next
                }
                Place::Question(question) => next.update(&RULES, Event::Answer(question, Answer::DontKnow)),
                _ => break,
            };
        }
        let interludes: Vec<_> = places.iter().filter(|place| matches!(place, Place::Interlude(_))).collect();
        assert_eq!(interludes.len(), 3, "fear, serious acts, exploitation: {interludes:?}");
        let at = places.iter().position(|place| *place == Place::Interlude("fear")).unwrap();
        assert_eq!(places[at + 1], Place::Question(q::harm::QUESTION));
        assert_eq!(places.last(), Some(&Place::Result));
    }

    #[test]
    fn a_skipped_part_is_left_unsaid_and_the_next_part_is_asked() {
        let mut parts = Parts::default();
        let mut at = session(&ASKS);
        loop {
            let (next, place) = parts.onward(&at);
            at = match place {
                Place::Interlude("fear") => break,
                Place::Question(question) => next.update(&RULES, Event::Answer(question, Answer::DontKnow)),
                _ => panic!("the fear is never asked about"),
            };
        }
        parts.skip("fear");
        let (after, place) = parts.onward(&at);
        assert_eq!(after.answers().get(q::harm::QUESTION), Some(Answer::PreferNotToSay));
        let part = match place {
            Place::Interlude(part) => part,
            Place::Question(question) => RULES.question(question).unwrap().part,
            _ => "",
        };
        assert!(part != "fear" && !part.is_empty(), "{place:?}");
    }

    #[test]
    fn what_was_said_in_a_part_that_is_skipped_after_all_is_taken_back() {
        let said = session(&[ASKS[0], q::fear::YES, q::reason::POLITICS, q::serious_acts::MAYBE]);
        let said = said.update(&RULES, Event::Answer(q::harm::QUESTION, Answer::DontKnow));
        let left: QuestionSet =
            [q::urgent::QUESTION, q::fear::QUESTION, q::serious_acts::QUESTION].into_iter().collect();
        assert_eq!(unsaid(&said, "fear").answers().put(), left, "the question before the interlude is kept");
        let mut parts = Parts::default();
        parts.skip("fear");
        assert!(parts.skips("fear") && !parts.skips("serious-acts"));
        parts.enter("fear");
        assert!(!parts.skips("fear"));
    }

    #[test]
    fn a_change_says_what_it_parks_opens_and_brings_back() {
        let asks = session(&[ASKS[0], ASKS[1], q::stage::UDI_REFUSED, q::letter_deadline::ONE_WEEK]);
        let same = RULES.question(q::stage::QUESTION).unwrap();
        let of = |choice: Choice| {
            let options = rules_core::question::OptionSet::EMPTY.with(choice.option);
            same.answer(options).unwrap()
        };
        assert!(Consequences::of(&asks, q::stage::QUESTION, of(q::stage::UDI_REFUSED)).is_empty());
        let change = Consequences::of(&asks, q::stage::QUESTION, of(q::stage::PROTECTION));
        assert!(change.parked.contains(q::letter_deadline::QUESTION));
        assert!(change.opened.contains(q::permit_ends::QUESTION));
        let changed = asks.update(&RULES, Event::Answer(q::stage::QUESTION, of(q::stage::PROTECTION)));
        let back = Consequences::of(&changed, q::stage::QUESTION, of(q::stage::UDI_REFUSED));
        assert!(back.returned.contains(q::letter_deadline::QUESTION));
        let because = parked_because_of(&changed, q::letter_deadline::QUESTION);
        assert_eq!(because, QuestionSet::only(q::stage::QUESTION));
    }
}
