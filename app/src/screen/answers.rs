//! All answers in plain words, each changeable; those without influence apart, with the reason.

use leptos::prelude::*;
use rules_core::norway::RULES;
use rules_core::{QuestionId, QuestionSet};

use crate::guide::Guide;
use crate::interview::parked_because_of;
use crate::part::{answer, back};
use crate::place::Place;
use crate::words::{Words, arguments};

/// The answers.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let answers = guide.answers();
    let parked = RULES.parked(&answers);
    let used: Vec<_> =
        answers.put().without(parked).iter().map(|question| row(guide, words, question)).collect();
    let put_aside: Vec<_> = parked
        .iter()
        .map(|question| {
            let why = reason(guide, words, question);
            view! { {row(guide, words, question)} <dd class="reason">{why}</dd> }
        })
        .collect();
    let put_aside = (!put_aside.is_empty()).then(|| {
        view! {
            <h2>{words.text("answers-parked")}</h2>
            <p>{words.attr("answers-parked", "text")}</p>
            <dl class="answers" translate="no">{put_aside}</dl>
        }
    });
    let left = RULES.questions_left(&answers).len();
    let (id, on) = if left == 0 { ("answers-complete", "see-result") } else { ("answers-left", "continue") };
    let left = words.text_with(id, &arguments([("count", left.into())]));
    let nothing = used.is_empty().then(|| view! { <p>{words.text("answers-none")}</p> });
    view! {
        <div data-answers="">
            <h1 tabindex="-1">{words.text("your-answers")}</h1>
            <p>{words.text("answers-lead")}</p>
            {nothing}
            <dl class="answers" translate="no">{used}</dl>
            {put_aside}
            <p>{left}</p>
            <div class="buttons">
                <button type="button" class="main" on:click=move |_| guide.go_on()>{words.text(on)}</button>
                {back::view(guide, words)}
            </div>
        </div>
    }
    .into_any()
}

/// One answer: the question, what was said, and a way to change it.
fn row(guide: Guide, words: &Words, question: QuestionId) -> AnyView {
    let minor = guide.is_minor();
    let name = answer::question(words, question, minor);
    let said = answer::answers(words, &guide.answers(), question, minor).join("; ");
    let change = words.text_with("change-answer", &arguments([("question", name.clone().into())]));
    view! {
        <dt data-answered=question.index()>{name}</dt>
        <dd>
            <span>{said}</span>
            <button type="button" class="link" aria-label=change on:click=move |_| guide.go(Place::Question(question))>
                {words.text("change")}
            </button>
        </dd>
    }
    .into_any()
}

/// Why an answer has no influence: because of which others.
fn reason(guide: Guide, words: &Words, question: QuestionId) -> String {
    let because = parked_because_of(&guide.session(), question);
    if because.is_empty() {
        return words.text("parked-because-of-all");
    }
    let names = |questions: QuestionSet| -> Vec<String> {
        questions.iter().map(|at| answer::question(words, at, guide.is_minor())).collect()
    };
    words.text_with("parked-because-of", &arguments([("questions", names(because).join(" · ").into())]))
}
