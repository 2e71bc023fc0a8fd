//! The classes of answers that either side tells apart.

use proof::classes::{OtherForm, Piece, RouteSpace, Space, leaves_of};
use rules_core::Condition;
use rules_core::norway::RULES;

use super::{described, said};

/// Every class of answers to the questions of today that `thing` is told apart by, as it was or as it is.
pub(super) fn of_both(thing: &said::Thing, before: &described::Thing, now: &described::Thing) -> Vec<Piece> {
    let conditions =
        |of: &described::Thing| of.conditions.iter().map(|(_, one)| *one).collect::<Vec<Condition>>();
    let (before_all, now_all) = (conditions(before), conditions(now));
    match thing {
        said::Thing::Route(route) => {
            let scope = before.conditions.iter().find(|(what, _)| what == "scope");
            let scope = scope.map_or(route.scope, |(_, scope)| *scope);
            // What both have need not be told apart twice.
            let parts = before_all.into_iter().filter(|part| !now_all.contains(part)).collect();
            RouteSpace::of_both(&RULES, route, &OtherForm { scope, parts }).pieces().to_vec()
        }
        said::Thing::Gate(_) | said::Thing::Shown(..) => {
            let leaves = leaves_of(before_all.iter().chain(&now_all));
            vec![Piece::from(&Space::new(&RULES, &leaves, before.put.union(now.put)))]
        }
    }
}
