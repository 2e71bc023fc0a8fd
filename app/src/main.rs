//! Mounts the page.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

fn main() {
    let place = document().get_element_by_id("guide").and_then(|found| found.dyn_into::<HtmlElement>().ok());
    match place {
        Some(place) => mount_to(place, app::App).forget(),
        None => leptos::logging::error!("the page has no element with the id `guide`"),
    }
}
