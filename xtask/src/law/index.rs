//! The first page of the sheets: how to read them, and which there are.

use super::approvals::Approvals;
use super::markdown::{List, heading, paragraph, table};
use super::sheet::Sheet;
use super::words::Words;

/// What a reader needs to know before the first sheet, in this order.
const READ: [&str; 9] =
    ["tree", "unknown", "unsure", "grades", "core", "exceptions", "names", "judgement", "digest"];

/// The page, in both languages.
pub(super) fn page(languages: &[Words; 2], sheets: &[Sheet], approvals: &Approvals) -> String {
    let title = languages.iter().map(|words| words.say("law-index")).collect::<Vec<_>>().join(" / ");
    let parts: String = languages.iter().map(|words| part(words, sheets, approvals)).collect();
    format!("{}{}\n", heading(1, &title), parts.trim_end())
}

fn part(words: &Words, sheets: &[Sheet], approvals: &Approvals) -> String {
    let mut out = heading(2, &words.say("law-language"));
    out.push_str(&paragraph(&words.say("law-index.about")));
    out.push_str(&paragraph(&words.say("law-index.coverage")));
    out.push_str(&heading(3, &words.say("law-index.read")));
    let mut read = List::default();
    READ.iter().for_each(|one| read.entry(0, &words.of("law-read", one)));
    out.push_str(&read.finish());
    out.push_str(&heading(3, &words.say("law-index.sheets")));
    let approved = sheets.iter().filter(|sheet| approvals.of(sheet).is_some()).count();
    let counts = [("approved", approved.into()), ("count", sheets.len().into())];
    out.push_str(&paragraph(&words.say_with("law-index.count", &counts)));
    let columns = ["law-provision", "law-approval"].map(|id| words.say(id));
    let rows: Vec<Vec<String>> = sheets.iter().map(|sheet| row(words, sheet, approvals)).collect();
    out + &table(&columns, &rows)
}

fn row(words: &Words, sheet: &Sheet, approvals: &Approvals) -> Vec<String> {
    let approval = match approvals.of(sheet) {
        None => words.say("law-approval.none"),
        Some(approval) => format!("{}, {}", words.of("role", &approval.role), approval.date),
    };
    vec![format!("[{}]({name}.md) (`{name}`)", sheet.name_in(words), name = sheet.name), approval]
}
