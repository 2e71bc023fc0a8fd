//! What another answer would do to the rest, said before it is done.

use leptos::prelude::*;
use rules_core::QuestionSet;

use crate::guide::Guide;
use crate::interview::Consequences;
use crate::part::answer;
use crate::words::{Words, arguments};

/// The consequences, and the choice between the new answer and the old one.
pub(crate) fn view(
    guide: Guide,
    words: &Words,
    consequences: &Consequences,
    apply: Callback<()>,
    keep: Callback<()>,
) -> AnyView {
    let minor = guide.is_minor();
    let list = |id: &'static str, questions: QuestionSet| {
        (!questions.is_empty()).then(|| {
            let names = questions.iter().map(|at| view! { <li>{answer::question(words, at, minor)}</li> });
            view! { <p>{words.text(id)}</p> <ul translate="no">{names.collect_view()}</ul> }
        })
    };
    let opened = consequences.opened.len();
    let opened = (opened > 0)
        .then(|| view! { <p>{words.text_with("change-opens", &arguments([("count", opened.into())]))}</p> });
    view! {
        <section class="change" data-change="">
            <h2 tabindex="-1">{words.text("change-title")}</h2>
            {list("change-parks", consequences.parked)}
            {list("change-returns", consequences.returned)}
            {opened}
            <div class="buttons">
                <button type="button" class="main" data-apply="" on:click=move |_| apply.run(())>{words.text("change-yes")}</button>
                <button type="button" data-keep="" on:click=move |_| keep.run(())>{words.text("change-no")}</button>
            </div>
        </section>
    }
    .into_any()
}
