//! Every public id: none is missing, renamed or of another kind.
//!
//! An id that has landed is never renamed or reused. Whoever adds one adds it here.

use rules_core::norway::{RULES, organisations, places, rights, steps};
use rules_core::question::Takes;

/// Questions but the citizenship, how many options each takes, and the options.
const QUESTIONS: &[(&str, &str, &[&str])] = &[
    ("urgent", "One", &["no", "danger", "removal-soon", "detained"]),
    ("location", "One", &["norway", "border", "home", "europe", "abroad-unhcr", "abroad"]),
    (
        "stage",
        "One",
        &[
            "none",
            "not-applied",
            "waiting",
            "dublin-decision",
            "udi-refused",
            "une-refused",
            "protection",
            "collective",
            "humanitarian",
            "limited",
            "family",
            "permanent",
            "notice",
            "lost",
            "other-permit",
        ],
    ),
    ("letter-received", "One", &["0-2-days", "3-7-days", "8-21-days", "over-21-days", "none"]),
    ("letter-deadline", "One", &["48-hours", "one-week", "three-weeks", "other", "not-stated"]),
    ("age", "One", &["under-15", "15", "16-17", "18-55", "56-60", "over-60"]),
    ("without-guardian", "One", &["yes", "no"]),
    ("accelerated-exception", "One", &["yes", "no"]),
    (
        "ukraine-link",
        "One",
        &["lived-in-ukraine", "protected-in-ukraine", "family-of-covered-person", "other"],
    ),
    ("ukraine-area", "One", &["regarded-as-safe", "other"]),
    ("ukraine-man-18-60", "One", &["no", "yes", "yes-but-exempt"]),
    (
        "ukraine-bar",
        "Several",
        &["citizen-of-safe-country", "had-it-before", "lived-elsewhere", "other-permit", "none"],
    ),
    ("also-asylum", "One", &["yes", "no"]),
    ("fear", "One", &["yes", "before-not-now", "no"]),
    (
        "harm",
        "Several",
        &[
            "killed",
            "death-penalty",
            "torture",
            "prison",
            "violence",
            "sexual",
            "forced-marriage",
            "genital-mutilation",
            "honour",
            "military",
            "no-basic-rights",
            "war",
            "none",
        ],
    ),
    (
        "reason",
        "Several",
        &[
            "ethnic",
            "religion",
            "nationality",
            "politics",
            "gender",
            "sexual-orientation-or-gender-identity",
            "family",
            "group",
            "human-rights-work",
            "military-refusal",
            "anyone",
            "private",
            "economy",
            "disaster",
        ],
    ),
    ("actor", "Several", &["state", "group-control", "non-state"]),
    ("state-protection", "One", &["yes", "no"]),
    ("safe-elsewhere", "One", &["yes", "no"]),
    ("danger-began", "One", &["before", "after-events", "after-acts"]),
    ("serious-acts", "One", &["no", "maybe"]),
    (
        "protection-elsewhere",
        "One",
        &["no", "protection-in-europe", "protection-outside-europe", "other-permit"],
    ),
    ("european-contact", "Several", &["asylum", "entry", "visa", "family", "none"]),
    ("travel-route", "One", &["no", "transit", "lived", "russia", "nordic"]),
    ("family-in-norway", "Several", &["spouse", "child-under-18", "parent", "sibling", "other", "none"]),
    (
        "family-permit",
        "One",
        &[
            "protection",
            "collective",
            "humanitarian",
            "limited",
            "permanent",
            "citizen",
            "asylum-seeker",
            "other",
        ],
    ),
    (
        "family-application",
        "One",
        &["within-6-months", "registered-within-6-months", "late", "late-prevented"],
    ),
    ("family-before-flight", "One", &["yes", "no"]),
    ("family-same-citizenship", "One", &["yes", "no"]),
    ("serious-illness", "One", &["yes", "no"]),
    ("children-here", "One", &["none", "under-4-5-years", "over-4-5-years-in-school"]),
    ("exploitation", "One", &["yes", "no"]),
    ("partner-violence", "One", &["yes", "no"]),
    ("identity-papers", "One", &["passport", "other-docs", "none", "doubt"]),
    (
        "since-final-refusal",
        "Several",
        &["new-information", "country-changed", "no-return-for-3-years", "cooperated", "none"],
    ),
    ("since-protection", "One", &["no", "travelled", "home-passport", "new-citizenship", "resettled"]),
    ("permit-ends", "One", &["over-3-months", "1-3-months", "under-1-month", "expired"]),
];

/// Gates, by their code in the research.
const GATES: &[(&str, &str)] = &[
    ("G-01", "must-be-in-norway"),
    ("G-02", "dublin"),
    ("G-03", "protection-in-another-state"),
    ("G-04", "nordic-return"),
    ("G-05", "safe-third-country"),
    ("G-07", "accelerated-48-hours"),
];

/// Graded routes.
const ROUTES: &[(&str, &str)] = &[
    ("R-01", "refugee-convention"),
    ("R-02", "refugee-inhuman-treatment"),
    ("R-05", "derived-status"),
    ("R-07", "non-refoulement"),
    ("R-09", "collective-protection-ukraine"),
    ("R-10a", "humanitarian-health"),
    ("R-10b", "humanitarian-child-ties"),
    ("R-10c", "humanitarian-return-conditions"),
    ("R-10d", "humanitarian-trafficking"),
    ("R-11", "practical-barriers"),
    ("R-12", "unaccompanied-minor"),
    ("R-13", "permit-until-18"),
    ("R-15", "resettlement"),
    ("R-17", "human-rights-defender"),
    ("R-18", "reflection-period"),
    ("R-19", "relationship-violence"),
    ("R-20", "family-reunification"),
    ("R-21", "family-of-refugee-child"),
    ("D-02", "reversal-request"),
];

/// Cards.
const CARDS: &[(&str, &str)] = &[
    ("G-09", "suspended-country"),
    ("R-03", "sur-place"),
    ("R-04", "internal-flight"),
    ("R-06", "exclusion"),
    ("R-08", "collective-protection"),
    ("R-10e", "identity-limited-permit"),
    ("R-14", "stateless"),
    ("R-16", "outside-norway"),
    ("D-01", "appeal"),
    ("D-03", "dublin-decision"),
    ("D-04", "refused-examination"),
    ("D-05", "detention"),
    ("D-06", "assisted-return"),
    ("H-01", "rights-with-protection"),
    ("H-02", "renewal"),
    ("H-03", "permanent-residence"),
    ("H-04", "travel"),
    ("H-05", "withdrawal"),
    ("H-06", "advance-notice"),
    ("H-07", "giving-up-protection"),
    ("P-01", "registration"),
    ("P-02", "asylum-interview"),
    ("P-03", "lawyer-and-guidance"),
    ("P-04", "representative"),
    ("P-05", "reception"),
    ("P-06", "rights-while-waiting"),
];

/// The group of R-10a to R-10d.
const GROUP: (&str, &[&str]) = (
    "humanitarian",
    &[
        "humanitarian-health",
        "humanitarian-child-ties",
        "humanitarian-return-conditions",
        "humanitarian-trafficking",
    ],
);

/// Both lists in order, so that a difference names the id.
fn assert_same<'a>(kind: &str, listed: impl Iterator<Item = &'a str>, there: impl Iterator<Item = &'a str>) {
    let (mut listed, mut there): (Vec<&str>, Vec<&str>) = (listed.collect(), there.collect());
    listed.sort_unstable();
    there.sort_unstable();
    let missing: Vec<_> = listed.iter().filter(|id| !there.contains(id)).collect();
    let unlisted: Vec<_> = there.iter().filter(|id| !listed.contains(id)).collect();
    assert!(
        missing.is_empty() && unlisted.is_empty(),
        "{kind}: missing {missing:?}, not listed {unlisted:?}"
    );
    assert_eq!(listed, there, "{kind}: an id stands there twice");
}

#[test]
fn every_gate_route_and_card_has_its_id_and_kind() {
    assert_same("gates", GATES.iter().map(|(_, id)| *id), RULES.gates.iter().map(|gate| gate.id));
    assert_same("routes", ROUTES.iter().map(|(_, id)| *id), RULES.routes.iter().map(|route| route.id));
    assert_same("cards", CARDS.iter().map(|(_, id)| *id), RULES.cards.iter().map(|card| card.id));
    assert_eq!((GATES.len(), ROUTES.len(), CARDS.len()), (6, 19, 26));
}

#[test]
fn the_humanitarian_routes_stand_together() {
    let [group] = RULES.groups else { panic!("one group, not {}", RULES.groups.len()) };
    assert_eq!(group.id, GROUP.0);
    assert_eq!(group.routes.iter().map(|route| route.id).collect::<Vec<_>>(), GROUP.1);
}

#[test]
fn every_question_has_its_id_and_its_options() {
    let ids = QUESTIONS.iter().map(|(id, ..)| *id).chain(["citizenship"]);
    assert_same("questions", ids, RULES.questions.iter().map(|question| question.id));
    assert_eq!(RULES.questions.len(), 38);
    for (id, takes, options) in QUESTIONS {
        let question = RULES.questions.iter().find(|question| question.id == *id).unwrap();
        assert_same(id, options.iter().copied(), question.options.iter().copied());
        let one = matches!(question.takes, Takes::One);
        assert_eq!(if one { "One" } else { "Several" }, *takes, "{id}");
    }
}

#[test]
fn citizenship_has_every_country_and_the_two_that_are_none() {
    let options = RULES.questions.iter().find(|question| question.id == "citizenship").unwrap().options;
    let (countries, others): (Vec<&str>, Vec<&str>) = options.iter().partition(|id| id.len() == 2);
    assert_eq!(others, ["stateless", "several"]);
    // 249 codes of ISO 3166-1, and Kosovo.
    assert_eq!(countries.len(), 250);
    assert!(countries.iter().all(|id| id.bytes().all(|byte| byte.is_ascii_uppercase())));
    assert!(countries.is_sorted() && countries.contains(&"XK"));
}

#[test]
fn every_id_is_kebab_case_ascii() {
    let questions = RULES.questions.iter().flat_map(|question| {
        // The codes of countries are those of ISO 3166-1.
        let options = question.options.iter().filter(|_| question.id != "citizenship");
        [question.id, question.part].into_iter().chain(options.copied())
    });
    let routes = RULES.routes.iter().flat_map(|route| {
        let parts = route.parts().map(|part| part.id);
        let figures = route.figures.iter().map(|figure| figure.id);
        parts.chain(figures).chain(route.judgements.iter().map(|item| item.id)).chain([route.id])
    });
    let rights =
        rights::ALL.iter().flat_map(|right| right.figures.iter().map(|figure| figure.id).chain([right.id]));
    let cards =
        RULES.cards.iter().flat_map(|card| card.figures.iter().map(|figure| figure.id).chain([card.id]));
    let others = steps::ALL
        .iter()
        .map(|step| step.id)
        .chain(places::ALL.iter().copied())
        .chain(organisations::ALL.iter().map(|organisation| organisation.id))
        .chain(RULES.gates.iter().map(|gate| gate.id))
        .chain(RULES.notes.iter().map(|note| note.id))
        .chain(RULES.groups.iter().map(|group| group.id))
        .chain(RULES.sources.iter().flat_map(|list| list.iter().map(|source| source.id)))
        .chain(RULES.terms.iter().map(|term| term.id));
    for id in questions.chain(routes).chain(rights).chain(cards).chain(others) {
        let kebab = id.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase() || byte.is_ascii_digit());
        assert!(kebab && !id.is_empty() && !id.contains("--"), "{id:?} is not kebab-case");
    }
}
