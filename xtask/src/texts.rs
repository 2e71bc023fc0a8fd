//! Puts the texts into a built page: the files that the boot module fetches, and a link to each.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rules_core::norway::sources::TITLES;
use sha2::{Digest, Sha384};

use crate::locale::Locale;

/// The folder of the texts in what is published.
pub const FOLDER: &str = "texts";
/// The relation by which the boot module finds the texts in the page; browsers do nothing with it.
const RELATION: &str = "guide-text";

/// Writes the texts of `locales` and the titles of sources into the page in `folder`, and links them in its
/// `index.html`, before the end of the head.
///
/// # Errors
///
/// If the folder holds no page, or cannot be written.
pub fn add(folder: &Path, locales: &[Locale]) -> Result<()> {
    fs::create_dir_all(folder.join(FOLDER))?;
    let mut links = String::new();
    for locale in locales {
        let Locale { tag, name, direction, .. } = locale;
        for (part, text) in [("questions", &locale.questions), ("results", &locale.results)] {
            let file = write(folder, &format!("{tag}-{part}"), text)?;
            links.push_str(&format!(
                "    <link rel=\"{RELATION}\" hreflang=\"{tag}\" title=\"{name}\" data-dir=\"{direction}\" data-part=\"{part}\" {file} />\n"
            ));
        }
    }
    if locales.iter().any(|locale| locale.tag == crate::locale::FIRST) {
        let file = write(folder, "sources", &sources())?;
        links.push_str(&format!("    <link rel=\"{RELATION}\" data-part=\"sources\" {file} />\n"));
    }
    let path = folder.join("index.html");
    let page = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let (head, rest) = page.split_once("</head>").context("index.html has no head")?;
    fs::write(&path, format!("{}\n{links}  </head>{rest}", head.trim_end()))?;
    Ok(())
}

/// Writes one text under a name that carries its hash; gives its address and integrity as attributes.
fn write(folder: &Path, name: &str, text: &str) -> Result<String> {
    let text = without_comments(text);
    ensure!(!text.is_empty(), "the text `{name}` is empty");
    let hash = Sha384::digest(text.as_bytes());
    let short: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let path = format!("{FOLDER}/{name}-{short}.ftl");
    fs::write(folder.join(&path), &text).with_context(|| format!("{path} cannot be written"))?;
    Ok(format!("href=\"./{path}\" integrity=\"sha384-{}\"", STANDARD.encode(hash)))
}

/// Comments are for those who write the texts, blank lines and deep indents for their eyes.
fn without_comments(text: &str) -> String {
    let kept = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let line = |line: &str| match line.trim() {
        indented if line.starts_with(' ') => format!(" {indented}\n"),
        line => format!("{line}\n"),
    };
    kept.map(line).collect()
}

/// The titles of sources as messages; they stand in the language of the source, whatever the page is in.
fn sources() -> String {
    let mut text = String::new();
    for title in TITLES.iter().flat_map(|list| list.iter()) {
        let id = title.source.id;
        text.push_str(&format!("source-{id} = {}\n    .publisher = {}\n", title.title, title.publisher));
        if let Some(short) = title.short {
            text.push_str(&format!("    .short = {short}\n"));
        }
        if let Some(address) = title.address {
            text.push_str(&format!("    .address = {address}\n"));
        }
    }
    text
}
