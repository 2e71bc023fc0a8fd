//! Sheets as a person reads them: one answer a line, by id.

use core::fmt;

use rules_core::ruleset::Ruleset;
use rules_core::{Answer, Answers, QuestionSet};

/// Answers that print by id.
#[derive(Clone, Copy)]
pub struct Printed<'a>(pub &'static Ruleset, pub &'a Answers);

impl fmt::Debug for Printed<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for Printed<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.1.put().is_empty() {
            return out.write_str("\n  (nothing is answered)");
        }
        for (question, answer) in self.1.iter() {
            let asked = self.0.question(question);
            let said: Vec<&str> = match answer {
                Answer::Chosen(options) => {
                    asked.map(|asked| asked.names(options).collect()).unwrap_or_default()
                }
                Answer::DontKnow => vec!["dont-know"],
                Answer::PreferNotToSay => vec!["prefer-not-to-say"],
            };
            write!(out, "\n  {}: {}", self.0.question_name(question), said.join(", "))?;
        }
        Ok(())
    }
}

/// The smallest sheet, made from `answers` by leaving answers and options out, on which `fails` still holds.
#[must_use]
pub fn smallest(answers: &Answers, fails: impl Fn(&Answers) -> bool) -> Answers {
    let mut smallest = answers.clone();
    loop {
        let fewer = fewer(&smallest).find(|fewer| fails(fewer));
        match fewer {
            Some(fewer) => smallest = fewer,
            None => return smallest,
        }
    }
}

/// The sheets with one answer or one option less.
fn fewer(answers: &Answers) -> impl Iterator<Item = Answers> {
    let without =
        answers.put().iter().map(|question| answers.only(answers.put().without(QuestionSet::only(question))));
    let options = answers.iter().flat_map(move |(question, answer)| {
        let chosen = answer.chosen().filter(|chosen| chosen.len() > 1);
        chosen.into_iter().flat_map(move |chosen| {
            chosen.iter().map(move |option| {
                let one = rules_core::question::OptionSet::EMPTY.with(option);
                let mut fewer = answers.clone();
                fewer.set(question, Answer::Chosen(chosen.without(one)));
                fewer
            })
        })
    });
    without.chain(options)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules_core::norway::{RULES, questions as q};
    use rules_core::question::OptionSet;

    #[test]
    fn the_smallest_sheet_holds_what_is_needed_and_nothing_else() {
        let harms = OptionSet::EMPTY.with(q::harm::TORTURE.option).with(q::harm::WAR.option);
        let sheet: Answers =
            [(q::fear::QUESTION, Answer::DontKnow), (q::harm::QUESTION, Answer::Chosen(harms))]
                .into_iter()
                .collect();
        let war = |sheet: &Answers| {
            sheet.chosen(q::harm::QUESTION).is_some_and(|chosen| chosen.contains(q::harm::WAR.option))
        };
        assert_eq!(Printed(&RULES, &smallest(&sheet, war)).to_string(), "\n  harm: war");
        assert_eq!(Printed(&RULES, &Answers::new()).to_string(), "\n  (nothing is answered)");
    }
}
