//! What to do, in order; what has a deadline also at the top.

use rules_core::assessment::DueStep;
use rules_core::norway::RULES;

use crate::dom::{Element, el, text};
use crate::format;
use crate::message;
use crate::part::{answer, source};
use crate::result::Findings;
use crate::words::Words;

/// All steps, numbered.
pub(crate) fn view(found: &Findings) -> Element {
    let steps = found.assessment.steps.iter().filter_map(|due| entry(&found.words, due, found.minor));
    el("section")
        .child(text("h2", found.words.text("steps")))
        .child(el("ol").class("steps").child(steps.collect::<Vec<_>>()))
}

/// The deadlines, before everything that has none.
pub(crate) fn deadlines(found: &Findings) -> Option<Element> {
    let words = &found.words;
    let due = found.assessment.steps.iter().filter_map(|step| Some((step.step, step.due?)));
    let entries = due.map(|(step, due)| {
        let id = answer::fitting(words, message::of("step", step), found.minor);
        let what = text("strong", words.text(&id));
        el("li").child(what).text(format!(" {}", format::deadline(words, &due)))
    });
    let list = el("ul").child(entries.collect::<Vec<_>>()).unless_empty()?;
    let section = el("section").class("deadlines").attr("data-deadlines", "");
    let section = section.child(text("h2", words.text("deadlines")));
    Some(section.child(text("p", words.attr("deadlines", "text"))).child(list))
}

/// A step: what to do, by when, how, where, by what means, and its sources.
pub(crate) fn entry(words: &Words, due: &DueStep, minor: bool) -> Option<Element> {
    let step = RULES.step(due.step)?;
    let id = answer::fitting(words, message::of("step", step.id), minor);
    let at_once = step.at_once.then(|| text("span", format!("{} ", words.text("at-once"))).class("at-once"));
    let deadline = due.due.map(|due| text("p", format::deadline(words, &due)).class("deadline"));
    let place = words.text(&message::of("place", step.place));
    let means = words.text(&message::of("means", step.means.id()));
    Some(
        el("li")
            .attr("data-kind", "step")
            .attr("data-id", step.id)
            .child(el("p").class("do").child(at_once).text(words.text(&id)))
            .child(deadline)
            .child(
                el("details")
                    .child(text("summary", words.text("how")))
                    .child(text("p", words.attr(&id, "how")))
                    .child(text("p", format!("{place} · {means}")).class("where")),
            )
            .child(source::list(words, step.citations)),
    )
}
