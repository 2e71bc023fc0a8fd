//! Where the keyboard is.

use wasm_bindgen::JsCast;
use web_sys::{Event, FocusOptions, HtmlElement};

use crate::prelude::*;

/// Gives the focus to the first element that `css` selects, without scrolling there.
pub(crate) fn focus(css: &str) {
    let found = document().query_selector(css).ok().flatten();
    if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Gives the focus to what `css` selects, once it is there and in sight.
pub(crate) fn focus_soon(css: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = document().query_selector(css).ok().flatten() {
            element.scroll_into_view_with_bool(false);
        }
        focus(css);
    });
}

/// Takes the focus from what is about to be replaced. A browser that finds it there when it takes an element
/// away lays out the old page together with the new one first.
pub(crate) fn let_go() {
    let active = document().active_element().and_then(|active| active.dyn_into::<HtmlElement>().ok());
    if let Some(active) = active.filter(|active| matches!(active.closest("main, footer"), Ok(Some(_)))) {
        let _ = active.blur();
    }
}

/// What a click on a link does that leads nowhere else: nothing of its own.
pub(crate) fn stays(event: &Event) {
    event.prevent_default();
}
