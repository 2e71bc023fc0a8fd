//! The foot of every screen: the other screens, and erasing everything.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::guide::Guide;
use crate::place::{About, Place};
use crate::words::Words;

/// The foot.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let here = guide.journey().with_untracked(crate::place::Journey::place);
    let answered = !guide.session().trail().is_empty();
    let places = [
        (Place::Answers, "your-answers", answered),
        (Place::Result, "result-so-far", answered),
        (Place::About(About::Method), "about-method", true),
        (Place::About(About::Privacy), "about-privacy", true),
        (Place::About(About::Publisher), "about-publisher", true),
    ];
    let links = places
        .into_iter()
        .filter(|(place, _, shown)| *shown && *place != here)
        .map(|(place, id, _)| {
            view! { <li><button type="button" class="link" on:click=move |_| guide.go(place)>{words.text(id)}</button></li> }
        })
        .collect_view();
    view! {
        <footer>
            <nav aria-label=words.text("foot")><ul>{links}</ul></nav>
            {erase(guide, words)}
        </footer>
    }
    .into_any()
}

/// Erasing everything, after one question back.
fn erase(guide: Guide, words: &Words) -> AnyView {
    let dialog = NodeRef::<Dialog>::new();
    let open = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            // Fails only where it is open already.
            let _ = dialog.show_modal();
        }
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let erase = move |_| {
        close();
        guide.erase();
    };
    view! {
        <button type="button" class="erase" on:click=open>{words.text("erase")}</button>
        <dialog node_ref=dialog aria-labelledby="erase-title">
            <h2 id="erase-title">{words.text("erase-sure")}</h2>
            <p>{words.attr("erase-sure", "text")}</p>
            <div class="buttons">
                <button type="button" class="main" on:click=erase>{words.text("erase-yes")}</button>
                <button type="button" on:click=move |_| close()>{words.text("erase-no")}</button>
            </div>
        </dialog>
    }
    .into_any()
}
