use crate::card::{Card, Figure, Note, Right, Status, Value};
use crate::condition::{Condition, Named};
use crate::deadline::{Deadline, Direction, Elapsed, Length, Period, Start, Stated, Unit};
use crate::example::{
    CITE, HOURS_48, INSIDE, MOORING, PILOTAGE, QUARANTINE, RULES, THREE_WEEKS, berth, by_letter, cargo,
    danger, flag, letter_deadline, licence,
};
use crate::gate::Gate;
use crate::grade::Ceiling;
use crate::organisation::{Day, Hours, Organisation};
use crate::question::{OptionSet, Question, QuestionId, Takes};
use crate::route::{Bar, BarTo, Cap, CapTo, Element, Group, Judgement, Route};
use crate::ruleset::{Contact, Contacts, Ruleset, ShelfLife};
use crate::shown::Shown;
use crate::source::{Citation, Confidence, ContentDate, Seen, Source, SourceKind};
use crate::step::{Means, Step};
use crate::{all, any, not};
use jiff::civil::date;
use std::collections::BTreeMap;

/// A value of a variant. A few bytes, never given back.
fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// `list` with one of its values changed.
fn with<T: Copy>(list: &[T], at: usize, change: impl FnOnce(&mut T)) -> &'static [T] {
    let mut list = list.to_vec();
    change(&mut list[at]);
    list.leak()
}

/// The example with one thing changed.
fn rules(change: impl FnOnce(&mut Ruleset)) -> Ruleset {
    let mut rules = RULES;
    change(&mut rules);
    rules
}

fn question(at: usize, change: impl FnOnce(&mut Question)) -> Ruleset {
    rules(|rules| rules.questions = with(rules.questions, at, change))
}

fn route(change: impl FnOnce(&mut Route)) -> Ruleset {
    let mut route = PILOTAGE;
    change(&mut route);
    rules(|rules| rules.routes = with(rules.routes, 0, |first| *first = kept(route)))
}

fn mooring(change: impl FnOnce(&mut Route)) -> Ruleset {
    let mut route = MOORING;
    change(&mut route);
    rules(|rules| rules.routes = with(rules.routes, 1, |second| *second = kept(route)))
}

fn element(change: impl FnOnce(&mut Element)) -> Ruleset {
    route(|route| route.elements = with(route.elements, 0, change))
}

/// The first element with `condition` in the place of its own.
fn means(condition: Condition) -> Ruleset {
    element(|element| element.condition = condition)
}

fn bar(change: impl FnOnce(&mut Bar)) -> Ruleset {
    route(|route| route.bars = with(route.bars, 0, change))
}

fn cap(change: impl FnOnce(&mut Cap)) -> Ruleset {
    route(|route| route.caps = with(route.caps, 0, change))
}

fn cited(citation: Citation) -> Ruleset {
    element(|element| element.citations = vec![citation].leak())
}

fn gate(change: impl FnOnce(&mut Gate)) -> Ruleset {
    let mut gate = QUARANTINE;
    change(&mut gate);
    rules(|rules| rules.gates = with(rules.gates, 0, |first| *first = kept(gate)))
}

/// The `at`-th card changed: 0 tides, 1 papers, 2 vet, 3 letter, 4 fire.
fn card(at: usize, change: impl FnOnce(&mut Card)) -> Ruleset {
    let mut card = *RULES.cards[at];
    change(&mut card);
    rules(|rules| rules.cards = with(rules.cards, at, |card_at| *card_at = kept(card)))
}

fn status(change: impl FnOnce(&mut Status)) -> Ruleset {
    let mut status = *RULES.statuses[0];
    change(&mut status);
    rules(|rules| rules.statuses = vec![kept(status) as &Status].leak())
}

fn note(change: impl FnOnce(&mut Note)) -> Ruleset {
    let mut note = *RULES.notes[0];
    change(&mut note);
    rules(|rules| rules.notes = vec![kept(note) as &Note].leak())
}

/// The step `answer-letter` of the letter's card changed.
fn step(change: impl FnOnce(&mut Step)) -> Ruleset {
    card(3, |card| {
        let mut step = *card.steps[1];
        change(&mut step);
        card.steps = with(card.steps, 1, |second| *second = kept(step));
    })
}

fn deadline(change: impl FnOnce(&mut Deadline)) -> Ruleset {
    step(|step| change(step.deadline.as_mut().unwrap()))
}

fn start(change: impl FnOnce(&mut Start)) -> Ruleset {
    deadline(|deadline| {
        let mut start = *deadline.from;
        change(&mut start);
        deadline.from = kept(start);
    })
}

fn letter(stated_at: usize, says: Stated) -> Ruleset {
    deadline(|deadline| {
        if let Length::Letter { stated, .. } = &mut deadline.length {
            *stated = with(stated, stated_at, |(_, value)| *value = says);
        }
    })
}

fn figure(change: impl FnOnce(&mut Figure)) -> Ruleset {
    card(0, |card| card.figures = with(card.figures, 0, change))
}

fn right(change: impl FnOnce(&mut Right)) -> Ruleset {
    card(3, |card| {
        let mut right = *card.rights[0];
        change(&mut right);
        card.rights = vec![kept(right) as &Right].leak();
    })
}

fn contacts(change: impl FnOnce(&mut Contacts)) -> Ruleset {
    rules(|rules| change(&mut rules.contacts))
}

fn contact(change: impl FnOnce(&mut Contact)) -> Ruleset {
    contacts(|contacts| contacts.organisations = with(contacts.organisations, 0, change))
}

fn organisation(change: impl FnOnce(&mut Organisation)) -> Ruleset {
    contact(|contact| {
        let mut organisation = *contact.organisation;
        change(&mut organisation);
        contact.organisation = kept(organisation);
    })
}

fn source(change: impl FnOnce(&mut Source)) -> Ruleset {
    let mut source = *RULES.sources[0][0];
    change(&mut source);
    rules(|rules| rules.sources = vec![vec![kept(source) as &Source].leak() as &[&Source]].leak())
}

fn shelf_life(change: impl FnOnce(&mut ShelfLife)) -> Ruleset {
    rules(|rules| change(&mut rules.shelf_life))
}

const CITATION: Citation = Citation::section(CITE[0].source, "1");

/// Each kind of rule datum, changed.
fn changed_rules() -> Vec<(&'static str, Ruleset)> {
    const VALID: Condition = Condition::is(licence::VALID);
    const HOME: Condition = Condition::is(flag::HOME);
    const NOT_VALID: Condition = not!(VALID);
    const BOTH: Condition = all![VALID, HOME];
    const TURNED: Condition = all![HOME, VALID];
    const EITHER: Condition = any![VALID, HOME];
    const NESTED: Condition = any![VALID, all![HOME]];
    vec![
        ("status id", status(|status| status.id = "berthed")),
        ("status condition", status(|status| status.when = VALID)),
        ("rights of a status", status(|status| status.rights = &[])),
        ("review date", shelf_life(|life| life.review_by = date(2026, 7, 1))),
        ("law date", shelf_life(|life| life.law_as_of = date(2026, 3, 2))),
        ("end of grading", shelf_life(|life| life.grades_until = date(2027, 1, 1))),
        ("question id", question(0, |question| question.id = "place")),
        ("question part", question(0, |question| question.part = "papers")),
        ("sensitive question", question(0, |question| question.sensitive = true)),
        ("option id", question(0, |question| question.options = &["at-sea", "outer", "innermost"])),
        ("option order", question(0, |question| question.options = &["outer", "at-sea", "inner"])),
        ("one more option", question(0, |question| question.options = &["at-sea", "outer", "inner", "dock"])),
        (
            "takes several",
            question(0, |question| question.takes = Takes::Several { alone: OptionSet::EMPTY }),
        ),
        (
            "stands alone",
            question(1, |question| question.takes = Takes::Several { alone: OptionSet::EMPTY.with(2) }),
        ),
        (
            "question order",
            rules(|rules| {
                let mut questions = rules.questions.to_vec();
                questions.swap(2, 3);
                rules.questions = questions.leak();
            }),
        ),
        ("gate id", gate(|gate| gate.id = "isolation")),
        ("gate scope", gate(|gate| gate.scope = Condition::ALWAYS)),
        ("gate condition", gate(|gate| gate.condition = Condition::is(cargo::FUEL))),
        ("gate citation", gate(|gate| gate.citations = &[])),
        ("gate left out", rules(|rules| rules.gates = &rules.gates[..1])),
        ("route id", route(|route| route.id = "piloting")),
        ("scope negated", route(|route| route.scope = Condition::is(berth::INNER))),
        ("ceiling", route(|route| route.ceiling = Ceiling::Possible)),
        ("element left out", route(|route| route.elements = &route.elements[..1])),
        ("element id", element(|element| element.id = "permit")),
        ("core", element(|element| element.core = false)),
        ("always", means(Condition::ALWAYS)),
        ("never", means(Condition::NEVER)),
        ("no unsure option", means(VALID)),
        ("another operand", means(Condition::is(licence::NONE))),
        ("only unsure", means(Condition::unsure_when(&[licence::UNREADABLE]))),
        ("only of", means(Condition::only_of(&[licence::VALID]))),
        ("negation", means(NOT_VALID)),
        ("all", means(BOTH)),
        ("any", means(EITHER)),
        ("order of operands", means(TURNED)),
        ("nesting", means(NESTED)),
        ("gate state", means(Condition::Gate(&QUARANTINE))),
        ("bar kind", bar(|bar| bar.to = BarTo::CannotTell)),
        ("bar condition", bar(|bar| bar.condition = Condition::is(flag::TREATY))),
        (
            "bar as cap",
            route(|route| {
                route.caps = vec![
                    route.caps[0],
                    Cap {
                        id: "other-flag",
                        to: CapTo::Unlikely,
                        condition: route.bars[0].condition,
                        citations: CITE,
                    },
                ]
                .leak();
                route.bars = &route.bars[1..];
            }),
        ),
        ("cap kind", cap(|cap| cap.to = CapTo::Possible)),
        ("cap id", cap(|cap| cap.id = "fuel")),
        ("order of bars", route(|route| route.bars = vec![route.bars[1], route.bars[0]].leak())),
        ("judgement", route(|route| route.judgements = &[])),
        ("judgement id", route(|route| route.judgements = &[Judgement { id: "luck", citations: CITE }])),
        ("route citation", route(|route| route.citations = &[])),
        ("section", cited(Citation::section(CITE[0].source, "2"))),
        ("paragraph", cited(CITATION.paragraph(2))),
        ("letter", cited(CITATION.letter('b'))),
        ("whole source", cited(Citation::whole(CITE[0].source))),
        ("route step", route(|route| route.steps = &route.steps[..1])),
        ("route right", mooring(|route| route.rights = &[])),
        ("route figure", mooring(|route| route.figures = &[])),
        (
            "order of routes",
            rules(|rules| rules.routes = vec![rules.routes[1], rules.routes[0], rules.routes[2]].leak()),
        ),
        ("card id", card(0, |card| card.id = "tide")),
        ("card condition", card(4, |card| card.when = Condition::is(danger::NO))),
        ("shown kind", card(0, |card| card.shown = Shown::UnlessNo)),
        ("shown once put", card(1, |card| card.shown = Shown::UnlessNoOncePut(QuestionId(0)))),
        ("urgent", card(4, |card| card.urgent = Condition::ALWAYS)),
        ("folded", card(0, |card| card.folded = false)),
        ("card citation", card(0, |card| card.citations = &[])),
        (
            "order of cards",
            rules(|rules| {
                rules.cards =
                    vec![rules.cards[1], rules.cards[0], rules.cards[2], rules.cards[3], rules.cards[4]]
                        .leak()
            }),
        ),
        ("order of steps", card(3, |card| card.steps = vec![card.steps[1], card.steps[0]].leak())),
        ("note condition", note(|note| note.when = Condition::is(flag::OTHER))),
        ("note confidence", note(|note| note.confidence = Confidence::High)),
        ("step id", step(|step| step.id = "reply")),
        ("step condition", step(|step| step.when = Condition::is(flag::HOME))),
        ("step shown", step(|step| step.shown = Shown::UnlessNo)),
        ("place", step(|step| step.place = "quay")),
        ("means", step(|step| step.means = Means::Writing)),
        ("at once", step(|step| step.at_once = true)),
        ("step citation", step(|step| step.citations = &[])),
        ("no deadline", step(|step| step.deadline = None)),
        ("start", start(|start| start.id = "letter-sent")),
        (
            "elapsed",
            start(|start| {
                start.elapsed = with(start.elapsed, 0, |(_, elapsed)| {
                    *elapsed = Elapsed { at_least: 0, at_most: Some(7) }
                })
            }),
        ),
        ("direction", deadline(|deadline| deadline.direction = Direction::Before)),
        ("fixed", deadline(|deadline| deadline.length = Length::Fixed(Period::new(48, Unit::Hours)))),
        ("fixed unit", deadline(|deadline| deadline.length = Length::Fixed(Period::new(48, Unit::Days)))),
        ("stated", letter(0, Stated::For(Period::new(47, Unit::Hours)))),
        ("stated in letter", letter(0, Stated::InLetter)),
        ("otherwise", deadline(|deadline| *deadline = by_letter(&[]))),
        ("order of otherwise", deadline(|deadline| *deadline = by_letter(&[THREE_WEEKS, HOURS_48]))),
        ("figure id", figure(|figure| figure.id = "toll")),
        ("figure value", figure(|figure| figure.value = Value::Money(91))),
        ("figure kind", figure(|figure| figure.value = Value::Count(90))),
        ("figure confidence", figure(|figure| figure.confidence = Confidence::High)),
        ("figure citation", figure(|figure| figure.citations = &[])),
        ("right id", right(|right| right.id = "remain")),
        ("right figure", right(|right| right.figures = &[])),
        ("right citation", right(|right| right.citations = &[])),
        ("emergency line", contacts(|contacts| contacts.emergency = &[])),
        ("local emergency", contacts(|contacts| contacts.local_emergency = contacts.emergency[0])),
        ("out of reach", contacts(|contacts| contacts.out_of_reach = Condition::NEVER)),
        ("calm", contacts(|contacts| contacts.calm = Condition::NEVER)),
        (
            "order of contacts",
            contacts(|contacts| {
                contacts.organisations = vec![contacts.organisations[1], contacts.organisations[0]].leak()
            }),
        ),
        ("contact condition", contact(|contact| contact.when = Condition::ALWAYS)),
        ("contact shown", contact(|contact| contact.shown = Shown::UnlessNo)),
        ("organisation id", organisation(|organisation| organisation.id = "bureau")),
        ("source id", source(|source| source.id = "port-act")),
        ("source date", source(|source| source.date = ContentDate::Day(date(2025, 7, 2)))),
        ("source month", source(|source| source.date = ContentDate::Month { year: 2025, month: 7 })),
        ("source kind", source(|source| source.kind = SourceKind::Regulation)),
        ("seen second-hand", source(|source| source.seen = Seen::SecondHand)),
        ("source confidence", source(|source| source.confidence = Confidence::Low)),
    ]
}

/// What is wording, grouping or contact detail, changed.
fn changed_words() -> Vec<(&'static str, Ruleset)> {
    let Condition::Named(inside) = INSIDE else { panic!("inside has a name") };
    vec![
        ("version", rules(|rules| rules.version = "2026.3.2")),
        ("glossary", rules(|rules| rules.terms = &[])),
        ("words of a question", rules(|rules| rules.question_terms = &[])),
        ("words of a route", mooring(|route| route.terms = &[])),
        ("words of a card", card(0, |card| card.terms = RULES.terms)),
        ("groups", rules(|rules| rules.groups = &[Group { id: "none", routes: &[] }])),
        ("telephone number", organisation(|organisation| organisation.phones = &["333"])),
        (
            "opening hours",
            organisation(|organisation| {
                organisation.hours = &[Hours { days: &[Day::Monday], from: 900, to: 1500 }];
            }),
        ),
        ("day and night", organisation(|organisation| organisation.day_and_night = true)),
        (
            "name of a condition",
            mooring(|route| {
                route.scope = Condition::Named(kept(Named { id: "within", condition: inside.condition }));
            }),
        ),
        ("condition without its name", mooring(|route| route.scope = inside.condition)),
    ]
}

#[test]
fn every_change_of_a_rule_changes_the_digest_and_each_its_own_way() {
    let mut digests = BTreeMap::from([(RULES.receipt().digest, "no change")]);
    for (change, rules) in changed_rules() {
        let digest = rules.receipt().digest;
        assert_eq!(digest.len(), 64, "{change}");
        let same = digests.insert(digest, change);
        assert_eq!(same, None, "the same digest as after: {change}");
    }
}

#[test]
fn no_change_of_wording_changes_the_digest() {
    for (change, rules) in changed_words() {
        assert_eq!(rules.canonical(), RULES.canonical(), "{change}");
        assert_eq!(rules.receipt().digest, RULES.receipt().digest, "{change}");
    }
}

#[test]
fn the_variants_are_variants_of_the_rules_in_use() {
    assert_eq!(
        (RULES.gates[0].id, RULES.routes[0].id, RULES.routes[1].id),
        ("quarantine", "pilotage", "mooring")
    );
    assert_eq!(letter_deadline::QUESTION, QuestionId(5));
    assert_eq!(element(|_| ()).canonical(), RULES.canonical(), "a copy without a change");
    assert_eq!(deadline(|_| ()).canonical(), RULES.canonical(), "a copy without a change");
}

#[test]
fn the_form_of_a_gate_and_of_a_route() {
    let text = RULES.canonical().unwrap();
    let gate = "(gate quarantine (one-of (berth outer inner)(berth))(one-of (cargo animals)(cargo))";
    assert!(text.contains(gate), "{text}");
    let route = "\
(route shelter ceiling=possible (all )(element danger core (one-of (danger yes)(danger))(cite harbour-act 1 0 -))
(element laden beside (not (one-of (cargo none)(cargo)))(cite harbour-act 1 0 -))
(cap not-here unlikely (any (gate-state quarantine ";
    assert!(text.contains(route), "{text}");
    let licence =
        "(element licence core (one-of (licence valid)(licence unreadable))(cite harbour-act 1 0 -))\n";
    assert!(text.contains(licence), "{text}");
    assert!(text.contains("(only-of (cargo fuel))"), "{text}");
    assert!(
        text.contains("(question cargo port sensitive=false several alone=none animals fuel fruit none)\n"),
        "{text}"
    );
}

#[test]
fn a_rule_about_a_question_that_is_not_there_has_no_canonical_form() {
    let rules = rules(|rules| rules.questions = &rules.questions[..6]);
    assert!(rules.canonical().is_err(), "danger is missing");
    assert_eq!(rules.receipt().digest, "");
}

#[test]
fn a_list_in_a_figure_is_a_rule() {
    let digest = |ids: &'static [&'static str]| {
        let figure =
            Figure { value: Value::Ids(ids), ..*RULES.statuses[0].rights[0].figures.first().unwrap() };
        let right = Right { figures: vec![figure].leak(), ..*RULES.statuses[0].rights[0] };
        status(|status| status.rights = vec![kept(right) as &Right].leak()).receipt().digest
    };
    assert_ne!(digest(&["east", "west"]), digest(&["east"]));
    assert_ne!(digest(&["east", "west"]), digest(&["west", "east"]));
}

#[test]
fn pinpoints_that_print_alike_are_told_apart() {
    let digest = |citation: Citation| {
        let citations: &'static [Citation] = Box::leak(Box::new([citation]));
        element(|element| element.citations = citations).receipt().digest
    };
    let act = RULES.routes[0].citations[0].source;
    let (section, paragraph) = (Citation::section(act, "8-3"), Citation::section(act, "8").paragraph(3));
    assert_eq!(section.id(), paragraph.id());
    assert_ne!(digest(section), digest(paragraph));
    let (section, letter) = (Citation::section(act, "90-c"), Citation::section(act, "90").letter('c'));
    assert_ne!(digest(section), digest(letter));
}
