//! The page that runs in the browser. It knows no law: it turns ids into words, and clicks into events.
//!
//! ```text
//! click ─▶ Guide ─▶ Session::update ─▶ session, journey ─▶ screen ─▶ words
//! ```
//!
//! - [`guide`]: the state and all that changes it; [`place`]: where the person is; [`interview`]: what comes next
//! - [`shelf`], [`words`], [`message`]: the texts that have arrived, and how an id becomes a text
//! - `screen`, `result`, `part`: what is seen, one screen a file, and what several of them share
//! - [`app`]: the frame around the screen

pub mod app;
mod countries;
mod dom;
mod draft;
mod focus;
mod format;
pub mod guide;
mod history;
pub mod interview;
mod leave;
pub mod message;
mod part;
pub mod place;
mod prelude;
mod result;
mod screen;
pub mod shelf;
mod today;
pub mod words;
