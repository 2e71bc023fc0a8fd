//! What the task runner and the browser tests share: the static server with the shipped headers,
//! and where things are.

pub mod headers;
pub mod paths;
pub mod server;
