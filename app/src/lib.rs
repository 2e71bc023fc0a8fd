//! The page that runs in the browser. It knows no law: it turns ids into what is seen, and clicks
//! into events.
//!
//! ```text
//! click ─▶ Event ─▶ Session::update ─▶ signal of Session ─▶ memos ─▶ views
//! ```
//!
//! For now the page is plain and shows ids; the words come with the texts in `locales/`.

pub mod app;
mod draft;
pub mod question_view;
pub mod reason_view;
pub mod result_view;
mod today;
mod words;

pub use app::App;
