//! Which rules these are: version, date, who has checked them, digest.

use rules_core::norway::RULES;

use crate::dom::{Element, el, text};
use crate::format;
use crate::words::{Words, arguments};

/// The digest of the rules, as the build computed it.
const DIGEST: &str = env!("RULES_DIGEST");

/// The receipt.
pub(crate) fn view(words: &Words) -> Element {
    let law = format::date(words, RULES.shelf_life.law_as_of);
    let review = format::date(words, RULES.shelf_life.review_by);
    let parts = [("version", RULES.version.into()), ("law", law.into()), ("review", review.into())];
    let digest = text("code", DIGEST).attr("data-digest", "").attr("dir", "ltr");
    let digest = el("p").class("small").text(words.attr("receipt", "digest")).text(" ").child(digest);
    el("section")
        .class("receipt")
        .child(text("h2", words.text("receipt")))
        .child(text("p", words.attr_with("receipt", "text", &arguments(parts))))
        .child(text("p", words.attr("receipt", "checked")))
        .child(digest)
}
