//! Whom to turn to: emergency lines, and organisations.

use rules_core::norway::RULES;
use rules_core::organisation::{Organisation, OrganisationKind, readable};

use crate::dom::{Element, el, text};
use crate::message;
use crate::part::{answer, source};
use crate::result::Findings;
use crate::words::{Words, arguments};

/// So many organisations stand open; the others are a touch away.
const FIRST: usize = 4;
/// So many stand beside what is urgent.
const TO_CALL: usize = 2;

/// Whether emergency lines stand before everything else.
pub(crate) fn are_urgent(found: &Findings) -> bool {
    shown(found).next().is_some_and(is_emergency)
}

/// The emergency lines, and what stands in their place abroad.
pub(crate) fn emergency(found: &Findings) -> Element {
    let lines = shown(found).filter(|one| is_emergency(one)).map(|one| entry(found, one));
    el("section")
        .class("emergency")
        .attr("data-emergency", "")
        .child(text("h2", found.words.text("emergency")))
        .child(el("ul").class("contacts").child(lines.collect::<Vec<_>>()))
}

/// The first who can be called, by name and number alone: what urgent cards end with.
pub(crate) fn to_call(found: &Findings) -> Option<Element> {
    let words = &found.words;
    let callable = shown(found).filter(|one| !is_emergency(one) && !one.phones.is_empty());
    let lines = callable.take(TO_CALL).map(|one| {
        let id = answer::fitting(words, message::of("organisation", one.id), found.minor);
        el("li").child(text("span", words.text(&id))).text(" ").child(phones(one))
    });
    el("ul").class("lines").attr("data-to-call", "").child(lines.collect::<Vec<_>>()).unless_empty()
}

/// The organisations, in the order of the rules.
pub(crate) fn organisations(found: &Findings) -> Element {
    let words = &found.words;
    let mut others = shown(found).filter(|one| !is_emergency(one)).map(|one| entry(found, one));
    let first: Vec<Element> = others.by_ref().take(FIRST).collect();
    let more = el("ul").class("contacts").child(others.collect::<Vec<_>>()).unless_empty();
    let more =
        more.map(|more| el("details").child(text("summary", words.text("organisations-more"))).child(more));
    el("section")
        .child(text("h2", words.text("organisations")))
        .child(text("p", words.attr("organisations", "text")))
        .child(el("ul").class("contacts").child(first))
        .child(more)
}

fn shown(found: &Findings) -> impl Iterator<Item = &'static Organisation> {
    found.assessment.contacts.iter().filter_map(|id| RULES.contacts.find(id))
}

/// Whether it belongs to the lines that stand together, first or last.
fn is_emergency(organisation: &Organisation) -> bool {
    let contacts = &RULES.contacts;
    organisation.id == contacts.local_emergency.id
        || contacts.emergency.iter().any(|line| line.id == organisation.id)
}

/// A line or an organisation: what it does, how to reach it, and from when that is.
fn entry(found: &Findings, organisation: &'static Organisation) -> Element {
    let words = &found.words;
    let id = answer::fitting(words, message::of("organisation", organisation.id), found.minor);
    let dated = organisation.kind != OrganisationKind::Emergency;
    el("li")
        .attr("data-kind", "contact")
        .attr("data-id", organisation.id)
        .child(text("h3", words.text(&id)))
        .child(text("p", words.attr(&id, "help")))
        .child(reach(words, organisation).unless_empty())
        .child(hours(words, organisation))
        .child(if dated { source::list(words, organisation.citations) } else { None })
}

/// Its numbers, to be called.
fn phones(organisation: &Organisation) -> Vec<Element> {
    let number = |phone: &&str| {
        text("a", readable(phone)).class("phone").attr("href", format!("tel:{phone}")).attr("dir", "ltr")
    };
    organisation.phones.iter().map(number).collect()
}

/// How to reach it: by telephone first.
fn reach(words: &Words, organisation: &Organisation) -> Element {
    let mut reach = el("p").class("reach");
    for number in phones(organisation) {
        reach = reach.child(number).text(" ");
    }
    if organisation.day_and_night {
        reach = reach.text(words.text("day-and-night")).text(" ");
    }
    if let Some(web) = organisation.web {
        let link = text("a", web).attr("href", format!("https://{web}")).attr("dir", "ltr");
        reach = reach.child(link.attr("target", "_blank").attr("rel", "noopener noreferrer")).text(" ");
    }
    for plain in [organisation.email, organisation.address].into_iter().flatten() {
        reach = reach.child(text("bdi", plain)).text(" ");
    }
    reach
}

/// The opening hours, where they are known.
fn hours(words: &Words, organisation: &Organisation) -> Option<Element> {
    let clock = |time: u16| format!("{:02}.{:02}", time / 100, time % 100);
    let lines = organisation.hours.iter().map(|hours| {
        let days = hours.days.iter().map(|day| words.text(&message::day(*day))).collect::<Vec<_>>();
        let parts = [
            ("days", days.join(", ").into()),
            ("from", clock(hours.from).into()),
            ("to", clock(hours.to).into()),
        ];
        words.text_with("open-hours", &arguments(parts))
    });
    let lines = lines.collect::<Vec<_>>().join("; ");
    (!lines.is_empty()).then(|| text("p", lines).class("hours"))
}
