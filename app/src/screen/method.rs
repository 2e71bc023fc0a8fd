//! How the guide works, and every source it rests on.

use leptos::prelude::*;
use rules_core::norway::RULES;
use rules_core::source::{Citation, SourceKind};

use crate::guide::Guide;
use crate::part::{back, source};
use crate::result::receipt;
use crate::words::Words;

/// The sections, each a heading and a text.
const SECTIONS: &[&str] =
    &["method-asks", "method-grades", "method-unknown", "method-weighs", "method-law", "method-not-covered"];
/// The kinds of sources, in the order listed.
const KINDS: &[SourceKind] = &[
    SourceKind::Act,
    SourceKind::Regulation,
    SourceKind::Treaty,
    SourceKind::Guideline,
    SourceKind::CaseLaw,
    SourceKind::Preparatory,
    SourceKind::Authority,
    SourceKind::Organisation,
    SourceKind::Press,
    SourceKind::Research,
    SourceKind::Seed,
];

/// The page.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let sections = SECTIONS
        .iter()
        .map(|id| view! { <section><h2>{words.text(id)}</h2> <p>{words.attr(id, "text")}</p></section> });
    let kinds = KINDS.iter().map(|kind| {
        let of = RULES.sources.iter().flat_map(|list| list.iter()).filter(|source| source.kind == *kind);
        let entries = of.map(|source| view! { <li>{source::one(words, &Citation::whole(source))}</li> });
        view! {
            <details>
                <summary>{words.text(&format!("sources-{}", kind.id()))}</summary>
                <ul class="all-sources">{entries.collect_view()}</ul>
            </details>
        }
    });
    view! {
        <div data-about="">
            <h1 tabindex="-1">{words.text("about-method")}</h1>
            <p class="lead">{words.text("method-lead")}</p>
            {sections.collect_view()}
            <section>
                <h2>{words.text("method-sources")}</h2>
                <p>{words.attr("method-sources", "text")}</p>
                {kinds.collect_view()}
            </section>
            {receipt::view(words)}
            <div class="buttons">{back::view(guide, words)}</div>
        </div>
    }
    .into_any()
}
