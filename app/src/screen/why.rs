//! Why a question is asked: in words, and which rules in play read it, by which provisions.

use leptos::prelude::*;
use rules_core::QuestionId;
use rules_core::norway::RULES;

use crate::guide::Guide;
use crate::message;
use crate::part::{answer, source};
use crate::words::Words;

/// At most so many provisions stand beside a rule here; its own page has them all.
const CITATIONS: usize = 3;

/// Why `question` is asked, folded; `id` is its message.
pub(crate) fn view(guide: Guide, words: &Words, question: QuestionId, id: &str) -> AnyView {
    let minor = guide.is_minor();
    let readers = RULES.readers(question, &guide.answers()).into_iter().filter_map(|reader| {
        let name = answer::fitting(words, message::of(reader.kind.id(), reader.id), minor);
        // Until the texts of the result have arrived, the reason in words stands alone.
        words.has(&name).then(|| {
            let citations = reader.citations.into_iter().take(CITATIONS);
            view! { <li>{words.text(&name)} {source::list(words, citations)}</li> }
        })
    });
    let readers: Vec<_> = readers.collect();
    let list = (!readers.is_empty()).then(|| {
        view! { <p>{words.text("why-rules")}</p> <ul>{readers}</ul> }
    });
    view! {
        <details class="why-asked">
            <summary>{words.text("why")}</summary>
            <p>{words.attr(id, "why")}</p>
            {list}
        </details>
    }
    .into_any()
}
