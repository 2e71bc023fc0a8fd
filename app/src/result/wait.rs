//! In the place of the result while its texts are on their way, or where they failed.

use leptos::prelude::*;

use crate::guide::Guide;
use crate::part::back;
use crate::shelf::Stock;
use crate::words::Words;

/// What is said instead of the result.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let id = if guide.stock() == Stock::Failed { "result-failed" } else { "result-awaited" };
    view! {
        <div data-wait=id>
            <h1 tabindex="-1">{words.text(id)}</h1>
            <p>{words.attr(id, "text")}</p>
            <div class="buttons">{back::view(guide, words)}</div>
        </div>
    }
    .into_any()
}
