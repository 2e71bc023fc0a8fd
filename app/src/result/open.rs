//! What could change the result: what is not known yet and matters.

use rules_core::norway::RULES;

use crate::dom::{Element, button, el, text};
use crate::part::answer;
use crate::place::Place;
use crate::result::Findings;

/// The questions put and left open on which something still depends, each a way to it.
pub(crate) fn view(found: &Findings) -> Option<Element> {
    let guide = found.guide;
    let mut list = el("ul");
    for question in RULES.left_open(&found.answers).iter() {
        let name = answer::question(&found.words, question, found.minor);
        let go = button(name, move || guide.go(Place::Question(question))).class("link");
        list = list.child(el("li").attr("data-open", question.index().to_string()).child(go));
    }
    let list = list.unless_empty()?;
    let section = el("section").child(text("h2", found.words.text("open")));
    Some(section.child(text("p", found.words.attr("open", "text"))).child(list))
}
