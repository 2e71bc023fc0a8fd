//! The countries of a question, in the order of a language's alphabet.

use std::cell::RefCell;
use std::collections::HashMap;

use rules_core::norway::RULES;
use rules_core::norway::questions::is_country;
use rules_core::question::Question;
use wasm_bindgen::JsValue;

use crate::message;
use crate::words::Words;

/// A letter, and the places in the question's options with the names under it.
pub(crate) type Letter = (String, Vec<(u8, String)>);

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
pub(crate) fn grouped(words: &Words, asked: &Question) -> Vec<Letter> {
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
