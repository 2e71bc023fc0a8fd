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

#[test]
fn two_forms_of_a_route_are_told_apart_wherever_either_is() {
    let route = RULES.route("reversal-request").unwrap();
    let same = OtherForm { scope: route.scope, parts: Vec::new() };
    assert_eq!(RouteSpace::of_both(&RULES, route, &same).len(), RouteSpace::new(&RULES, route, &[]).len());
    // In play where the route is not, and with a part that reads more.
    let fear = rules_core::norway::conditions::FEARS;
    let other = OtherForm { scope: Condition::ALWAYS, parts: vec![fear] };
    let (mut seen, space) = (HashSet::new(), RouteSpace::of_both(&RULES, route, &other));
    space.visit(&mut |answers| {
        seen.insert((truths(route, answers), fear.truth(answers)));
    });
    let out = seen.iter().filter(|(truths, _)| *truths == [Truth::No]).count();
    assert_eq!(out, 3, "out of scope, the other form is still told apart");
    assert_eq!(seen.len(), (RouteSpace::new(&RULES, route, &[]).len() - 1) * 3 + out);
}
