//! The report: an assessment with its reasons, in the form that `cargo xtask assess` prints.

use crate::answers::{Answer, Answers};
use crate::assessment::Assessment;
use crate::deadline::{Direction, Due};
use crate::explanation::{Explanation, PartReason};
use crate::gate::GateState;
use crate::grade::{Grade, Role};
use crate::question::{QuestionId, QuestionSet};
use crate::receipt::Receipt;
use crate::ruleset::Ruleset;
use crate::sheet::{Sheet, SheetError};
use crate::truth::Truth;
use jiff::civil::Date;
use serde::{Serialize, Serializer};

/// An assessment as ids, for other programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Which rules it was made with.
    pub receipt: Receipt,
    /// The questions that were put, in order.
    pub asked: Vec<&'static str>,
    /// The gates in play.
    #[serde(serialize_with = "map")]
    pub gates: Vec<(&'static str, GateState)>,
    /// The finished routes in play.
    #[serde(serialize_with = "map")]
    pub routes: Vec<(&'static str, RouteReport)>,
    /// The routes in play that a question not yet put can still change.
    pub not_finished: Vec<&'static str>,
    /// The cards shown, in order.
    pub cards: Vec<&'static str>,
    /// Emergency lines and organisations, in the order shown.
    pub contacts: Vec<&'static str>,
    /// What to do, in order.
    pub steps: Vec<StepReport>,
}

/// A finished route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RouteReport {
    /// Its grade.
    pub grade: Grade,
    /// All its elements.
    pub elements: Vec<PartReport>,
    /// The bars that hold or are open.
    pub bars: Vec<PartReport>,
    /// The caps that hold or are open.
    pub caps: Vec<PartReport>,
}

/// An element, bar or cap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartReport {
    /// Its id.
    pub id: &'static str,
    /// Its truth.
    pub truth: Truth,
    /// The questions that decide it, or that leave it open.
    pub answers: Vec<&'static str>,
    /// The ids of its citations.
    pub sources: Vec<String>,
}

/// A step to take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StepReport {
    /// Its id.
    pub id: &'static str,
    /// By when, where a source or the letter gives a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<DeadlineReport>,
}

/// A deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeadlineReport {
    /// How many units; left out when only the letter tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<u16>,
    /// The unit; `in-letter` when only the letter tells.
    pub unit: &'static str,
    /// What it is counted from; what is counted backwards begins with `before-`.
    pub from: String,
}

/// Pairs as a JSON object, in their order.
fn map<T: Serialize, S: Serializer>(pairs: &[(&'static str, T)], out: S) -> Result<S::Ok, S::Error> {
    out.collect_map(pairs.iter().map(|(id, value)| (id, value)))
}

impl Ruleset {
    /// The report on `answers` given to the questions `asked`, with rules of the age they have on
    /// `today`.
    pub fn report(&'static self, answers: &Answers, asked: &[QuestionId], today: Date) -> Report {
        let Assessment { age: _, gates, routes, not_finished, cards, statuses: _, notes: _, contacts, steps } =
            self.assess(answers, today);
        let explained = routes.iter().filter_map(|finding| {
            let explanation = self.route(finding.route)?.explain(answers)?;
            Some((finding.route, self.route_report(&explanation)))
        });
        Report {
            receipt: self.receipt(),
            asked: asked.iter().map(|&question| self.question_name(question)).collect(),
            gates,
            routes: explained.collect(),
            not_finished,
            cards: cards.iter().map(|card| card.card).collect(),
            contacts,
            steps: steps
                .into_iter()
                .map(|step| StepReport { id: step.step, deadline: step.due.map(DeadlineReport::from) })
                .collect(),
        }
    }

    fn route_report(&self, explanation: &Explanation) -> RouteReport {
        let parts = |wanted: fn(Role) -> bool, all: bool| {
            explanation
                .parts
                .iter()
                .filter(|part| wanted(part.role) && (all || part.truth != Truth::No))
                .map(|part| self.part_report(part))
                .collect()
        };
        RouteReport {
            grade: explanation.grade,
            elements: parts(|role| matches!(role, Role::Element { .. }), true),
            bars: parts(|role| matches!(role, Role::BarToUnlikely | Role::BarToCannotTell), false),
            caps: parts(|role| matches!(role, Role::CapToPossible | Role::CapToUnlikely), false),
        }
    }

    fn part_report(&self, part: &PartReason) -> PartReport {
        let names = |questions: QuestionSet| questions.iter().map(|at| self.question_name(at)).collect();
        PartReport {
            id: part.id,
            truth: part.truth,
            answers: names(part.questions()),
            sources: part.citations.iter().map(crate::source::Citation::id).collect(),
        }
    }
}

impl Sheet {
    /// The report on this sheet, with `ordinary` for the answers of a case that it leaves out.
    ///
    /// # Errors
    /// The first key that does not fit the rules, and why.
    pub fn report(
        &self,
        rules: &'static Ruleset,
        ordinary: impl Fn(QuestionId) -> Answer,
    ) -> Result<Report, SheetError> {
        let today = self.today(rules)?;
        let (answers, asked) = self.complete(rules, ordinary)?;
        Ok(rules.report(&answers, &asked, today))
    }
}

impl From<Due> for DeadlineReport {
    fn from(due: Due) -> DeadlineReport {
        DeadlineReport {
            amount: due.period.map(|period| period.amount),
            unit: due.period.map_or("in-letter", |period| period.unit.id()),
            from: match due.direction {
                Direction::After => due.from.into(),
                Direction::Before => format!("before-{}", due.from),
            },
        }
    }
}

#[cfg(test)]
mod tests;
