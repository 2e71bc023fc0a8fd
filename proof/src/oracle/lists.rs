//! What is listed beside routes, gates and cards: what a status gives, and notes on the practice for a country.

use super::conditions::{asks_asylum, in_norway};
use super::{Sheet, Stage, Table};

/// Whether what the status gives is listed: that of the permit one holds, and in Norway that of a case that runs or has
/// ended (P-06, H-01 to H-04).
pub const STATUSES: Table<bool> = &[
    ("waiting", |s| {
        use Stage::{DublinDec, None, NotApplied, UdiNo, Waiting};
        in_norway(s) == Some(true) && holds(s, &[None, NotApplied, Waiting, UdiNo, DublinDec])
    }),
    ("refused-for-good", |s| in_norway(s) == Some(true) && holds(s, &[Stage::UneNo])),
    ("protection", |s| holds(s, &[Stage::Protection])),
    ("collective", |s| holds(s, &[Stage::Collective])),
    ("humanitarian", |s| holds(s, &[Stage::Humanitarian])),
    ("limited", |s| holds(s, &[Stage::Limited])),
    ("family", |s| holds(s, &[Stage::Family])),
    ("permanent", |s| holds(s, &[Stage::Permanent])),
];

/// Country notes follow citizenship; they are on the practice in asylum cases, so they concern who asks in Norway.
pub const NOTES: Table<bool> = &[
    ("afghanistan", |s| concerns(s, "AF")),
    ("eritrea", |s| concerns(s, "ER")),
    ("russia", |s| concerns(s, "RU")),
    ("syria", |s| concerns(s, "SY")),
    ("ukraine", |s| concerns(s, "UA")),
    ("palestine", |s| concerns(s, "PS")),
];

fn holds(s: &Sheet, stages: &[Stage]) -> bool {
    stages.iter().any(|stage| s.stage.is(*stage) == Some(true))
}

fn concerns(s: &Sheet, country: &str) -> bool {
    in_norway(s) == Some(true) && asks_asylum(s) == Some(true) && s.country.id() == Some(country)
}
