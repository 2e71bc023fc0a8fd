//! One question: its choices, help, why it is asked, on and back.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use rules_core::norway::RULES;
use rules_core::{Answer, QuestionId, QuestionSet};

use crate::app::{focus, stays};
use crate::guide::Guide;
use crate::interview::Consequences;
use crate::message;
use crate::part::{answer, back, terms};
use crate::screen::{change, choices, why};
use crate::words::{Words, arguments};

/// Asks `question`; nothing is ticked that was not answered before, and nothing goes on by itself.
pub(crate) fn view(guide: Guide, words: &Words, question: QuestionId) -> AnyView {
    let Some(asked) = RULES.question(question) else { return ().into_any() };
    let minor = guide.is_minor();
    let id = answer::fitting(words, message::of("question", asked.id), minor);
    let (missing, set_missing) = signal(false);
    let (change, set_change) = signal(None::<(Answer, Consequences)>);
    let draft = guide.draft();
    // Whatever is ticked next answers the complaint, and takes back a change that waits.
    Effect::new(move |before: Option<()>| {
        draft.track();
        if before.is_some() {
            set_missing.set(false);
            set_change.set(None);
        }
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(answer) = draft.get_untracked().answer(asked) else {
            set_missing.set(true);
            request_animation_frame(|| focus(".missing"));
            return;
        };
        let consequences = Consequences::of(&guide.session(), question, answer);
        if consequences.is_empty() {
            guide.answer(question, answer);
        } else {
            set_change.set(Some((answer, consequences)));
            request_animation_frame(|| focus(".change h2"));
        }
    };
    let number = question.index();
    let complaint = words.text("nothing-chosen");
    let beside = complaint.clone();
    let to_choices = move |event| {
        stays(&event);
        focus("form input:not(:disabled), form select");
    };
    let title = (words.text("page-title"), words.text("page-title-error"));
    Effect::new(move |_| document().set_title(if missing.get() { &title.1 } else { &title.0 }));
    let changing = {
        let guide_words = guide.words();
        move || {
            let (answer, consequences) = change.get()?;
            let words = guide_words.clone()?;
            let keep = Callback::new(move |()| {
                draft.set(crate::draft::Draft::of(guide.answers().get(question)));
                request_animation_frame(|| focus("#content h1"));
            });
            let apply = Callback::new(move |()| guide.answer(question, answer));
            Some(change::view(guide, &words, &consequences, apply, keep))
        }
    };
    let help = words.has_attr(&id, "help").then(|| view! { <p class="help" id="help">{words.attr(&id, "help")}</p> });
    view! {
        <form data-question=number autocomplete="off" novalidate on:submit=submit>
            {progress(guide, words, question, asked.part)}
            <fieldset aria-describedby="help beside">
                <legend><h1 tabindex="-1">{words.text(&id)}</h1></legend>
                {help}
                <p class="beside" id="beside">{move || missing.get().then(|| beside.clone())}</p>
                {choices::view(guide, words, question, asked, minor)}
            </fieldset>
            {move || missing.get().then(|| view! {
                <div class="missing" role="alert" tabindex="-1">
                    <a href="./" on:click=to_choices>{complaint.clone()}</a>
                </div>
            })}
            {changing}
            <div class="buttons" class:hidden=move || change.read().is_some()>
                <button type="submit" class="main">{words.text("continue")}</button>
                {back::view(guide, words)}
            </div>
            {why::view(guide, words, question, &id)}
            {terms::view(words, question_terms(question))}
        </form>
    }
    .into_any()
}

/// The part, and how many questions can still come at most.
fn progress(guide: Guide, words: &Words, question: QuestionId, part: &str) -> AnyView {
    let left = RULES.questions_left(&guide.answers()).without(QuestionSet::only(question)).len();
    let left = words.text_with("questions-left", &arguments([("count", left.into())]));
    view! { <p class="progress"><span>{words.text(&message::of("part", part))}</span> " " <span data-left="">{left}</span></p> }
        .into_any()
}

/// Words that the question uses.
fn question_terms(question: QuestionId) -> &'static [&'static rules_core::term::Term] {
    let found = RULES.question_terms.iter().find(|(of, _)| *of == question);
    found.map_or(&[], |(_, terms)| terms)
}
