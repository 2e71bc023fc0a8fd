//! The countries: the browser's own list, in which typing the first letters finds a name.

use std::cmp::Ordering;

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::HtmlSelectElement;
use rules_core::Answer;
use rules_core::question::{OptionSet, Question};

use crate::draft::Draft;
use crate::guide::Guide;
use crate::message;
use crate::words::Words;

/// Whether an option is a country: ISO codes are, `stateless` is not.
pub(crate) fn is_country(option: &str) -> bool {
    option.len() == 2 && option.chars().all(|letter| letter.is_ascii_uppercase())
}

/// The list, in the alphabet of the language and under its letters.
pub(crate) fn view(guide: Guide, words: &Words, asked: &'static Question) -> AnyView {
    let draft = guide.draft();
    let groups = grouped(words, asked);
    let options = groups.into_iter().map(|(letter, countries)| {
        let of = countries.into_iter().map(|(at, name)| {
            let chosen = draft.with_untracked(|now| now.has(at));
            view! { <option value=format!("o{at}") selected=chosen>{name}</option> }
        });
        view! { <optgroup label=letter>{of.collect_view()}</optgroup> }
    });
    let options = options.collect_view();
    let choose = move |event: leptos::ev::Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let value = select.map(|select| select.value()).unwrap_or_default();
        let option = value.strip_prefix('o').and_then(|number| number.parse::<u8>().ok());
        let answer = option.map(|option| Answer::Chosen(OptionSet::EMPTY.with(option)));
        draft.set(Draft::of(answer));
    };
    let value = move || {
        let now = draft.read();
        let countries = (0_u8..=u8::MAX).zip(asked.options).filter(|(_, option)| is_country(option));
        let chosen = countries.map(|(at, _)| at).find(|at| now.has(*at));
        chosen.map_or_else(String::new, |at| format!("o{at}"))
    };
    view! {
        <label class="country">
            <span>{words.text("country")}</span>
            <select autocomplete="off" on:change=choose prop:value=value>
                <option value="">{words.text("country-choose")}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}

/// A letter, and the places in the question's options with the names under it.
type Letter = (String, Vec<(u8, String)>);

/// The countries by their first letter, in the order of the language's alphabet as the browser knows it.
fn grouped(words: &Words, asked: &Question) -> Vec<Letter> {
    let countries = (0_u8..=u8::MAX).zip(asked.options).filter(|(_, option)| is_country(option));
    let mut named: Vec<(u8, String)> =
        countries.map(|(at, option)| (at, words.text(&message::of("country", option)))).collect();
    let tags = js_sys::Array::of1(&JsValue::from_str(words.tag()));
    let compare = js_sys::Intl::Collator::new(&tags, &js_sys::Object::new()).compare();
    let order = |one: &str, other: &str| {
        let sign = compare.call2(&JsValue::NULL, &one.into(), &other.into()).ok();
        sign.and_then(|sign| sign.as_f64()).and_then(|sign| sign.partial_cmp(&0.0)).unwrap_or(Ordering::Equal)
    };
    named.sort_by(|(_, one), (_, other)| order(one, other));
    let mut groups: Vec<Letter> = Vec::new();
    for (at, name) in named {
        let letter: String = name.chars().take(1).flat_map(char::to_uppercase).collect();
        match groups.last_mut() {
            Some((last, of)) if *last == letter => of.push((at, name)),
            _ => groups.push((letter, vec![(at, name)])),
        }
    }
    groups
}
