//! the humanitarian permit in its forms.

use crate::oracle::conditions::{asks_asylum, in_norway, minor, refused_for_good, serious};
use crate::oracle::grade::{Rule, Verdict, grade};
use crate::oracle::truth::{Truth, all, any, not};
use crate::oracle::{AfterNo, Age, Child, Fear, Id, Reason, Sheet, YesNo};

/// R-10a: compelling health reasons.
pub(super) fn r10a_health(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: all([in_norway(s), asks_asylum(s), not(s.health.is(YesNo::No))]),
        core: &[s.health.is(YesNo::Yes)],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}

/// R-10b: a child's ties to Norway.
pub(super) fn r10b_child_ties(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: all([in_norway(s), asks_asylum(s), not(s.child.is(Child::None))]),
        core: &[s.child.is(Child::Over45School)],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}

/// R-10c: what the person would come back to. One element with two ways to meet it.
pub(super) fn r10c_return_conditions(s: &Sheet) -> Option<Verdict> {
    let hardship_in_the_safe_area = all([s.ifa.is(YesNo::Yes), not(s.fear.is(Fear::No)), serious(s)]);
    let vulnerable = any([s.health.is(YesNo::Yes), not(s.child.is(Child::None)), minor(s)]);
    let general_danger = all([s.reason.any_of([Reason::NoneGeneral, Reason::Disaster]), vulnerable]);
    grade(&Rule {
        scope: all([in_norway(s), asks_asylum(s)]),
        core: &[any([hardship_in_the_safe_area, general_danger])],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}

/// R-10d: victim of trafficking. Nothing is core: it stays Possible when the question is open.
pub(super) fn r10d_trafficking(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: all([in_norway(s), asks_asylum(s), not(s.traffick.is(YesNo::No))]),
        others: &[s.traffick.is(YesNo::Yes)],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}

/// practical barriers to return.
pub(super) fn r11_practical_barriers(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: all([in_norway(s), refused_for_good(s), s.after_no.is(AfterNo::CannotReturn3Years)]),
        core: &[s.after_no.is(AfterNo::Cooperated), not(s.id.is(Id::Doubt))],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}

/// the scope.
fn minor_perhaps_alone(s: &Sheet) -> Truth {
    all([in_norway(s), asks_asylum(s), minor(s), not(s.alone.is(YesNo::No))])
}

/// unaccompanied minor.
pub(super) fn r12_unaccompanied_minor(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: minor_perhaps_alone(s),
        core: &[s.alone.is(YesNo::Yes)],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}

/// permit until 18.
pub(super) fn r13_permit_until_18(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: all([minor_perhaps_alone(s), s.age.is(Age::A16To17)]),
        core: &[s.alone.is(YesNo::Yes)],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}
