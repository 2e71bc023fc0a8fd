//! The files of a built page.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// One published file.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path below the folder of the page, with `/`.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// All files of the page in `folder`, in the order of their paths.
///
/// # Errors
///
/// If there is no such folder, or a file in it cannot be read.
pub fn files(folder: &Path) -> Result<Vec<File>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)
        .with_context(|| format!("{} cannot be read: run `cargo xtask dist` first", folder.display()))?;
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<File>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.push(File { path, bytes: fs::read(entry.path())? });
        }
    }
    Ok(())
}
