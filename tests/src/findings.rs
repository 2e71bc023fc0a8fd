//! What the page shows of an assessment, and what it must show by the report of `cargo xtask assess`.

use anyhow::{Context, Result};
use rules_core::norway::RULES;
use serde_json::{Map, Value};

use crate::walker::Walker;

/// The order in which grades stand.
const GRADES: [&str; 4] = ["likely", "possible", "cannot-tell", "unlikely"];

/// The result, as ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// The routes with their grades: by grade, then in the order of the rules.
    pub routes: Vec<Vec<String>>,
    /// The routes without a grade yet.
    pub not_finished: Vec<String>,
    /// The gates with their states; those that are clear come last.
    pub gates: Vec<Vec<String>>,
    /// The cards, the urgent ones first.
    pub cards: Vec<String>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// How many steps have a deadline.
    pub deadlines: usize,
    /// Whom to turn to, in order.
    pub contacts: Vec<String>,
    /// The digest of the rules.
    pub digest: String,
}

/// The page of one route, as ids with truths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RouteFindings {
    /// The requirements, in the order of the rules.
    pub elements: Vec<Vec<String>>,
    /// The exceptions that hold or may hold, in the order of the rules.
    pub exceptions: Vec<Vec<String>>,
}

impl Findings {
    /// What the result that stands there shows.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn shown(walker: Walker<'_>) -> Result<Self> {
        let digest = walker.texts("[data-digest]").await?.join(" ");
        Ok(Self {
            routes: walker.attributes("[data-route]", &["data-route", "data-grade"]).await?,
            not_finished: ids(walker, "[data-unfinished]", "data-unfinished").await?,
            gates: walker.attributes("[data-gate]", &["data-gate", "data-state"]).await?,
            cards: ids(walker, "[data-kind=card]", "data-id").await?,
            steps: ids(walker, "[data-kind=step]", "data-id").await?,
            deadlines: walker.texts("[data-deadlines] li").await?.len(),
            contacts: ids(walker, "[data-kind=contact]", "data-id").await?,
            digest,
        })
    }

    /// What the result must show by `report`.
    ///
    /// # Errors
    ///
    /// If something of the report is missing.
    pub fn expected(report: &Value) -> Result<Self> {
        let (mut routes, mut gates) = (Vec::new(), Vec::new());
        for grade in GRADES {
            for route in RULES.routes {
                let found = report["routes"].get(route.id).and_then(|said| said["grade"].as_str());
                routes.extend(
                    found.filter(|found| *found == grade).map(|grade| vec![route.id.into(), grade.into()]),
                );
            }
        }
        for clear in [false, true] {
            for gate in RULES.gates {
                let state = report["gates"].get(gate.id).and_then(Value::as_str);
                let state = state.filter(|state| (*state == "clear") == clear);
                gates.extend(state.map(|state| vec![gate.id.into(), state.into()]));
            }
        }
        let steps = report["steps"].as_array().context("steps")?;
        Ok(Self {
            routes,
            not_finished: strings(&report["not_finished"]),
            gates,
            cards: strings(&report["cards"]),
            steps: steps.iter().filter_map(|step| Some(step["id"].as_str()?.into())).collect(),
            deadlines: steps.iter().filter(|step| step.get("deadline").is_some()).count(),
            contacts: strings(&report["contacts"]),
            digest: report.pointer("/receipt/digest").and_then(Value::as_str).context("a digest")?.into(),
        })
    }
}

impl RouteFindings {
    /// What the page of a route that stands there shows.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn shown(walker: Walker<'_>) -> Result<Self> {
        Ok(Self {
            elements: walker.attributes("[data-element]", &["data-element", "data-truth"]).await?,
            exceptions: walker.attributes("[data-exception]", &["data-exception", "data-truth"]).await?,
        })
    }

    /// What the page of `route` must show by `report`.
    #[must_use]
    pub fn expected(report: &Value, route: &str) -> Self {
        let said = report["routes"].get(route);
        let parts = |kind: &str| {
            let parts = said.and_then(|said| said[kind].as_array()).into_iter().flatten();
            let pairs = parts
                .filter_map(|part| Some(vec![part["id"].as_str()?.into(), part["truth"].as_str()?.into()]));
            pairs.collect::<Vec<Vec<String>>>()
        };
        Self { elements: parts("elements"), exceptions: [parts("bars"), parts("caps")].concat() }
    }
}

/// The report on every case, by id, as the building machine made it.
///
/// # Errors
///
/// Never, as long as the build script writes JSON.
pub fn reports() -> Result<Map<String, Value>> {
    Ok(serde_json::from_str(crate::NATIVE_REPORTS)?)
}

/// The strings in an array.
#[must_use]
pub fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(Into::into)).collect()
}

async fn ids(walker: Walker<'_>, css: &str, name: &str) -> Result<Vec<String>> {
    Ok(walker.attributes(css, &[name]).await?.concat())
}
