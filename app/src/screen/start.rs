//! The start: languages in their own names, what this is and is not, how private it is, for whom.

use leptos::prelude::*;

use crate::guide::{Guide, Notice};
use crate::shelf::{Language, Stock};
use crate::words::Words;

/// The start screen.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let notice = guide.notice().map(|notice| {
        let id = match notice {
            Notice::Reloaded => "notice-reloaded",
            Notice::UnknownLanguage => "notice-unknown-language",
            Notice::Erased => "notice-erased",
        };
        view! { <p class="notice" role="status">{words.text(id)}</p> }
    });
    let failed = (guide.stock() == Stock::Failed)
        .then(|| view! { <p class="notice" role="alert">{words.text("texts-failed")}</p> });
    let points = ["start-what", "start-not", "start-private", "start-whom"].map(|id| {
        view! { <li><strong>{words.text(id)}</strong> " " {words.attr(id, "text")}</li> }
    });
    let begun = !guide.session().trail().is_empty();
    let begin = if begun { "continue" } else { "start-begin" };
    view! {
        <div class="start">
            {notice}
            {failed}
            <h1 tabindex="-1">{words.text("start-title")}</h1>
            <p class="lead">{words.text("start-lead")}</p>
            {languages(guide, words)}
            <ul class="points">{points.collect_view()}</ul>
            <p class="urgent">{words.text("start-urgent")}</p>
            <div class="buttons">
                <button type="button" class="main" data-begin="" on:click=move |_| guide.go_on()>{words.text(begin)}</button>
            </div>
            <p class="small">{words.text("start-long")}</p>
        </div>
    }
    .into_any()
}

/// The languages as buttons, each in its own name and script.
fn languages(guide: Guide, words: &Words) -> AnyView {
    let current = words.tag().to_owned();
    let button = move |language: &Language| {
        let (tag, name, direction) = (language.tag.clone(), language.name.clone(), language.direction.clone());
        let shown = if tag == current { "true" } else { "false" };
        let wanted = tag.clone();
        let missing = {
            let tag = tag.clone();
            move || !guide.shelf().with(|shelf| shelf.can_show(&tag))
        };
        view! {
            <li>
                <button type="button" lang=tag dir=direction aria-pressed=shown disabled=missing
                    on:click=move |_| guide.choose_language(&wanted)>{name}</button>
            </li>
        }
    };
    let buttons = guide.shelf().with_untracked(|shelf| shelf.languages().iter().map(button).collect_view());
    view! { <ul class="languages" aria-label=words.text("language")>{buttons}</ul> }.into_any()
}
