//! How much has to arrive, compressed with Brotli as hosts send it, and how much may.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::{Result, ensure};
use brotli::CompressorWriter;

use crate::published::File;
use crate::texts::FOLDER;

/// Bytes that may arrive before the page can be used: the page, its style, its code, and the first text of
/// whatever language is the largest.
pub const FIRST_LOAD: usize = 200_000;
/// Bytes of the first load that we aim at.
pub const FIRST_LOAD_AIM: usize = 160_000;
/// Bytes of one language in full.
pub const LANGUAGE: usize = 45_000;
/// Bytes of all stylesheets.
pub const STYLE: usize = 10_000;

/// The sizes of published files, in bytes: as they are, and compressed.
#[derive(Clone, Debug)]
pub struct Sizes(Vec<(String, usize, usize)>);

impl Sizes {
    /// Measures `files`; this takes seconds.
    ///
    /// # Errors
    ///
    /// If compressing fails, which it does not: it writes to memory.
    pub fn of(files: &[File]) -> Result<Self> {
        let size = |file: &File| Ok((file.path.clone(), file.bytes.len(), compressed(&file.bytes)?));
        files.iter().map(size).collect::<Result<_>>().map(Self)
    }

    /// The bytes that arrive before the page can be used.
    #[must_use]
    pub fn first_load(&self) -> usize {
        let page = self.sum(|path| path == "index.html");
        let code = self.sum(|path| [".css", ".js", ".mjs", ".wasm"].iter().any(|end| path.ends_with(end)));
        let texts =
            self.0.iter().filter(|(path, ..)| text(path).is_some_and(|(_, part)| part == "questions"));
        page + code + texts.map(|(.., size)| *size).max().unwrap_or_default()
    }

    /// The bytes of all stylesheets.
    #[must_use]
    pub fn style(&self) -> usize {
        self.sum(|path| path.ends_with(".css"))
    }

    /// The bytes of each language in full, by its tag; none as long as there are no texts.
    #[must_use]
    pub fn languages(&self) -> BTreeMap<&str, usize> {
        let mut languages = BTreeMap::new();
        for (path, _, size) in &self.0 {
            if let Some((language, _)) = text(path) {
                *languages.entry(language).or_default() += size;
            }
        }
        languages
    }

    /// Every file, then what has a budget, beside it.
    #[must_use]
    pub fn table(&self) -> String {
        let mut table = format!("{:>9} {:>9}\n", "bytes", "brotli");
        for (path, bytes, size) in &self.0 {
            table.push_str(&format!("{bytes:>9} {size:>9}  {path}\n"));
        }
        for (name, size, limit) in self.budgets() {
            let mark = if size > limit { "  OVER" } else { "" };
            table.push_str(&format!("{:>9} {size:>9}  {name}, of {limit}{mark}\n", ""));
        }
        let (first, aim) = (self.first_load(), FIRST_LOAD_AIM);
        let (gap, side) = (first.abs_diff(aim), if first > aim { "above" } else { "below" });
        table.push_str(&format!("{:>9} {gap:>9}  {side} the aim of {aim} for the first load\n", ""));
        table
    }

    /// Holds every budget against what there is.
    ///
    /// # Errors
    ///
    /// If one is exceeded, or there is no page: the error names all that are.
    pub fn check(&self) -> Result<()> {
        ensure!(self.sum(|path| path == "index.html") > 0, "there is no index.html");
        let over: Vec<String> = self
            .budgets()
            .into_iter()
            .filter(|(_, size, limit)| size > limit)
            .map(|(name, size, limit)| format!("{name} is {size} bytes, {limit} are allowed"))
            .collect();
        ensure!(over.is_empty(), "{}", over.join("; "));
        Ok(())
    }

    /// What has a budget: its name, its size and its limit.
    fn budgets(&self) -> Vec<(String, usize, usize)> {
        let mut budgets = vec![
            ("first load".to_owned(), self.first_load(), FIRST_LOAD),
            ("style".to_owned(), self.style(), STYLE),
        ];
        let languages = self.languages().into_iter();
        budgets.extend(languages.map(|(language, size)| (format!("language {language}"), size, LANGUAGE)));
        budgets
    }

    fn sum(&self, counts: impl Fn(&str) -> bool) -> usize {
        self.0.iter().filter(|(path, ..)| counts(path)).map(|(.., size)| size).sum()
    }
}

/// The language and the part in `texts/en-questions-0123456789abcdef.ftl`; the titles of sources are of none.
fn text(path: &str) -> Option<(&str, &str)> {
    let name = path.strip_prefix(FOLDER)?.strip_prefix('/')?.strip_suffix(".ftl")?;
    let (name, _hash) = name.rsplit_once('-')?;
    name.rsplit_once('-')
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut writer = CompressorWriter::new(Vec::new(), 4096, 11, 22);
    writer.write_all(bytes)?;
    Ok(writer.into_inner().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(files: &[(&str, usize)]) -> Sizes {
        Sizes(files.iter().map(|(path, size)| ((*path).to_owned(), 9 * size, *size)).collect())
    }

    const PAGE: [(&str, usize); 6] = [
        ("index.html", 1),
        ("boot-0123456789abcdef.mjs", 20),
        ("guide-0123456789abcdef_bg.wasm", 300),
        ("style-0123456789abcdef.css", 4_000),
        ("third-party.html", 7_000_000),
        ("texts/sources-0123456789abcdef.ftl", 9_000_000),
    ];

    #[test]
    fn the_first_load_has_the_largest_first_text() {
        assert_eq!(sizes(&PAGE).first_load(), 4_321, "there may be no texts yet");
        let mut files = PAGE.to_vec();
        files.extend([("texts/en-questions-0123456789abcdef.ftl", 10_000)]);
        files.extend([("texts/zh-Hant-questions-0123456789abcdef.ftl", 20_000)]);
        files.extend([("texts/zh-Hant-results-0123456789abcdef.ftl", 25_000)]);
        let sizes = sizes(&files);
        assert_eq!(sizes.first_load(), 24_321);
        assert_eq!(sizes.languages(), BTreeMap::from([("en", 10_000), ("zh-Hant", 45_000)]));
        assert!(sizes.check().is_ok() && !sizes.table().contains("OVER"), "{}", sizes.table());
    }

    #[test]
    fn what_is_over_its_budget_is_named() {
        let mut files = PAGE.to_vec();
        files.extend([("more.css", 6_001), ("texts/ku-results-0123456789abcdef.ftl", 45_001)]);
        let error = sizes(&files).check().unwrap_err().to_string();
        assert_eq!(
            error,
            "style is 10001 bytes, 10000 are allowed; language ku is 45001 bytes, 45000 are allowed"
        );
        assert_eq!(sizes(&files).table().matches("OVER").count(), 2);
        assert!(sizes(&[]).check().is_err());
        let large = sizes(&[("index.html", 1), ("x.js", FIRST_LOAD)]);
        assert!(large.check().is_err() && large.table().contains("above the aim"));
    }

    #[test]
    fn text_compresses() {
        let file = File { path: "index.html".into(), bytes: b"again and ".repeat(1_000) };
        assert!((1..100).contains(&Sizes::of(&[file]).unwrap().first_load()));
    }
}
