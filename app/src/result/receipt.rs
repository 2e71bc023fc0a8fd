//! Which rules these are: version, date, who has checked them, digest.

use leptos::prelude::*;
use rules_core::norway::RULES;

use crate::format;
use crate::words::{Words, arguments};

/// The digest of the rules, as the build computed it.
pub(crate) const DIGEST: &str = env!("RULES_DIGEST");

/// The receipt.
pub(crate) fn view(words: &Words) -> AnyView {
    let law = format::date(words, RULES.shelf_life.law_as_of);
    let review = format::date(words, RULES.shelf_life.review_by);
    let parts = [("version", RULES.version.into()), ("law", law.into()), ("review", review.into())];
    view! {
        <section class="receipt">
            <h2>{words.text("receipt")}</h2>
            <p>{words.attr_with("receipt", "text", &arguments(parts))}</p>
            <p>{words.attr("receipt", "checked")}</p>
            <p class="small">{words.attr("receipt", "digest")} " " <code data-digest="" dir="ltr">{DIGEST}</code></p>
        </section>
    }
    .into_any()
}
