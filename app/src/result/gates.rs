//! The gates: whether an application is examined in Norway at all.

use leptos::prelude::*;
use rules_core::gate::GateState;
use rules_core::norway::RULES;

use crate::message;
use crate::part::{answer, source};
use crate::result::Findings;

/// The gates that apply or may apply; those that do not are folded.
pub(crate) fn view(found: &Findings) -> AnyView {
    let gates = &found.assessment.gates;
    let of = |clear: bool| {
        let entries = gates.iter().filter(|(_, state)| (*state == GateState::Clear) == clear);
        entries.map(|(id, state)| entry(found, id, *state)).collect::<Vec<_>>()
    };
    let (open, clear) = (of(false), of(true));
    if gates.is_empty() {
        return ().into_any();
    }
    let clear = (!clear.is_empty()).then(|| {
        view! { <details><summary>{found.words.text("gates-clear")}</summary> <ul class="gates">{clear}</ul></details> }
    });
    view! {
        <section>
            <h2>{found.words.text("gates")}</h2>
            <p>{found.words.attr("gates", "text")}</p>
            <ul class="gates">{open}</ul>
            {clear}
        </section>
    }
    .into_any()
}

/// A gate: its name, how it stands, its sources.
fn entry(found: &Findings, gate: &'static str, state: GateState) -> AnyView {
    let words = &found.words;
    let id = answer::fitting(words, message::of("gate", gate), found.minor);
    let citations = RULES.gates.iter().filter(|known| known.id == gate).flat_map(|known| known.citations);
    view! {
        <li data-gate=gate data-state=state.id() class=state.id()>
            <h3>{words.text(&id)}</h3>
            <p>{words.attr(&id, message::gate_attribute(state))}</p>
            {source::list(words, citations)}
        </li>
    }
    .into_any()
}
