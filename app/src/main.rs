//! What the boot module calls: it hands the texts in, since nothing here can talk to the host.

use std::cell::Cell;

use app::guide::{Guide, Notice};
use app::shelf::Shelf;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

thread_local! {
    /// The state of the page, once it stands there.
    static GUIDE: Cell<Option<Guide>> = const { Cell::new(None) };
}

/// The page stands there only once [`start`] is called.
fn main() {}

/// Puts the page into `<div id="guide">`, in the language `language` of `languages` (tag, name and direction, one
/// after another), with its first text. `reloaded` and `unknown_language` are said on the start screen. Gives
/// whether the page stands there: the element and a readable text are needed.
#[wasm_bindgen]
pub fn start(
    languages: Vec<String>,
    language: &str,
    text: String,
    reloaded: bool,
    unknown_language: bool,
) -> bool {
    let place = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.get_element_by_id("guide"))
        .and_then(|found| found.dyn_into::<HtmlElement>().ok());
    let Some(place) = place else { return false };
    let mut shelf = Shelf::new(&languages, language);
    shelf.put(language, "questions", Some(text));
    // Without its own name of the page, the text is no text of the page.
    if !shelf.words().is_some_and(|words| words.has("page-title")) {
        return false;
    }
    let notice = if reloaded { Some(Notice::Reloaded) } else { None };
    let notice = notice.or(unknown_language.then_some(Notice::UnknownLanguage));
    GUIDE.set(Some(app::app::mount(&place, || Guide::new(shelf, notice))));
    true
}

/// Takes in a further text: `part` is `questions`, `results` or `sources`; none means that it could not be had.
#[wasm_bindgen]
pub fn add_text(language: &str, part: &str, text: Option<String>) {
    if let Some(guide) = GUIDE.get() {
        guide.put_text(language, part, text);
    }
}
