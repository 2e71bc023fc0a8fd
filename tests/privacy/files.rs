//! What a browser keeps of a page whatever the page does: its address, its title, its picture, names of files.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use tests::dist;
use xtask::headers::is_hashed;

/// All that files are called.
const NAMES: [&str; 10] = [
    "boot.mjs",
    "guide.js",
    "guide.wasm",
    "index.html",
    "style.css",
    "texts/en-questions.ftl",
    "texts/en-results.ftl",
    "texts/nb-questions.ftl",
    "texts/nb-results.ftl",
    "texts/sources.ftl",
];

#[test]
fn names_of_files_say_nothing_and_there_is_no_picture() -> Result<()> {
    let mut names = BTreeSet::new();
    for file in dist::files()?.into_iter().filter(|file| file.path != "third-party.html") {
        let (stem, extension) = file.path.rsplit_once('.').context("a file without an extension")?;
        let (name, _) = stem.rsplit_once('-').filter(|_| is_hashed(&file.path)).unwrap_or((stem, ""));
        names.insert(format!("{name}.{extension}"));
    }
    assert_eq!(names, NAMES.map(String::from).into());
    let page = dist::files()?.into_iter().find(|file| file.path == "index.html").context("the page")?;
    let page = String::from_utf8(page.bytes)?;
    assert!(page.contains("<title>Guide</title>") && page.contains("<link rel=\"icon\" href=\"data:,\" />"));
    for part in ["rel=\"manifest\"", "rel=\"apple-touch-icon\"", "name=\"description\"", "property=\"og:"] {
        assert!(!page.contains(part), "{part}");
    }
    Ok(())
}
