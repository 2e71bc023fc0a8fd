//! The words of the page before any code runs, and without it: written into `index.html` from the locales.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use rules_core::norway::RULES;
use rules_core::organisation::{Organisation, readable};

use crate::locale::Locale;

/// Where in `index.html` the words go.
const PLACE: &str = "<!-- the words of the shell -->";
/// Why the guide may not start, as the boot module says it in `<html data-boot>`.
pub const REASONS: [&str; 8] =
    ["no-wasm", "no-files", "network", "compile", "link", "run", "texts", "stopped"];
/// Lines beside the emergency numbers that somebody may need before any question.
const FURTHER: [&str; 2] = ["child-helpline", "noas"];

/// Writes the words of every language into `index.html` in `folder`.
///
/// # Errors
///
/// If there is no such page, it has no place for the words, or a message is missing.
pub fn write(folder: &Path, locales: &[Locale]) -> Result<()> {
    let path = folder.join("index.html");
    let page = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let (before, after) = page.split_once(PLACE).with_context(|| format!("index.html lacks {PLACE}"))?;
    let exit = exit(&page)?;
    let words: Result<Vec<String>> = locales.iter().map(|locale| section(locale, exit)).collect();
    fs::write(&path, format!("{before}{}{after}", words?.join("")))?;
    Ok(())
}

/// Where leaving leads, as the page itself says it.
fn exit(page: &str) -> Result<&str> {
    let after = page.split_once("rel=\"guide-exit\" href=\"").map(|(_, after)| after);
    let exit = after.and_then(|after| after.split_once('"')).map(|(exit, _)| exit);
    exit.context("index.html lacks a link with the relation guide-exit")
}

/// The shell in one language, with the address that leaving leads to.
fn section(locale: &Locale, exit: &str) -> Result<String> {
    let say = |id: &str| locale.message(id).map(|text| escaped(&text));
    let mut out = format!("<section lang=\"{}\" dir=\"{}\">\n", locale.tag, locale.direction);
    out.push_str(&format!(
        "<h2>{}</h2>\n<p class=\"loading\">{}</p>\n",
        say("shell-title")?,
        say("shell-loading")?
    ));
    for reason in REASONS {
        let text = say(&format!("shell-fails-{reason}"))?;
        out.push_str(&format!("<p class=\"why\" data-why=\"{reason}\" hidden>{text}</p>\n"));
    }
    out.push_str(&format!("<p class=\"again\" hidden><a href=\"./\">{}</a></p>\n", say("shell-again")?));
    out.push_str(&format!("<noscript><p class=\"why\">{}</p></noscript>\n", say("shell-no-script")?));
    out.push_str(&format!("<p>{}</p>\n", say("shell-what")?));
    for part in ["asylum", "letter", "abroad"] {
        let (title, text) = (say(&format!("shell-{part}"))?, say(&format!("shell-{part}.text"))?);
        out.push_str(&format!("<h3>{title}</h3>\n<p>{text}</p>\n"));
    }
    out.push_str(&format!("<h3>{}</h3>\n<ul class=\"lines\">\n", say("shell-call")?));
    let organisations = RULES.contacts.organisations.iter().map(|contact| contact.organisation);
    let further = organisations.filter(|organisation| FURTHER.contains(&organisation.id));
    for line in RULES.contacts.emergency.iter().copied().chain(further) {
        out.push_str(&format!("<li>{}</li>\n", number(line, &say)?));
    }
    out.push_str(&format!("</ul>\n<p>{}</p>\n", say("organisation-local-emergency-help.help")?));
    out.push_str(&format!(
        "<p><a class=\"leave\" href=\"{}\" rel=\"noreferrer nofollow\">{}</a></p>\n</section>\n",
        escaped(exit),
        say("leave")?
    ));
    Ok(out)
}

/// A line: its number, its name.
fn number(line: &Organisation, say: &dyn Fn(&str) -> Result<String>) -> Result<String> {
    let phone = line.phones.first().with_context(|| format!("{} has no number", line.id))?;
    let name = say(&format!("organisation-{}", line.id))?;
    Ok(format!("<a href=\"tel:{phone}\" dir=\"ltr\">{}</a> {name}", readable(phone)))
}

/// Text as HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
