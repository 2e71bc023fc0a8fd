//! Sheets drawn at random, the same in every run.

use fastrand::Rng;
use rules_core::norway::{RULES, questions as q};
use rules_core::question::{Choice, OptionSet, Question, Takes};
use rules_core::{Answer, Answers, QuestionId};

use crate::cases::walked;

/// Options drawn as often as all others of their question together: those on which most rules hang.
const OFTEN: &[Choice] = &[
    q::location::NORWAY,
    q::stage::NOT_APPLIED,
    q::stage::COLLECTIVE,
    q::stage::FAMILY,
    q::stage::UNE_REFUSED,
    q::stage::UDI_REFUSED,
    q::age::AGE_18_55,
    q::age::AGE_16_17,
    q::age::OVER_60,
    q::citizenship::BW,
    q::citizenship::GH,
    q::citizenship::IN,
    q::citizenship::XK,
    q::citizenship::SY,
    q::citizenship::UA,
    q::citizenship::DK,
    q::citizenship::STATELESS,
    q::citizenship::SEVERAL,
    q::fear::YES,
    q::serious_acts::NO,
    q::protection_elsewhere::NO,
    q::european_contact::NONE,
    q::ukraine_bar::NONE,
    q::travel_route::NO,
    q::family_permit::PROTECTION,
];

/// Sheets of the rules of Norway, one after another.
#[derive(Clone, Debug)]
pub struct Random {
    rng: Rng,
    cases: Vec<Answers>,
    often: Vec<Vec<u8>>,
}

impl Random {
    /// The sheets that follow from `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Random {
        let options = |at| OFTEN.iter().filter(move |choice| choice.question == QuestionId(at));
        let often =
            (0_u8..).zip(RULES.questions).map(|(at, _)| options(at).map(|choice| choice.option).collect());
        Random { rng: Rng::with_seed(seed), cases: walked(), often: often.collect() }
    }

    /// One of `things`; none when there is none.
    fn one<'a, T>(rng: &mut Rng, things: &'a [T]) -> Option<&'a T> {
        things.get(rng.usize(..things.len().max(1)))
    }

    /// Any answer to `question`.
    pub fn answer(&mut self, question: QuestionId, asked: &Question) -> Answer {
        let rng = &mut self.rng;
        let unknown = if rng.bool() { Answer::DontKnow } else { Answer::PreferNotToSay };
        if rng.u8(..10) == 0 {
            return unknown;
        }
        let often = self.often.get(question.index()).map_or(&[][..], Vec::as_slice);
        let count = u8::try_from(asked.options.len()).unwrap_or(u8::MAX);
        let often = if rng.bool() { Self::one(rng, often) } else { None };
        let options = match (often, asked.takes) {
            (Some(option), _) => OptionSet::EMPTY.with(*option),
            (None, Takes::One) => OptionSet::EMPTY.with(rng.u8(..count)),
            (None, Takes::Several { alone }) => {
                let drawn: OptionSet = (0..rng.u8(1..4)).map(|_| rng.u8(..count)).collect();
                let beside = drawn.without(alone);
                if beside.is_empty() {
                    OptionSet::EMPTY.with(drawn.iter().next().unwrap_or(0))
                } else {
                    beside
                }
            }
        };
        asked.answer(options).unwrap_or(unknown)
    }

    /// A sheet: every second one from nothing, as full as chance has it, the others by answering some questions of a
    /// case anew, so that sheets on which everything fits come up as well.
    pub fn sheet(&mut self) -> Answers {
        let (mut answers, mut anew) = (Answers::new(), self.rng.u8(1..=10));
        if self.rng.bool() {
            answers = Self::one(&mut self.rng, &self.cases).cloned().unwrap_or_default();
            anew = self.rng.u8(0..=2);
        }
        for (at, asked) in (0_u8..).zip(RULES.questions) {
            if self.rng.u8(..10) < anew {
                match self.rng.u8(..8) {
                    0 => answers.remove(QuestionId(at)),
                    _ => answers.set(QuestionId(at), self.answer(QuestionId(at), asked)),
                }
            }
        }
        answers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_the_same_in_every_run_and_every_answer_fits() {
        let (mut one, mut other) = (Random::new(7), Random::new(7));
        for _ in 0..2_000 {
            let sheet = one.sheet();
            assert_eq!(sheet, other.sheet());
            for (question, answer) in sheet.iter() {
                let asked = RULES.question(question).unwrap();
                assert!(
                    answer.chosen().is_none_or(|options| asked.answer(options) == Ok(answer)),
                    "{}",
                    asked.id
                );
            }
        }
    }
}
