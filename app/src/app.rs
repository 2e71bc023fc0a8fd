//! The frame of the page: the bar, the screen, the foot. The screen is made anew at every step and in every
//! language; the state that lasts is in [`Guide`].

use any_spawner::Executor;
use reactive_graph::owner::Owner;
use tachys::view::{Mountable, Render};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, PageTransitionEvent};

use crate::dom::{el, live};
use crate::focus::{focus, let_go};
use crate::guide::Guide;
use crate::part::{bar, foot};
use crate::prelude::*;
use crate::{history, leave, screen};

/// Puts the whole page into `place`, with the state that `guide` makes, for as long as the document lives.
pub fn mount(place: &HtmlElement, guide: impl FnOnce() -> Guide) -> Guide {
    // Fails only where it is there already.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let (guide, mut page) = owner.with(|| {
        let guide = guide();
        (guide, page(guide).build())
    });
    page.mount(place, None);
    std::mem::forget((owner, page));
    guide
}

/// The whole page: the bar, the screen, the foot.
fn page(guide: Guide) -> Vec<AnyView> {
    history::listen(move |depth| if leave::is_leaving() { leave::wound_back() } else { guide.arrive(depth) });
    let shown_again = window_event_listener_untyped("pageshow", move |event| {
        if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
            leave::come_back(guide);
        }
    });
    // For as long as the page lives.
    std::mem::forget(shown_again);
    tell_the_document(guide);
    put_focus(guide);
    let at_every_step = move |view: fn(Guide, &crate::words::Words) -> AnyView| {
        live(move || {
            guide.journey().track();
            let_go();
            guide.words().map(|words| view(guide, &words))
        })
    };
    vec![
        live(move || guide.words().map(|words| bar::view(guide, &words))),
        el("main").attr("id", "content").child(at_every_step(screen::view)).view(),
        at_every_step(foot::view),
    ]
}

/// Keeps language, direction and title of the document those of the page. The title says no more than what the
/// page is, wherever one is.
fn tell_the_document(guide: Guide) {
    Effect::new(move |_| {
        guide.journey().track();
        let (Some(words), Some(root)) = (guide.words(), document().document_element()) else { return };
        let direction =
            guide.shelf().with(|shelf| shelf.current().map(|language| language.direction.clone()));
        for (name, value) in [("lang", words.tag()), ("dir", direction.as_deref().unwrap_or("ltr"))] {
            // Written anew, even with the same value, it would style the whole page anew.
            if root.get_attribute(name).as_deref() != Some(value) {
                // An element always takes these.
                let _ = root.set_attribute(name, value);
            }
        }
        document().set_title(&words.text("page-title"));
    });
}

/// After each step the heading has the focus and the page is where the person left it: at the top of a new one.
/// Whoever waits for the result is taken to it when it is there.
fn put_focus(guide: Guide) {
    Effect::new(move |before: Option<()>| {
        let (scroll, place) = guide.journey().with(|journey| (journey.scroll(), journey.place()));
        if screen::needs_all(place) {
            // Read, so that this is done again when the answer changes.
            let _ = guide.can_show_result();
        }
        if before.is_some() {
            request_animation_frame(move || {
                focus("#content h1");
                window().scroll_to_with_x_and_y(0.0, scroll);
            });
        }
    });
}
