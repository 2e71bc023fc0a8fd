//! `cargo xtask dist`: what is published, in `dist/`.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};
use xtask::locale::Locale;
use xtask::sizes::Sizes;
use xtask::{published, shell, texts};

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

/// Builds, and prints how much has to arrive. A budget that is exceeded is marked; the tests fail for it.
pub(crate) fn run(sh: &Shell) -> Result<()> {
    build(sh)?;
    print!("{}", Sizes::of(&published::files(&sh.current_dir().join("dist"))?)?.table());
    Ok(())
}

/// Puts the texts into the page that Trunk has built in the folder it names, before the page is moved to where
/// it is served from.
pub(crate) fn finish(sh: &Shell) -> Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR").context("only Trunk calls this: run `cargo xtask dist`")?;
    let locales = Locale::all(&sh.current_dir())?;
    shell::write(Path::new(&folder), &locales)?;
    texts::add(Path::new(&folder), &locales)
}

/// Runs Trunk, offline, with the tools in place. It calls this program back as `xtask finish`.
pub(crate) fn trunk(sh: &Shell, arguments: &[&str]) -> Result<()> {
    let here = env::current_exe().context("this program has no path")?;
    let folders = here.parent().map(Path::to_path_buf).into_iter();
    let path = sh.var_os("PATH").unwrap_or_default();
    let path = env::join_paths(folders.chain(env::split_paths(&path)));
    let _path = sh.push_env("PATH", path.context("a folder on PATH has a forbidden character in its name")?);
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
