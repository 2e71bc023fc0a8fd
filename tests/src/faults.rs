//! Everything that can be wrong with what a server holds of the page.

use anyhow::Result;

use crate::altered::Altered;

/// What goes wrong, how the boot module calls it, and how a copy of the page is made so.
pub type Fault = (&'static str, &'static str, fn(&Altered) -> Result<()>);

/// Every fault after which the boot module runs and the guide does not.
pub const FAULTS: [Fault; 16] = [
    ("the program is missing", "network", |page| page.remove("guide-", ".wasm")),
    ("the program is cut", "network", |page| page.change("guide-", ".wasm", cut)),
    ("the program is changed", "network", |page| page.change("guide-", ".wasm", flip)),
    ("the glue is missing", "network", |page| page.remove("guide-", ".js")),
    ("the glue is cut", "network", |page| page.change("guide-", ".js", cut)),
    ("the glue is changed", "network", |page| page.change("guide-", ".js", flip)),
    ("a text is missing", "texts", |page| texts(page, |page, file| page.remove(file, ".ftl"))),
    ("a text is cut", "texts", |page| texts(page, |page, file| page.change(file, ".ftl", cut))),
    ("a text is changed", "texts", |page| texts(page, |page, file| page.change(file, ".ftl", flip))),
    ("a text holds broken bytes", "texts", |page| {
        texts(page, |page, file| page.change(file, ".ftl", |text| [text.as_slice(), b"\xff\xfe"].concat()))
    }),
    ("a text is another one", "texts", |page| {
        texts(page, |page, file| page.rebuild(file, ".ftl", |_| "another = Text\n".into()))
    }),
    ("the program is none", "compile", |page| page.rebuild("guide-", ".wasm", |_| "no program".into())),
    ("the program needs another glue", "link", |page| {
        page.rebuild("guide-", ".js", |glue| glue.replace("bg.js\": import0", "bg.js\": {}"))
    }),
    ("the program breaks off", "run", |page| {
        let breaks = "function start() { throw 1 } function not(";
        page.rebuild("guide-", ".js", |glue| glue.replace("function start(", breaks))
    }),
    ("the program is not named", "no-files", |page| page.page("application/wasm", "application/other")),
    ("the glue is not named", "no-files", |page| page.page("\"modulepreload\"", "\"gone\"")),
];

/// Alters the first text of every language.
fn texts(page: &Altered, alter: fn(&Altered, &str) -> Result<()>) -> Result<()> {
    ["texts/en-questions", "texts/nb-questions"].iter().try_for_each(|text| alter(page, text))
}

/// The first half.
fn cut(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() / 2);
    bytes
}

/// The same with one bit changed in the middle.
fn flip(mut bytes: Vec<u8>) -> Vec<u8> {
    let middle = bytes.len() / 2;
    bytes.iter_mut().skip(middle).take(1).for_each(|byte| *byte ^= 1);
    bytes
}
