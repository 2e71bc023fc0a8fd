//! The screens, one a file, each made anew from the state when the person comes to it.

pub(crate) mod about;
mod answers;
mod change;
mod choices;
mod countries;
mod interlude;
mod method;
mod question;
mod start;
mod why;

use crate::prelude::*;

use crate::guide::Guide;
use crate::place::{About, Journey, Place};
use crate::result;
use crate::words::Words;

/// Whether `place` needs the texts of the result.
pub(crate) fn needs_all(place: Place) -> bool {
    matches!(place, Place::Result | Place::Route(_) | Place::About(About::Method))
}

/// The screen of the present place. What needs the texts of the result waits for them, or says that they failed.
pub(crate) fn view(guide: Guide, words: &Words) -> AnyView {
    let place = guide.journey().with_untracked(Journey::place);
    if needs_all(place) && !guide.can_show_result() {
        return result::wait::view(guide, words);
    }
    match place {
        Place::Start => start::view(guide, words),
        Place::Interlude(part) => interlude::view(guide, words, part),
        Place::Question(question) => question::view(guide, words, question),
        Place::Answers => answers::view(guide, words),
        Place::Result => result::view(guide, words),
        Place::Route(route) => result::route::view(guide, words, route),
        Place::About(About::Method) => method::view(guide, words),
        Place::About(About::Privacy) => about::view(guide, words, "about-privacy", about::PRIVACY),
        Place::About(About::Publisher) => about::view(guide, words, "about-publisher", about::PUBLISHER),
    }
}
