//! The sources of a sheet: of the provision, then of everything that the rules on the sheet cite with it.

use rules_core::source::{Citation, Source};

use super::citation;
use super::cited::Cited;
use super::markdown::{plain, table};
use super::words::Words;

/// The sources with their dates, how each was seen and how sure it is.
fn table_of(words: &Words, sources: &[&Source]) -> String {
    let heading = ["law-source", "law-source.date", "law-source.seen", "law-source.confidence"];
    let rows: Vec<Vec<String>> = sources
        .iter()
        .map(|source| {
            vec![
                titled(source),
                citation::date(words, source),
                words.of("seen", source.seen.id()),
                words.of("confidence", source.confidence.id()),
            ]
        })
        .collect();
    table(&heading.map(|id| words.say(id)), &rows)
}

/// Its title as a link to the publisher's own address, its publisher and its id.
fn titled(source: &Source) -> String {
    let Some(title) = citation::title(source) else { return format!("`{}`", source.id) };
    let name = match title.address {
        Some(address) => format!("[{}]({address})", plain(title.title)),
        None => plain(title.title),
    };
    format!("{name}, {} (`{}`)", plain(title.publisher), source.id)
}

/// The sources of a sheet.
pub(super) fn of(words: &Words, provision: Option<&Citation>, on: &[&Cited]) -> String {
    let mut sources: Vec<&Source> = provision.map(|provision| provision.source).into_iter().collect();
    for citation in on.iter().flat_map(|cited| &cited.citations) {
        if !sources.iter().any(|known| known.id == citation.source.id) {
            sources.push(citation.source);
        }
    }
    table_of(words, &sources)
}
