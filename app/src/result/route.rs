//! One route: what it is, what it requires with how each requirement stands, what decided, what the authority
//! weighs, what the permit gives, what to do.

use crate::prelude::*;
use rules_core::explanation::PartReason;
use rules_core::grade::Role;
use rules_core::norway::RULES;
use rules_core::route::Route;
use rules_core::{Answers, Explanation, Grade, Truth};

use crate::dom::{Element, el, text};
use crate::format;
use crate::guide::Guide;
use crate::message;
use crate::part::{answer, back, grade, source, terms};
use crate::result::{checked, rights, steps, weighs};
use crate::words::Words;

/// What the sections of the page read.
struct Page<'a> {
    guide: Guide,
    words: &'a Words,
    route: &'static Route,
    explanation: Explanation,
    answers: Answers,
    minor: bool,
}

/// The page of the route with this id; the result is one step back.
pub(crate) fn view(guide: Guide, words: &Words, id: &'static str) -> AnyView {
    let (answers, minor) = (guide.answers(), guide.is_minor());
    let back = || el("div").class("buttons").child(back::view(guide, words));
    let Some((route, explanation)) =
        RULES.route(id).and_then(|route| Some((route, route.explain(&answers)?)))
    else {
        // It is no longer in play: an answer was changed since.
        let gone = text("h1", words.text("route-gone")).attr("tabindex", "-1");
        return el("div").child(gone).child(back()).view();
    };
    let name = answer::fitting(words, message::of("route", id), minor);
    let figures = format::figures(words, route.figures);
    let page = Page { guide, words, route, explanation, answers, minor };
    el("article")
        .attr("data-route-page", id)
        .attr("translate", "no")
        .child(text("h1", words.text(&name)).attr("tabindex", "-1"))
        .child(group(words, id))
        .child(el("p").child(grade::view(words, page.explanation.grade)))
        .child(text("p", words.attr(&message::grade(page.explanation.grade), "sentence")).class("lead"))
        .child(text("p", words.attr_with(&name, "about", &figures)))
        .child(page.scope())
        .child(page.exceptions())
        .child(page.elements())
        .child(page.details(&name))
        .child(weighs::list(words, route.judgements.iter(), minor))
        .child(page.gives())
        .child(page.to_do())
        .child(terms::view(words, route.terms, minor))
        .child(source::list(words, route.citations))
        .child(checked::view(words, id))
        .child(back())
        .view()
}

/// The name under which the route stands with others.
fn group(words: &Words, route: &str) -> Option<Element> {
    let of = RULES.groups.iter().find(|group| group.routes.iter().any(|one| one.id == route))?;
    Some(text("p", words.text(&message::of("group", of.id))).class("small"))
}

impl Page<'_> {
    /// What leaves open whether the route concerns the person at all.
    fn scope(&self) -> Option<Element> {
        let open = |part: &&PartReason| part.role == Role::Scope && part.truth == Truth::Unknown;
        let scope = self.explanation.parts.iter().find(open)?;
        Some(self.rests_on(scope)?.attr("data-scope", ""))
    }

    /// The requirements, in the order of the rules.
    fn elements(&self) -> Element {
        let words = self.words;
        let parts = self.explanation.parts.iter().filter(|part| matches!(part.role, Role::Element { .. }));
        let entries = parts.map(|part| {
            let id = answer::fitting(words, message::of("element", part.id), self.minor);
            el("li")
                .attr("data-element", part.id)
                .attr("data-truth", part.truth.id())
                .child(text("h3", words.text(&id)))
                .child(grade::standing(words, part.truth))
                .child(text("p", words.attr(&id, message::element_attribute(part.truth))))
                .child(self.rests_on(part))
                .child(source::list(words, part.citations))
        });
        let list = el("ul").class("elements").child(entries.collect::<Vec<_>>());
        el("section").child(text("h2", words.text("requirements"))).child(list)
    }

    /// The exceptions that hold or may hold; the others folded, so that nobody wonders.
    fn exceptions(&self) -> Vec<Element> {
        let words = self.words;
        let (mut shown, mut clear) = (el("ul").class("exceptions"), el("ul"));
        for part in &self.explanation.parts {
            let kind = match part.role {
                Role::BarToUnlikely | Role::BarToCannotTell => "bar",
                Role::CapToUnlikely | Role::CapToPossible => "cap",
                Role::Scope | Role::Element { .. } => continue,
            };
            let id = answer::fitting(words, message::of(kind, part.id), self.minor);
            match message::exception_attribute(part.truth) {
                None => clear = clear.child(text("li", words.text(&id))),
                Some(attribute) => {
                    let entry = el("li")
                        .attr("data-exception", part.id)
                        .attr("data-truth", part.truth.id())
                        .child(text("h3", words.text(&id)))
                        .child(text("p", words.attr(&id, attribute)))
                        .child(self.rests_on(part))
                        .child(source::list(words, part.citations));
                    shown = shown.child(entry);
                }
            }
        }
        let title = text("h2", words.text("exceptions"));
        let shown = shown.unless_empty().map(|list| el("section").child(title).child(list));
        let title = text("summary", words.text("exceptions-clear"));
        let clear = clear.unless_empty().map(|list| el("details").child(title).child(list));
        shown.into_iter().chain(clear).collect()
    }

    /// The answers that a part rests on, or what leaves it open.
    fn rests_on(&self, part: &PartReason) -> Option<Element> {
        let words = self.words;
        let rows = part.questions().iter().map(|question| {
            let said = answer::answers(words, &self.answers, question, self.minor);
            let said = if said.is_empty() { words.text("not-answered") } else { said.join("; ") };
            let name = answer::question(words, question, self.minor);
            text("li", format!("{name} ")).child(text("strong", said))
        });
        let rows = el("ul").child(rows.collect::<Vec<_>>()).unless_empty()?;
        let label = if part.truth == Truth::Unknown { "left-open-by" } else { "rests-on" };
        Some(el("div").class("rests").child(text("span", words.text(label)).class("label")).child(rows))
    }

    /// What else the rules say, with the figures.
    fn details(&self, name: &str) -> Option<Element> {
        let words = self.words;
        let figures = format::figures(words, self.route.figures);
        words.has_attr(name, "details").then(|| {
            let citations = self.route.figures.iter().flat_map(|figure| figure.citations);
            el("section")
                .child(text("h2", words.text("details")))
                .child(text("p", words.attr_with(name, "details", &figures)))
                .child(source::list(words, citations))
        })
    }

    /// What the permit gives, if it is given.
    fn gives(&self) -> Option<Element> {
        let words = self.words;
        let rights = self.route.rights.iter().map(|right| rights::entry(words, right, self.minor));
        let list = el("ul").class("rights").child(rights.collect::<Vec<_>>()).unless_empty()?;
        let section = el("section").child(text("h2", words.text("gives")));
        Some(section.child(text("p", words.attr("gives", "text"))).child(list))
    }

    /// What to do on this route; nothing where it looks unlikely, since a lawyer comes first there.
    fn to_do(&self) -> Option<Element> {
        if self.explanation.grade == Grade::Unlikely {
            return None;
        }
        let assessment = RULES.assess(&self.answers, self.guide.today());
        let own =
            assessment.steps.iter().filter(|due| self.route.steps.iter().any(|step| step.id == due.step));
        let entries = own.filter_map(|due| steps::entry(self.words, due, self.minor));
        let list = el("ol").class("steps").child(entries.collect::<Vec<_>>()).unless_empty()?;
        Some(el("section").child(text("h2", self.words.text("steps"))).child(list))
    }
}
