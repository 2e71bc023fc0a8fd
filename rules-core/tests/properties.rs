//! Properties that hold for every sheet of answers, tried on random ones.

mod support;

use proptest::prelude::*;
use rules_core::norway::RULES;
use rules_core::organisation::OrganisationKind;
use rules_core::relevance::relevant_to_route;
use rules_core::{Answer, Answers, Event, QuestionId, QuestionSet, Session};
use support::{any_answer, assess, config, full_sheet, grade, partial_sheet, questions, walk};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_walk_ends_without_repeating_a_question_and_leaves_something_to_do(sheet in full_sheet()) {
        let (answers, asked) = walk(&sheet.0);
        let different: QuestionSet = asked.iter().copied().collect();
        prop_assert_eq!(different.len(), asked.len(), "a question was put twice");
        let assessment = assess(&answers);
        prop_assert!(assessment.not_finished.is_empty(), "not finished: {:?}", assessment.not_finished);
        prop_assert!(!assessment.steps.is_empty(), "no step");
        let helps = RULES.contacts.shown(&answers).iter().any(|shown| shown.kind == OrganisationKind::Help);
        prop_assert!(helps, "no organisation that helps");
    }

    #[test]
    fn the_progress_bound_is_never_too_low(sheet in full_sheet()) {
        let (_, asked) = walk(&sheet.0);
        let mut so_far = Answers::new();
        let mut left_before = RULES.questions_left(&so_far);
        for (done, question) in asked.iter().enumerate() {
            let left = RULES.questions_left(&so_far);
            prop_assert!(left.without(left_before).is_empty(), "an answer made more questions relevant");
            prop_assert!(left.len() >= asked.len() - done, "{} left, said {}", asked.len() - done, left.len());
            for coming in asked.iter().skip(done) {
                prop_assert!(left.contains(*coming), "{} was not counted", RULES.question_name(*coming));
            }
            prop_assert_eq!(left.iter().next(), Some(*question), "the next is the first that is left");
            so_far.set(*question, sheet.0.get(*question).unwrap());
            left_before = left;
        }
        prop_assert!(RULES.questions_left(&so_far).is_empty());
    }

    #[test]
    fn the_order_of_answering_is_irrelevant(
        (sheet, order) in partial_sheet().prop_flat_map(|sheet| {
            let given: Vec<(QuestionId, Answer)> = sheet.0.iter().collect();
            (Just(sheet), Just(given).prop_shuffle())
        })
    ) {
        let answer = |session: Session, (question, answer)| session.update(&RULES, Event::Answer(question, answer));
        let session = order.into_iter().fold(Session::new(), answer);
        prop_assert_eq!(session.answers(), &sheet.0);
        prop_assert_eq!(assess(session.answers()), assess(&sheet.0));
        prop_assert_eq!(session.question(&RULES), RULES.next_question(&sheet.0));
    }

    #[test]
    fn not_known_not_said_and_not_asked_are_one(sheet in full_sheet()) {
        let unknown = |answer: &Answer| answer.chosen().is_none();
        let with = |other: Option<Answer>| -> Answers {
            sheet.0.iter().filter_map(|(question, answer)| {
                if unknown(&answer) { other.map(|other| (question, other)) } else { Some((question, answer)) }
            }).collect()
        };
        let [known, said, asked] = [Some(Answer::DontKnow), Some(Answer::PreferNotToSay), None].map(with);
        let [known, said, asked] = [known, said, asked].map(|answers| assess(&answers));
        prop_assert_eq!(&known.gates, &said.gates);
        prop_assert_eq!(&known.gates, &asked.gates);
        prop_assert_eq!(&known.routes, &said.routes);
        for route in &asked.routes {
            prop_assert_eq!(Some(route.grade), grade(&known, route.route), "{}", route.route);
        }
    }

    #[test]
    fn parked_answers_have_no_influence(sheet in prop_oneof![full_sheet().boxed(), partial_sheet().boxed()]) {
        let parked = RULES.parked(&sheet.0);
        let without = sheet.0.only(sheet.0.put().without(parked));
        prop_assert_eq!(assess(&sheet.0), assess(&without));
        prop_assert_eq!(RULES.questions_left(&sheet.0), RULES.questions_left(&without).without(parked));
    }

    #[test]
    fn one_more_answer_never_overturns_a_finished_route(
        sheet in partial_sheet(),
        more in full_sheet(),
    ) {
        let before = assess(&sheet.0);
        let mut answers = sheet.0.clone();
        for question in questions() {
            if answers.get(question).is_none() {
                answers.set(question, more.0.get(question).unwrap());
                let after = assess(&answers);
                for route in RULES.routes.iter().filter(|route| !before.not_finished.contains(&route.id)) {
                    let (was, is) = (grade(&before, route.id), grade(&after, route.id));
                    prop_assert_eq!(was, is, "{} after {}", route.id, RULES.question_name(question));
                }
            }
        }
    }

    #[test]
    fn a_settled_grade_is_that_of_every_completion(sheet in full_sheet(), more in full_sheet()) {
        // Only what was chosen is known; everything else is still open to the person.
        let known: Answers = sheet.0.iter().filter(|(_, answer)| answer.chosen().is_some()).collect();
        let completed: Answers =
            questions().map(|at| (at, known.get(at).unwrap_or_else(|| more.0.get(at).unwrap()))).collect();
        for route in RULES.routes {
            if relevant_to_route(route, &known).is_empty() {
                prop_assert_eq!(route.grade(&known), route.grade(&completed), "{}", route.id);
            }
        }
    }

    #[test]
    fn relevance_never_skips(
        sheet in partial_sheet(),
        more in full_sheet(),
        (question, answer) in prop::sample::select(questions().collect::<Vec<_>>())
            .prop_flat_map(|question| (Just(question), any_answer(question))),
    ) {
        let left = RULES.questions_left(&sheet.0);
        if sheet.0.get(question).is_none() && !left.contains(question) {
            let mut one: Answers =
                questions().map(|at| (at, sheet.0.get(at).unwrap_or_else(|| more.0.get(at).unwrap()))).collect();
            let before = assess(&one);
            one.set(question, answer);
            let after = assess(&one);
            prop_assert_eq!(before.gates, after.gates);
            prop_assert_eq!(before.routes.iter().map(|f| (f.route, f.grade)).collect::<Vec<_>>(),
                after.routes.iter().map(|f| (f.route, f.grade)).collect::<Vec<_>>());
            prop_assert_eq!(before.cards, after.cards);
            prop_assert_eq!(before.notes, after.notes);
            prop_assert_eq!(before.steps, after.steps);
        }
    }
}
