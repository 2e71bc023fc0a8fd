//! Where the reading of a provision is open, and what is left out.

use rules_core::norway::{interpretations, not_covered};
use rules_core::source::Citation;

use super::citation;
use super::markdown::{List, paragraph, plain};
use super::words::Words;

/// Whether one of `provisions` is, or holds, the provision of the sheet.
fn concerns(provisions: &[Citation], sheet: Option<&Citation>) -> bool {
    sheet.is_some_and(|sheet| provisions.iter().any(|one| one.contains(sheet)))
}

/// The open interpretations of the provision, with the sources that show them.
pub(super) fn interpretations(words: &Words, provision: Option<&Citation>) -> String {
    let mut list = List::default();
    for one in interpretations::ALL.iter().filter(|one| concerns(one.provisions, provision)) {
        let why = words.of("law-openness", one.openness.id());
        let text = plain(&words.of("interpretation", one.id));
        list.entry(0, &format!("**{why}.** {text} (`{}`)", one.id));
        list.entry(1, &format!("{} {}", words.say("law-shown-by"), citation::list(words, one.citations)));
    }
    or_none(words, list)
}

/// What the rules leave out of the provision.
pub(super) fn not_covered(words: &Words, provision: Option<&Citation>) -> String {
    let mut list = List::default();
    for one in not_covered::ALL.iter().filter(|one| concerns(one.provisions, provision)) {
        list.entry(0, &format!("{} (`{}`)", plain(&words.of("not-covered", one.id)), one.id));
    }
    or_none(words, list)
}

fn or_none(words: &Words, list: List) -> String {
    match list.finish() {
        text if text.is_empty() => paragraph(&words.say("law-none-known")),
        text => text,
    }
}
