//! Where the repository and the programs it needs are.

use std::env;
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
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).chain([PathBuf::from("/usr/bin")]).collect();
    names.iter().find_map(|name| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        folders.iter().map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
    })
}

/// The driver that the browser tests talk to: `$CHROMEDRIVER`, else `chromedriver` on PATH.
#[must_use]
pub fn chromedriver() -> Option<PathBuf> {
    match env::var_os("CHROMEDRIVER") {
        Some(chosen) => Some(PathBuf::from(chosen)).filter(|file| file.is_file()),
        None => program(&["chromedriver"]),
    }
}
