//! All answers in plain words, each changeable; those without influence apart, with the reason.

use crate::prelude::*;
use rules_core::QuestionId;
use rules_core::norway::RULES;

use crate::dom::{Element, button, el, text};
use crate::guide::Guide;
use crate::interview::parked_because_of;
use crate::part::{answer, back};
use crate::place::Place;
use crate::words::{Words, arguments};

/// The answers.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let answers = guide.answers();
    let parked = RULES.parked(&answers);
    let mut used = el("dl").class("answers").attr("translate", "no");
    for question in answers.put().without(parked).iter() {
        used = used.child(row(guide, words, question));
    }
    let mut put_aside = el("dl").class("answers parked").attr("translate", "no");
    for question in parked.iter() {
        let why = text("dd", reason(guide, words, question)).class("reason");
        put_aside = put_aside.child(row(guide, words, question)).child(why);
    }
    let put_aside = put_aside.unless_empty().map(|list| {
        let title = text("h2", words.text("answers-parked"));
        vec![title, text("p", words.attr("answers-parked", "text")), list]
    });
    let left = RULES.questions_left(&answers).len();
    let (id, on) = if left == 0 { ("answers-complete", "see-result") } else { ("answers-left", "continue") };
    let left = words.text_with(id, &arguments([("count", left.into())]));
    let on = button(words.text(on), move || guide.go_on()).class("main");
    el("div")
        .attr("data-answers", "")
        .child(text("h1", words.text("your-answers")).attr("tabindex", "-1"))
        .child(text("p", words.text("answers-lead")))
        .child(used.is_empty().then(|| text("p", words.text("answers-none"))))
        .child(used)
        .child(put_aside)
        .child(text("p", left))
        .child(el("div").class("buttons").child(on).child(back::view(guide, words)))
        .view()
}

/// One answer: the question, what was said, and a way to change it.
fn row(guide: Guide, words: &Words, question: QuestionId) -> [Element; 2] {
    let minor = guide.is_minor();
    let name = answer::question(words, question, minor);
    let said = answer::answers(words, &guide.answers(), question, minor).join("; ");
    let change = words.text_with("change-answer", &arguments([("question", name.clone().into())]));
    let change = button(words.text("change"), move || guide.go(Place::Question(question)))
        .class("link")
        .attr("aria-label", change);
    let name = text("dt", name).attr("data-answered", question.index().to_string());
    [name, el("dd").child(text("span", said)).child(change)]
}

/// Why an answer has no influence: because of which others.
fn reason(guide: Guide, words: &Words, question: QuestionId) -> String {
    let because = parked_because_of(&guide.session(), question);
    if because.is_empty() {
        return words.text("parked-because-of-all");
    }
    let names = because.iter().map(|at| answer::question(words, at, guide.is_minor()));
    let names = names.collect::<Vec<_>>().join(" · ");
    words.text_with("parked-because-of", &arguments([("questions", names.into())]))
}
