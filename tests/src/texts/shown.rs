//! Which texts the person of a case is shown in the result.

use std::collections::BTreeSet;

use anyhow::{Context, Result, anyhow};
use app::message;
use rules_core::assessment::Finding;
use rules_core::card::Card;
use rules_core::grade::Role;
use rules_core::norway::{RULES, conditions, ordinary::ordinary};
use rules_core::route::Route;
use rules_core::sheet::Sheet;
use rules_core::{Assessment, Truth};
use serde_json::json;

use crate::cases::Case;
use crate::texts::{Language, asked};

/// The keys of what a result shows, before a variant for people under 18 takes the place of a text.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// The keys.
    pub keys: BTreeSet<String>,
    /// Whether the answers say that the person is under 18.
    pub minor: bool,
}

impl Shown {
    /// What the result of `case` shows on the day the law was read, with ordinary answers for the rest: also
    /// behind a heading that opens, and on the page of each route that is listed.
    ///
    /// # Errors
    ///
    /// If the case is none.
    pub fn of(case: &Case) -> Result<Self> {
        let sheet: Sheet = serde_json::from_value(json!({ "answers": case.answers, "others": "ordinary" }))?;
        let (answers, _) =
            sheet.complete(&RULES, ordinary).map_err(|error| anyhow!("{}: {error}", case.id))?;
        let assessment = RULES.assess(&answers, RULES.shelf_life.law_as_of);
        let minor = conditions::MINOR.truth(&answers) == Truth::Yes;
        let mut shown = Self { keys: BTreeSet::new(), minor };
        shown.lists(&assessment);
        for finding in &assessment.routes {
            let route = RULES.route(finding.route).context("a route that is listed")?;
            shown.route(route, finding);
        }
        for card in &assessment.cards {
            shown.card(RULES.card(card.card).context("a card that is shown")?);
        }
        Ok(shown)
    }

    /// The keys of the texts in `language`: each in the variant for people under 18 where there is one for it.
    #[must_use]
    pub fn said(&self, language: &Language) -> BTreeSet<String> {
        let items = asked::items();
        let varies = |id: &str| self.minor && items.get(id).is_some_and(|item| item.varies);
        let said = self.keys.iter().map(|key| {
            let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
            let variant = format!("{id}{}", message::CHILD);
            let exists = varies(id) && language.texts.contains_key(&variant);
            if exists {
                format!("{variant}.{attribute}").trim_end_matches('.').to_owned()
            } else {
                key.clone()
            }
        });
        said.collect()
    }

    fn add(&mut self, kind: &str, id: &str, attributes: &[&str]) {
        let id = message::of(kind, id);
        self.keys.extend(attributes.iter().map(|attribute| format!("{id}.{attribute}")));
        self.keys.insert(id);
    }

    fn lists(&mut self, assessment: &Assessment) {
        for (gate, state) in &assessment.gates {
            self.add("gate", gate, &[message::gate_attribute(*state)]);
        }
        assessment.notes.iter().for_each(|note| self.add("note", note, &[]));
        assessment.not_finished.iter().for_each(|route| self.add("route", route, &[]));
        assessment.contacts.iter().for_each(|contact| self.add("organisation", contact, &["help"]));
        for status in RULES.statuses.iter().filter(|status| assessment.statuses.contains(&status.id)) {
            self.add("status", status.id, &[]);
            status.rights.iter().for_each(|right| self.add("right", right.id, &[]));
        }
        for step in assessment.steps.iter().filter_map(|due| RULES.step(due.step)) {
            self.add("step", step.id, &["how"]);
            self.add("place", step.place, &[]);
            self.add("means", step.means.id(), &[]);
        }
    }

    fn route(&mut self, route: &'static Route, finding: &Finding) {
        // Where there are no details, nothing is missing.
        self.add("route", route.id, &["about", "details"]);
        self.add("grade", finding.grade.id(), &["sentence"]);
        for (part, truth) in route.parts().zip(&finding.parts) {
            let exception = message::exception_attribute(*truth);
            match part.role {
                Role::Scope => {}
                Role::Element { .. } => self.add("element", part.id, &[message::element_attribute(*truth)]),
                Role::BarToUnlikely | Role::BarToCannotTell => self.add("bar", part.id, exception.as_slice()),
                Role::CapToUnlikely | Role::CapToPossible => self.add("cap", part.id, exception.as_slice()),
            }
        }
        route.judgements.iter().for_each(|one| self.add("judgement", one.id, &[]));
        route.rights.iter().for_each(|right| self.add("right", right.id, &[]));
        route.terms.iter().for_each(|term| self.add("term", term.id, &["norwegian", "meaning"]));
    }

    fn card(&mut self, card: &Card) {
        self.add("card", card.id, &["lead", "more"]);
        card.rights.iter().for_each(|right| self.add("right", right.id, &[]));
        card.terms.iter().for_each(|term| self.add("term", term.id, &["norwegian", "meaning"]));
    }
}
