//! The named conditions.

use super::truth::{Truth, all, any, not, unsure};
use super::{Actor, AfterNo, Age, Excl, Fear, Harm, Loc, Reason, Sheet, Stage, YesNo};

/// GROUND: the reasons that the Convention names.
pub(super) const GROUNDS: [Reason; 10] = [
    Reason::Ethnic,
    Reason::Religion,
    Reason::Nationality,
    Reason::Politics,
    Reason::Gender,
    Reason::Lgbt,
    Reason::Family,
    Reason::Group,
    Reason::Activist,
    Reason::MilitaryRefusal,
];

pub(super) fn in_norway(s: &Sheet) -> Truth {
    s.loc.any_of([Loc::Norway, Loc::Border])
}

pub(super) fn minor(s: &Sheet) -> Truth {
    s.age.any_of([Age::U15, Age::A15, Age::A16To17])
}

pub(super) fn asks_asylum(s: &Sheet) -> Truth {
    use Stage::{DublinDec, None, NotApplied, OtherPermit, UdiNo, UneNo, Waiting};
    any([s.stage.any_of([None, NotApplied, Waiting, DublinDec, UdiNo, UneNo, OtherPermit]), also_asks(s)])
}

/// A person with collective protection or a family permit who also wants to see asylum.
pub(super) fn also_asks(s: &Sheet) -> Truth {
    all([s.stage.any_of([Stage::Collective, Stage::Family]), s.also_asylum.is(YesNo::Yes)])
}

pub(super) fn fears(s: &Sheet) -> Truth {
    any([s.fear.is(Fear::YesNow), unsure(s.fear.is(Fear::YesBefore))])
}

pub(super) fn serious(s: &Sheet) -> Truth {
    s.harm.any_of([
        Harm::Killed,
        Harm::DeathPenalty,
        Harm::Torture,
        Harm::Prison,
        Harm::Violence,
        Harm::Sexual,
        Harm::ForcedMarriage,
        Harm::Fgm,
        Harm::Honour,
        Harm::Military,
        Harm::Rights,
    ])
}

pub(super) fn ground(s: &Sheet) -> Truth {
    s.reason.any_of(GROUNDS)
}

pub(super) fn only_private(s: &Sheet) -> Truth {
    s.actor.only([Actor::Nonstate])
}

pub(super) fn not_protected(s: &Sheet) -> Truth {
    not(all([only_private(s), s.stateprot.is(YesNo::Yes)]))
}

pub(super) fn no_safe_area(s: &Sheet) -> Truth {
    any([s.ifa.is(YesNo::No), all([s.ifa.is(YesNo::Yes), not(only_private(s))])])
}

pub(super) fn may_be_excluded(s: &Sheet) -> Truth {
    all([not(minor(s)), s.excl.is(Excl::Maybe)])
}

pub(super) fn refused_for_good(s: &Sheet) -> Truth {
    s.stage.is(Stage::UneNo)
}

/// After a final refusal: there is something new. It is read together with refused-for-good, never alone.
pub(super) fn renewed(s: &Sheet) -> Truth {
    s.after_no.any_of([AfterNo::NewInfo, AfterNo::CountryChanged])
}
