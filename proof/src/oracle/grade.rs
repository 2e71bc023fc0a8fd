//! The one grade function.

use super::truth::Truth;

/// What the rules say about a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Verdict {
    /// Likely open.
    #[default]
    Likely,
    /// Possibly open.
    Possible,
    /// Looks unlikely.
    Unlikely,
    /// The answers are not enough to tell.
    CannotTell,
}

impl Verdict {
    /// Its id in the contract.
    pub fn id(self) -> &'static str {
        match self {
            Verdict::Likely => "likely",
            Verdict::Possible => "possible",
            Verdict::Unlikely => "unlikely",
            Verdict::CannotTell => "cannot-tell",
        }
    }
}

/// A route on one sheet: the truth of everything that the grade depends on.
#[derive(Default)]
pub(super) struct Rule<'a> {
    pub(super) scope: Truth,
    /// The core elements: those in bold; every element of a route that has none in bold, save R-10d and R-18.
    pub(super) core: &'a [Truth],
    /// The other elements.
    pub(super) others: &'a [Truth],
    pub(super) bars_to_unlikely: &'a [Truth],
    pub(super) bars_to_cannot_tell: &'a [Truth],
    pub(super) caps_to_unlikely: &'a [Truth],
    pub(super) caps_to_possible: &'a [Truth],
    /// Likely where a route does not say otherwise.
    pub(super) ceiling: Verdict,
}

/// The grade; none when the scope is no.
pub(super) fn grade(rule: &Rule<'_>) -> Option<Verdict> {
    (rule.scope != Some(false)).then(|| lowered(rule, first_line_that_applies(rule)))
}

fn first_line_that_applies(rule: &Rule<'_>) -> Verdict {
    let elements = || rule.core.iter().chain(rule.others);
    let open_elements = elements().filter(|element| element.is_none()).count();
    let all_core_open = !rule.core.is_empty() && rule.core.iter().all(Option::is_none);

    // (a) A bar to Unlikely that holds, or an element that fails.
    if holds(rule.bars_to_unlikely) || elements().any(|&element| element == Some(false)) {
        return Verdict::Unlikely;
    }
    // (b) A bar to CannotTell that holds or is open, more than two open elements, or all core elements open.
    if holds(rule.bars_to_cannot_tell) || open(rule.bars_to_cannot_tell) || open_elements > 2 || all_core_open
    {
        return Verdict::CannotTell;
    }
    // (c) Anything else still open: scope, element, bar or cap.
    if rule.scope.is_none()
        || open_elements > 0
        || open(rule.bars_to_unlikely)
        || open(rule.caps_to_unlikely)
        || open(rule.caps_to_possible)
    {
        return Verdict::Possible;
    }
    // (d) Otherwise.
    Verdict::Likely
}

/// Each cap that holds, and the ceiling, lowers Likely and Possible; CannotTell gives way only to a cap to Unlikely.
fn lowered(rule: &Rule<'_>, verdict: Verdict) -> Verdict {
    if holds(rule.caps_to_unlikely) {
        return Verdict::Unlikely;
    }
    if verdict == Verdict::Likely && holds(rule.caps_to_possible) {
        return Verdict::Possible;
    }
    if verdict == Verdict::Likely { rule.ceiling } else { verdict }
}

fn holds(truths: &[Truth]) -> bool {
    truths.contains(&Some(true))
}

fn open(truths: &[Truth]) -> bool {
    truths.contains(&None)
}
