//! A change carried through a whole set of rules.

use rules_core::card::{Card, Note, Status};
use rules_core::condition::Condition;
use rules_core::gate::Gate;
use rules_core::route::{Bar, Cap, Element, Route};
use rules_core::ruleset::{Contact, Contacts, Ruleset};
use rules_core::step::Step;

use super::rewrite::{leak, leak_all, rewrite, rewrite_gate};

/// What a change makes of a condition.
type Change<'a> = &'a dyn Fn(&Condition) -> Option<Condition>;

/// The rules with `change` asked for every condition in them.
pub(super) fn with_conditions(rules: &Ruleset, change: Change<'_>) -> Ruleset {
    let of = |condition: &Condition| rewrite(condition, change).unwrap_or(*condition);
    let step = |step: &&'static Step| changed(*step, Step { when: of(&step.when), ..**step });
    let route = |route: &&'static Route| {
        let new = Route {
            scope: of(&route.scope),
            elements: all(route.elements, |one| Element { condition: of(&one.condition), ..*one }),
            bars: all(route.bars, |one| Bar { condition: of(&one.condition), ..*one }),
            caps: all(route.caps, |one| Cap { condition: of(&one.condition), ..*one }),
            steps: all(route.steps, step),
            ..**route
        };
        changed(*route, new)
    };
    let card = |card: &&'static Card| {
        let (when, urgent) = (of(&card.when), of(&card.urgent));
        changed(*card, Card { when, urgent, steps: all(card.steps, step), ..**card })
    };
    let contacts = &rules.contacts;
    Ruleset {
        gates: all(rules.gates, |gate: &&'static Gate| rewrite_gate(gate, change).map_or(*gate, leak)),
        routes: all(rules.routes, route),
        cards: all(rules.cards, card),
        statuses: all(rules.statuses, |one| changed(*one, Status { when: of(&one.when), ..**one })),
        notes: all(rules.notes, |one| changed(*one, Note { when: of(&one.when), ..**one })),
        contacts: Contacts {
            out_of_reach: of(&contacts.out_of_reach),
            calm: of(&contacts.calm),
            organisations: leak_all(
                contacts.organisations.iter().map(|one| Contact { when: of(&one.when), ..*one }).collect(),
            ),
            ..*contacts
        },
        ..*rules
    }
}

/// The rules with another route in the place of the one of the same id.
pub(super) fn with_route(rules: &Ruleset, new: Route) -> Ruleset {
    Ruleset { routes: placed(rules.routes, new, |one, new| one.id == new.id), ..*rules }
}

/// The rules with another card in the place of the one of the same id.
pub(super) fn with_card(rules: &Ruleset, new: Card) -> Ruleset {
    Ruleset { cards: placed(rules.cards, new, |one, new| one.id == new.id), ..*rules }
}

/// The rules with another gate in the place of the one of the same id, also where a condition reads it.
pub(super) fn with_gate(rules: &Ruleset, new: Gate) -> Ruleset {
    let new: &'static Gate = leak(new);
    let rules = with_conditions(rules, &|condition| match condition {
        Condition::Gate(gate) if gate.id == new.id => Some(Condition::Gate(new)),
        _ => None,
    });
    Ruleset { gates: all(rules.gates, |gate| if gate.id == new.id { new } else { *gate }), ..rules }
}

/// The rules with another step in the place of the one of the same id, wherever it is listed.
pub(super) fn with_step(rules: &Ruleset, new: Step) -> Ruleset {
    let new: &'static Step = leak(new);
    let step = |step: &&'static Step| if step.id == new.id { new } else { *step };
    Ruleset {
        routes: all(rules.routes, |one| changed(*one, Route { steps: all(one.steps, step), ..**one })),
        cards: all(rules.cards, |one| changed(*one, Card { steps: all(one.steps, step), ..**one })),
        ..*rules
    }
}

fn placed<T: Copy + PartialEq>(
    list: &'static [&'static T],
    new: T,
    same: fn(&T, &T) -> bool,
) -> &'static [&'static T] {
    all(list, |one| if same(one, &new) { leak(new) } else { *one })
}

/// The old one where nothing has changed, so that no more is kept than has.
fn changed<T: PartialEq>(old: &'static T, new: T) -> &'static T {
    if *old == new { old } else { leak(new) }
}

/// A list with every entry made anew; the old list where none has changed.
fn all<T: PartialEq>(list: &'static [T], make: impl Fn(&T) -> T) -> &'static [T] {
    let new: Vec<T> = list.iter().map(make).collect();
    if new == list { list } else { leak_all(new) }
}
