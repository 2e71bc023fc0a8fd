//! The response headers of what is published, read from `headers.toml`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use toml::{Table, Value};

/// The headers of each kind of file.
#[derive(Clone, Debug)]
pub struct Headers {
    /// For documents, and whatever has no hash in its name.
    pub document: HeaderMap,
    /// For files whose name carries a hash of their content.
    pub hashed: HeaderMap,
}

impl Headers {
    /// Reads `headers.toml` in the folder `root`.
    ///
    /// # Errors
    ///
    /// If the file is missing, is not TOML, lacks a group, or holds what HTTP does not allow as a header.
    pub fn read(root: &Path) -> Result<Self> {
        let text = fs::read_to_string(root.join("headers.toml")).context("headers.toml cannot be read")?;
        let groups: Table = text.parse().context("headers.toml is not TOML")?;
        Ok(Self { document: group(&groups, "document")?, hashed: group(&groups, "hashed")? })
    }

    /// The headers for the file that `path` (of an address) names.
    #[must_use]
    pub fn for_path(&self, path: &str) -> &HeaderMap {
        if is_hashed(path) { &self.hashed } else { &self.document }
    }
}

fn group(groups: &Table, name: &str) -> Result<HeaderMap> {
    let entries = groups.get(name).and_then(Value::as_table);
    let entries = entries.with_context(|| format!("headers.toml has no group [{name}]"))?;
    let mut headers = HeaderMap::new();
    for (key, value) in entries {
        let text = value.as_str().with_context(|| format!("headers.toml: {name}.{key} is not a string"))?;
        let field = HeaderName::from_bytes(key.as_bytes());
        let field = field.with_context(|| format!("headers.toml: {key} is not the name of a header"))?;
        let value = HeaderValue::from_str(text);
        let value = value.with_context(|| format!("headers.toml: {name}.{key} has a forbidden character"))?;
        headers.insert(field, value);
    }
    Ok(headers)
}

/// Whether the name of a file carries a hash of its content, as Trunk writes it: `style-0123456789abcdef.css`,
/// `guide-0123456789abcdef_bg.wasm`.
#[must_use]
pub fn is_hashed(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    let Some((stem, extension)) = file.rsplit_once('.') else { return false };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let Some((_, hash)) = stem.rsplit_once('-') else { return false };
    // Trunk leaves out the zeros at the front.
    extension != "html" && (8..=16).contains(&hash.len()) && hash.chars().all(|c| c.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_in_the_name_is_seen() {
        for path in [
            "/boot-6f7d19dda46fe32.mjs",
            "/a/guide-86f7d19dda46fe32_bg.wasm",
            "/texts/en-questions-0123456789abcdef.ftl",
        ] {
            assert!(is_hashed(path), "{path}");
        }
        for path in ["/", "/index.html", "/style.css", "/two-words.css", "/page-86f7d19dda46fe32.html"] {
            assert!(!is_hashed(path), "{path}");
        }
    }

    #[test]
    fn the_shipped_headers_are_read() {
        let headers = Headers::read(&crate::paths::root()).unwrap();
        let policy = headers.document["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self'"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("  "), "{policy}");
        assert!(
            headers.for_path("/x-86f7d19dda46fe32.js")["cache-control"]
                .to_str()
                .unwrap()
                .contains("immutable")
        );
    }
}
