//! Which place of a provision is used by what.

use std::collections::BTreeMap;

use rules_core::source::Citation;

use super::citation;
use super::cited::{Cited, Piece};
use super::markdown::table;
use super::part;
use super::words::Words;

/// The places of the provision that are cited, each with what cites it. Nothing where there is no provision.
fn table_of(words: &Words, provision: &Citation, on: &[&Cited]) -> String {
    let mut places: BTreeMap<(Option<u8>, Option<char>), (Citation, Users)> = BTreeMap::new();
    for cited in on {
        for citation in cited.citations.iter().filter(|one| one.provision().as_ref() == Some(provision)) {
            let place = places
                .entry((citation.paragraph, citation.letter))
                .or_insert_with(|| (**citation, Users::new()));
            add(&mut place.1, owner(words, cited), piece(words, cited));
        }
    }
    let heading = [words.say("law-place"), words.say("law-place.used-by")];
    let itself = words.say("law-itself");
    let rows: Vec<Vec<String>> = places
        .into_values()
        .map(|(place, users)| {
            let users = users.into_iter().map(|(owner, pieces)| match pieces.as_slice() {
                [only] if *only == itself => owner,
                _ => format!("{owner}: {}", pieces.join(", ")),
            });
            let users: Vec<String> = users.collect();
            vec![format!("{} (`{place}`)", citation::place(words, &place)), users.join("; ")]
        })
        .collect();
    table(&heading, &rows)
}

/// As [`table_of`], where there is a provision.
pub(super) fn of(words: &Words, provision: Option<&Citation>, on: &[&Cited]) -> String {
    provision.map_or(String::new(), |provision| table_of(words, provision, on))
}

/// Rules, each with the parts of it that use a place.
type Users = Vec<(String, Vec<String>)>;

fn add(users: &mut Users, owner: String, piece: String) {
    let place = match users.iter().position(|(known, _)| *known == owner) {
        Some(place) => place,
        None => {
            users.push((owner, Vec::new()));
            users.len() - 1
        }
    };
    if let Some((_, pieces)) = users.get_mut(place) {
        // A right may cite a place for each of its figures.
        if !pieces.contains(&piece) {
            pieces.push(piece);
        }
    }
}

/// `route refugee-convention`.
fn owner(words: &Words, cited: &Cited) -> String {
    let (kind, id) = cited.owner.id();
    format!("{} `{id}`", words.say(&format!("law-{kind}")).to_lowercase())
}

/// `requirement future-fear`.
fn piece(words: &Words, cited: &Cited) -> String {
    let (kind, id) = match cited.piece {
        Piece::Whole => return words.say("law-itself"),
        Piece::Part(part) => (part::kind(part.role), part.id),
        Piece::Judgement(one) => ("judgement", one.id),
        Piece::Step(one) => ("step", one.id),
        Piece::Right(one) => ("right", one.id),
        Piece::Figure(one) => ("figure", one.id),
    };
    format!("{} `{id}`", words.of("law-piece", kind))
}
