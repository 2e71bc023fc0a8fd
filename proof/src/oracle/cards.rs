//! The cards: what is shown beside the grades.

use super::conditions::{also_asks, asks_asylum, in_norway, minor};
use super::gates::{
    accelerated_48_hours, active, dublin, protection_in_another_state as protected_elsewhere,
    safe_third_country,
};
use super::truth::{Truth, all, any, not};
use super::{Citizen, Excl, Fear, Id, PermitEnd, Sheet, Stage, Surplace, Table, UaGroup, Urgent, YesNo};

/// Every card, and whether it is shown.
pub const CARDS: Table<bool> = &[
    ("suspended-country", |s| yes(g09_suspended_country(s))),
    ("sur-place", |s| yes(r03_sur_place(s))),
    ("internal-flight", |s| yes(r04_internal_flight(s))),
    ("exclusion", |s| s.excl_put && unless_no(r06_exclusion(s))),
    ("collective-protection", |s| yes(r08_collective_protection(s))),
    ("identity-limited-permit", |s| yes(r10e_identity_limited_permit(s))),
    ("stateless", |s| yes(all([in_norway(s), s.country.is(Citizen::Stateless)]))),
    ("outside-norway", |s| yes(not(in_norway(s)))),
    ("appeal", |s| yes(s.stage.any_of([Stage::UdiNo, Stage::Lost]))),
    ("dublin-decision", |s| yes(any([s.stage.is(Stage::DublinDec), active(s, dublin)]))),
    ("refused-examination", |s| yes(d04_refused_examination(s))),
    ("detention", |s| yes(s.urgent.any_of([Urgent::Detained, Urgent::RemovalSoon]))),
    ("assisted-return", |s| yes(d06_assisted_return(s))),
    ("rights-with-protection", |s| yes(s.stage.is(Stage::Protection))),
    ("renewal", |s| yes(h02_renewal(s))),
    ("permanent-residence", |s| yes(s.stage.any_of([Stage::Protection, Stage::Humanitarian, Stage::Family]))),
    ("travel", |s| {
        yes(s.stage.any_of([Stage::Protection, Stage::Collective, Stage::Limited, Stage::Permanent]))
    }),
    ("withdrawal", |s| yes(h05_withdrawal(s))),
    ("advance-notice", |s| yes(s.stage.is(Stage::Notice))),
    ("giving-up-protection", |s| yes(s.stage.is(Stage::Protection))),
    ("registration", |s| yes(p01_registration(s))),
    ("asylum-interview", |s| yes(p02_asylum_interview(s))),
    ("lawyer-and-guidance", |s| unless_no(p03_lawyer_and_guidance(s))),
    ("representative", |s| unless_no(all([in_norway(s), minor(s), not(s.alone.is(YesNo::No))]))),
    ("reception", |s| yes(p05_p06_while_the_case_runs(s))),
    ("rights-while-waiting", |s| yes(p05_p06_while_the_case_runs(s))),
];

/// The cards that are urgent while they are shown, and when they are. No other ever is: danger first, then a letter or
/// decision that a time runs from (order of assessment, 1 and 3).
pub const URGENT: Table<bool> = &[
    ("detention", |_| true),
    ("appeal", |_| true),
    ("advance-notice", |_| true),
    ("dublin-decision", |s| yes(s.stage.is(Stage::DublinDec))),
    ("refused-examination", |s| yes(s.stage.is(Stage::UdiNo))),
    // A child who says that it is alone; while that is not known the card is shown and not urgent.
    ("representative", |s| yes(s.alone.is(YesNo::Yes))),
    ("renewal", |s| yes(s.permit_end.any_of([PermitEnd::U1Month, PermitEnd::Expired]))),
];

/// A card is shown when its condition is yes …
pub(super) fn yes(condition: Truth) -> bool {
    condition == Some(true)
}

/// … save three, R-06, P-03 and P-04, which are shown unless it is no.
pub(super) fn unless_no(condition: Truth) -> bool {
    condition != Some(false)
}

fn g09_suspended_country(s: &Sheet) -> Truth {
    all([s.country.is(Citizen::Syria), asks_asylum(s), in_norway(s)])
}

fn r03_sur_place(s: &Sheet) -> Truth {
    all([asks_asylum(s), in_norway(s), s.surplace.any_of([Surplace::AfterEvents, Surplace::AfterActs])])
}

fn r04_internal_flight(s: &Sheet) -> Truth {
    all([asks_asylum(s), in_norway(s), s.ifa.is(YesNo::Yes)])
}

/// The card also needs that the question was put; a person known to be a minor is not asked it, so an answer that
/// stands there does not show the card.
fn r06_exclusion(s: &Sheet) -> Truth {
    let asks = all([asks_asylum(s), in_norway(s), not(s.fear.is(Fear::No))]);
    let holds_or_loses = s.stage.any_of([Stage::Protection, Stage::Notice, Stage::Lost]);
    all([any([asks, holds_or_loses]), not(s.excl.is(Excl::No)), not(minor(s))])
}

fn r08_collective_protection(s: &Sheet) -> Truth {
    let linked = s.ua_group.any_of([UaGroup::LivedUa, UaGroup::ProtectedUa, UaGroup::FamilyUa]);
    any([all([in_norway(s), linked]), s.stage.is(Stage::Collective)])
}

fn r10e_identity_limited_permit(s: &Sheet) -> Truth {
    all([
        in_norway(s),
        any([asks_asylum(s), s.stage.any_of([Stage::Limited, Stage::Humanitarian])]),
        s.id.any_of([Id::None, Id::Doubt]),
    ])
}

fn d04_refused_examination(s: &Sheet) -> Truth {
    let gates =
        any([active(s, protected_elsewhere), active(s, safe_third_country), active(s, accelerated_48_hours)]);
    any([all([s.stage.is(Stage::UdiNo), gates]), active(s, protected_elsewhere)])
}

pub(super) fn d06_assisted_return(s: &Sheet) -> Truth {
    use Stage::{DublinDec, None, NotApplied, UdiNo, UneNo, Waiting};
    let applied = s.stage.any_of([Waiting, UdiNo, UneNo, DublinDec]);
    let without_fear = all([s.fear.is(Fear::No), s.stage.any_of([None, NotApplied])]);
    all([in_norway(s), any([applied, without_fear])])
}

fn h02_renewal(s: &Sheet) -> Truth {
    use Stage::{Collective, Family, Humanitarian, Limited, Protection};
    s.stage.any_of([Protection, Collective, Humanitarian, Limited, Family])
}

fn h05_withdrawal(s: &Sheet) -> Truth {
    use super::Travelled::{HomePassport, NewCitizenship, Resettled, Travelled};
    let holds = s.stage.any_of([Stage::Protection, Stage::Collective, Stage::Permanent]);
    let something = s.travelled.any_of([Travelled, HomePassport, NewCitizenship, Resettled]);
    any([s.stage.any_of([Stage::Notice, Stage::Lost]), all([holds, something])])
}

fn p01_registration(s: &Sheet) -> Truth {
    use Stage::{None, NotApplied, OtherPermit};
    all([in_norway(s), any([s.stage.any_of([None, NotApplied, OtherPermit]), also_asks(s)])])
}

fn p02_asylum_interview(s: &Sheet) -> Truth {
    use Stage::{None, NotApplied, OtherPermit, Waiting};
    all([in_norway(s), any([s.stage.any_of([None, NotApplied, Waiting, OtherPermit]), also_asks(s)])])
}

fn p03_lawyer_and_guidance(s: &Sheet) -> Truth {
    use Stage::{DublinDec, Lost, None, NotApplied, Notice, OtherPermit, UdiNo, UneNo, Waiting};
    let stage =
        s.stage.any_of([None, NotApplied, Waiting, OtherPermit, DublinDec, UdiNo, UneNo, Notice, Lost]);
    all([in_norway(s), any([stage, also_asks(s)])])
}

fn p05_p06_while_the_case_runs(s: &Sheet) -> Truth {
    use Stage::{DublinDec, None, NotApplied, UdiNo, UneNo, Waiting};
    all([in_norway(s), s.stage.any_of([None, NotApplied, Waiting, UdiNo, DublinDec, UneNo])])
}
