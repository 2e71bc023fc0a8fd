//! The table of coverage, written from the research, held against what the rules cite; and what a reviewer is
//! told beside the rules, held against the sources.

use rules_core::card::{Figure, Right};
use rules_core::norway::coverage::{self, BESIDE_THE_RESEARCH, DIFFERENCES, PROVISIONS};
use rules_core::norway::{RULES, interpretations, not_covered};
use rules_core::review::{Coverage, Covered, Difference, Only};
use rules_core::source::Citation;
use rules_core::step::Step;
use std::collections::{BTreeMap, BTreeSet};

/// What cites provisions: the id of a rule, and the provisions by whether they decide there.
#[derive(Default)]
struct Cites {
    /// Cited by a gate, by a route itself or by an element, bar or cap of it, by a card itself.
    own: BTreeMap<String, BTreeSet<&'static str>>,
    /// Cited by anything that the rule lists.
    any: BTreeMap<String, BTreeSet<&'static str>>,
    /// Cited by a gate, or by a route itself or an element, bar or cap of it.
    decides: BTreeSet<String>,
}

impl Cites {
    fn add(&mut self, rule: &'static str, citations: &'static [Citation], own: bool, decides: bool) {
        for id in citations.iter().filter_map(Citation::provision).map(|provision| provision.id()) {
            self.any.entry(id.clone()).or_default().insert(rule);
            if decides {
                self.decides.insert(id.clone());
            }
            if own {
                self.own.entry(id).or_default().insert(rule);
            }
        }
    }

    fn listed(
        &mut self,
        rule: &'static str,
        steps: &[&'static Step],
        rights: &[&'static Right],
        figures: &'static [Figure],
    ) {
        steps.iter().for_each(|step| self.add(rule, step.citations, false, false));
        for right in rights {
            self.add(rule, right.citations, false, false);
            right.figures.iter().for_each(|figure| self.add(rule, figure.citations, false, false));
        }
        figures.iter().for_each(|figure| self.add(rule, figure.citations, false, false));
    }

    fn all() -> Cites {
        let mut cites = Cites::default();
        for gate in RULES.gates {
            cites.add(gate.id, gate.citations, true, true);
        }
        for route in RULES.routes {
            route.parts().for_each(|part| cites.add(route.id, part.citations, true, true));
            route.judgements.iter().for_each(|one| cites.add(route.id, one.citations, false, false));
            cites.listed(route.id, route.steps, route.rights, route.figures);
        }
        for card in RULES.cards {
            cites.add(card.id, card.citations, true, false);
            cites.listed(card.id, card.steps, card.rights, card.figures);
        }
        for status in RULES.statuses {
            cites.listed(status.id, &[], status.rights, &[]);
        }
        cites
    }
}

fn rows() -> impl Iterator<Item = &'static Covered> {
    PROVISIONS.iter().chain(BESIDE_THE_RESEARCH)
}

/// The rules that a row names.
fn named(coverage: Coverage) -> BTreeSet<&'static str> {
    match coverage {
        Coverage::Encoded(rules) | Coverage::InformationOnly(rules) => rules.iter().copied().collect(),
        Coverage::OutOfScope(_) | Coverage::Deferred(_) => BTreeSet::new(),
    }
}

#[test]
fn every_provision_that_is_cited_has_one_row_that_says_how_far() {
    let cites = Cites::all();
    let mut listed = BTreeSet::new();
    for row in rows() {
        assert!(listed.insert(row.provision), "{} stands there twice", row.provision);
        let cited = cites.any.contains_key(row.provision);
        let told = matches!(row.coverage, Coverage::Encoded(_) | Coverage::InformationOnly(_));
        assert_eq!(cited, told, "{}: {:?}", row.provision, row.coverage);
        let encoded = matches!(row.coverage, Coverage::Encoded(_));
        assert_eq!(cites.decides.contains(row.provision), encoded, "{}: {:?}", row.provision, row.coverage);
    }
    let missing: Vec<&String> = cites.any.keys().filter(|id| !listed.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "no row says how far these are encoded: {missing:?}");
}

#[test]
fn the_table_and_the_rules_differ_only_where_it_is_known() {
    let (cites, nothing) = (Cites::all(), BTreeSet::new());
    let mut found = BTreeSet::new();
    for row in PROVISIONS {
        let (own, any) = (
            cites.own.get(row.provision).unwrap_or(&nothing),
            cites.any.get(row.provision).unwrap_or(&nothing),
        );
        let table = named(row.coverage);
        let one = |rule: &&'static str, only| Difference { provision: row.provision, rule, only };
        found.extend(table.difference(any).map(|rule| one(rule, Only::Table)));
        found.extend(own.difference(&table).map(|rule| one(rule, Only::Rules)));
    }
    let known: BTreeSet<Difference> = DIFFERENCES.iter().copied().collect();
    let new: Vec<_> = found.difference(&known).collect();
    assert!(new.is_empty(), "the table and the rules differ: {new:#?}");
    let settled: Vec<_> = known.difference(&found).collect();
    assert!(settled.is_empty(), "they differ no longer: {settled:#?}");
}

#[test]
fn every_rule_has_a_row_and_every_rule_named_is_one() {
    let rules: BTreeSet<&str> = RULES
        .gates
        .iter()
        .map(|gate| gate.id)
        .chain(RULES.routes.iter().map(|route| route.id))
        .chain(RULES.cards.iter().map(|card| card.id))
        .collect();
    let listed: BTreeSet<&str> = coverage::RULES.iter().map(|(id, _)| *id).collect();
    assert_eq!(listed, rules);
    assert_eq!(listed.len(), coverage::RULES.len(), "one stands there twice");
    let decides = |id: &str| {
        RULES.gates.iter().any(|gate| gate.id == id) || RULES.routes.iter().any(|route| route.id == id)
    };
    for (id, coverage) in coverage::RULES {
        match coverage {
            Coverage::Encoded(by) => assert!(by.iter().all(|one| decides(one)), "{id}: {by:?}"),
            Coverage::InformationOnly(by) => assert!(!decides(id) && *by == [*id], "{id}: {by:?}"),
            Coverage::OutOfScope(_) | Coverage::Deferred(_) => panic!("{id} is a rule"),
        }
    }
    for row in rows() {
        let other: Vec<&str> = named(row.coverage).into_iter().filter(|id| !rules.contains(id)).collect();
        assert!(other.is_empty(), "{}: {other:?} are no rules", row.provision);
    }
}

#[test]
fn what_a_reviewer_is_told_is_about_provisions_that_are_cited() {
    let cited: BTreeSet<String> = Cites::all().any.into_keys().collect();
    let provisions: Vec<&Citation> = interpretations::ALL
        .iter()
        .flat_map(|one| one.provisions)
        .chain(not_covered::ALL.iter().flat_map(|one| one.provisions))
        .collect();
    for one in provisions {
        let prefix = format!("{}-", one.id());
        let whole = one.section.is_none() && cited.iter().any(|id| id.starts_with(&prefix));
        assert!(whole || cited.contains(&one.id()), "{one} has no sheet");
    }
    let listed: Vec<&str> =
        RULES.sources.iter().flat_map(|list| list.iter()).map(|source| source.id).collect();
    let mut ids = BTreeSet::new();
    for one in interpretations::ALL {
        assert!(ids.insert(one.id), "{} stands there twice", one.id);
        assert!(!one.provisions.is_empty() && !one.citations.is_empty(), "{}", one.id);
        for citation in one.citations {
            assert!(listed.contains(&citation.source.id), "{}: {citation}", one.id);
        }
    }
    for one in not_covered::ALL {
        assert!(ids.insert(one.id), "{} stands there twice", one.id);
        assert!(!one.provisions.is_empty(), "{}", one.id);
    }
}
