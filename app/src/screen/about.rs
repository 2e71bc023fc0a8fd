//! The pages about the guide that are headings and paragraphs.

use leptos::prelude::*;

use crate::guide::Guide;
use crate::part::back;
use crate::words::Words;

/// The sections of the page on privacy.
pub(crate) const PRIVACY: &[&str] = &["privacy-device", "privacy-host", "privacy-limits", "privacy-helps", "privacy-erase"];
/// The sections of the page on who publishes the guide.
pub(crate) const PUBLISHER: &[&str] =
    &["publisher-who", "publisher-no-advice", "publisher-report", "publisher-third-party"];

/// The page `about-<name>` with `sections`, each a heading and a text.
pub(crate) fn view(guide: Guide, words: &Words, name: &str, sections: &[&str]) -> AnyView {
    let id = format!("about-{name}");
    let sections = sections.iter().map(|id| {
        let link = (*id == "publisher-third-party").then(|| {
            view! { <p><a href="./third-party.html" target="_blank" rel="noopener noreferrer">{words.attr(id, "link")}</a></p> }
        });
        view! { <section><h2>{words.text(id)}</h2> <p>{words.attr(id, "text")}</p> {link}</section> }
    });
    view! {
        <div data-about="">
            <h1 tabindex="-1">{words.text(&id)}</h1>
            <p class="lead">{words.attr(&id, "lead")}</p>
            {sections.collect_view()}
            <div class="buttons">{back::view(guide, words)}</div>
        </div>
    }
    .into_any()
}
