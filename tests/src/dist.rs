//! The files of `dist/`.

use std::env;
use std::path::PathBuf;

use anyhow::Result;
use xtask::published;
pub use xtask::published::File;

/// The folder under test: `$GUIDE_DIST`, else `dist/` of the repository.
#[must_use]
pub fn folder() -> PathBuf {
    env::var_os("GUIDE_DIST").map_or_else(|| xtask::paths::root().join("dist"), PathBuf::from)
}

/// All published files, in the order of their paths.
///
/// # Errors
///
/// If there is no `dist/`, or a file in it cannot be read.
pub fn files() -> Result<Vec<File>> {
    published::files(&folder())
}

/// Whether `word` stands in `bytes` as a word of its own, in whatever case.
#[must_use]
pub fn has_word(bytes: &[u8], word: &str) -> bool {
    let beyond = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric());
    bytes.windows(word.len()).enumerate().any(|(start, window)| {
        let before = start.checked_sub(1).and_then(|place| bytes.get(place));
        window.eq_ignore_ascii_case(word.as_bytes())
            && beyond(before)
            && beyond(bytes.get(start + word.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::has_word;

    #[test]
    fn only_whole_words_count() {
        assert!(has_word(b"a Vern b", "vern") && has_word(b"vern", "vern") && has_word(b"x-vern.js", "vern"));
        assert!(!has_word(b"government", "vern") && !has_word(b"vernal", "vern") && !has_word(b"", "vern"));
    }
}
