//! What lies in `dist/`: how much must arrive, and what stands nowhere in it.
#![cfg(not(target_arch = "wasm32"))]

use anyhow::{Context, Result};
use rules_core::norway::sources::TITLES;
use tests::dist::{files, has_word};
use xtask::sizes::Sizes;

fn page() -> Result<String> {
    let page = files()?.into_iter().find(|file| file.path == "index.html");
    Ok(String::from_utf8(page.context("there is no index.html")?.bytes)?)
}

#[test]
fn what_has_to_arrive_stays_in_its_budgets() -> Result<()> {
    let sizes = Sizes::of(&files()?)?;
    println!("{}", sizes.table());
    sizes.check()
}

/// A text without the titles and addresses of sources: the name of the project is a Norwegian word, and the law and
/// the authorities use it.
fn without_titles(bytes: &[u8]) -> String {
    let titles = TITLES.iter().flat_map(|list| list.iter());
    let words = titles.flat_map(|title| [Some(title.title), title.address]).flatten();
    words.fold(String::from_utf8_lossy(bytes).into_owned(), |text, words| text.replace(words, ""))
}

#[test]
fn the_name_of_the_project_stands_nowhere() -> Result<()> {
    for file in files()? {
        assert!(!has_word(file.path.as_bytes(), "vern"), "the name of {}", file.path);
        let sources = file.path.starts_with("texts/sources-");
        let bytes = if sources { without_titles(&file.bytes).into_bytes() } else { file.bytes };
        assert!(!has_word(&bytes, "vern"), "in {}", file.path);
    }
    Ok(())
}

#[test]
fn what_others_wrote_is_listed_with_its_licence() -> Result<()> {
    let list = files()?.into_iter().find(|file| file.path == "third-party.html");
    let list = String::from_utf8(list.context("there is no third-party.html")?.bytes)?;
    for part in [
        "<html lang=\"en\">",
        "<title>Guide</title>",
        " tachys 0.",
        " wasm-bindgen 0.",
        "Permission is hereby granted",
    ] {
        assert!(list.contains(part), "{part} is missing");
    }
    for part in ["<script", "<style", " style=", "rules-core", "href=\"http"] {
        assert!(!list.contains(part), "{part}");
    }
    Ok(())
}

#[test]
fn no_folder_of_the_building_machine_is_published() -> Result<()> {
    let root = xtask::paths::root().display().to_string();
    for file in files()? {
        let text = String::from_utf8_lossy(&file.bytes);
        for trace in [root.as_str(), ".cargo/registry", "/rustup/", ".rustup/"] {
            assert!(!text.contains(trace), "{trace} in {}", file.path);
        }
    }
    Ok(())
}

#[test]
fn no_script_and_no_style_is_inline() -> Result<()> {
    let page = page()?;
    for script in page.split("<script").skip(1) {
        let (tag, rest) = script.split_once('>').context("an open tag")?;
        assert!(tag.contains("src=") && tag.contains("integrity="), "<script{tag}>");
        assert!(rest.trim_start().starts_with("</script>"), "<script{tag}> holds code");
    }
    assert!(page.contains("<script") && !page.contains("<style") && !page.contains(" style="), "{page}");
    Ok(())
}
