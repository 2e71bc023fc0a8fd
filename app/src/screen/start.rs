//! The start: languages in their own names, what this is and is not, how private it is, for whom.

use crate::prelude::*;
use rules_core::norway::RULES;

use crate::dom::{Element, button, el, live, text};
use crate::focus::focus;
use crate::guide::{Guide, Notice};
use crate::part::age;
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
        text("p", words.text(id)).class("notice").attr("role", "status").attr("data-notice", id)
    });
    let failed = words.text("texts-failed");
    let failed = live(move || {
        let notice = text("p", &failed).class("notice").attr("role", "alert").attr("data-texts-failed", "");
        (guide.stock() == Stock::Failed).then(|| notice.view())
    });
    let points = ["start-what", "start-not", "start-private", "start-whom"];
    let points = points.map(|id| {
        el("li").child(text("strong", words.text(id))).text(format!(" {}", words.attr(id, "text")))
    });
    let begun = !guide.session().trail().is_empty();
    let begin = words.text(if begun { "continue" } else { "start-begin" });
    el("div")
        .class("start")
        .child(notice)
        .child(age::view(words, RULES.shelf_life.age(guide.today())))
        .child(failed)
        .child(text("h1", words.text("start-title")).attr("tabindex", "-1"))
        .child(text("p", words.text("start-lead")).class("lead"))
        .child(languages(guide, words))
        .child(el("ul").class("points").child(points))
        .child(text("p", words.text("start-urgent")).class("urgent"))
        .child(
            el("div")
                .class("buttons")
                .child(button(begin, move || guide.go_on()).class("main").attr("data-begin", "")),
        )
        .child(text("p", words.text("start-long")).class("small"))
        .view()
}

/// The languages as buttons, each in its own name and script.
fn languages(guide: Guide, words: &Words) -> Element {
    let one = |language: &Language| {
        let tag = language.tag.clone();
        let shown = if tag == words.tag() { "true" } else { "false" };
        let wanted = tag.clone();
        let choose = move || {
            guide.choose_language(&wanted);
            // The screen is made anew in the other language.
            request_animation_frame(|| focus(".languages [aria-pressed=true]"));
        };
        let button = button(&language.name, choose)
            .attr("lang", &language.tag)
            .attr("dir", &language.direction)
            .attr("aria-pressed", shown)
            .prop("disabled", move || !guide.shelf().with(|shelf| shelf.can_show(&tag)));
        el("li").child(button)
    };
    let buttons = guide.shelf().with_untracked(|shelf| shelf.languages().iter().map(one).collect::<Vec<_>>());
    el("ul").class("languages").attr("aria-label", words.text("language")).child(buttons)
}
