//! The bar at the top of every screen: the language, and the way out.

use crate::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use crate::dom::{Element, el, live, text};
use crate::focus::{focus, stays};
use crate::guide::Guide;
use crate::leave;
use crate::words::Words;

/// The bar: leaving comes first for a keyboard after the skip link, and stays on the screen.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    // A link without an address of its own: the address never changes.
    let skip = text("a", words.text("skip")).class("skip").attr("href", "./").on("click", |event| {
        stays(&event);
        focus("#content h1");
    });
    let bar = el("header").class("bar").child(way_out(guide, words)).child(languages(guide, words));
    vec![skip.view(), bar.view()].into_any()
}

/// The way out: a link to the other page, so that it leads there whatever happens.
pub(crate) fn way_out(guide: Guide, words: &Words) -> Element {
    let out = text("a", words.text("leave")).class("leave").attr("href", leave::exit());
    out.attr("rel", "noreferrer nofollow").on("click", move |event| {
        stays(&event);
        leave::leave(guide);
    })
}

/// The choice of language; one that has not arrived cannot be chosen.
fn languages(guide: Guide, words: &Words) -> AnyView {
    let current = words.tag().to_owned();
    let options = live(move || {
        let shelf = guide.shelf().get();
        let options = shelf.languages().iter().map(|language| {
            text("option", &language.name)
                .attr("value", &language.tag)
                .attr("lang", &language.tag)
                .flag("selected", language.tag == current)
                .flag("disabled", !shelf.can_show(&language.tag))
                .view()
        });
        Some(options.collect::<Vec<_>>().into_any())
    });
    let choose = move |event: web_sys::Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select {
            guide.choose_language(&select.value());
            // The bar is made anew in the other language.
            request_animation_frame(|| focus(".bar select"));
        }
    };
    let select = el("select").attr("aria-label", words.text("language")).attr("autocomplete", "off");
    el("div").class("language").child(select.on("change", choose).child(options)).view()
}
