//! The bar at the top of every screen: the language, and the way out.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlSelectElement;

use crate::app::{focus, stays};
use crate::guide::Guide;
use crate::leave;
use crate::words::Words;

/// The bar: leaving comes first for a keyboard after the skip link, and stays on the screen.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let skip = move |event| {
        stays(&event);
        focus("#content h1");
    };
    let go = move |event| {
        stays(&event);
        leave::leave(guide);
    };
    view! {
        // A link without an address of its own: the address never changes.
        <a class="skip" href="./" on:click=skip>{words.text("skip")}</a>
        <header class="bar">
            {languages(guide, words)}
            <a class="leave" href=leave::exit() rel="noreferrer nofollow" on:click=go>{words.text("leave")}</a>
        </header>
    }
    .into_any()
}

/// The choice of language; one that has not arrived cannot be chosen.
fn languages(guide: Guide, words: &Words) -> AnyView {
    let current = words.tag().to_owned();
    let options = move || {
        let shelf = guide.shelf().get();
        let option = |language: &crate::shelf::Language| {
            let (tag, name) = (language.tag.clone(), language.name.clone());
            let selected = tag == current;
            let missing = !shelf.can_show(&tag);
            view! { <option value=tag.clone() lang=tag selected=selected disabled=missing>{name}</option> }
        };
        shelf.languages().iter().map(option).collect_view()
    };
    let choose = move |event: leptos::ev::Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select {
            guide.choose_language(&select.value());
            focus(".bar select");
        }
    };
    view! {
        <label class="language">
            <span>{words.text("language")}</span>
            <select on:change=choose autocomplete="off">{options}</select>
        </label>
    }
    .into_any()
}
