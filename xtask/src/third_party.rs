//! `third-party.html`: the licences of what others wrote and the page contains.

use std::path::Path;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

/// The name of the file.
const NAME: &str = "third-party.html";
/// Where the template has the link to the stylesheet of the page, whose name carries a hash.
const STYLESHEET: &str = "<!-- stylesheet -->";

/// Writes the file into `folder`, where the built page lies. It works offline: the crates of
/// `Cargo.lock` and cargo-about must be there.
///
/// # Errors
///
/// When a package in the page has a licence that is not accepted, or the file cannot be written.
pub(crate) fn write(sh: &Shell, folder: &Path) -> Result<()> {
    let file = folder.join(NAME);
    let what = ["--frozen", "--fail", "--manifest-path", "app/Cargo.toml", "--config", "about.toml"];
    let how = ["xtask/templates/third-party.hbs", "--output-file"];
    let written = cmd!(sh, "cargo about generate {what...} {how...} {file}").run();
    written
        .context("the licences cannot be listed: see above; about.toml and deny.toml say what is accepted")?;
    let text = sh.read_file(&file)?.replace(STYLESHEET, &stylesheet(sh, folder)?);
    sh.write_file(&file, text).with_context(|| format!("{} cannot be written", file.display()))
}

/// The link to the stylesheet in `folder`; nothing where there is none.
fn stylesheet(sh: &Shell, folder: &Path) -> Result<String> {
    let files = sh.read_dir(folder)?;
    let mut names = files.iter().filter_map(|file| file.file_name()?.to_str());
    let name = names.find(|name| name.ends_with(".css"));
    Ok(name.map(|name| format!("<link rel=\"stylesheet\" href=\"./{name}\" />")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use toml::{Table, Value};

    fn texts(file: &str, find: impl Fn(&Table) -> &Value) -> BTreeSet<String> {
        let text = fs::read_to_string(xtask::paths::root().join(file)).unwrap();
        let table: Table = text.parse().unwrap();
        let texts = find(&table).as_array().unwrap().iter();
        texts.map(|text| text.as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn what_is_accepted_in_the_page_is_what_is_allowed() {
        let accepted = texts("about.toml", |table| &table["accepted"]);
        assert_eq!(accepted, texts("deny.toml", |table| &table["licenses"]["allow"]));
    }
}
