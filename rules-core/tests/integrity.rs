//! The law hangs together: whatever is there is used, whatever is used is there, and everything
//! that can happen does.

mod support;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use rules_core::card::{Figure, Right};
use rules_core::condition::{Condition, Leaf};
use rules_core::grade::Ceiling;
use rules_core::norway::sources::TITLES;
use rules_core::norway::{RULES, organisations, places, rights, steps};
use rules_core::question::OptionSet;
use rules_core::shown::Shown;
use rules_core::source::{Citation, Confidence, Seen, SourceKind};
use rules_core::step::Step;
use rules_core::{Answers, Grade, QuestionSet};
use std::collections::BTreeSet;
use support::{Case, cases, config, full_sheet, questions, walk};

/// Everything in the rules that cites, with a name for messages.
fn cited() -> Vec<(String, &'static [Citation])> {
    let mut all: Vec<(String, &'static [Citation])> = Vec::new();
    let figures = |owner: &str, list: &'static [Figure]| -> Vec<(String, &'static [Citation])> {
        list.iter().map(|figure| (format!("figure {owner}/{}", figure.id), figure.citations)).collect()
    };
    let right = |right: &'static Right| {
        let own = (format!("right {}", right.id), right.citations);
        [own].into_iter().chain(figures(right.id, right.figures)).collect::<Vec<_>>()
    };
    for gate in RULES.gates {
        all.push((format!("gate {}", gate.id), gate.citations));
    }
    for route in RULES.routes {
        all.extend(route.parts().map(|part| (format!("{} of {}", part.id, route.id), part.citations)));
        all.extend(route.judgements.iter().map(|item| (format!("judgement {}", item.id), item.citations)));
        all.extend(route.rights.iter().flat_map(|item| right(item)));
        all.extend(figures(route.id, route.figures));
    }
    for card in RULES.cards {
        all.push((format!("card {}", card.id), card.citations));
        all.extend(card.rights.iter().flat_map(|item| right(item)));
        all.extend(figures(card.id, card.figures));
    }
    all.extend(RULES.statuses.iter().flat_map(|status| status.rights).flat_map(|item| right(item)));
    all.extend(used_steps().iter().map(|step| (format!("step {}", step.id), step.citations)));
    all.extend(RULES.notes.iter().map(|note| (format!("note {}", note.id), note.citations)));
    all.extend(
        shown_organisations().iter().map(|shown| (format!("organisation {}", shown.id), shown.citations)),
    );
    all
}

fn used_steps() -> Vec<&'static Step> {
    let of_cards = RULES.cards.iter().flat_map(|card| card.steps);
    of_cards.chain(RULES.routes.iter().flat_map(|route| route.steps)).copied().collect()
}

fn shown_organisations() -> Vec<&'static rules_core::organisation::Organisation> {
    let listed = RULES.contacts.organisations.iter().map(|contact| contact.organisation);
    let lines = RULES.contacts.emergency.iter().copied().chain([RULES.contacts.local_emergency]);
    lines.chain(listed).collect()
}

/// Ids of `all` that are not among `used`.
fn unused<'a>(all: impl Iterator<Item = &'a str>, used: &BTreeSet<&str>) -> Vec<&'a str> {
    all.filter(|id| !used.contains(id)).collect()
}

#[test]
fn everything_that_states_law_cites_a_source_that_is_listed() {
    let listed: Vec<_> = RULES.sources.iter().flat_map(|list| list.iter()).collect();
    for (name, citations) in cited() {
        // The text that stands for the emergency numbers abroad states no law.
        assert!(!citations.is_empty() || name == "organisation local-emergency-help", "{name} cites nothing");
        for citation in citations {
            let found = listed
                .iter()
                .any(|source| core::ptr::eq::<rules_core::source::Source>(**source, citation.source));
            assert!(found, "{name} cites {citation}, which is not listed");
        }
    }
}

#[test]
fn every_source_is_used() {
    let used: BTreeSet<&str> = cited()
        .iter()
        .flat_map(|(_, citations)| citations.iter().map(|citation| citation.source.id))
        .chain(RULES.terms.iter().flat_map(|term| term.citations.iter().map(|citation| citation.source.id)))
        .collect();
    let all = RULES.sources.iter().flat_map(|list| list.iter().map(|source| source.id));
    assert_eq!(unused(all, &used), Vec::<&str>::new());
}

#[test]
fn sources_are_the_publishers_own_and_every_seed_is_named() {
    let seeds =
        RULES.sources.iter().flat_map(|list| list.iter()).filter(|source| source.kind == SourceKind::Seed);
    assert_eq!(seeds.count(), 5);
    let mut ids = BTreeSet::new();
    for source in RULES.sources.iter().flat_map(|list| list.iter()) {
        assert!(ids.insert(source.id), "{} stands there twice", source.id);
        if source.seen == Seen::SecondHand {
            // The law itself refers to the treaties; nothing else is sure that was only quoted.
            let sure = source.confidence == Confidence::High && source.kind != SourceKind::Treaty;
            assert!(!sure, "{} is known second-hand only", source.id);
        }
    }
}

#[test]
fn every_source_has_its_title_and_the_publishers_own_address() {
    let titles: Vec<_> = TITLES.iter().flat_map(|list| list.iter()).collect();
    let titled: Vec<&str> = titles.iter().map(|title| title.source.id).collect();
    let all: Vec<&str> = RULES.sources.iter().flat_map(|list| list.iter()).map(|source| source.id).collect();
    assert_eq!(titled, all);
    for title in titles {
        let id = title.source.id;
        assert!(!title.title.is_empty() && !title.publisher.is_empty(), "{id}");
        if let Some(address) = title.address {
            assert!(address.starts_with("https://") || address.starts_with("http://"), "{id}");
            let copies = ["git", "azure", "docplayer", "9pdf", "slidetodoc", "cms12", "inte."];
            assert!(!copies.iter().any(|copy| address.contains(copy)), "{id} is a copy elsewhere");
        }
    }
}

#[test]
fn every_step_right_place_organisation_and_term_is_used_once_by_id() {
    let steps_used: BTreeSet<&str> = used_steps().iter().map(|step| step.id).collect();
    assert_eq!(unused(steps::ALL.iter().map(|step| step.id), &steps_used), Vec::<&str>::new());
    assert_eq!(steps::ALL.len(), steps_used.len(), "two steps share an id");

    let of_routes = RULES.routes.iter().flat_map(|route| route.rights);
    let of_statuses = RULES.statuses.iter().flat_map(|status| status.rights);
    let rights_used: BTreeSet<&str> = of_routes
        .chain(RULES.cards.iter().flat_map(|card| card.rights))
        .chain(of_statuses)
        .map(|right| right.id)
        .collect();
    assert_eq!(unused(rights::ALL.iter().map(|right| right.id), &rights_used), Vec::<&str>::new());

    let places_used: BTreeSet<&str> = steps::ALL.iter().map(|step| step.place).collect();
    assert_eq!(unused(places::ALL.iter().copied(), &places_used), Vec::<&str>::new());
    assert!(places_used.iter().all(|place| places::ALL.contains(place)));

    let organisations_used: BTreeSet<&str> = shown_organisations().iter().map(|shown| shown.id).collect();
    assert_eq!(
        unused(organisations::ALL.iter().map(|item| item.id), &organisations_used),
        Vec::<&str>::new()
    );
    assert_eq!(organisations_used.len(), shown_organisations().len(), "an organisation is shown twice");

    let of_routes = RULES.routes.iter().flat_map(|route| route.terms);
    let of_cards = RULES.cards.iter().flat_map(|card| card.terms);
    let of_questions = RULES.question_terms.iter().flat_map(|(_, terms)| terms.iter());
    let terms_used: BTreeSet<&str> =
        of_routes.chain(of_cards).chain(of_questions).map(|term| term.id).collect();
    assert_eq!(RULES.terms.len(), 76);
    assert_eq!(unused(RULES.terms.iter().map(|term| term.id), &terms_used), Vec::<&str>::new());
}

#[test]
fn organisations_have_no_low_confidence_and_no_personal_mailbox() {
    for shown in shown_organisations() {
        assert!(shown.confidence > Confidence::Low, "{}", shown.id);
        assert!(shown.email.is_none_or(|email| !email.contains("leder")), "{}", shown.id);
        assert!(shown.web.is_none_or(|web| !web.contains("://")), "{}: host and path only", shown.id);
        let dialled = |phone: &str| phone.bytes().all(|byte| byte.is_ascii_digit() || byte == b'+');
        assert!(shown.phones.iter().all(|phone| dialled(phone)), "{}", shown.id);
    }
}

/// Every leaf of every rule.
fn leaves() -> Vec<Leaf> {
    let mut leaves = Vec::new();
    let mut visit = |condition: &Condition| condition.leaves(&mut |leaf| leaves.push(leaf));
    RULES.gates.iter().for_each(|gate| [&gate.scope, &gate.condition].into_iter().for_each(&mut visit));
    RULES.routes.iter().for_each(|route| route.parts().for_each(|part| visit(part.condition)));
    RULES.cards.iter().for_each(|card| [&card.when, &card.urgent].into_iter().for_each(&mut visit));
    used_steps().iter().for_each(|step| visit(&step.when));
    RULES.notes.iter().for_each(|note| visit(&note.when));
    RULES.statuses.iter().for_each(|status| visit(&status.when));
    [&RULES.contacts.calm, &RULES.contacts.out_of_reach].into_iter().for_each(&mut visit);
    RULES.contacts.organisations.iter().for_each(|contact| visit(&contact.when));
    leaves
}

/// Options that no rule names: what is left when every other option is told apart.
const THE_REST: &[(&str, &[&str])] = &[
    ("urgent", &["danger"]),
    ("location", &["home"]),
    ("letter-deadline", &["not-stated"]),
    ("letter-received", &["none"]),
    ("since-final-refusal", &["none"]),
    ("permit-ends", &["over-3-months", "1-3-months"]),
    ("since-protection", &["no"]),
    ("also-asylum", &["no"]),
    ("age", &["18-55", "56-60"]),
    ("ukraine-link", &["other"]),
    ("ukraine-area", &["other"]),
    ("ukraine-man-18-60", &["no"]),
    ("ukraine-bar", &["citizen-of-safe-country", "had-it-before", "lived-elsewhere", "other-permit"]),
    ("protection-elsewhere", &["no"]),
    ("european-contact", &["none"]),
    ("travel-route", &["no", "transit"]),
    ("harm", &["none"]),
    ("reason", &["private"]),
    ("accelerated-exception", &["no"]),
    ("actor", &["state", "group-control"]),
    ("state-protection", &["no"]),
    ("danger-began", &["before"]),
    ("family-in-norway", &["none"]),
    ("family-permit", &["collective", "humanitarian", "permanent", "citizen", "other"]),
    ("family-same-citizenship", &["no"]),
    ("children-here", &["under-4-5-years"]),
    ("identity-papers", &["passport", "other-docs"]),
];

#[test]
fn every_option_is_told_apart_or_is_the_rest() {
    let mut wrong = Vec::new();
    // Most countries are countries that no rule names.
    for question in questions().filter(|at| RULES.question_name(*at) != "citizenship") {
        let asked = RULES.question(question).unwrap();
        let of_leaves = leaves().into_iter().filter(|leaf| leaf.question() == question).map(Leaf::named);
        let deadlines = used_steps()
            .into_iter()
            .filter_map(|step| step.deadline)
            .map(|deadline| deadline.named(question));
        let named = of_leaves.chain(deadlines).fold(OptionSet::EMPTY, OptionSet::union);
        let rest: Vec<&str> = asked.names(asked.all().without(named)).collect();
        let listed = THE_REST.iter().find(|(id, _)| *id == asked.id).map_or(&[][..], |(_, rest)| rest);
        if rest != listed {
            wrong.push(format!("`{}`: {rest:?}, listed {listed:?}", asked.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_parts_of_the_interview_stand_together() {
    let mut parts: Vec<&str> = RULES.questions.iter().map(|question| question.part).collect();
    parts.dedup();
    assert_eq!(parts.len(), parts.iter().collect::<BTreeSet<_>>().len(), "{parts:?}");
    assert!(RULES.questions.len() <= QuestionSet::CAPACITY);
    for question in RULES.questions {
        assert!(question.options.len() <= OptionSet::CAPACITY, "{}", question.id);
        let ids: BTreeSet<_> = question.options.iter().collect();
        assert_eq!(ids.len(), question.options.len(), "{}: an option twice", question.id);
    }
}

#[test]
fn parts_of_a_route_have_ids_of_their_own() {
    for route in RULES.routes {
        let ids: Vec<&str> = route.parts().map(|part| part.id).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{}: {ids:?}", route.id);
    }
}

/// Routes that name no core element and yet are not told apart from others when all is open: with
/// them, not knowing still leaves the route possible.
const NO_CORE_ELEMENT: &[&str] = &["reflection-period", "humanitarian-trafficking"];

#[test]
fn a_route_has_a_core_element_unless_it_says_otherwise() {
    let without: Vec<&str> = RULES
        .routes
        .iter()
        .filter(|route| route.elements.iter().all(|element| !element.core))
        .map(|route| route.id)
        .collect();
    assert_eq!(without, NO_CORE_ELEMENT);
}

#[test]
fn only_three_cards_are_shown_while_their_condition_is_open() {
    let open: Vec<&str> =
        RULES.cards.iter().filter(|card| card.shown != Shown::WhenYes).map(|card| card.id).collect();
    assert_eq!(open, ["exclusion", "representative", "lawyer-and-guidance"]);
}

#[test]
fn the_steps_of_a_route_depend_on_what_the_route_asks_anyway() {
    for route in RULES.routes {
        let mut asked = QuestionSet::EMPTY;
        route.parts().for_each(|part| part.condition.leaves(&mut |leaf| asked = asked.with(leaf.question())));
        let always = ["urgent", "location", "stage", "also-asylum", "age", "without-guardian"];
        for step in route.steps {
            step.when.leaves(&mut |leaf| {
                let name = RULES.question_name(leaf.question());
                assert!(
                    asked.contains(leaf.question()) || always.contains(&name),
                    "{} of {} asks `{name}` by itself",
                    step.id,
                    route.id
                );
            });
        }
    }
}

/// Grades that no answers lead to, and why. Likely is left out where the ceiling is possible.
const NEVER: &[(&str, Grade, &str)] = &[
    ("reflection-period", Grade::Unlikely, ONE_QUESTION),
    ("reflection-period", Grade::CannotTell, NOT_CORE),
    ("relationship-violence", Grade::Unlikely, ONE_QUESTION),
    ("unaccompanied-minor", Grade::Unlikely, ONE_QUESTION),
    ("permit-until-18", Grade::Unlikely, ONE_QUESTION),
    ("humanitarian-health", Grade::Unlikely, ONE_QUESTION),
    ("humanitarian-trafficking", Grade::Unlikely, ONE_QUESTION),
    ("humanitarian-trafficking", Grade::CannotTell, NOT_CORE),
    ("human-rights-defender", Grade::Unlikely, ONE_QUESTION),
];

const ONE_QUESTION: &str = "what would make its one element fail takes it out of scope";
const NOT_CORE: &str = "its one element is not core, and it has no bar";

#[test]
fn every_question_is_asked_and_every_grade_reached_or_excused() {
    let mut runner = TestRunner::new(config());
    let mut asked_at_all = QuestionSet::EMPTY;
    let mut reached: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut note = |answers: &Answers| {
        let grades = RULES.routes.iter().filter_map(|route| Some((route.id, route.grade(answers)?)));
        reached.extend(grades.map(|(route, grade)| (route, grade.id())));
    };
    for (answers, asked) in cases().iter().map(Case::walked) {
        note(&answers);
        asked_at_all = asked.into_iter().fold(asked_at_all, QuestionSet::with);
    }
    for _ in 0..config().cases {
        let (answers, asked) = walk(&full_sheet().new_tree(&mut runner).unwrap().current().0);
        note(&answers);
        asked_at_all = asked.into_iter().fold(asked_at_all, QuestionSet::with);
    }
    let never_asked = questions().filter(|at| !asked_at_all.contains(*at)).map(|at| RULES.question_name(at));
    assert_eq!(never_asked.collect::<Vec<_>>(), Vec::<&str>::new());
    let mut wrong = Vec::new();
    for route in RULES.routes {
        for grade in Grade::ALL {
            let is_reached = reached.contains(&(route.id, grade.id()));
            let too_high = grade == Grade::Likely && route.ceiling == Ceiling::Possible;
            let excused = too_high || NEVER.iter().any(|(id, never, _)| *id == route.id && *never == grade);
            if is_reached == excused {
                let how = if excused { "excused, yet reached" } else { "never reached" };
                wrong.push(format!("{} {}: {how}", route.id, grade.id()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
