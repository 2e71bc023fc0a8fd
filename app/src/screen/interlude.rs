//! The interlude before hard questions: what comes, why, and that it can be skipped.

use crate::prelude::*;

use crate::dom::{button, el, text};
use crate::guide::Guide;
use crate::message;
use crate::part::{answer, back};
use crate::words::Words;

/// The interlude before `part`.
pub(crate) fn view(guide: Guide, words: &Words, part: &'static str) -> AnyView {
    let id = answer::fitting(words, message::of("interlude", part), guide.is_minor());
    let on = button(words.text("continue"), move || guide.enter(part)).class("main").attr("data-enter", "");
    let skip = button(words.text("skip-part"), move || guide.skip(part)).attr("data-skip", "");
    let buttons = el("div").class("buttons").child(on).child(skip).child(back::view(guide, words));
    el("div")
        .class("interlude")
        .attr("data-interlude", "")
        .child(text("h1", words.text(&id)).attr("tabindex", "-1"))
        .child(text("p", words.attr(&id, "text")).class("lead"))
        .child(buttons)
        .view()
}
