//! The foot of every screen: the other screens, and erasing everything.

use crate::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use crate::dom::{button, el, text};
use crate::focus::focus;
use crate::guide::Guide;
use crate::part::bar;
use crate::place::{About, Journey, Place};
use crate::words::Words;

/// The foot.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let here = guide.journey().with_untracked(Journey::place);
    let answered = !guide.session().trail().is_empty();
    let places = [
        (Place::Answers, "your-answers", answered),
        (Place::Result, if guide.is_complete() { "result" } else { "result-so-far" }, answered),
        (Place::About(About::Method), "about-method", true),
        (Place::About(About::Privacy), "about-privacy", true),
        (Place::About(About::Publisher), "about-publisher", true),
    ];
    let links = places.into_iter().filter(|(place, _, shown)| *shown && *place != here);
    let links = links.map(|(place, id, _)| {
        let link = button(words.text(id), move || guide.go(place)).class("link").attr("data-go", id);
        el("li").child(link)
    });
    let links = el("ul").child(links.collect::<Vec<_>>());
    el("footer")
        .child(el("nav").attr("aria-label", words.text("foot")).child(links))
        .child(button(words.text("erase"), open).class("erase"))
        .child(dialog(guide, words))
        .view()
}

/// The question before everything is erased.
fn dialog(guide: Guide, words: &Words) -> AnyView {
    let erase = move || {
        close();
        guide.erase();
    };
    let buttons = el("div")
        .class("buttons")
        .child(button(words.text("erase-yes"), erase).class("main"))
        .child(button(words.text("erase-no"), close).class("harmless"));
    el("dialog")
        .attr("aria-labelledby", "erase-title")
        // The dialog lies over the bar: the way out is in it too.
        .child(bar::way_out(guide, words))
        .child(text("h2", words.text("erase-sure")).attr("id", "erase-title"))
        .child(text("p", words.attr("erase-sure", "text")))
        .child(buttons)
        .view()
}

fn found() -> Option<HtmlDialogElement> {
    document().query_selector("footer dialog").ok().flatten()?.dyn_into().ok()
}

fn open() {
    // Fails only where it is open already.
    let _ = found().map(|dialog| dialog.show_modal());
    // The first that has the focus is the one that does no harm. `autofocus` would do it too, and would have the browser
    // look for something to focus on every screen.
    focus("footer dialog .harmless");
}

fn close() {
    if let Some(dialog) = found() {
        dialog.close();
    }
}
