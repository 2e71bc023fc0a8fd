//! The countries: the browser's own list, in which typing the first letters finds a name.

use crate::prelude::*;
use rules_core::Answer;
use rules_core::norway::questions::is_country;
use rules_core::question::{OptionSet, Question};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};

use crate::countries::grouped;
use crate::dom::{Element, el, text};
use crate::guide::Guide;
use crate::words::Words;

/// The list, in the alphabet of the language and under its letters.
pub(crate) fn view(guide: Guide, words: &Words, asked: &'static Question) -> Element {
    let draft = guide.draft();
    let choose = move |event: Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let value = select.map(|select| select.value()).unwrap_or_default();
        let option = value.strip_prefix('o').and_then(|number| number.parse::<u8>().ok());
        let ticked = option.map(|option| Answer::Chosen(OptionSet::EMPTY.with(option)));
        draft.update(|now| *now = now.tick(ticked));
    };
    let mut list = el("select")
        .attr("autocomplete", "off")
        .on("change", choose)
        .child(text("option", words.text("country-choose")).attr("value", ""));
    let now = draft.get_untracked();
    for (letter, countries) in grouped(words, asked) {
        let mut group = el("optgroup").attr("label", letter);
        for (at, name) in countries {
            let option = text("option", name).attr("value", format!("o{at}"));
            group = group.child(option.flag("selected", now.has(at)));
        }
        list = list.child(group);
    }
    let list = list.value(move || {
        let mut countries = (0_u8..=u8::MAX).zip(asked.options).filter(|(_, option)| is_country(option));
        let chosen = countries.find(|(at, _)| draft.read().has(*at));
        chosen.map_or_else(String::new, |(at, _)| format!("o{at}"))
    });
    el("label").class("country").child(text("span", words.text("country"))).child(list)
}
