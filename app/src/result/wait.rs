//! In the place of the result while its texts are on their way, or where they failed.

use crate::prelude::*;

use crate::dom::{el, text};
use crate::guide::Guide;
use crate::part::back;
use crate::shelf::Stock;
use crate::words::Words;

/// What is said instead of the result.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let id = if guide.stock() == Stock::Failed { "result-failed" } else { "result-awaited" };
    el("div")
        .attr("data-wait", id)
        .child(text("h1", words.text(id)).attr("tabindex", "-1"))
        .child(text("p", words.attr(id, "text")))
        .child(el("div").class("buttons").child(back::view(guide, words)))
        .view()
}
