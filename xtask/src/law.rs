//! The law sheets: what is encoded of each provision, in words, for a lawyer who reads no Rust.
//!
//! - `cited`: what in the rules cites which provision; `cases`: which cases exercise it
//! - `sheet`: one sheet, made of `rule`, `part`, `listed`, `side`, `places`, `open`, `sources`
//! - `condition`, `diagram`, `leaf`: a condition as a list and as a diagram
//! - `words`, `figures`, `citation`, `markdown`, `links`: how things are written
//! - `approvals`, `status`: whether a lawyer has checked it; `index`, `coverage`: what there is
//!
//! Beside them stand the outcomes of every route, which `proof` makes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use proof::outcomes::{self, Words as Outcomes};
use rules_core::norway::RULES;

use crate::paths;

pub mod approvals;
mod cases;
mod citation;
mod cited;
mod condition;
mod coverage;
mod diagram;
mod figures;
mod index;
mod leaf;
mod links;
mod listed;
mod markdown;
mod open;
mod part;
mod places;
mod reads;
mod rule;
pub mod sheet;
mod side;
mod sources;
mod status;
pub mod words;

use approvals::Approvals;
use sheet::{Material, Sheet};
use words::Words;

/// Where the sheets are, below the repository. Everything in it that is Markdown is generated.
pub const FOLDER: &str = "docs/law";
/// The languages of the sheets, in the order in which they stand.
pub const LANGUAGES: [&str; 2] = ["en", "nb"];

/// Every generated file, by its path below the repository, with what it holds.
///
/// # Errors
///
/// If the words or the cases cannot be read, a message is missing, or an approval does not hold.
pub fn files() -> Result<BTreeMap<PathBuf, String>> {
    let root = paths::root();
    let languages = languages(&root)?;
    let made = made(&root, &languages, &Approvals::read(&root)?)?;
    languages.iter().try_for_each(Words::finish)?;
    Ok(made)
}

/// The words of both languages.
///
/// # Errors
///
/// As [`Words::read`].
pub fn languages(root: &Path) -> Result<[Words; 2]> {
    let [english, bokmål] = LANGUAGES;
    Ok([Words::read(root, english)?, Words::read(root, bokmål)?])
}

/// The sheets of all provisions, in the order of the law.
///
/// # Errors
///
/// If the cases cannot be read.
pub fn sheets(root: &Path, languages: &[Words; 2]) -> Result<Vec<Sheet>> {
    let (all, cases) = (cited::all(), cases::all(root)?);
    let material = Material { all: &all, cases: &cases, languages };
    let provisions = cited::provisions(&all);
    Ok(provisions.iter().map(Some).chain([None]).map(|one| Sheet::of(material, one)).collect())
}

/// The generated files, whether or not every message was there.
///
/// # Errors
///
/// If the cases cannot be read, or an approval does not hold.
pub fn made(root: &Path, languages: &[Words; 2], approvals: &Approvals) -> Result<BTreeMap<PathBuf, String>> {
    let sheets = sheets(root, languages)?;
    approvals.check(&sheets)?;
    let path = |name: &str| Path::new(FOLDER).join(format!("{name}.md"));
    let mut files = BTreeMap::new();
    for sheet in &sheets {
        files.insert(path(&sheet.name), sheet.render(languages, approvals.of(sheet)));
    }
    files.insert(path("README"), index::page(languages, &sheets, approvals));
    files.insert(path("coverage"), coverage::page(languages));
    let words = Outcomes::english(root).context("the English texts cannot be read")?;
    let outcomes = outcomes::files(&RULES, &|id| words.get(id));
    files.extend(outcomes.into_iter().map(|(path, text)| (Path::new(FOLDER).join(path), text)));
    Ok(files)
}

/// Writes all generated files, and removes those that are no longer made.
///
/// # Errors
///
/// As [`files`], or if a file cannot be written.
pub fn write() -> Result<()> {
    let (root, files) = (paths::root(), files()?);
    for path in there(&root)?.into_iter().filter(|path| !files.contains_key(path)) {
        fs::remove_file(root.join(&path)).with_context(|| format!("{} cannot be removed", path.display()))?;
    }
    for (path, text) in &files {
        let file = root.join(path);
        // A file that stays as it is keeps its time, so that the page is not built anew for it.
        if fs::read_to_string(&file).is_ok_and(|there| there == *text) {
            continue;
        }
        fs::create_dir_all(file.parent().context("a file is in a folder")?)?;
        fs::write(file, text).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    println!("{} files in {FOLDER}.", files.len());
    Ok(())
}

/// Fails when a generated file is not what would be written now.
///
/// # Errors
///
/// Names the first such file, and the command that mends it.
pub fn check() -> Result<()> {
    let (root, files) = (paths::root(), files()?);
    for (path, text) in &files {
        let there = fs::read_to_string(root.join(path)).unwrap_or_default();
        ensure!(there == *text, "{} is stale: run `cargo xtask law`", path.display());
    }
    if let Some(path) = there(&root)?.into_iter().find(|path| !files.contains_key(path)) {
        bail!("{} is no longer made: run `cargo xtask law`", path.display());
    }
    println!("{} files in {FOLDER} are what the rules say.", files.len());
    Ok(())
}

/// The Markdown files that are there, by their paths below the repository.
fn there(root: &Path) -> Result<Vec<PathBuf>> {
    let (mut files, mut folders) = (Vec::new(), vec![PathBuf::from(FOLDER)]);
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
        for entry in entries {
            let entry = entry.with_context(|| format!("{} cannot be read", folder.display()))?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
