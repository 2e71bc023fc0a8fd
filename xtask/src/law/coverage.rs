//! The table of coverage: how far each provision, and each rule, is encoded.

use rules_core::norway::coverage::{self, BESIDE_THE_RESEARCH, DIFFERENCES, PROVISIONS};
use rules_core::review::{Coverage, Covered};
use rules_core::source::Citation;

use super::cited::{self, Cited, Owner};
use super::markdown::{List, heading, paragraph, plain, table};
use super::words::Words;
use super::{citation, links};

/// The four ways, in the order in which the page explains them.
const WAYS: [&str; 4] = ["encoded", "information-only", "out-of-scope", "deferred"];

/// What the page is written from.
struct Page<'a> {
    words: &'a Words,
    all: &'a [Cited],
    provisions: &'a [Citation],
}

/// The page, in both languages.
pub(super) fn page(languages: &[Words; 2]) -> String {
    let title = languages.iter().map(|words| words.say("law-coverage")).collect::<Vec<_>>().join(" / ");
    let all = cited::all();
    let provisions = cited::provisions(&all);
    let parts = languages.iter().map(|words| Page { words, all: &all, provisions: &provisions }.part());
    format!("{}{}\n", heading(1, &title), parts.collect::<String>().trim_end())
}

impl Page<'_> {
    fn part(&self) -> String {
        let words = self.words;
        let mut out = heading(2, &words.say("law-language"));
        out.push_str(&paragraph(&words.say("law-coverage.about")));
        let mut ways = List::default();
        for way in WAYS {
            let (name, means) = (words.of("law-way", way), words.say(&format!("law-way-{way}.means")));
            ways.entry(0, &format!("**{name}:** {means}"));
        }
        out.push_str(&ways.finish());
        out.push_str(&self.section("provisions", "law-provision", &rows(PROVISIONS, |row| self.row(row))));
        let beside = rows(BESIDE_THE_RESEARCH, |row| self.row(row));
        out.push_str(&self.section("beside", "law-provision", &beside));
        let rules = rows(coverage::RULES, |(id, coverage)| {
            vec![self.named(id), self.words.of("law-way", coverage.id()), self.by(id, *coverage)]
        });
        out.push_str(&self.section("rules", "law-rule", &rules));
        out.push_str(&heading(3, &words.say("law-coverage.differences")));
        out.push_str(&paragraph(&words.say("law-differences")));
        let columns = ["law-provision", "law-rule", "law-differences.only"].map(|id| words.say(id));
        let differences = rows(DIFFERENCES, |one| {
            vec![self.provision(one.provision), self.named(one.rule), words.of("law-only", one.only.id())]
        });
        out + &table(&columns, &differences)
    }

    fn section(&self, title: &str, first: &str, rows: &[Vec<String>]) -> String {
        let columns = [first, "law-coverage-column", "law-coverage-column.by"].map(|id| self.words.say(id));
        heading(3, &self.words.say(&format!("law-coverage.{title}"))) + &table(&columns, rows)
    }

    fn row(&self, row: &Covered) -> Vec<String> {
        let way = self.words.of("law-way", row.coverage.id());
        vec![self.provision(row.provision), way, self.by(row.provision, row.coverage)]
    }

    /// The provision as a link to its sheet, where it has one, and its id.
    fn provision(&self, id: &str) -> String {
        let name = match self.provisions.iter().find(|citation| citation.id() == id) {
            Some(citation) => format!("[{}]({id}.md)", plain(&citation::provision(self.words, citation))),
            None => plain(&self.words.of("provision", id)),
        };
        format!("{name} (`{id}`)")
    }

    /// The rules that encode it or tell it, or the reason why none does.
    fn by(&self, id: &str, coverage: Coverage) -> String {
        match coverage {
            Coverage::Encoded([one]) | Coverage::InformationOnly([one]) if *one == id => {
                self.words.say("law-coverage.itself")
            }
            Coverage::Encoded([]) | Coverage::InformationOnly([]) => {
                let mut rules: Vec<&str> = Vec::new();
                for cited in self.all.iter().filter(|cited| cited.rests_on(id)) {
                    let rule = cited.owner.id().1;
                    if !rules.contains(&rule) {
                        rules.push(rule);
                    }
                }
                self.list(&rules)
            }
            Coverage::Encoded(rules) | Coverage::InformationOnly(rules) => self.list(rules),
            Coverage::OutOfScope(reason) | Coverage::Deferred(reason) => {
                plain(&self.words.of("reason", reason))
            }
        }
    }

    fn list(&self, rules: &[&str]) -> String {
        rules.iter().map(|id| self.named(id)).collect::<Vec<_>>().join("; ")
    }

    /// The name of a rule as a link to the sheet where it stands whole, and its id.
    fn named(&self, id: &str) -> String {
        let Some(cited) = self.all.iter().find(|cited| cited.owner.id().1 == id) else {
            return format!("`{id}`");
        };
        let name = plain(&self.words.of(cited.owner.id().0, id));
        match cited.owner {
            Owner::Status(_) => format!("{name} (`{id}`)"),
            owner => format!("{} (`{id}`)", links::rule(name, owner.citations())),
        }
    }
}

/// A row of the page for each of `all`.
fn rows<T>(all: &[T], row: impl Fn(&T) -> Vec<String>) -> Vec<Vec<String>> {
    all.iter().map(row).collect()
}
