//! Whether a reviewer has checked the law sheets of a route, and when.

use crate::dom::{Element, text};
use crate::format;
use crate::message;
use crate::words::{Words, arguments};

// The approvals in `docs/law`, as the build found them.
include!(concat!(env!("OUT_DIR"), "/checked.rs"));

/// Who has checked the route, and when; that nobody has, where nobody has.
pub(crate) fn view(words: &Words, route: &str) -> Element {
    let said = match CHECKED.iter().find(|(checked, ..)| *checked == route) {
        None => words.text("not-checked"),
        Some((_, role, day)) => {
            let date = arguments([("date", format::date(words, *day).into())]);
            words.text_with(&message::checked(role), &date)
        }
    };
    text("p", said).class("small").attr("data-checked", "")
}
