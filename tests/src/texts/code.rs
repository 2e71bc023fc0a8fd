//! What the code names: its string literals, and the calls that ask for a text by name.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use proc_macro2::{TokenStream, TokenTree};
use xtask::paths;

use crate::texts::tokens::{behind_item, is_test, list, string};

/// The methods of `words` that ask for a text.
const ASK: [&str; 4] = ["text", "attr", "text_with", "attr_with"];
/// Functions whose own strings are elements, classes, attributes, events or kinds of ids, never messages.
const MARKUP: [&str; 7] = ["el", "text", "attr", "class", "on", "flag", "of"];
/// Functions that take `message` or `message.attribute`.
const SAY: [&str; 2] = ["say", "message"];
/// The function that shows a heading and its text.
const SECTION: &str = "section";

/// A text that the code asks for by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The key of the text.
    pub key: String,
    /// Whether it is given arguments.
    pub with: bool,
}

/// What the code names.
#[derive(Clone, Debug, Default)]
pub struct Code {
    /// Every string that may name a message.
    pub strings: Vec<String>,
    /// Every list of nothing but strings: where they are messages, each is a heading with a text.
    pub lists: Vec<Vec<String>>,
    /// Every text that is asked for by name.
    pub calls: Vec<Call>,
}

/// What all code names that is served or writes what is served.
///
/// # Errors
///
/// If a file cannot be read, or is no Rust.
pub fn all() -> Result<Code> {
    let root = paths::root();
    let mut files = rust_files(&root.join("app/src"))?;
    files.extend(["shell.rs", "locale.rs"].map(|name| root.join("xtask/src").join(name)));
    of(files.iter())
}

/// What the code names that runs before the texts of the result have arrived.
///
/// # Errors
///
/// As [`all`].
pub fn early() -> Result<Code> {
    let app = paths::root().join("app/src");
    let mut files = rust_files(&app.join("screen"))?;
    files.extend(rust_files(&app.join("part"))?);
    files.extend(["app.rs", "screen.rs", "result/wait.rs"].map(|name| app.join(name)));
    // The one waits for the texts of the result, the other is a part of what does.
    files.retain(|file| !file.ends_with("screen/method.rs") && !file.ends_with("part/grade.rs"));
    of(files.iter())
}

fn of<'a>(files: impl Iterator<Item = &'a PathBuf>) -> Result<Code> {
    let mut code = Code::default();
    for file in files {
        let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
        let tokens: TokenStream = text.parse().map_err(|error| anyhow!("{}: {error}", file.display()))?;
        code.take(tokens, false);
    }
    Ok(code)
}

/// All Rust files of a folder and the folders in it.
fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

impl Code {
    /// Takes in what `tokens` name; their own strings are left out where they are markup.
    fn take(&mut self, tokens: TokenStream, markup: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = tokens.as_slice();
        while let [token, after @ ..] = rest {
            rest = after;
            match (token, after) {
                (TokenTree::Punct(_), [TokenTree::Group(attribute), item @ ..]) if is_test(attribute) => {
                    rest = behind_item(item);
                }
                (
                    TokenTree::Ident(words),
                    [TokenTree::Punct(_), TokenTree::Ident(method), TokenTree::Group(with), next @ ..],
                ) if *words == "words" && ASK.iter().any(|ask| method == ask) => {
                    self.call(&method.to_string(), with.stream());
                    self.take(with.stream(), false);
                    rest = next;
                }
                (TokenTree::Ident(function), [TokenTree::Group(group), next @ ..]) => {
                    if SAY.iter().any(|say| function == say) {
                        self.call("say", group.stream());
                    }
                    if function == SECTION {
                        self.lists.push(group.stream().into_iter().filter_map(|one| string(&one)).collect());
                    }
                    self.take(group.stream(), MARKUP.iter().any(|name| function == name));
                    rest = next;
                }
                (TokenTree::Group(group), _) => {
                    self.lists.extend(list(group));
                    self.take(group.stream(), false);
                }
                (token, _) if !markup => self.strings.extend(string(token)),
                _ => {}
            }
        }
    }

    /// Notes a call, if its message and attribute are written out.
    fn call(&mut self, method: &str, arguments: TokenStream) {
        let arguments: Vec<TokenTree> = arguments.into_iter().collect();
        let with = method.ends_with("_with");
        let key = match arguments.as_slice() {
            [id, TokenTree::Punct(_), attribute, ..] if method.starts_with("attr") => {
                string(id).zip(string(attribute)).map(|(id, attribute)| format!("{id}.{attribute}"))
            }
            [id, ..] => string(id),
            [] => None,
        };
        self.calls.extend(key.map(|key| Call { key, with }));
    }
}
