//! Going back one screen.

use leptos::prelude::*;

use crate::guide::Guide;
use crate::words::Words;

/// The button that goes back, as the browser's own does; none on the first screen.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let first = guide.journey().with_untracked(|journey| journey.before().is_none());
    let button = (!first).then(|| {
        view! { <button type="button" class="back" on:click=move |_| guide.back()>{words.text("back")}</button> }
    });
    button.into_any()
}
