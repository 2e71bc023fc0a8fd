//! Going back one screen.

use crate::prelude::*;

use crate::dom::{Element, button};
use crate::guide::Guide;
use crate::words::Words;

/// The button that goes back, as the browser's own does; none on the first screen.
pub(crate) fn view(guide: Guide, words: &Words) -> Option<Element> {
    let first = guide.journey().with_untracked(|journey| journey.before().is_none());
    (!first).then(|| button(words.text("back"), move || guide.back()).class("back"))
}
