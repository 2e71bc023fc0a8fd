//! refugee status, and protection against return where it is closed.

use crate::oracle::conditions::{
    GROUNDS, asks_asylum, fears, ground, in_norway, may_be_excluded, minor, no_safe_area, not_protected,
    refused_for_good, renewed, serious,
};
use crate::oracle::gates::{
    accelerated_48_hours, active, dublin, nordic_return, protection_in_another_state, safe_third_country,
};
use crate::oracle::grade::{Rule, Verdict, grade};
use crate::oracle::truth::{Truth, all, any, not};
use crate::oracle::{Excl, Fear, Harm, Reason, Sheet, Stage, Surplace, YesNo};

/// cap to Unlikely.
fn shared_caps_to_unlikely(s: &Sheet) -> [Truth; 2] {
    [active(s, protection_in_another_state), all([refused_for_good(s), not(renewed(s))])]
}

/// cap to Possible.
fn shared_caps_to_possible(s: &Sheet) -> [Truth; 7] {
    [
        active(s, dublin),
        active(s, nordic_return),
        active(s, safe_third_country),
        active(s, accelerated_48_hours),
        s.stage.any_of([Stage::UdiNo, Stage::DublinDec]),
        all([refused_for_good(s), renewed(s)]),
        s.ifa.is(YesNo::Yes),
    ]
}

/// a ground beside others that are none, like poverty, is still the only ground.
fn caps_of_the_convention(s: &Sheet) -> [Truth; 3] {
    [
        s.reason.the_only_one_of(GROUNDS, Reason::MilitaryRefusal),
        all([s.reason.the_only_one_of(GROUNDS, Reason::Group), not(s.traffick.is(YesNo::Yes))]),
        s.surplace.is(Surplace::AfterActs),
    ]
}

///
fn caps_of_inhuman_treatment(s: &Sheet) -> [Truth; 2] {
    [
        not(s.harm.any_of([Harm::Killed, Harm::DeathPenalty, Harm::Torture])),
        s.reason.only([Reason::NoneGeneral, Reason::Disaster, Reason::Economy]),
    ]
}

/// refugee status on a Convention ground.
pub(super) fn r01_refugee_convention(s: &Sheet) -> Option<Verdict> {
    let [a, b, c, d, e, f, g] = shared_caps_to_possible(s);
    let [h, i, j] = caps_of_the_convention(s);
    grade(&Rule {
        scope: asks_asylum(s),
        core: &[serious(s), ground(s)],
        others: &[fears(s), not_protected(s), no_safe_area(s)],
        bars_to_unlikely: &[not(in_norway(s))],
        bars_to_cannot_tell: &[may_be_excluded(s)],
        caps_to_unlikely: &shared_caps_to_unlikely(s),
        caps_to_possible: &[a, b, c, d, e, f, g, h, i, j],
        ceiling: Verdict::Likely,
    })
}

/// refugee status for the risk of death penalty, torture or inhuman treatment.
pub(super) fn r02_refugee_inhuman_treatment(s: &Sheet) -> Option<Verdict> {
    let [a, b, c, d, e, f, g] = shared_caps_to_possible(s);
    let [h, i] = caps_of_inhuman_treatment(s);
    grade(&Rule {
        scope: asks_asylum(s),
        core: &[fears(s), any([serious(s), s.harm.is(Harm::War)])],
        others: &[not_protected(s), no_safe_area(s)],
        bars_to_unlikely: &[not(in_norway(s))],
        bars_to_cannot_tell: &[may_be_excluded(s)],
        caps_to_unlikely: &shared_caps_to_unlikely(s),
        caps_to_possible: &[a, b, c, d, e, f, g, h, i],
        ceiling: Verdict::Likely,
    })
}

/// protection against return only.
pub(super) fn r07_non_refoulement(s: &Sheet) -> Option<Verdict> {
    let asks_and_not_without_fear = all([asks_asylum(s), not(s.fear.is(Fear::No))]);
    grade(&Rule {
        scope: all([
            in_norway(s),
            any([asks_and_not_without_fear, s.stage.any_of([Stage::Notice, Stage::Lost])]),
            not(minor(s)),
            not(s.excl.is(Excl::No)),
        ]),
        core: &[s.excl.is(Excl::Maybe)],
        // Section 73 second paragraph is absolute and covers everything of section 28 (b), where war counts; the
        // list of R-07 names serious harm alone.
        others: &[any([fears(s), s.fear.is(Fear::YesBefore)]), any([serious(s), s.harm.is(Harm::War)])],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}
