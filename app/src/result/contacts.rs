//! Whom to turn to: emergency lines, and organisations.

use leptos::prelude::*;
use rules_core::norway::RULES;
use rules_core::organisation::{Organisation, OrganisationKind};

use crate::message;
use crate::part::{answer, source};
use crate::result::Findings;
use crate::words::{Words, arguments};

/// Whether emergency lines stand before everything else.
pub(crate) fn are_urgent(found: &Findings) -> bool {
    let first = found.assessment.contacts.first().and_then(|id| find(id));
    first.is_some_and(is_emergency)
}

/// The emergency lines, and what stands in their place abroad.
pub(crate) fn emergency(found: &Findings) -> AnyView {
    let lines = shown(found).filter(|one| is_emergency(one)).map(|one| entry(found, one)).collect_view();
    view! {
        <section class="emergency" data-emergency="">
            <h2>{found.words.text("emergency")}</h2>
            <ul class="contacts">{lines}</ul>
        </section>
    }
    .into_any()
}

/// The organisations, in the order of the rules.
pub(crate) fn organisations(found: &Findings) -> AnyView {
    let others = shown(found).filter(|one| !is_emergency(one)).map(|one| entry(found, one)).collect_view();
    view! {
        <section>
            <h2>{found.words.text("organisations")}</h2>
            <p>{found.words.attr("organisations", "text")}</p>
            <ul class="contacts">{others}</ul>
        </section>
    }
    .into_any()
}

/// Everybody, where nothing is graded any more.
pub(crate) fn view(found: &Findings) -> AnyView {
    view! { {emergency(found)} {organisations(found)} }.into_any()
}

fn shown(found: &Findings) -> impl Iterator<Item = &'static Organisation> {
    found.assessment.contacts.iter().filter_map(|id| find(id))
}

/// Whether it belongs to the lines that stand together, first or last.
fn is_emergency(organisation: &Organisation) -> bool {
    let contacts = &RULES.contacts;
    organisation.id == contacts.local_emergency.id
        || contacts.emergency.iter().any(|line| line.id == organisation.id)
}

fn find(id: &str) -> Option<&'static Organisation> {
    let contacts = &RULES.contacts;
    let lines = contacts.emergency.iter().copied().chain([contacts.local_emergency]);
    let others = contacts.organisations.iter().map(|contact| contact.organisation);
    lines.chain(others).find(|organisation| organisation.id == id)
}

/// A line or an organisation: what it does, how to reach it, and from when that is.
fn entry(found: &Findings, organisation: &'static Organisation) -> AnyView {
    let words = &found.words;
    let id = answer::fitting(words, message::of("organisation", organisation.id), found.minor);
    let phones = organisation.phones.iter().map(|phone| {
        let address = format!("tel:{phone}");
        view! { <a class="phone" href=address dir="ltr">{spaced(phone)}</a> " " }
    });
    let phones = phones.collect_view();
    let always = organisation.day_and_night.then(|| words.text("day-and-night"));
    let web = organisation.web.map(|web| {
        let address = format!("https://{web}");
        view! { <a href=address target="_blank" rel="noopener noreferrer" dir="ltr">{web}</a> " " }
    });
    let email = organisation.email.map(|email| view! { <bdi>{email}</bdi> " " });
    let address = organisation.address.map(|address| view! { <bdi>{address}</bdi> });
    let hours = hours(words, organisation);
    let dated = (organisation.kind != OrganisationKind::Emergency)
        .then(|| source::list(words, organisation.citations));
    view! {
        <li data-kind="contact" data-id=organisation.id>
            <h3>{words.text(&id)}</h3>
            <p>{words.attr(&id, "help")}</p>
            <p class="reach">{phones} {always} " " {web} {email} {address}</p>
            {hours}
            {dated}
        </li>
    }
    .into_any()
}

/// The opening hours, where they are known.
fn hours(words: &Words, organisation: &Organisation) -> Option<AnyView> {
    if organisation.hours.is_empty() {
        return None;
    }
    let clock = |time: u16| format!("{:02}.{:02}", time / 100, time % 100);
    let lines = organisation.hours.iter().map(|hours| {
        let days: Vec<String> = hours
            .days
            .iter()
            .map(|day| words.text(&message::of("day", &(*day as u8 + 1).to_string())))
            .collect();
        let parts = [
            ("days", days.join(", ").into()),
            ("from", clock(hours.from).into()),
            ("to", clock(hours.to).into()),
        ];
        words.text_with("open-hours", &arguments(parts))
    });
    let lines: Vec<String> = lines.collect();
    Some(view! { <p class="hours">{lines.join("; ")}</p> }.into_any())
}

/// A number in groups that can be read aloud: of two digits where it has eight, of three where it has six.
fn spaced(phone: &str) -> String {
    let group = match phone.len() {
        8 => 2,
        5 | 6 => 3,
        _ => return phone.to_owned(),
    };
    let digits: Vec<char> = phone.chars().collect();
    let groups: Vec<String> = digits.chunks(group).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}
