//! The files of a revision, beside the working tree and never in it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

/// Where everything of this command lies.
pub(super) const FOLDER: &str = "target/diff";

/// A commit with rules in it.
pub(super) struct Revision {
    name: String,
    commit: String,
}

/// The files of a revision. They go when this goes.
pub(super) struct Files(PathBuf);

impl Revision {
    /// The commit that `name` names.
    ///
    /// # Errors
    ///
    /// When Git knows none, or it has no `rules-core`.
    pub(super) fn find(sh: &Shell, name: &str) -> Result<Revision> {
        let wanted = format!("{name}^{{commit}}");
        let found =
            cmd!(sh, "git rev-parse --verify --quiet --end-of-options {wanted}").quiet().ignore_stderr();
        let Ok(commit) = found.read() else { bail!("`{name}` is no revision that Git knows here") };
        let manifest = format!("{commit}:rules-core/Cargo.toml");
        if cmd!(sh, "git cat-file -e {manifest}").quiet().ignore_stderr().run().is_err() {
            bail!("`{name}` has no rules-core");
        }
        Ok(Revision { name: name.to_owned(), commit })
    }

    /// Its files, in a folder of their own. Git takes another index for it, so that neither the working tree nor what
    /// is staged is touched; and the files are as old as this moment, so that Cargo does not take others for them.
    ///
    /// # Errors
    ///
    /// When they cannot be written.
    pub(super) fn files(&self, sh: &Shell) -> Result<Files> {
        let folder = sh.current_dir().join(FOLDER).join(&self.commit);
        sh.remove_path(&folder)?;
        sh.create_dir(&folder)?;
        let files = Files(folder);
        let written = || -> xshell::Result<()> {
            let _index = sh.push_env("GIT_INDEX_FILE", files.0.join("index"));
            let (commit, prefix) = (&self.commit, format!("{}/", files.0.join("tree").display()));
            cmd!(sh, "git read-tree {commit}").quiet().run()?;
            cmd!(sh, "git checkout-index --all --prefix={prefix}").quiet().run()
        };
        written().with_context(|| format!("the files of `{}` cannot be written", self.name))?;
        Ok(files)
    }
}

impl Files {
    /// The folder, with the files in `tree` and room beside it.
    pub(super) fn folder(&self) -> &Path {
        &self.0
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // What is left is removed before it is written again.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
