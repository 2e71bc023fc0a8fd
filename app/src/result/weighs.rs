//! What only the authority can weigh, on the routes that are not unlikely.

use rules_core::Grade;
use rules_core::norway::RULES;
use rules_core::route::Judgement;

use crate::dom::{Element, el, text};
use crate::message;
use crate::part::{answer, source};
use crate::result::Findings;
use crate::words::Words;

/// The judgements of all routes that may be open, each once.
pub(crate) fn view(found: &Findings) -> Option<Element> {
    let routes = found.assessment.routes.iter().filter(|route| route.grade != Grade::Unlikely);
    let all = routes.filter_map(|route| RULES.route(route.route)).flat_map(|route| route.judgements);
    list(&found.words, all, found.minor)
}

/// A section of `judgements`, each once; none where there are none.
pub(crate) fn list<'a>(
    words: &Words,
    judgements: impl Iterator<Item = &'a Judgement>,
    minor: bool,
) -> Option<Element> {
    let mut once: Vec<&str> = Vec::new();
    let mut list = el("ul").class("judgements");
    for judgement in judgements {
        if !once.contains(&judgement.id) {
            once.push(judgement.id);
            list = list.child(entry(words, judgement, minor));
        }
    }
    let list = list.unless_empty()?;
    let title = el("summary").child(text("h2", words.text("weighs")));
    let folded = el("details").child(title).child(text("p", words.attr("weighs", "text"))).child(list);
    Some(el("section").child(folded))
}

/// One thing to be weighed.
fn entry(words: &Words, judgement: &Judgement, minor: bool) -> Element {
    let id = answer::fitting(words, message::of("judgement", judgement.id), minor);
    el("li")
        .attr("data-kind", "judgement")
        .attr("data-id", judgement.id)
        .child(text("p", words.text(&id)))
        .child(source::list(words, judgement.citations))
}
