//! The shell of the page as a person sees it: what stands there before the guide runs, and without it.

use anyhow::Result;
use rules_core::norway::RULES;
use serde_json::{Value, json};
use xtask::locale::Locale;

use crate::browser::Browser;

/// Where leaving leads.
pub const EXIT: &str = "https://www.yr.no/";

/// Lines beside the emergency numbers that somebody may need before any question.
const FURTHER: [&str; 2] = ["child-helpline", "noas"];

/// Gives what of the shell is in sight. Every text is listed for its language, every number under its words.
const SEEN: &str = "(() => {
  const seen = (css) => [...document.querySelectorAll(css)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.innerText.trim() !== '');
  const texts = (css) => seen(css).map((one) => one.innerText);
  const links = (css) => seen(css).map((one) => one.getAttribute('href'));
  return {
    languages: seen('#shell section').map((one) => one.lang),
    why: texts('#shell .why'),
    loading: texts('#shell .loading'),
    asylum: texts('#shell h3:first-of-type, #shell h3:first-of-type + p'),
    numbers: links('#shell a[href^=tel]'),
    again: links('#shell .again a'),
    leave: links('#shell a.leave'),
    guide: document.querySelectorAll('#guide *').length,
  };
})()";

/// What a person sees of the shell.
///
/// # Errors
///
/// If the browser is gone.
pub async fn seen(browser: &Browser) -> Result<Value> {
    browser.evaluate(SEEN).await
}

/// What a person must see of the shell where these languages stand there, each saying the message `why` and
/// nothing else of the kind: how to ask for asylum, whom to call, how to leave, and, where that can help, the
/// address `again`, to try again.
///
/// # Errors
///
/// If a message is missing.
pub fn useful(languages: &[&Locale], why: &str, again: Option<&str>) -> Result<Value> {
    let all = |ids: &[&str]| -> Result<Vec<String>> {
        languages.iter().flat_map(|language| ids.iter().map(|id| language.message(id))).collect()
    };
    Ok(json!({
        "languages": languages.iter().map(|language| &language.tag).collect::<Vec<_>>(),
        "why": all(&[why])?,
        "loading": [],
        "asylum": all(&["shell-asylum", "shell-asylum.text"])?,
        "numbers": languages.iter().flat_map(|_| numbers()).collect::<Vec<_>>(),
        "again": languages.iter().filter_map(|_| again).collect::<Vec<_>>(),
        "leave": languages.iter().map(|_| EXIT).collect::<Vec<_>>(),
        "guide": 0,
    }))
}

/// The numbers to call, as links.
fn numbers() -> Vec<String> {
    let contacts = &RULES.contacts;
    let further = contacts.organisations.iter().map(|contact| contact.organisation);
    let further = further.filter(|organisation| FURTHER.contains(&organisation.id));
    let lines = contacts.emergency.iter().copied().chain(further);
    lines.filter_map(|line| line.phones.first()).map(|phone| format!("tel:{phone}")).collect()
}
