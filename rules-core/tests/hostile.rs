//! Hostile input: whatever events arrive and whatever a file holds, nothing panics, a session stays valid, and only
//! what the contract allows is read.

#[path = "hostile/contract.rs"]
mod contract;
#[path = "hostile/documents.rs"]
mod documents;
#[path = "hostile/draw.rs"]
mod draw;
#[path = "hostile/events.rs"]
mod events;
#[path = "hostile/long.rs"]
mod long;
#[path = "hostile/odd.rs"]
mod odd;
#[path = "hostile/raw.rs"]
mod raw;
#[path = "hostile/reading.rs"]
mod reading;
mod support;

use core::fmt;
use draw::Tape;
use proptest::prelude::*;
use support::config;

/// A document that prints as text.
#[derive(Clone)]
struct Document(Vec<u8>);

impl fmt::Debug for Document {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.escape_ascii())
    }
}

/// A tape that proptest can make shorter and plainer.
fn tape() -> impl Strategy<Value = Tape> {
    prop::collection::vec(any::<u32>(), 0..120).prop_map(Tape::new)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_happens_a_session_stays_valid(events in tape().prop_map(|mut tape| events::events(&mut tape))) {
        events::play(&events).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn only_what_the_contract_allows_is_read(
        document in tape().prop_map(|mut tape| Document(documents::document(&mut tape)))
    ) {
        reading::read(&document.0, true).map_err(TestCaseError::fail)?;
    }
}
