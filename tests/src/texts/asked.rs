//! Which texts the rules ask for: the ids that `app::message` makes of everything that a person can be shown.

use std::collections::BTreeMap;

use app::message;
use rules_core::Truth;
use rules_core::card::{Figure, Right};
use rules_core::gate::GateState;
use rules_core::norway::RULES;
use rules_core::organisation::Organisation;
use rules_core::route::Route;
use rules_core::step::Step;

mod interface;
mod questions;

/// A message that is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// Its attributes.
    pub attributes: Vec<&'static str>,
    /// Attributes that it may have.
    pub optional: Vec<&'static str>,
    /// What it is told: its attributes where it has any, else its value.
    pub arguments: Vec<String>,
    /// Whether it is shown before the texts of the result have arrived.
    pub early: bool,
    /// Whether a variant for people under 18 is looked for.
    pub varies: bool,
}

impl Item {
    fn with(attributes: impl IntoIterator<Item = &'static str>) -> Self {
        Self { attributes: attributes.into_iter().collect(), ..Self::default() }
    }

    fn varies(self) -> Self {
        Self { varies: true, ..self }
    }

    fn early(self) -> Self {
        Self { early: true, ..self }
    }

    fn figures(self, figures: &[Figure]) -> Self {
        Self { arguments: figures.iter().map(message::figure).collect(), ..self }
    }

    fn argument(self, name: &str) -> Self {
        Self { arguments: vec![name.to_owned()], ..self }
    }
}

/// Every message that the rules ask for, by id.
#[must_use]
pub fn items() -> BTreeMap<String, Item> {
    let mut all: BTreeMap<String, Item> = BTreeMap::new();
    all.extend(questions::items());
    all.extend(interface::items());
    all.extend(RULES.routes.iter().flat_map(|route| of_route(route)));
    all.extend(cards());
    all.extend(steps().flat_map(of_step));
    all.extend(
        rights()
            .map(|right| (message::of("right", right.id), Item::with([]).figures(right.figures).varies())),
    );
    all.extend(
        organisations().map(|one| (message::of("organisation", one.id), Item::with(["help"]).varies())),
    );
    let listed = figures().flat_map(|figure| message::listed(figure.value));
    all.extend(listed.map(|id| (id, Item::default())));
    all
}

/// A route, its requirements and its exceptions, and what is weighed.
fn of_route(route: &'static Route) -> Vec<(String, Item)> {
    let about = Item { optional: vec!["details"], ..Item::with(["about"]) };
    let element = Item::with(Truth::ALL.map(message::element_attribute)).varies();
    let exception = Item::with(Truth::ALL.into_iter().filter_map(message::exception_attribute)).varies();
    let mut all = vec![(message::of("route", route.id), about.figures(route.figures).varies())];
    all.extend(route.elements.iter().map(|one| (message::of("element", one.id), element.clone())));
    all.extend(route.bars.iter().map(|bar| (message::of("bar", bar.id), exception.clone())));
    all.extend(route.caps.iter().map(|cap| (message::of("cap", cap.id), exception.clone())));
    let judgements = route.judgements.iter();
    all.extend(judgements.map(|one| (message::of("judgement", one.id), Item::default().varies())));
    all
}

/// Cards, gates, statuses, notes, groups and the glossary.
fn cards() -> Vec<(String, Item)> {
    let states = [GateState::Active, GateState::Check, GateState::Clear].map(message::gate_attribute);
    let mut all: Vec<(String, Item)> = Vec::new();
    let card = Item::with(["lead", "more"]).varies();
    all.extend(
        RULES.cards.iter().map(|one| (message::of("card", one.id), card.clone().figures(one.figures))),
    );
    all.extend(RULES.gates.iter().map(|one| (message::of("gate", one.id), Item::with(states).varies())));
    all.extend(RULES.statuses.iter().map(|one| (message::of("status", one.id), Item::default().varies())));
    all.extend(RULES.notes.iter().map(|note| (message::of("note", note.id), Item::default())));
    all.extend(RULES.groups.iter().map(|group| (message::of("group", group.id), Item::default())));
    let term = Item::with(["norwegian", "meaning"]).varies();
    all.extend(RULES.terms.iter().map(|one| (message::of("term", one.id), term.clone())));
    all
}

/// A step, where it is taken, by what means, and how its deadline is counted.
fn of_step(step: &'static Step) -> Vec<(String, Item)> {
    let mut all = vec![
        (message::of("step", step.id), Item::with(["how"]).varies()),
        (message::of("place", step.place), Item::default()),
        (message::of("means", step.means.id()), Item::default()),
    ];
    all.extend(step.deadline.map(|deadline| {
        let counted = format!("{}-{}", deadline.direction.id(), deadline.from.id);
        (message::of("counted", &counted), Item::default().argument("time"))
    }));
    all
}

/// The steps of all cards and routes.
fn steps() -> impl Iterator<Item = &'static Step> {
    RULES.all_steps()
}

/// The rights of all cards, routes and statuses.
fn rights() -> impl Iterator<Item = &'static Right> {
    let of_cards = RULES.cards.iter().flat_map(|card| card.rights);
    let of_routes = RULES.routes.iter().flat_map(|route| route.rights);
    of_cards.chain(of_routes).chain(RULES.statuses.iter().flat_map(|status| status.rights)).copied()
}

/// The figures of all cards, routes and rights.
fn figures() -> impl Iterator<Item = &'static Figure> {
    let of_cards = RULES.cards.iter().flat_map(|card| card.figures);
    let of_routes = RULES.routes.iter().flat_map(|route| route.figures);
    of_cards.chain(of_routes).chain(rights().flat_map(|right| right.figures))
}

/// Emergency lines and organisations.
fn organisations() -> impl Iterator<Item = &'static Organisation> {
    RULES.contacts.all()
}
