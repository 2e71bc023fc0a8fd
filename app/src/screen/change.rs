//! What another answer would do to the rest, said before it is done.

use crate::prelude::*;
use rules_core::QuestionSet;

use crate::dom::{button, el, text};
use crate::guide::Guide;
use crate::interview::Consequences;
use crate::part::answer;
use crate::words::{Words, arguments};

/// The consequences, and the choice between the new answer and the old one.
pub(crate) fn view(
    guide: Guide,
    words: &Words,
    consequences: &Consequences,
    apply: impl Fn() + 'static,
    keep: impl Fn() + 'static,
) -> AnyView {
    let list = |id: &'static str, questions: QuestionSet| {
        let names = questions.iter().map(|at| text("li", answer::question(words, at, guide.is_minor())));
        let names = el("ul").attr("translate", "no").child(names.collect::<Vec<_>>()).unless_empty()?;
        Some([text("p", words.text(id)), names].into_iter().collect::<Vec<_>>())
    };
    let opened = consequences.opened.len();
    let opened = (opened > 0)
        .then(|| text("p", words.text_with("change-opens", &arguments([("count", opened.into())]))));
    let buttons = el("div")
        .class("buttons")
        .child(button(words.text("change-yes"), apply).class("main").attr("data-apply", ""))
        .child(button(words.text("change-no"), keep).attr("data-keep", ""));
    el("section")
        .class("change")
        .child(text("h2", words.text("change-title")).attr("tabindex", "-1"))
        .child(list("change-parks", consequences.parked))
        .child(list("change-returns", consequences.returned))
        .child(opened)
        .child(buttons)
        .view()
}
