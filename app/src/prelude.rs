//! What the screens use of Leptos: signals, views, and what a window offers. Its crates are taken one by one, since
//! the crate that bundles them also brings code that can talk to a server (ADR 5).

pub(crate) use leptos_dom::helpers::{
    document, request_animation_frame, set_timeout, window, window_event_listener_untyped,
};
pub(crate) use reactive_graph::effect::Effect;
pub(crate) use reactive_graph::prelude::*;
pub(crate) use reactive_graph::signal::{ReadSignal, RwSignal};
pub(crate) use tachys::view::any_view::{AnyView, IntoAny};
