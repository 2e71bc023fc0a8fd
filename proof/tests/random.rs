//! A million sheets drawn at random, as whole sheets: what the engine says is what the oracle says, and nobody is left
//! without what they must see.

use std::time::Instant;

use proof::beside::{beside, processors};
use proof::paired::Paired;
use proof::printed::{Printed, smallest};
use proof::random::Random;
use rules_core::assessment::Assessment;
use rules_core::grade::Ceiling;
use rules_core::norway::{RULES, conditions, questions as q, routes};
use rules_core::organisation::OrganisationKind;
use rules_core::question::Choice;
use rules_core::{Answers, Condition, Grade, Truth};

/// How many sheets are tried: a million, or as many as `RANDOM_SHEETS` says.
fn sheets() -> usize {
    std::env::var("RANDOM_SHEETS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000)
}

fn assess(answers: &Answers) -> Assessment {
    RULES.assess(answers, RULES.shelf_life.law_as_of)
}

/// What a sheet says to one question.
fn says(answers: &Answers, choices: &[Choice]) -> bool {
    choices
        .iter()
        .any(|choice| answers.chosen(choice.question).is_some_and(|set| set.contains(choice.option)))
}

/// Whether `condition` is known to hold.
fn holds(condition: &Condition, answers: &Answers) -> bool {
    condition.truth(answers) == Truth::Yes
}

fn shows(assessment: &Assessment, card: &str) -> bool {
    assessment.cards.iter().any(|shown| shown.card == card)
}

/// Whether something holds on a sheet and its assessment.
type Holds = fn(&Answers, &Assessment) -> bool;

/// What must hold on every sheet, each by its name.
const ALWAYS: &[(&str, Holds)] =
    &[
        ("exclusion never removes protection against return", |answers, _| {
            let endangered = [
                conditions::IN_NORWAY,
                conditions::ASKS_ASYLUM,
                conditions::FEARS,
                conditions::SERIOUS_HARM_OR_WAR,
            ];
            let concerned = endangered.iter().all(|condition| holds(condition, answers))
                && holds(&conditions::MAY_BE_EXCLUDED, answers);
            !concerned || routes::non_refoulement::ROUTE.grade(answers) == Some(Grade::Possible)
        }),
        (
            "a child alone gets a representative, a lawyer of its own and the lines for children",
            |answers, found| {
                let alone = says(answers, &[q::without_guardian::YES]);
                let concerned =
                    alone && holds(&conditions::MINOR, answers) && holds(&conditions::IN_NORWAY, answers);
                let asks = holds(&conditions::ASKS_ASYLUM, answers);
                let own_lawyer = found.steps.iter().any(|due| due.step == "ask-for-childs-lawyer");
                let lawyer = !asks || own_lawyer && shows(found, "lawyer-and-guidance");
                let lines =
                    ["child-helpline", "asylbarn", "myrights"].iter().all(|id| found.contacts.contains(id));
                !concerned || shows(found, "representative") && lawyer && lines
            },
        ),
        ("whoever is in danger sees whom to call first", |answers, found| {
            let calm = says(answers, &[q::urgent::NO]);
            let first = found.contacts.first().copied().unwrap_or_default();
            let lines = RULES.contacts.emergency.iter().copied().chain([RULES.contacts.local_emergency]);
            calm || lines.into_iter().any(|line| line.id == first)
        }),
        ("whoever is held or about to be sent out sees that before every other card", |answers, found| {
            let concerned = says(answers, &[q::urgent::DETAINED, q::urgent::REMOVAL_SOON]);
            !concerned || found.cards.first().is_some_and(|card| card.card == "detention" && card.urgent)
        }),
        ("nobody outside Norway is told that asylum may be open", |answers, _| {
            let inside = conditions::IN_NORWAY.truth(answers);
            let refugee = [&routes::refugee_convention::ROUTE, &routes::refugee_inhuman_treatment::ROUTE];
            inside != Truth::No
                || refugee.iter().all(|route| matches!(route.grade(answers), None | Some(Grade::Unlikely)))
        }),
        ("a letter with a no leads to the appeal", |answers, found| {
            !says(answers, &[q::stage::UDI_REFUSED, q::stage::LOST]) || shows(found, "appeal")
        }),
        ("whoever is here and has not asked is shown how to", |answers, found| {
            let concerned = holds(&conditions::IN_NORWAY, answers)
                && says(answers, &[q::stage::NONE, q::stage::NOT_APPLIED]);
            !concerned || shows(found, "registration") && shows(found, "lawyer-and-guidance")
        }),
        ("whoever holds protection is never shown how to give it up among what comes first", |_, found| {
            found
                .cards
                .iter()
                .position(|card| card.card == "giving-up-protection")
                .is_none_or(|at| at + 1 == found.cards.len())
        }),
        ("an open exception never leaves a route likely", |answers, found| {
            found.routes.iter().filter(|finding| finding.grade == Grade::Likely).all(|finding| {
                RULES.route(finding.route).is_some_and(|route| {
                    route.parts().all(|part| part.condition.truth(answers) != Truth::Unknown)
                })
            })
        }),
        ("everybody is shown an organisation that helps", |_, found| {
            found
                .contacts
                .iter()
                .filter_map(|id| RULES.contacts.find(id))
                .any(|one| one.kind == OrganisationKind::Help)
        }),
        ("nothing is likely that rests on discretion", |_, found| {
            found.routes.iter().filter(|finding| finding.grade == Grade::Likely).all(|finding| {
                RULES.route(finding.route).is_some_and(|route| route.ceiling == Ceiling::Likely)
            })
        }),
    ];

/// The first thing that is wrong on a sheet.
fn wrong(paired: &Paired, answers: &Answers) -> Option<String> {
    if let Some(difference) = paired.differences(answers).first() {
        return Some(format!("{difference:?}"));
    }
    let found = assess(answers);
    ALWAYS.iter().find(|(_, holds)| !holds(answers, &found)).map(|(name, _)| format!("not so: {name}"))
}

#[test]
fn a_million_sheets_are_assessed_as_the_oracle_does_and_leave_nobody_without_help() {
    let (start, paired, each) = (Instant::now(), Paired::new(&RULES), sheets() / processors());
    let seeds = (0..).take(processors()).map(|share| 20_261_122 + share).collect();
    let failed = beside(seeds, |seed| {
        let mut random = Random::new(seed);
        (0..each).find_map(|_| {
            let answers = random.sheet();
            let what = wrong(&paired, &answers)?;
            let smallest =
                smallest(&answers, |fewer| wrong(&paired, fewer).is_some_and(|other| other == what));
            Some(format!("{what} on{}", Printed(&RULES, &smallest)))
        })
    });
    let failed: Vec<String> = failed.into_iter().flatten().collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    println!("{} sheets, {:.1} seconds", each * processors(), start.elapsed().as_secs_f64());
}
