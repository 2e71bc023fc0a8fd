//! Where the repository and the programs it needs are.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The root of the repository: the parent of the package that Cargo runs, else the current folder.
#[must_use]
pub fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    match package.as_deref().and_then(Path::parent) {
        Some(root) => root.to_path_buf(),
        None => PathBuf::from("."),
    }
}

/// The first of `names` that is a file in a folder of PATH, or in `/usr/bin`.
#[must_use]
pub fn program(names: &[&str]) -> Option<PathBuf> {
    program_on(&env::var_os("PATH").unwrap_or_default(), names)
}

/// As [`program`], on another PATH than that of this process.
#[must_use]
pub fn program_on(path: &OsStr, names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(path).chain([PathBuf::from("/usr/bin")]).collect();
    names.iter().find_map(|name| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        folders.iter().map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
    })
}

/// The driver of Chromium: `$CHROMEDRIVER`, else `chromedriver` on PATH.
#[must_use]
pub fn chromedriver() -> Option<PathBuf> {
    named("CHROMEDRIVER", || program(&["chromedriver"]))
}

/// The driver of Firefox: `$GECKODRIVER`, else what `cargo xtask test` built, else `geckodriver` on PATH.
#[must_use]
pub fn geckodriver() -> Option<PathBuf> {
    let built = root().join(".tools/bin").join(format!("geckodriver{}", env::consts::EXE_SUFFIX));
    named("GECKODRIVER", || Some(built).filter(|file| file.is_file()).or_else(|| program(&["geckodriver"])))
}

/// Firefox, the ESR where both are there.
#[must_use]
pub fn firefox() -> Option<PathBuf> {
    program(&["firefox-esr", "firefox"])
}

/// The file that an environment variable names; only where it is not set, that of `otherwise`.
#[must_use]
pub fn named(variable: &str, otherwise: impl FnOnce() -> Option<PathBuf>) -> Option<PathBuf> {
    match env::var_os(variable) {
        Some(chosen) => Some(PathBuf::from(chosen)).filter(|file| file.is_file()),
        None => otherwise(),
    }
}
