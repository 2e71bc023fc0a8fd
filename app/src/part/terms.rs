//! Words that a person may not know, with their meaning in place.

use leptos::prelude::*;
use rules_core::term::Term;

use crate::message;
use crate::words::Words;

/// The terms, folded; nothing where there are none, or their meanings have not arrived.
pub(crate) fn view(words: &Words, terms: &[&'static Term]) -> AnyView {
    let known = terms.iter().map(|term| message::of("term", term.id)).filter(|id| words.has(id));
    let entries: Vec<_> = known
        .map(|id| {
            let (word, norwegian) = (words.text(&id), words.attr(&id, "norwegian"));
            let beside = (word != norwegian).then(|| view! { " (" <span lang="nb">{norwegian}</span> ")" });
            view! { <dt>{word} {beside}</dt> <dd>{words.attr(&id, "meaning")}</dd> }
        })
        .collect();
    let list = (!entries.is_empty()).then(|| {
        view! { <details class="terms"><summary>{words.text("terms")}</summary><dl>{entries}</dl></details> }
    });
    list.into_any()
}
