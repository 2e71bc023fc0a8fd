//! The countries: the browser's own list, in which typing the first letters finds a name.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::prelude::*;
use rules_core::Answer;
use rules_core::norway::RULES;
use rules_core::question::{OptionSet, Question};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlSelectElement};

use crate::dom::{Element, el, text};
use crate::draft::Draft;
use crate::guide::Guide;
use crate::message;
use crate::words::Words;

/// Whether an option is a country: ISO codes are, `stateless` is not.
pub(crate) fn is_country(option: &str) -> bool {
    option.len() == 2 && option.chars().all(|letter| letter.is_ascii_uppercase())
}

/// The list, in the alphabet of the language and under its letters.
pub(crate) fn view(guide: Guide, words: &Words, asked: &'static Question) -> Element {
    let draft = guide.draft();
    let choose = move |event: Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let value = select.map(|select| select.value()).unwrap_or_default();
        let option = value.strip_prefix('o').and_then(|number| number.parse::<u8>().ok());
        draft.set(Draft::of(option.map(|option| Answer::Chosen(OptionSet::EMPTY.with(option)))));
    };
    let mut list = el("select")
        .attr("autocomplete", "off")
        .on("change", choose)
        .child(text("option", words.text("country-choose")).attr("value", ""));
    for (letter, countries) in grouped(words, asked) {
        let mut group = el("optgroup").attr("label", letter);
        for (at, name) in countries {
            let chosen = draft.with_untracked(|now| now.has(at));
            group =
                group.child(text("option", name).attr("value", format!("o{at}")).flag("selected", chosen));
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

/// A letter, and the places in the question's options with the names under it.
type Letter = (String, Vec<(u8, String)>);

thread_local! {
    /// The countries of the language they were last put in order for: that takes a slow phone a quarter of a second.
    static ORDERED: RefCell<Option<(String, Vec<Letter>)>> = const { RefCell::new(None) };
}

/// Puts the countries in order before they are needed, while nothing else is to be done.
pub(crate) fn prepare(words: &Words) {
    let asked =
        RULES.questions.iter().find(|question| question.options.iter().any(|option| is_country(option)));
    if let Some(asked) = asked {
        drop(grouped(words, asked));
    }
}

/// The countries by their first letter.
fn grouped(words: &Words, asked: &Question) -> Vec<Letter> {
    ORDERED.with_borrow_mut(|ordered| match ordered {
        Some((tag, groups)) if tag == words.tag() => groups.clone(),
        _ => {
            let groups = put_in_order(words, asked);
            *ordered = Some((words.tag().to_owned(), groups.clone()));
            groups
        }
    })
}

/// The countries by their first letter, in the order of the language's alphabet as the browser knows it.
fn put_in_order(words: &Words, asked: &Question) -> Vec<Letter> {
    let names = js_sys::Array::new();
    let mut places: HashMap<String, u8> = HashMap::new();
    for (at, option) in (0_u8..=u8::MAX).zip(asked.options).filter(|(_, option)| is_country(option)) {
        let name = words.text(&message::of("country", option));
        names.push(&JsValue::from_str(&name));
        places.insert(name, at);
    }
    let language = js_sys::Array::of1(&JsValue::from_str(words.tag()));
    let compare = js_sys::Intl::Collator::new(&language, &js_sys::Object::new()).compare();
    let sorted = names.sort_by(&mut |one, other| {
        let sign = compare.call2(&JsValue::NULL, &one, &other).ok();
        sign.and_then(|sign| sign.as_f64()).map_or(0, |sign| sign as i32)
    });
    let mut groups: Vec<Letter> = Vec::new();
    for name in sorted.iter().filter_map(|name| name.as_string()) {
        let Some(&at) = places.get(&name) else { continue };
        let letter: String = name.chars().take(1).collect();
        match groups.last_mut() {
            Some((last, of)) if *last == letter => of.push((at, name)),
            _ => groups.push((letter, vec![(at, name)])),
        }
    }
    groups
}
