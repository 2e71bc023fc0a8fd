//! How the guide works, and every source it rests on.

use crate::prelude::*;
use rules_core::norway::RULES;
use rules_core::source::{Citation, SourceKind};

use crate::dom::{Element, el, text};
use crate::guide::Guide;
use crate::message;
use crate::part::{back, source};
use crate::result::receipt;
use crate::screen::about::section;
use crate::words::Words;

/// The sections, each a heading and a text.
const SECTIONS: [&str; 6] =
    ["method-asks", "method-grades", "method-unknown", "method-weighs", "method-law", "method-not-covered"];
/// The page.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let sections: Vec<Element> = SECTIONS.iter().map(|id| section(words, id)).collect();
    let sources: Vec<Element> = SourceKind::ALL.iter().map(|kind| of_kind(words, *kind)).collect();
    el("div")
        .attr("data-about", "")
        .child(text("h1", words.text("about-method")).attr("tabindex", "-1"))
        .child(text("p", words.text("method-lead")).class("lead"))
        .child(sections)
        .child(section(words, "method-sources").child(sources))
        .child(receipt::view(words))
        .child(el("div").class("buttons").child(back::view(guide, words)))
        .view()
}

/// The sources of one kind, folded.
fn of_kind(words: &Words, kind: SourceKind) -> Element {
    let of_kind = RULES.sources.iter().flat_map(|list| list.iter()).filter(|source| source.kind == kind);
    let entries = of_kind.map(|of| el("li").child(source::one(words, &Citation::whole(of))));
    el("details")
        .child(text("summary", words.text(&message::of("sources", kind.id()))))
        .child(el("ul").class("all-sources").child(entries.collect::<Vec<_>>()))
}
