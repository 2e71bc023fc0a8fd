//! The names of countries in a language, from CLDR.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rules_core::norway::RULES;
use rules_core::norway::questions::is_country;
use serde_json::Value;

/// The npm package of the Unicode Consortium that holds the names; `tools.rs` installs it.
pub const PACKAGE: &str = "cldr-localenames-full";
/// Its version.
pub const VERSION: &str = "48.2.0";

/// Where the names of `language` lie, below the repository.
fn file(root: &Path, language: &str) -> PathBuf {
    root.join(".tools/node_modules").join(PACKAGE).join("main").join(language).join("territories.json")
}

/// Whether the package is there, in the right version.
#[must_use]
pub fn installed(root: &Path) -> bool {
    let manifest = root.join(".tools/node_modules").join(PACKAGE).join("package.json");
    let text = fs::read_to_string(manifest).unwrap_or_default();
    let manifest: Value = serde_json::from_str(&text).unwrap_or_default();
    manifest.get("version").and_then(Value::as_str) == Some(VERSION)
}

/// A Fluent message `country-XX` for every country that the question of citizenship offers.
///
/// # Errors
///
/// If the package is not installed, or has no name for a country in this language.
pub fn names(root: &Path, language: &str) -> Result<String> {
    let path = file(root, language);
    let text = fs::read_to_string(&path)
        .with_context(|| format!("{} cannot be read: run `cargo xtask dist`", path.display()))?;
    let file: Value = serde_json::from_str(&text)?;
    let names = file.pointer(&format!("/main/{language}/localeDisplayNames/territories"));
    let names = names.with_context(|| format!("{} holds no territories", path.display()))?;
    let mut out = String::new();
    for code in codes() {
        let name = names.get(code).and_then(Value::as_str);
        let name = name.with_context(|| format!("CLDR has no name for {code} in {language}"))?;
        out.push_str(&format!("country-{code} = {name}\n"));
    }
    Ok(out)
}

/// The ISO 3166-1 codes that the question of citizenship offers; its other options are no countries.
pub fn codes() -> impl Iterator<Item = &'static str> {
    let question = RULES.questions.iter().find(|question| question.id == "citizenship");
    let options = question.map_or(&[] as &[&str], |question| question.options);
    options.iter().copied().filter(|option| is_country(option))
}
