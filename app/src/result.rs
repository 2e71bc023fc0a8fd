//! The result, also so far: what is urgent first, then the routes by grade, what to do, whom to ask, what the
//! authority will weigh, what is not covered, and which rules these are.

mod cards;
mod checked;
mod contacts;
mod gates;
mod open;
pub(crate) mod receipt;
mod rights;
pub(crate) mod route;
mod routes;
mod steps;
pub(crate) mod wait;
mod weighs;

use crate::prelude::*;
use rules_core::norway::RULES;
use rules_core::ruleset::Age;
use rules_core::{Answers, Assessment};

use crate::dom::{Element, button, el, text};
use crate::guide::Guide;
use crate::part::{age, back};
use crate::place::{About, Place};
use crate::screen::about::section;
use crate::words::{Words, arguments};

/// What the sections of the result read.
#[derive(Clone, Debug)]
pub(crate) struct Findings {
    guide: Guide,
    words: Words,
    answers: Answers,
    assessment: Assessment,
    minor: bool,
}

/// The result screen.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let answers = guide.answers();
    let assessment = RULES.assess(&answers, guide.today());
    let found = Findings { guide, words: words.clone(), minor: guide.is_minor(), answers, assessment };
    let expired = found.assessment.age == Age::Expired;
    let sections = if expired { contacts_alone(&found) } else { graded(&found) };
    let to_answers = button(words.text("your-answers"), move || guide.go(Place::Answers));
    el("div")
        .attr("data-result", "")
        .attr("translate", "no")
        .child(text("h1", words.text("result-title")).attr("tabindex", "-1"))
        .child(text("p", words.text("result-lead")).class("lead"))
        .child(age::view(words, found.assessment.age))
        .child(if expired { None } else { so_far(guide, words) })
        .child(sections)
        .child(receipt::view(words))
        .child(el("div").class("buttons").child(to_answers).child(back::view(guide, words)))
        .view()
}

/// Everything that is shown while the rules may be graded with. Emergency lines come first unless nothing is
/// urgent, and are never absent.
fn graded(found: &Findings) -> Vec<Element> {
    let urgent = contacts::are_urgent(found);
    let emergency = || vec![contacts::emergency(found)];
    let parts: [Vec<Element>; 13] = [
        if urgent { emergency() } else { Vec::new() },
        cards::urgent(found).into_iter().collect(),
        steps::deadlines(found).into_iter().collect(),
        vec![routes::view(found)],
        gates::view(found).into_iter().collect(),
        vec![steps::view(found)],
        cards::view(found).into_iter().collect(),
        rights::view(found),
        vec![contacts::organisations(found)],
        if urgent { Vec::new() } else { emergency() },
        weighs::view(found).into_iter().collect(),
        open::view(found).into_iter().collect(),
        vec![section(&found.words, "method-not-covered")],
    ];
    parts.into_iter().flatten().collect()
}

/// What stands there when the rules are too old to grade: whom to ask, and the sources.
fn contacts_alone(found: &Findings) -> Vec<Element> {
    let (guide, words) = (found.guide, &found.words);
    let sources =
        button(words.text("about-method"), move || guide.go(Place::About(About::Method))).class("link");
    vec![contacts::emergency(found), contacts::organisations(found), sources]
}

/// That questions are left, and the way to them.
fn so_far(guide: Guide, words: &Words) -> Option<Element> {
    let left = RULES.questions_left(&guide.answers()).len();
    let count = arguments([("count", left.into())]);
    let said = format!("{} {}", words.text("result-so-far-lead"), words.text_with("answers-left", &count));
    (left > 0).then(|| {
        el("section")
            .class("notice")
            .attr("data-so-far", left.to_string())
            .child(text("p", said))
            .child(el("div").child(button(words.text("continue"), move || guide.go_on()).class("main")))
    })
}
