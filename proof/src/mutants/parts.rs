//! Mistakes in a route.

use rules_core::grade::Ceiling;
use rules_core::route::{Bar, BarTo, Cap, CapTo, Element, Route};
use rules_core::ruleset::Ruleset;

use super::rewrite::leak_all;
use super::variants::variants;
use super::whole::with_route;
use super::{Mutant, mutant};

/// Every small mistake in `route`.
pub(super) fn of_route(rules: &'static Ruleset, route: &'static Route) -> Vec<Mutant> {
    let mut routes: Vec<(String, Route)> = Vec::new();
    for (what, scope) in variants(rules, &route.scope) {
        routes.push((format!("scope: {what}"), Route { scope, ..*route }));
    }
    for (at, element) in route.elements.iter().enumerate() {
        let mut put = |what: String, new: Option<Element>| {
            routes.push((what, Route { elements: replaced(route.elements, at, new), ..*route }));
        };
        put(format!("element {} dropped", element.id), None);
        put(format!("element {} core turned", element.id), Some(Element { core: !element.core, ..*element }));
        for (what, condition) in variants(rules, &element.condition) {
            put(format!("element {}: {what}", element.id), Some(Element { condition, ..*element }));
        }
        for (which, citations) in without_one(element.citations) {
            put(
                format!("element {}: citation {which} dropped", element.id),
                Some(Element { citations, ..*element }),
            );
        }
    }
    for (at, bar) in route.bars.iter().enumerate() {
        let mut put = |what: String, new: Option<Bar>| {
            routes.push((what, Route { bars: replaced(route.bars, at, new), ..*route }));
        };
        put(format!("bar {} dropped", bar.id), None);
        let to = if bar.to == BarTo::Unlikely { BarTo::CannotTell } else { BarTo::Unlikely };
        put(format!("bar {} to {to:?}", bar.id), Some(Bar { to, ..*bar }));
        for (what, condition) in variants(rules, &bar.condition) {
            put(format!("bar {}: {what}", bar.id), Some(Bar { condition, ..*bar }));
        }
        for (which, citations) in without_one(bar.citations) {
            put(format!("bar {}: citation {which} dropped", bar.id), Some(Bar { citations, ..*bar }));
        }
    }
    for (at, cap) in route.caps.iter().enumerate() {
        let mut put = |what: String, new: Option<Cap>| {
            routes.push((what, Route { caps: replaced(route.caps, at, new), ..*route }));
        };
        put(format!("cap {} dropped", cap.id), None);
        let to = if cap.to == CapTo::Unlikely { CapTo::Possible } else { CapTo::Unlikely };
        put(format!("cap {} to {to:?}", cap.id), Some(Cap { to, ..*cap }));
        for (what, condition) in variants(rules, &cap.condition) {
            put(format!("cap {}: {what}", cap.id), Some(Cap { condition, ..*cap }));
        }
        for (which, citations) in without_one(cap.citations) {
            put(format!("cap {}: citation {which} dropped", cap.id), Some(Cap { citations, ..*cap }));
        }
    }
    let ceiling = if route.ceiling == Ceiling::Likely { Ceiling::Possible } else { Ceiling::Likely };
    routes.push((format!("ceiling {ceiling:?}"), Route { ceiling, ..*route }));
    routes
        .into_iter()
        .map(|(what, new)| mutant(format!("route {}: {what}", route.id), with_route(rules, new)))
        .collect()
}

/// The list with another entry at a place, or without it.
fn replaced<T: Copy>(list: &'static [T], at: usize, new: Option<T>) -> &'static [T] {
    let entries =
        list.iter().enumerate().filter_map(|(other, one)| if other == at { new } else { Some(*one) });
    leak_all(entries.collect())
}

/// A list with one entry less, for each of its entries by its place.
fn without_one<T: Copy>(list: &'static [T]) -> impl Iterator<Item = (usize, &'static [T])> {
    (0..list.len()).map(|at| (at, replaced(list, at, None)))
}
