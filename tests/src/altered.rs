//! Copies of the page in which something is wrong, or more than usual.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use xtask::published;

use crate::dist;
use crate::folder::Folder;

/// A copy of the page, which is removed when this value is dropped.
#[derive(Debug)]
pub struct Altered(Folder);

impl Altered {
    /// A copy in which nothing is altered yet.
    ///
    /// # Errors
    ///
    /// If there is no `dist/`, or it cannot be copied.
    pub fn copy() -> Result<Self> {
        let copy = Folder::new()?;
        for file in dist::files()? {
            let place = copy.path().join(&file.path);
            place.parent().map(fs::create_dir_all).transpose()?;
            fs::write(place, file.bytes)?;
        }
        Ok(Self(copy))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// The path of the one file whose path begins and ends like this, below the folder of the page.
    ///
    /// # Errors
    ///
    /// If there is no such file, or there are several.
    pub fn name(&self, start: &str, end: &str) -> Result<String> {
        let files = published::files(self.path())?.into_iter().map(|file| file.path);
        let found: Vec<String> =
            files.filter(|path| path.starts_with(start) && path.ends_with(end)).collect();
        let [name] = found.as_slice() else { bail!("`{start}…{end}`: {found:?}") };
        Ok(name.clone())
    }

    /// Takes a file away.
    ///
    /// # Errors
    ///
    /// As [`Altered::name`], or if it cannot be removed.
    pub fn remove(&self, start: &str, end: &str) -> Result<()> {
        Ok(fs::remove_file(self.path().join(self.name(start, end)?))?)
    }

    /// Takes a file away, to be put back later: its path and what it holds.
    ///
    /// # Errors
    ///
    /// As [`Altered::remove`], or if it cannot be read.
    pub fn take(&self, start: &str, end: &str) -> Result<(String, Vec<u8>)> {
        let name = self.name(start, end)?;
        let bytes = fs::read(self.path().join(&name))?;
        self.remove(start, end)?;
        Ok((name, bytes))
    }

    /// Puts a file that was taken away back.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn put(&self, name: &str, bytes: &[u8]) -> Result<()> {
        Ok(fs::write(self.path().join(name), bytes)?)
    }

    /// Changes what a file holds behind the back of the page, which still tells its hash of before.
    ///
    /// # Errors
    ///
    /// As [`Altered::name`], or if it cannot be read or written.
    pub fn change(&self, start: &str, end: &str, to: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Result<()> {
        let path = self.path().join(self.name(start, end)?);
        let bytes = fs::read(&path)?;
        Ok(fs::write(&path, to(bytes))?)
    }

    /// Changes what a file holds as a build would: the page tells its hash of now.
    ///
    /// # Errors
    ///
    /// As [`Altered::change`], or if the page does not name the hash of before.
    pub fn rebuild(&self, start: &str, end: &str, to: impl FnOnce(String) -> String) -> Result<()> {
        let path = self.path().join(self.name(start, end)?);
        let before = fs::read(&path)?;
        let after = to(String::from_utf8_lossy(&before).into_owned()).into_bytes();
        ensure!(before != after, "`{start}…{end}` is what it was");
        let hash = |bytes: &[u8]| STANDARD.encode(Sha384::digest(bytes));
        self.page(&hash(&before), &hash(&after))?;
        Ok(fs::write(path, after)?)
    }

    /// Replaces a part of the document itself wherever it stands.
    ///
    /// # Errors
    ///
    /// If it does not stand there, or the document cannot be read or written.
    pub fn page(&self, part: &str, by: &str) -> Result<()> {
        let path = self.path().join("index.html");
        let page = fs::read_to_string(&path)?;
        ensure!(page.contains(part), "the page lacks `{part}`");
        Ok(fs::write(&path, page.replace(part, by))?)
    }
}
