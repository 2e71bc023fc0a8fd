//! Leaving at once: the screen is covered first, the answers are dropped, the browser's history is wound back to
//! before the guide, and a page that is nobody's business takes its place.

use std::cell::Cell;
use std::time::Duration;

use crate::prelude::*;

use crate::guide::Guide;
use crate::history;

/// The class of the document that hides everything in it.
const COVERED: &str = "covered";

/// So long at most the history is waited for.
const PATIENCE: Duration = Duration::from_millis(300);

thread_local! {
    static LEAVING: Cell<bool> = const { Cell::new(false) };
}

/// Where leaving leads: told once, in the page.
pub(crate) fn exit() -> String {
    let link = document().query_selector("link[rel=guide-exit]").ok().flatten();
    link.and_then(|link| link.get_attribute("href")).unwrap_or_default()
}

/// Whether the person is leaving; the next change of the history is then the last.
pub(crate) fn is_leaving() -> bool {
    LEAVING.get()
}

/// Covers the screen, drops the answers and goes.
pub(crate) fn leave(guide: Guide) {
    LEAVING.set(true);
    cover(true);
    let (depth, ahead) = guide.extent();
    guide.drop_answers();
    // The history tells when it is wound back. Should it ever not, nobody is left before a covered screen.
    let patience = if history::rewind(depth, ahead) { PATIENCE } else { Duration::ZERO };
    set_timeout(go, patience);
}

/// The history is wound back: now the other page takes the place of this one.
pub(crate) fn wound_back() {
    // From within a change of the history a browser may not replace the page; a moment later it may.
    set_timeout(go, Duration::ZERO);
}

/// Puts the other page in the place of this one, once.
fn go() {
    if LEAVING.take() {
        let _ = window().location().replace(&exit());
    }
}

/// The page was taken out of the browser's memory again: it shows nothing of what it held.
pub(crate) fn come_back(guide: Guide) {
    LEAVING.set(false);
    guide.erase();
    cover(false);
}

fn cover(covered: bool) {
    if let Some(root) = document().document_element() {
        let _ = root.class_list().toggle_with_force(COVERED, covered);
    }
}
