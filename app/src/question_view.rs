//! One question: its options, *don't know*, *prefer not to say*, on and back.

use crate::draft::Draft;
use crate::words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use rules_core::norway::RULES;
use rules_core::question::Takes;
use rules_core::sheet::{DONT_KNOW, PREFER_NOT_TO_SAY};
use rules_core::{Answer, Event, QuestionId, Session};

/// Asks `question`; nothing is ticked that was not answered before, and nothing goes on by itself.
#[component]
pub fn QuestionView(
    /// The session, for what was answered before and what is left.
    session: ReadSignal<Session>,
    /// The question to ask.
    question: QuestionId,
    /// Where events go.
    dispatch: Callback<Event>,
) -> impl IntoView {
    let asked = RULES.question(question)?;
    let (draft, set_draft) = signal(Draft::of(session.read_untracked().answers().get(question)));
    let (refused, set_refused) = signal(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match draft.get_untracked().answer(asked) {
            Some(answer) => dispatch.run(Event::Answer(question, answer)),
            None => set_refused.set(true),
        }
    };
    let kind = if matches!(asked.takes, Takes::One) { "radio" } else { "checkbox" };
    let options = (0_u8..=u8::MAX).zip(asked.options).map(|(option, id)| {
        let ticked = Signal::derive(move || draft.read().has(option));
        let click = Callback::new(move |()| set_draft.update(|now| *now = now.click(asked, option)));
        view! { <Choice kind id ticked click /> }
    });
    let unknown =
        [(DONT_KNOW, Answer::DontKnow, true), (PREFER_NOT_TO_SAY, Answer::PreferNotToSay, asked.sensitive)];
    let unknown = unknown.into_iter().filter(|(.., offered)| *offered).map(|(id, answer, _)| {
        let ticked = Signal::derive(move || draft.read().is(answer));
        let click = Callback::new(move |()| set_draft.set(Draft::say(answer)));
        view! { <Choice kind="radio" id ticked click /> }
    });
    let left = move || RULES.questions_left(session.read().answers()).len();
    let is_first = move || session.read().trail().is_empty();
    Some(view! {
        <form data-question=asked.id autocomplete="off" on:submit=submit>
            <fieldset>
                <legend><h1>{asked.id}</h1></legend>
                {options.collect_view()}
                {unknown.collect_view()}
            </fieldset>
            <Show when=move || refused.get()><p role="alert">{words::NOTHING_CHOSEN}</p></Show>
            <button type="submit">{words::CONTINUE}</button>
            <button type="button" hidden=is_first on:click=move |_| dispatch.run(Event::Back)>{words::BACK}</button>
            <p>{words::QUESTIONS_LEFT} " ≤ " {left}</p>
        </form>
    })
}

/// One option, or one of the two answers that every question takes.
#[component]
fn Choice(kind: &'static str, id: &'static str, ticked: Signal<bool>, click: Callback<()>) -> impl IntoView {
    view! {
        <label>
            <input type=kind data-option=id prop:checked=ticked on:change=move |_| click.run(()) />
            {id}
        </label>
    }
}
