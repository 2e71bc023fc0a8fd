//! The interlude before hard questions: what comes, why, and that it can be skipped.

use leptos::prelude::*;

use crate::guide::Guide;
use crate::message;
use crate::part::{answer, back};
use crate::words::Words;

/// The interlude before `part`.
pub(crate) fn view(guide: Guide, words: &Words, part: &'static str) -> AnyView {
    let id = answer::fitting(words, message::of("interlude", part), guide.is_minor());
    view! {
        <div class="interlude" data-interlude="">
            <h1 tabindex="-1">{words.text(&id)}</h1>
            <p class="lead">{words.attr(&id, "text")}</p>
            <div class="buttons">
                <button type="button" class="main" data-enter="" on:click=move |_| guide.enter(part)>{words.text("continue")}</button>
                <button type="button" data-skip="" on:click=move |_| guide.skip(part)>{words.text("skip-part")}</button>
                {back::view(guide, words)}
            </div>
        </div>
    }
    .into_any()
}
