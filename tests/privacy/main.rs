//! What a person answers stays in the memory of the page: nothing tells of it, and nothing of it stays behind.
#![cfg(not(target_arch = "wasm32"))]

mod files;
mod leaving;
mod outside;
mod record;
mod walk;
