//! The whole page: one signal of the session, from which everything else is derived.

use crate::question_view::QuestionView;
use crate::result_view::ResultView;
use crate::words;
use leptos::prelude::*;
use rules_core::norway::RULES;
use rules_core::{Event, Session};

/// The page, mounted into `<main id="guide">`.
#[component]
pub fn App() -> impl IntoView {
    let (session, set_session) = signal(Session::new());
    let dispatch =
        Callback::new(move |event: Event| set_session.update(|now| *now = now.update(&RULES, event)));
    let question = Memo::new(move |_| session.read().question(&RULES));
    view! {
        <p>{words::GUIDE}</p>
        {move || match question.get() {
            Some(question) => view! { <QuestionView session question dispatch /> }.into_any(),
            None => view! { <ResultView session dispatch /> }.into_any(),
        }}
    }
}
