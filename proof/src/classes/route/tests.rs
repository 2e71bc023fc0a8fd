use super::*;
use rules_core::norway::RULES;

/// The truths of the parts of a route in play; out of scope nothing is told apart.
fn truths(route: &'static Route, answers: &Answers) -> Vec<Truth> {
    let truths: Vec<Truth> = route.parts().map(|part| part.condition.truth(answers)).collect();
    if truths.first() == Some(&Truth::No) { vec![Truth::No] } else { truths }
}

#[test]
fn the_classes_of_a_route_are_all_there_are() {
    for route in RULES.routes {
        let space = RouteSpace::new(&RULES, route, &[]);
        let whole =
            Space::new(&RULES, &leaves_of(route.parts().map(|part| part.condition)), QuestionSet::EMPTY);
        // The larger routes have too many combinations of answers to try them all.
        if whole.len() > 2_000_000 {
            continue;
        }
        let (mut composed, mut tried) = (HashSet::new(), HashSet::new());
        space.visit(&mut |answers| {
            composed.insert(truths(route, answers));
        });
        whole.visit(&mut Answers::new(), &mut |answers| {
            tried.insert(truths(route, answers));
        });
        assert_eq!(composed.len(), tried.len(), "{}", route.id);
        assert!(composed == tried, "{}", route.id);
    }
}

#[test]
fn shares_make_up_the_whole() {
    let space = RouteSpace::new(&RULES, RULES.route("collective-protection-ukraine").unwrap(), &[]);
    let shares = space.split(3);
    assert_eq!(shares.iter().map(RouteSpace::len).sum::<usize>(), space.len());
    let mut seen = 0;
    space.visit(&mut |_| seen += 1);
    assert_eq!(seen, space.len());
}
