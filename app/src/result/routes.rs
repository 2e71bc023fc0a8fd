//! The routes by grade, and those not finished apart.

use rules_core::Grade;
use rules_core::assessment::Finding;

use crate::dom::{Element, button, el, text};
use crate::message;
use crate::part::{answer, grade};
use crate::place::Place;
use crate::result::Findings;

/// The order in which grades stand: what may be open first; what looks unlikely is not hidden.
const ORDER: [Grade; 4] = [Grade::Likely, Grade::Possible, Grade::CannotTell, Grade::Unlikely];

/// The routes.
pub(crate) fn view(found: &Findings) -> Element {
    let words = &found.words;
    let none = found.assessment.routes.is_empty() && found.assessment.not_finished.is_empty();
    let grades: Vec<Element> = ORDER.into_iter().filter_map(|grade| of_grade(found, grade)).collect();
    el("section")
        .child(text("h2", words.text("routes")))
        .child(text("p", words.attr("routes", "text")))
        .child(none.then(|| text("p", words.text("routes-none")).attr("data-no-route", "")))
        .child(grades)
        .child(unfinished(found))
}

/// The routes of one grade, under its badge and what the guide says of them.
fn of_grade(found: &Findings, grade: Grade) -> Option<Element> {
    let words = &found.words;
    let of = found.assessment.routes.iter().filter(|finding| finding.grade == grade);
    let list = el("ul").class("routes").child(of.map(|finding| entry(found, finding)).collect::<Vec<_>>());
    let list = list.unless_empty()?;
    let sentence = text("p", words.attr(&message::grade(grade), "sentence"));
    Some(
        el("section")
            .class("grade")
            .child(el("h3").child(grade::view(words, grade)))
            .child(sentence)
            .child(list),
    )
}

/// One route: its name, which leads to its page.
fn entry(found: &Findings, finding: &Finding) -> Element {
    let (guide, route) = (found.guide, finding.route);
    let open = button(name(found, route), move || guide.go(Place::Route(route))).class("route");
    el("li").attr("data-route", route).attr("data-grade", finding.grade.id()).child(open)
}

fn name(found: &Findings, route: &str) -> String {
    found.words.text(&answer::fitting(&found.words, message::of("route", route), found.minor))
}

/// The routes that a question not yet put can still change.
fn unfinished(found: &Findings) -> Option<Element> {
    let names = found.assessment.not_finished.iter();
    let names = names.map(|route| text("li", name(found, route)).attr("data-unfinished", *route));
    let list = el("ul").child(names.collect::<Vec<_>>()).unless_empty()?;
    let title = text("h3", found.words.text("routes-unfinished"));
    let why = text("p", found.words.attr("routes-unfinished", "text"));
    Some(el("section").class("unfinished").child(title).child(why).child(list))
}
