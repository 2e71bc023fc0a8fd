//! The browser's history: the depth of the place is all that it is ever told.

use crate::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, PopStateEvent};

/// The one property of the state of an entry.
const DEPTH: &str = "i";

fn history() -> Option<History> {
    window().history().ok()
}

/// The depth that a state of the history holds; 0 for every other state.
fn depth_in(state: &JsValue) -> u32 {
    let depth = js_sys::Reflect::get(state, &DEPTH.into()).ok().and_then(|depth| depth.as_f64());
    // Whole numbers of our own; whatever else stands there counts as the start.
    depth
        .filter(|depth| *depth >= 0.0 && depth.fract() == 0.0 && *depth < 1e9)
        .map_or(0, |depth| depth as u32)
}

/// The depth of the present entry.
pub(crate) fn depth() -> u32 {
    history().and_then(|history| history.state().ok()).map_or(0, |state| depth_in(&state))
}

/// Makes an entry at `depth`; the address stays what it is.
pub(crate) fn push(depth: u32) {
    let state = js_sys::Object::new();
    // Neither can fail on a fresh object of one's own.
    let _ = js_sys::Reflect::set(&state, &DEPTH.into(), &JsValue::from(depth));
    if let Some(history) = history() {
        let _ = history.push_state(&state, "");
    }
}

/// Goes back one entry.
pub(crate) fn back() {
    let _ = history().map(|history| history.back());
}

/// Goes forward one entry.
pub(crate) fn forward() {
    let _ = history().map(|history| history.forward());
}

/// Goes back to the first entry of the guide, `depth` entries behind, of which the browser may have dropped some:
/// it keeps fifty, and told to go further back than it can it does nothing. `ahead` entries of the guide lie ahead.
/// Gives whether there is anything to go back.
pub(crate) fn rewind(depth: u32, ahead: u32) -> bool {
    let Some(history) = history() else { return false };
    let kept = history.length().unwrap_or(1).saturating_sub(1).saturating_sub(ahead);
    let Ok(steps) = i32::try_from(depth.min(kept)) else { return false };
    steps > 0 && history.go_with_delta(-steps).is_ok()
}

/// Keeps the browser from scrolling by itself, and calls `arrived` with the depth that Back or Forward lead to.
pub(crate) fn listen(arrived: impl Fn(u32) + 'static) {
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
    let handle = window_event_listener_untyped("popstate", move |event| {
        arrived(event.dyn_ref::<PopStateEvent>().map_or(0, |event| depth_in(&event.state())));
    });
    // For as long as the page lives.
    std::mem::forget(handle);
}
