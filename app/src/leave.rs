//! Leaving at once: the screen is covered first, the answers are dropped, the browser's history is wound back to
//! before the guide, and a page that is nobody's business takes its place.

use std::cell::Cell;

use crate::prelude::*;

use crate::guide::Guide;
use crate::history;

/// The class of the document that hides everything in it.
const COVERED: &str = "covered";

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
    let depth = guide.journey().with_untracked(crate::place::Journey::depth);
    guide.drop_answers();
    if !history::rewind(depth) {
        go();
    }
}

/// Puts the other page in the place of this one.
pub(crate) fn go() {
    // From within a change of the history a browser may not replace the page; a moment later it may.
    set_timeout(
        || {
            let _ = window().location().replace(&exit());
        },
        std::time::Duration::ZERO,
    );
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
