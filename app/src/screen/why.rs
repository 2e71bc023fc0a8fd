//! Why a question is asked: in words, and which rules in play read it, by which provisions.

use rules_core::QuestionId;
use rules_core::norway::RULES;

use crate::dom::{Element, el, text};
use crate::guide::Guide;
use crate::message;
use crate::part::{answer, source};
use crate::words::Words;

/// At most so many provisions stand beside a rule here; its own page has them all.
const CITATIONS: usize = 3;

/// Why `question` is asked, folded; `id` is its message.
pub(crate) fn view(guide: Guide, words: &Words, question: QuestionId, id: &str) -> Element {
    let mut rules = el("ul");
    for reader in RULES.readers(question, &guide.answers()) {
        let name = answer::fitting(words, message::of(reader.kind.id(), reader.id), guide.is_minor());
        // Until the texts of the result have arrived, the reason in words stands alone.
        if words.has(&name) {
            let citations = reader.citations.into_iter().take(CITATIONS);
            rules = rules.child(text("li", words.text(&name)).child(source::list(words, citations)));
        }
    }
    let rules = rules.unless_empty();
    el("details")
        .class("why-asked")
        .child(text("summary", words.text("why")))
        .child(text("p", words.attr(id, "why")))
        .child(rules.is_some().then(|| text("p", words.text("why-rules"))))
        .child(rules)
}
