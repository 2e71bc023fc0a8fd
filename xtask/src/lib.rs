//! What the task runner and the tests share: the texts and the shell that are put into a built page, the law
//! sheets, the static server with the shipped headers, and where things are.

pub mod countries;
pub mod headers;
pub mod law;
pub mod locale;
pub mod paths;
pub mod published;
pub mod server;
pub mod shell;
pub mod sizes;
pub mod texts;
