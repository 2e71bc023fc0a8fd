//! The table of coverage: how far each provision, and each rule, is encoded.

use rules_core::norway::coverage::{self, BESIDE_THE_RESEARCH, PROVISIONS};
use rules_core::review::{Coverage, Covered};
use rules_core::source::Citation;

use super::cited::{self, Owner, Piece};
use super::markdown::{List, heading, paragraph, plain, table};
use super::words::Words;
use super::{citation, links};

/// The four ways, in the order in which the page explains them.
const WAYS: [&str; 4] = ["encoded", "information-only", "out-of-scope", "deferred"];

/// The page, in both languages.
pub(super) fn page(languages: &[Words; 2]) -> String {
    let title = languages.iter().map(|words| words.say("law-coverage")).collect::<Vec<_>>().join(" / ");
    let all = cited::all();
    let owners: Vec<Owner> =
        all.iter().filter(|cited| cited.piece == Piece::Whole).map(|cited| cited.owner).collect();
    let provisions = cited::provisions(&all);
    let parts: String = languages.iter().map(|words| part(words, &owners, &provisions)).collect();
    format!("{}{}\n", heading(1, &title), parts.trim_end())
}

fn part(words: &Words, owners: &[Owner], provisions: &[Citation]) -> String {
    let mut out = heading(2, &words.say("law-language"));
    out.push_str(&paragraph(&words.say("law-coverage.about")));
    let mut ways = List::default();
    for way in WAYS {
        let (name, means) = (words.of("law-way", way), words.say(&format!("law-way-{way}.means")));
        ways.entry(0, &format!("**{name}:** {means}"));
    }
    out.push_str(&ways.finish());
    let columns = ["law-provision", "law-coverage-column", "law-coverage-column.by"].map(|id| words.say(id));
    for (title, rows) in
        [("law-coverage.provisions", PROVISIONS), ("law-coverage.beside", BESIDE_THE_RESEARCH)]
    {
        out.push_str(&heading(3, &words.say(title)));
        let rows: Vec<Vec<String>> = rows.iter().map(|row| of_row(words, row, owners, provisions)).collect();
        out.push_str(&table(&columns, &rows));
    }
    out.push_str(&heading(3, &words.say("law-coverage.rules")));
    let columns = ["law-rule", "law-coverage-column", "law-coverage-column.by"].map(|id| words.say(id));
    let rules = coverage::RULES.iter().map(|(id, coverage)| {
        vec![named(words, owners, id), words.of("law-way", coverage.id()), by(words, *coverage, owners)]
    });
    out + &table(&columns, &rules.collect::<Vec<_>>())
}

fn of_row(words: &Words, row: &Covered, owners: &[Owner], provisions: &[Citation]) -> Vec<String> {
    let id = row.provision;
    let name = match provisions.iter().find(|citation| citation.id() == id) {
        Some(citation) => format!("[{}]({id}.md)", plain(&citation::provision(words, citation))),
        None => plain(&words.of("provision", id)),
    };
    vec![format!("{name} (`{id}`)"), words.of("law-way", row.coverage.id()), by(words, row.coverage, owners)]
}

/// The rules that encode it or tell it, or the reason why none does.
fn by(words: &Words, coverage: Coverage, owners: &[Owner]) -> String {
    match coverage {
        Coverage::Encoded([]) | Coverage::InformationOnly([]) => words.say("law-coverage.parts"),
        Coverage::Encoded(rules) | Coverage::InformationOnly(rules) => {
            rules.iter().map(|id| named(words, owners, id)).collect::<Vec<_>>().join("; ")
        }
        Coverage::OutOfScope(reason) | Coverage::Deferred(reason) => plain(&words.of("reason", reason)),
    }
}

/// The name of a rule as a link to the sheet where it stands whole, and its id.
fn named(words: &Words, owners: &[Owner], id: &str) -> String {
    let Some(owner) = owners.iter().find(|owner| owner.id().1 == id) else { return format!("`{id}`") };
    let name = plain(&words.of(owner.id().0, id));
    format!("{} (`{id}`)", links::rule(name, owner.citations()))
}
