//! A tiny rule set about a harbour, for the tests of the engine. No country and no law is in it.
//!
//! Pilotage reads each question once, so that its relevance is exact; mooring and shelter read some
//! twice, and a gate. Together the three have every kind of part.

use crate::card::{Card, Figure, Note, Right, Status, Value};
use crate::condition::{Condition, Named};
use crate::deadline::{Deadline, Direction, Elapsed, Length, Period, Start, Stated, Unit};
use crate::gate::Gate;
use crate::grade::Ceiling;
use crate::organisation::{Organisation, OrganisationKind};
use crate::question::{Choice, OptionSet, Question, QuestionId, Takes};
use crate::route::{Bar, BarTo, Cap, CapTo, Element, Group, Judgement, Route};
use crate::ruleset::{Contact, Contacts, Ruleset, ShelfLife};
use crate::shown::Shown;
use crate::source::{Citation, Confidence, ContentDate, Seen, Source, SourceKind};
use crate::step::{Means, Step};
use crate::term::Term;
use crate::{all, any, not};
use jiff::civil::{Date, date};

mod sheets;
pub(crate) use sheets::{Sheets, answers, below, names, show};

const ONE: Takes = Takes::One;

/// Makes a module with a constant for each option of each question, and the table.
macro_rules! questions {
    ($($name:ident $at:literal $id:literal $takes:expr, $sensitive:literal {
        $($option:ident $place:literal $text:literal),*
    })*) => {
        $(pub(crate) mod $name {
            use super::{Choice, QuestionId};
            pub(crate) const QUESTION: QuestionId = QuestionId($at);
            $(pub(crate) const $option: Choice = Choice::new(QUESTION, $place);)*
        })*
        pub(crate) static QUESTIONS: &[Question] = &[$(
            Question { id: $id, part: "port", sensitive: $sensitive, takes: $takes, options: &[$($text),*] }
        ),*];
    };
}

questions! {
    berth 0 "berth" ONE, false { AT_SEA 0 "at-sea", OUTER 1 "outer", INNER 2 "inner" }
    cargo 1 "cargo" Takes::Several { alone: OptionSet::EMPTY.with(3) }, false {
        ANIMALS 0 "animals", FUEL 1 "fuel", FRUIT 2 "fruit", NONE 3 "none"
    }
    flag 2 "flag" ONE, false { HOME 0 "home", TREATY 1 "treaty", OTHER 2 "other" }
    licence 3 "licence" ONE, false { VALID 0 "valid", UNREADABLE 1 "unreadable", NONE 2 "none" }
    letter_received 4 "letter-received" ONE, false {
        NONE 0 "none", LATELY 1 "days-0-6", LONG_AGO 2 "over-6-days"
    }
    letter_deadline 5 "letter-deadline" ONE, false {
        HOURS_48 0 "hours-48", THREE_WEEKS 1 "three-weeks", OTHER 2 "other"
    }
    danger 6 "danger" ONE, true { YES 0 "yes", NO 1 "no" }
}

pub(crate) const INSIDE: Condition =
    Condition::Named(&Named { id: "inside", condition: Condition::one_of(&[berth::INNER, berth::OUTER]) });
pub(crate) const LETTER_CAME: Condition =
    Condition::one_of(&[letter_received::LATELY, letter_received::LONG_AGO]);
const IN_DANGER: Condition = Condition::is(danger::YES);

static ACT: Source = Source {
    id: "harbour-act",
    kind: SourceKind::Act,
    date: ContentDate::Day(date(2025, 7, 1)),
    seen: Seen::Copy,
    confidence: Confidence::High,
};
pub(crate) const CITE: &[Citation] = &[Citation::section(&ACT, "1")];

pub(crate) static QUARANTINE: Gate =
    Gate { id: "quarantine", scope: INSIDE, condition: Condition::is(cargo::ANIMALS), citations: CITE };
pub(crate) static CUSTOMS: Gate = Gate {
    id: "customs",
    scope: not!(Condition::is(flag::HOME)),
    condition: all![not!(Condition::is(cargo::NONE)), Condition::one_of(&[berth::OUTER, berth::INNER])],
    citations: CITE,
};

pub(crate) const HOURS_48: Period = Period::new(48, Unit::Hours);
pub(crate) const THREE_WEEKS: Period = Period::new(3, Unit::Weeks);
static RECEIVED: Start = Start {
    id: "letter-received",
    elapsed: &[
        (letter_received::LATELY, Elapsed { at_least: 0, at_most: Some(6) }),
        (letter_received::LONG_AGO, Elapsed { at_least: 7, at_most: None }),
    ],
};
static LICENCE_ENDS: Start = Start { id: "licence-ends", elapsed: &[] };
pub(crate) const STATED: &[(Choice, Stated)] = &[
    (letter_deadline::HOURS_48, Stated::For(HOURS_48)),
    (letter_deadline::THREE_WEEKS, Stated::For(THREE_WEEKS)),
    (letter_deadline::OTHER, Stated::InLetter),
];
pub(crate) const fn by_letter(otherwise: &'static [Period]) -> Deadline {
    let length = Length::Letter { stated: STATED, otherwise };
    Deadline { from: &RECEIVED, direction: Direction::After, length }
}
pub(crate) const BEFORE_LICENCE_ENDS: Deadline = Deadline {
    from: &LICENCE_ENDS,
    direction: Direction::Before,
    length: Length::Fixed(Period::new(1, Unit::Months)),
};

const STEP: Step = Step {
    id: "",
    when: Condition::ALWAYS,
    shown: Shown::WhenYes,
    place: "anywhere",
    means: Means::Alone,
    at_once: false,
    deadline: None,
    citations: CITE,
};
static ANSWER_LETTER: Step =
    Step { id: "answer-letter", deadline: Some(by_letter(&[HOURS_48, THREE_WEEKS])), ..STEP };
static KEEP_ENVELOPE: Step =
    Step { id: "keep-envelope", when: Condition::is(letter_received::LATELY), ..STEP };
static CALL_MASTER: Step = Step { id: "call-master", at_once: true, means: Means::Phone, ..STEP };
static HIRE_PILOT: Step = Step { id: "hire-pilot", deadline: Some(by_letter(&[])), ..STEP };
static RENEW: Step = Step {
    id: "renew",
    when: not!(Condition::is(flag::HOME)),
    shown: Shown::UnlessNo,
    deadline: Some(BEFORE_LICENCE_ENDS),
    ..STEP
};

pub(crate) const fn element(id: &'static str, core: bool, condition: Condition) -> Element {
    Element { id, core, condition, citations: CITE }
}
static FEE: Figure =
    Figure { id: "fee", value: Value::Money(90), confidence: Confidence::Medium, citations: CITE };
static STAY: Right = Right { id: "stay", figures: &[FEE], citations: CITE };
static MOORED: Status = Status { id: "moored", when: INSIDE, rights: &[&STAY] };
static KEEL: Term = Term { id: "keel", citations: &[] };

const ROUTE: Route = Route {
    id: "",
    scope: Condition::ALWAYS,
    elements: &[],
    bars: &[],
    caps: &[],
    ceiling: Ceiling::Likely,
    judgements: &[],
    steps: &[],
    rights: &[],
    figures: &[],
    terms: &[],
    citations: CITE,
};
pub(crate) static PILOTAGE: Route = Route {
    id: "pilotage",
    scope: not!(Condition::is(berth::INNER)),
    elements: &[
        element("licence", true, Condition::one_of_unless_unsure(&[licence::VALID], &[licence::UNREADABLE])),
        element("announced", false, LETTER_CAME),
    ],
    bars: &[
        Bar { id: "other-flag", to: BarTo::Unlikely, condition: Condition::is(flag::OTHER), citations: CITE },
        Bar { id: "danger", to: BarTo::CannotTell, condition: IN_DANGER, citations: CITE },
    ],
    caps: &[Cap {
        id: "fuel-only",
        to: CapTo::Unlikely,
        condition: Condition::only_of(&[cargo::FUEL]),
        citations: CITE,
    }],
    judgements: &[Judgement { id: "skill", citations: CITE }],
    steps: &[&HIRE_PILOT, &CALL_MASTER],
    ..ROUTE
};
pub(crate) static MOORING: Route = Route {
    id: "mooring",
    scope: INSIDE,
    elements: &[
        element(
            "seaworthy",
            true,
            any![Condition::is(licence::VALID), all![Condition::is(flag::HOME), not!(IN_DANGER)]],
        ),
        element("known-flag", true, Condition::one_of(&[flag::HOME, flag::TREATY])),
        element("clean", false, not!(Condition::is(cargo::FUEL))),
        element("calm", false, not!(IN_DANGER)),
    ],
    bars: &[Bar {
        id: "overstayed",
        to: BarTo::Unlikely,
        condition: all![Condition::is(letter_received::LONG_AGO), Condition::is(letter_deadline::HOURS_48)],
        citations: CITE,
    }],
    caps: &[Cap {
        id: "quarantine",
        to: CapTo::Possible,
        condition: Condition::Gate(&QUARANTINE),
        citations: CITE,
    }],
    steps: &[&RENEW, &KEEP_ENVELOPE],
    rights: &[&STAY],
    figures: &[FEE],
    terms: &[&KEEL],
    ..ROUTE
};
pub(crate) static SHELTER: Route = Route {
    id: "shelter",
    elements: &[
        element("danger", true, IN_DANGER),
        element("laden", false, not!(Condition::is(cargo::NONE))),
    ],
    caps: &[Cap {
        id: "not-here",
        to: CapTo::Unlikely,
        condition: any![Condition::Gate(&QUARANTINE), Condition::is(flag::OTHER)],
        citations: CITE,
    }],
    ceiling: Ceiling::Possible,
    steps: &[&CALL_MASTER, &HIRE_PILOT],
    ..ROUTE
};

const CARD: Card = Card {
    id: "",
    when: Condition::ALWAYS,
    shown: Shown::WhenYes,
    urgent: Condition::NEVER,
    folded: false,
    steps: &[],
    rights: &[],
    figures: &[],
    terms: &[],
    citations: CITE,
};
static TIDES: Card = Card { id: "tides", folded: true, figures: &[FEE], ..CARD };
static PAPERS: Card = Card {
    id: "papers",
    when: not!(Condition::is(flag::HOME)),
    shown: Shown::UnlessNoOncePut(flag::QUESTION),
    ..CARD
};
static VET: Card = Card { id: "vet", when: Condition::Gate(&QUARANTINE), shown: Shown::UnlessNo, ..CARD };
static LETTER: Card = Card {
    id: "letter",
    when: LETTER_CAME,
    urgent: all![Condition::is(letter_deadline::HOURS_48), Condition::is(letter_received::LATELY)],
    steps: &[&KEEP_ENVELOPE, &ANSWER_LETTER],
    rights: &[&STAY],
    ..CARD
};
static FIRE: Card =
    Card { id: "fire", when: IN_DANGER, urgent: Condition::is(cargo::FUEL), steps: &[&CALL_MASTER], ..CARD };
static TREATY: Note =
    Note { id: "treaty", when: Condition::is(flag::TREATY), confidence: Confidence::Medium, citations: CITE };

const fn organisation(
    id: &'static str,
    kind: OrganisationKind,
    phones: &'static [&'static str],
) -> Organisation {
    Organisation {
        id,
        kind,
        phones,
        day_and_night: false,
        email: None,
        web: None,
        address: None,
        hours: &[],
        as_of: ContentDate::Undated,
        confidence: Confidence::Medium,
        citations: CITE,
    }
}
static COASTGUARD: Organisation = organisation("coastguard", OrganisationKind::Emergency, &["111"]);
static LIFEBOAT: Organisation = organisation("lifeboat", OrganisationKind::Emergency, &[]);
static OFFICE: Organisation = organisation("office", OrganisationKind::Authority, &["222"]);
static SEAMEN: Organisation = organisation("seamen", OrganisationKind::Help, &[]);

pub(crate) static RULES: Ruleset = Ruleset {
    version: "2026.3.1",
    shelf_life: ShelfLife {
        law_as_of: LAW_DATE,
        review_by: date(2026, 6, 30),
        grades_until: date(2026, 12, 31),
    },
    questions: QUESTIONS,
    gates: &[&QUARANTINE, &CUSTOMS],
    routes: &[&PILOTAGE, &MOORING, &SHELTER],
    groups: &[Group { id: "at-berth", routes: &[&MOORING, &SHELTER] }],
    cards: &[&TIDES, &PAPERS, &VET, &LETTER, &FIRE],
    statuses: &[&MOORED],
    notes: &[&TREATY],
    contacts: Contacts {
        emergency: &[&COASTGUARD],
        local_emergency: &LIFEBOAT,
        out_of_reach: Condition::is(berth::AT_SEA),
        calm: Condition::is(danger::NO),
        organisations: &[
            Contact { organisation: &OFFICE, shown: Shown::WhenYes, when: INSIDE },
            Contact { organisation: &SEAMEN, shown: Shown::UnlessNo, when: not!(Condition::is(flag::HOME)) },
        ],
    },
    sources: &[&[&ACT]],
    terms: &[&KEEL],
    question_terms: &[(berth::QUESTION, &[&KEEL])],
};
/// The law date of the rules, on which most tests assess.
pub(crate) const LAW_DATE: Date = date(2026, 3, 1);
