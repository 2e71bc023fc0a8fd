//! The gates: whether an application is examined in Norway at all.

use rules_core::gate::GateState;
use rules_core::norway::RULES;

use crate::dom::{Element, el, text};
use crate::message;
use crate::part::{answer, source};
use crate::result::Findings;

/// The gates that apply or may apply; those that do not are folded.
pub(crate) fn view(found: &Findings) -> Option<Element> {
    let words = &found.words;
    let of = |clear: bool| {
        let gates = found.assessment.gates.iter().filter(|(_, state)| (*state == GateState::Clear) == clear);
        let entries = gates.map(|(id, state)| entry(found, id, *state));
        el("ul").class("gates").child(entries.collect::<Vec<_>>()).unless_empty()
    };
    let clear =
        of(true).map(|clear| el("details").child(text("summary", words.text("gates-clear"))).child(clear));
    (!found.assessment.gates.is_empty()).then(|| {
        el("section")
            .child(text("h2", words.text("gates")))
            .child(text("p", words.attr("gates", "text")))
            .child(of(false))
            .child(clear)
    })
}

/// A gate: its name, how it stands, its sources.
fn entry(found: &Findings, gate: &'static str, state: GateState) -> Element {
    let words = &found.words;
    let id = answer::fitting(words, message::of("gate", gate), found.minor);
    let citations = RULES.gates.iter().filter(|known| known.id == gate).flat_map(|known| known.citations);
    el("li")
        .class(state.id())
        .attr("data-gate", gate)
        .attr("data-state", state.id())
        .child(text("h3", words.text(&id)))
        .child(text("p", words.attr(&id, message::gate_attribute(state))))
        .child(source::list(words, citations))
}
