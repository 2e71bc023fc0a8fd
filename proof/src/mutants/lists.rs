//! Mistakes in what is listed beside routes, gates and cards: statuses, notes and contacts.

use rules_core::card::{Note, Status};
use rules_core::ruleset::{Contact, Contacts, Ruleset};
use rules_core::shown::Shown;

use super::rewrite::{leak, leak_all};
use super::variants::variants;
use super::{Mutant, mutant};

/// Statuses, notes and contacts.
pub(super) fn of_lists(rules: &'static Ruleset) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for status in rules.statuses {
        for (what, when) in variants(rules, &status.when) {
            let new: &Status = leak(Status { when, ..**status });
            let statuses = rules.statuses.iter().map(|one| if one.id == new.id { new } else { *one });
            let rules = Ruleset { statuses: leak_all(statuses.collect()), ..*rules };
            mutants.push(mutant(format!("status {}: {what}", status.id), rules));
        }
    }
    for note in rules.notes {
        for (what, when) in variants(rules, &note.when) {
            let new: &Note = leak(Note { when, ..**note });
            let notes = rules.notes.iter().map(|one| if one.id == new.id { new } else { *one });
            let rules = Ruleset { notes: leak_all(notes.collect()), ..*rules };
            mutants.push(mutant(format!("note {}: {what}", note.id), rules));
        }
    }
    mutants.append(&mut of_contacts(rules));
    mutants
}

fn of_contacts(rules: &'static Ruleset) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let mut changed = |what: String, contacts| mutants.push(mutant(what, Ruleset { contacts, ..*rules }));
    for contact in rules.contacts.organisations {
        let id = contact.organisation.id;
        let with = |new: Contact| {
            let all = rules.contacts.organisations.iter();
            let all = all.map(|one| if one.organisation.id == id { new } else { *one });
            Contacts { organisations: leak_all(all.collect()), ..rules.contacts }
        };
        for (what, when) in variants(rules, &contact.when) {
            changed(format!("contact {id}: {what}"), with(Contact { when, ..*contact }));
        }
        for shown in [Shown::WhenYes, Shown::UnlessNo].into_iter().filter(|shown| *shown != contact.shown) {
            changed(format!("contact {id}: shown {shown:?}"), with(Contact { shown, ..*contact }));
        }
    }
    for (what, calm) in variants(rules, &rules.contacts.calm) {
        changed(format!("contact calm: {what}"), Contacts { calm, ..rules.contacts });
    }
    for (what, out_of_reach) in variants(rules, &rules.contacts.out_of_reach) {
        changed(format!("contact out-of-reach: {what}"), Contacts { out_of_reach, ..rules.contacts });
    }
    mutants
}
