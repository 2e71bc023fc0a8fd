//! The choices of a question in the page, and what a case says to it.

use anyhow::{Context, Result};
use rules_core::norway::{RULES, ordinary::ordinary};
use rules_core::question::{OptionSet, Question};
use rules_core::sheet::{DONT_KNOW, PREFER_NOT_TO_SAY};
use rules_core::{Answer, QuestionId};
use serde_json::Value;

use super::Walker;
use crate::cases::Case;

impl Walker<'_> {
    /// Ticks `answer` and nothing else on the question that stands there.
    ///
    /// # Errors
    ///
    /// If the question is not there, or does not offer the answer.
    pub async fn tick(self, question: QuestionId, answer: Answer) -> Result<()> {
        let wanted = values(answer);
        for value in &wanted {
            if !self.ticked().await?.contains(value) {
                self.click(&choice(question, value)).await?;
            }
        }
        for other in self.ticked().await?.into_iter().filter(|value| !wanted.contains(value)) {
            self.click(&choice(question, &other)).await?;
        }
        Ok(())
    }

    /// The values of what is ticked.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn ticked(self) -> Result<Vec<String>> {
        let ticked =
            "[...document.querySelectorAll('form :checked')].map((one) => one.value).filter(Boolean)";
        Ok(serde_json::from_value(self.evaluate(ticked).await?)?)
    }
}

/// The values of the choices that make `answer`.
#[must_use]
pub fn values(answer: Answer) -> Vec<String> {
    match answer {
        Answer::Chosen(options) => options.iter().map(|option| format!("o{option}")).collect(),
        Answer::DontKnow => vec!["d".to_owned()],
        Answer::PreferNotToSay => vec!["p".to_owned()],
    }
}

/// What selects the choice with this value, a button or an entry of a list.
#[must_use]
pub fn choice(question: QuestionId, value: &str) -> String {
    let number = question.index();
    format!("[data-question='{number}'] :is([name=q{number}], select option)[value={value}]")
}

/// The question with this number in the rules.
///
/// # Errors
///
/// If there is none.
pub fn question(at: QuestionId) -> Result<&'static Question> {
    RULES.question(at).with_context(|| format!("{at:?} is no question"))
}

impl Case {
    /// The case with only what it says to these questions, by id.
    #[must_use]
    pub fn only(&self, asked: &[&str]) -> Self {
        let mut only = self.clone();
        only.answers.retain(|id, _| asked.contains(&id.as_str()));
        only
    }

    /// What the case says to a question: an ordinary answer where it says nothing.
    ///
    /// # Errors
    ///
    /// If there is no such question, or it has no such option.
    pub fn answer(&self, at: QuestionId) -> Result<Answer> {
        let asked = question(at)?;
        let one = |id: &str| asked.option(id).with_context(|| format!("`{}` has no `{id}`", asked.id));
        Ok(match self.answers.get(asked.id) {
            None => ordinary(at),
            Some(Value::String(id)) if id == DONT_KNOW => Answer::DontKnow,
            Some(Value::String(id)) if id == PREFER_NOT_TO_SAY && asked.sensitive => Answer::PreferNotToSay,
            // Where it is not offered, not knowing is the way to say nothing; the rules make no difference.
            Some(Value::String(id)) if id == PREFER_NOT_TO_SAY => Answer::DontKnow,
            Some(Value::String(id)) => Answer::Chosen(OptionSet::EMPTY.with(one(id)?)),
            Some(several) => {
                let ids = several.as_array().context("an array")?.iter().filter_map(Value::as_str);
                Answer::Chosen(ids.map(one).collect::<Result<OptionSet>>()?)
            }
        })
    }
}
