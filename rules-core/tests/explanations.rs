//! Explanations are checked, not told: for every route of every case, the cited answers alone give
//! the same grade, none can be left out, and a why-not is a smallest one.

mod support;

use rules_core::norway::RULES;
use rules_core::{Answers, Explanation, Grade, QuestionId, QuestionSet, Truth};
use support::{Sheet, cases};

/// Every route of every case with its explanation.
fn explained() -> Vec<(String, Answers, &'static rules_core::route::Route, Explanation)> {
    cases()
        .iter()
        .flat_map(|case| {
            let (answers, _) = case.walked();
            RULES.routes.iter().filter_map(move |&route| {
                let explanation = route.explain(&answers)?;
                Some((format!("{} {}", case.id, route.id), answers.clone(), route, explanation))
            })
        })
        .collect()
}

/// The subsets of `questions` with `size` members.
fn subsets(questions: &[QuestionId], size: usize) -> Vec<QuestionSet> {
    match (size, questions.split_first()) {
        (0, _) => vec![QuestionSet::EMPTY],
        (_, None) => Vec::new(),
        (_, Some((first, rest))) => {
            let with = subsets(rest, size - 1).into_iter().map(|set| set.with(*first));
            with.chain(subsets(rest, size)).collect()
        }
    }
}

#[test]
fn the_cited_answers_alone_give_the_same_grade_and_none_is_needless() {
    let explained = explained();
    assert!(explained.len() > 250, "{} routes explained", explained.len());
    for (name, answers, route, explanation) in explained {
        let cited = answers.only(explanation.decided_by);
        assert_eq!(route.grade(&cited), Some(explanation.grade), "{name} on{:?}", Sheet(cited));
        for question in explanation.decided_by.iter() {
            let fewer = answers.only(explanation.decided_by.without(QuestionSet::only(question)));
            let left_out = RULES.question_name(question);
            assert_ne!(route.grade(&fewer), Some(explanation.grade), "{name}: {left_out} is needless");
        }
    }
}

#[test]
fn a_why_not_is_a_smallest_one() {
    for (name, answers, route, explanation) in explained() {
        if explanation.grade == Grade::Unlikely {
            let put: Vec<QuestionId> = answers.put().iter().collect();
            for set in (0..explanation.decided_by.len()).flat_map(|size| subsets(&put, size)) {
                let fewer = answers.only(set);
                let enough = route.grade(&fewer) == Some(Grade::Unlikely);
                assert!(!enough, "{name}: {:?} would do", Sheet(fewer));
            }
        }
    }
}

#[test]
fn every_part_is_explained_by_the_questions_it_rests_on() {
    for (name, answers, route, explanation) in explained() {
        for (part, reason) in route.parts().zip(&explanation.parts) {
            assert_eq!((part.id, part.condition.truth(&answers)), (reason.id, reason.truth), "{name}");
            let cited = answers.only(reason.questions());
            assert_eq!(part.condition.truth(&cited), reason.truth, "{name}: {} alone", part.id);
            if reason.truth == Truth::Unknown {
                assert!(!reason.questions().is_empty(), "{name}: {} is open for no reason", part.id);
            }
        }
    }
}
