//! The pages about the guide that are headings and paragraphs.

use crate::prelude::*;

use crate::dom::{Element, el, text};
use crate::guide::Guide;
use crate::part::back;
use crate::words::Words;

/// The sections of the page on privacy.
pub(crate) const PRIVACY: &[&str] =
    &["privacy-device", "privacy-host", "privacy-limits", "privacy-helps", "privacy-erase"];
/// The sections of the page on who publishes the guide.
pub(crate) const PUBLISHER: &[&str] =
    &["publisher-who", "publisher-no-advice", "publisher-report", "publisher-third-party"];
/// The section that leads to the licences of others.
const THIRD_PARTY: &str = "publisher-third-party";

/// The page with the title `id` and `sections`, each a heading and a text.
pub(crate) fn view(guide: Guide, words: &Words, id: &str, sections: &[&str]) -> AnyView {
    let sections: Vec<Element> = sections.iter().map(|id| section(words, id)).collect();
    el("div")
        .attr("data-about", "")
        .child(text("h1", words.text(id)).attr("tabindex", "-1"))
        .child(text("p", words.attr(id, "lead")).class("lead"))
        .child(sections)
        .child(el("div").class("buttons").child(back::view(guide, words)))
        .view()
}

/// A heading and its text.
pub(crate) fn section(words: &Words, id: &str) -> Element {
    let link = (id == THIRD_PARTY).then(|| {
        let link = text("a", words.attr(id, "link")).attr("href", "./third-party.html");
        el("p").child(link.attr("target", "_blank").attr("rel", "noopener noreferrer"))
    });
    el("section").child(text("h2", words.text(id))).child(text("p", words.attr(id, "text"))).child(link)
}
