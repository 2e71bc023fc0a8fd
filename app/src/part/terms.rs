//! Words that a person may not know, with their meaning in place.

use rules_core::term::Term;

use crate::dom::{Element, el, text};
use crate::message;
use crate::part::answer;
use crate::words::Words;

/// The terms, folded; nothing where there are none, or their meanings have not arrived.
pub(crate) fn view(words: &Words, terms: &[&'static Term], minor: bool) -> Option<Element> {
    let mut list = el("dl");
    let ids = terms.iter().map(|term| answer::fitting(words, message::of("term", term.id), minor));
    for id in ids.filter(|id| words.has(id)) {
        let (word, norwegian) = (words.text(&id), words.attr(&id, "norwegian"));
        let mut name = text("dt", &word);
        if word != norwegian {
            name = name.text(" (").child(text("span", norwegian).attr("lang", "nb")).text(")");
        }
        list = list.child(name).child(text("dd", words.attr(&id, "meaning")));
    }
    let list = list.unless_empty()?;
    Some(el("details").class("terms").child(text("summary", words.text("terms"))).child(list))
}
