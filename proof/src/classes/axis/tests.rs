use super::*;
use rules_core::Truth;
use rules_core::condition::Condition;
use rules_core::norway::{RULES, conditions, questions as q};

fn leaves(conditions: &[Condition]) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    conditions.iter().for_each(|condition| condition.leaves(&mut |leaf| leaves.push(leaf)));
    leaves
}

fn sets(question: QuestionId, conditions: &[Condition]) -> Vec<Vec<&'static str>> {
    let axis = Axis::new(&RULES, question, &leaves(conditions));
    let asked = RULES.question(question).unwrap();
    let chosen = axis.answers.iter().flatten().filter_map(|answer| answer.chosen());
    chosen.map(|set| asked.names(set).collect()).collect()
}

#[test]
fn options_that_no_rule_tells_apart_are_one_class() {
    assert_eq!(sets(q::location::QUESTION, &[conditions::IN_NORWAY]), [["norway"], ["home"]]);
    assert_eq!(sets(q::location::QUESTION, &[]).len(), 1, "nothing is told apart");
}

#[test]
fn what_can_be_chosen_together_is() {
    let only_military = Condition::only_of(&[q::reason::MILITARY_REFUSAL]);
    let found = sets(q::reason::QUESTION, &[conditions::CONVENTION_GROUND, only_military]);
    let military = RULES.question(q::reason::QUESTION).unwrap();
    let military = military.names(OptionSet::EMPTY.with(q::reason::MILITARY_REFUSAL.option)).next().unwrap();
    // Another ground; the one that stands alone in the second condition; no ground at all.
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found.iter().any(|set| set == &[military]), "{found:?}");
}

#[test]
fn every_answer_is_in_exactly_one_class() {
    // Every set of up to three options of every question, against every leaf of every route.
    for route in RULES.routes {
        let conditions: Vec<Condition> = route.parts().map(|part| *part.condition).collect();
        let leaves = leaves(&conditions);
        for leaf in &leaves {
            let asked = RULES.question(leaf.question()).unwrap();
            let axis = Axis::new(&RULES, leaf.question(), &leaves);
            let truths = |answer: Option<Answer>| -> Vec<Truth> {
                let sheet = answer.map(|answer| (leaf.question(), answer)).into_iter().collect();
                let own = leaves.iter().filter(|other| other.question() == leaf.question());
                own.map(|other| match other {
                    Leaf::OneOf(leaf) => leaf.truth(&sheet),
                    Leaf::OnlyOf(leaf) => leaf.truth(&sheet),
                })
                .collect()
            };
            // An answer that leaves it unsure looks as if there was none: the first class is not among them.
            let chosen = axis.answers.iter().skip(1);
            let classes: Vec<Vec<Truth>> = chosen.map(|answer| truths(*answer)).collect();
            let count = u8::try_from(asked.options.len()).unwrap();
            for one in 0..count {
                for other in one..count.min(one.saturating_add(20)) {
                    let set = OptionSet::EMPTY.with(one).with(other);
                    if let Ok(answer) = asked.answer(set) {
                        let seen = truths(Some(answer));
                        let of = classes.iter().filter(|class| **class == seen).count();
                        assert_eq!(of, 1, "{} of {}: {set:?}", route.id, asked.id);
                    }
                }
            }
        }
    }
}
