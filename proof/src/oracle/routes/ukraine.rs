//! collective protection for people from Ukraine.

use crate::oracle::conditions::{in_norway, minor};
use crate::oracle::grade::{Rule, Verdict, grade};
use crate::oracle::truth::{Truth, all, any, not, unsure};
use crate::oracle::{Age, Sheet, Stage, UaArea, UaBlock, UaGroup, UaMan};

/// in scope, nothing keeps the person out, and neither the rule on men nor the one on areas does.
pub(super) fn r09_collective_protection_ukraine(s: &Sheet) -> Option<Verdict> {
    let family_ua = s.ua_group.is(UaGroup::FamilyUa);
    let over60 = s.age.is(Age::Over60);
    let man = any([not(s.ua_man.is(UaMan::Yes)), family_ua, minor(s), over60]);
    let area = any([not(s.ua_area.is(UaArea::Safe)), family_ua]);
    // Neither for minors nor for age=over60: the rule on men does not concern them.
    let of_that_age = all([not(minor(s)), not(over60)]);
    grade(&Rule {
        scope: all([
            in_norway(s),
            s.ua_group.any_of([UaGroup::LivedUa, UaGroup::ProtectedUa, UaGroup::FamilyUa]),
            not(s.stage.any_of([
                Stage::Protection,
                Stage::Collective,
                Stage::Humanitarian,
                Stage::Permanent,
            ])),
        ]),
        core: &[s.ua_block.is(UaBlock::None), or_by_date(s, man), or_by_date(s, area)],
        caps_to_possible: &[
            all([of_that_age, s.ua_man.is(UaMan::YesExempt), not(family_ua)]),
            all([of_that_age, s.ua_man.is(UaMan::Yes), family_ua]),
        ],
        ceiling: Verdict::Likely,
        ..Rule::default()
    })
}

/// Whoever has applied may have done so before the rule came, and the date is not asked for: unsure, not failing.
fn or_by_date(s: &Sheet, element: Truth) -> Truth {
    any([element, unsure(s.stage.any_of([Stage::Waiting, Stage::UdiNo, Stage::UneNo]))])
}
