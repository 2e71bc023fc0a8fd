//! Mistakes in a deadline: every length longer and shorter by one, and none at all.

use rules_core::deadline::{Deadline, Length, Period, Stated};

use super::rewrite::leak_all;

/// Every small mistake in `deadline`.
pub(super) fn variants(deadline: Deadline) -> Vec<(String, Option<Deadline>)> {
    let mut variants = vec![("deadline dropped".to_owned(), None)];
    let mut put = |what: String, length: Length| variants.push((what, Some(Deadline { length, ..deadline })));
    match deadline.length {
        Length::Fixed(period) => {
            for (what, period) in by_one(period) {
                put(what, Length::Fixed(period));
            }
        }
        Length::Letter { stated, otherwise } => {
            for (at, period) in otherwise.iter().enumerate() {
                for (what, new) in by_one(*period) {
                    let all =
                        otherwise.iter().enumerate().map(|(other, one)| if other == at { new } else { *one });
                    put(
                        format!("otherwise {what}"),
                        Length::Letter { stated, otherwise: leak_all(all.collect()) },
                    );
                }
            }
            for (at, (_, said)) in stated.iter().enumerate() {
                let Stated::For(period) = said else { continue };
                for (what, new) in by_one(*period) {
                    let all = stated.iter().enumerate().map(|(other, (choice, one))| {
                        (*choice, if other == at { Stated::For(new) } else { *one })
                    });
                    put(
                        format!("stated {what}"),
                        Length::Letter { stated: leak_all(all.collect()), otherwise },
                    );
                }
            }
        }
    }
    variants
}

fn by_one(period: Period) -> [(String, Period); 2] {
    let of = |amount: u16| (format!("{amount} {}", period.unit.id()), Period { amount, ..period });
    [of(period.amount.saturating_add(1)), of(period.amount.saturating_sub(1))]
}
