//! What could change the result: what is not known yet and matters.

use rules_core::norway::RULES;
use rules_core::{Answer, QuestionSet};

use crate::dom::{Element, button, el, text};
use crate::part::answer;
use crate::place::Place;
use crate::result::Findings;

/// The questions put and left open on which an open part of a route in play rests, each a way to it.
pub(crate) fn view(found: &Findings) -> Option<Element> {
    let guide = found.guide;
    let listed = found.assessment.routes.iter().filter_map(|finding| RULES.route(finding.route));
    let open = listed.filter_map(|route| route.explain(&found.answers)).map(|explanation| explanation.open);
    let open = open.fold(QuestionSet::EMPTY, QuestionSet::union);
    let mut list = el("ul");
    for question in open.iter() {
        let left_open =
            matches!(found.answers.get(question), Some(Answer::DontKnow | Answer::PreferNotToSay));
        if left_open {
            let name = answer::question(&found.words, question, found.minor);
            let go = button(name, move || guide.go(Place::Question(question))).class("link");
            list = list.child(el("li").attr("data-open", question.index().to_string()).child(go));
        }
    }
    let list = list.unless_empty()?;
    let section = el("section").child(text("h2", found.words.text("open")));
    Some(section.child(text("p", found.words.attr("open", "text"))).child(list))
}
