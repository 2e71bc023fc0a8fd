//! One digest over everything that the rules say of every class: equal digests, equal rules, wherever they were run.

use rules_core::question::QuestionSet;
use rules_core::ruleset::Ruleset;
use rules_core::{Answers, Grade};
use sha2::{Digest, Sha256};

use crate::classes::{RouteSpace, Space, leaves_of};
use crate::units::units;

/// The SHA-256, in hex, of the truth of every condition and the grade of every route on every class, in order.
#[must_use]
pub fn digest(rules: &'static Ruleset) -> String {
    let (mut sha, mut said) = (Sha256::new(), Vec::with_capacity(1 << 16));
    let mut say = |byte: u8, sha: &mut Sha256| {
        said.push(byte);
        if said.len() == said.capacity() {
            sha.update(&said);
            said.clear();
        }
    };
    for unit in units(rules) {
        let space = Space::new(rules, &leaves_of([&unit.condition]), QuestionSet::EMPTY);
        space.visit(&mut Answers::new(), &mut |answers| say(unit.condition.truth(answers) as u8, &mut sha));
    }
    for &route in rules.routes {
        let grade = |answers: &Answers| route.grade(answers).map_or(u8::MAX, |grade: Grade| grade as u8);
        RouteSpace::new(rules, route, &[]).visit(&mut |answers| say(grade(answers), &mut sha));
    }
    sha.update(&said);
    sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
