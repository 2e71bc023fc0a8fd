//! `cargo xtask dist`: what is published, in `dist/`.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::{third_party, tools};

/// Gets the tools and builds the release of the page into `dist/`.
pub(crate) fn build(sh: &Shell) -> Result<()> {
    tools::for_page(sh)?;
    // Trunk works offline, so that it never fetches a tool by itself; the crates must be there before.
    cmd!(sh, "cargo fetch --locked").run().context("the crates of Cargo.lock cannot be fetched")?;
    let _paths = sh.push_env("CARGO_ENCODED_RUSTFLAGS", without_paths(sh)?);
    trunk(sh, &["build", "--release"]).context("the page does not build: see above")?;
    third_party::write(sh, &sh.current_dir().join("dist"))
}

/// Runs Trunk, offline, with the tools in place.
pub(crate) fn trunk(sh: &Shell, arguments: &[&str]) -> Result<()> {
    // Trunk takes NO_COLOR for a flag of its own and refuses its usual values.
    let command = cmd!(sh, "trunk {arguments...} --offline --skip-version-check").env_remove("NO_COLOR");
    Ok(command.run()?)
}

/// Compiler flags that keep the folders of this machine out of what is published.
fn without_paths(sh: &Shell) -> Result<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|folder| folder.join(".cargo")));
    let sources = home.context("CARGO_HOME is not set")?.join("registry").join("src");
    let mut names = vec![(sh.current_dir(), ".")];
    // One folder for each registry that crates came from.
    names.extend(sh.read_dir(sources).unwrap_or_default().into_iter().map(|folder| (folder, "crates")));
    let flags = names.into_iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    // The separator that Cargo asks for, since a path may hold a space.
    Ok(flags.collect::<Vec<_>>().join("\u{1f}"))
}
