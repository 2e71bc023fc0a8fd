//! What the research says of the rules besides what the oracle does: times, and the provisions a rule rests on.

use proof::oracle;
use rules_core::Answers;
use rules_core::norway::coverage::PROVISIONS;
use rules_core::review::Coverage;
use rules_core::route::Route;
use rules_core::ruleset::Ruleset;
use rules_core::source::Citation;
use rules_core::step::Step;

/// Whether a step has another time than the oracle has for it, while the letter's is not known.
pub(super) fn deadlines_differ(rules: &'static Ruleset) -> bool {
    let told = |step: &'static Step| {
        let due = step.deadline?.due(&Answers::new());
        let all = due.period.iter().chain(due.or_else);
        let times: Vec<(u16, &str)> = all.map(|time| (time.amount, time.unit.id())).collect();
        (!times.is_empty()).then_some((due.from, times))
    };
    let expected = |step: &str| {
        let times = oracle::DEADLINES.iter().filter(|of| of.step == step);
        let all: Vec<(u16, &str)> = times.clone().map(|of| (of.amount.into(), of.unit.id())).collect();
        times.clone().next().map(|of| (of.from, all))
    };
    rules.all_steps().any(|step| told(step) != expected(step.id))
}

/// Whether a route requires nothing, or no longer cites a provision that the research rests it on, or a part of it cites
/// nothing.
pub(super) fn coverage_differs(route: &'static Route) -> bool {
    let of =
        |citations: &'static [Citation]| citations.iter().filter_map(Citation::provision).map(|one| one.id());
    let cited = || {
        let parts = route.parts().flat_map(|part| of(part.citations));
        let judgements = route.judgements.iter().flat_map(|one| of(one.citations));
        let listed = route.steps.iter().flat_map(|step| of(step.citations));
        let rights = route.rights.iter().flat_map(|right| of(right.citations));
        let of_rights =
            route.rights.iter().flat_map(|right| right.figures).flat_map(|figure| of(figure.citations));
        let figures = route.figures.iter().flat_map(|figure| of(figure.citations));
        parts.chain(judgements).chain(listed).chain(rights).chain(of_rights).chain(figures)
    };
    let mut rests = PROVISIONS.iter().filter(|row| match row.coverage {
        Coverage::Encoded(rules) | Coverage::InformationOnly(rules) => rules.contains(&route.id),
        Coverage::OutOfScope(_) | Coverage::Deferred(_) => false,
    });
    route.elements.is_empty()
        || route.parts().any(|part| part.citations.is_empty())
        || rests.any(|row| !cited().any(|id| id == row.provision) && known_to_cite(route.id, row.provision))
}

/// Whether the rules as they are cite the provision there: where they differ from the research is known.
fn known_to_cite(route: &str, provision: &str) -> bool {
    let differs = rules_core::norway::coverage::DIFFERENCES.iter();
    !differs.into_iter().any(|known| known.rule == route && known.provision == provision)
}
