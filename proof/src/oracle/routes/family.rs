//! Routes through family.

use crate::oracle::conditions::{in_norway, minor};
use crate::oracle::grade::{Rule, Verdict, grade};
use crate::oracle::truth::{Truth, all, any, not, unsure};
use crate::oracle::{FamDeadline, FamNo, FamStatus, Said, Sheet, Stage, Value, YesNo};

/// *Answered* in R-20: known. An answer that is not known is open, whether or not it was put, since no rule tells
/// *don't know* from *not asked*.
fn answered<T: Value>(said: Said<T>) -> Truth {
    said.known().then_some(true)
}

/// the sponsor's permit is one that a family can build on.
fn sponsor(s: &Sheet) -> Truth {
    not(s.fam_status.any_of([FamStatus::Limited, FamStatus::AsylumSeeker]))
}

/// derived refugee status.
pub(super) fn r05_derived_status(s: &Sheet) -> Option<Verdict> {
    let spouse = s.fam_no.is(FamNo::Spouse);
    let childs_parent = all([s.fam_no.is(FamNo::Parent), minor(s)]);
    grade(&Rule {
        scope: all([in_norway(s), s.fam_status.is(FamStatus::Protection), any([spouse, childs_parent])]),
        core: &[any([not(spouse), s.fam_before.is(YesNo::Yes)]), s.fam_same.is(YesNo::Yes)],
        // Who meets sections 40 to 42 (R-05, predicates): spouses must both be 18, and a child without a spouse.
        // The list of R-05 does not name it.
        bars_to_unlikely: &[all([spouse, minor(s)])],
        ceiling: Verdict::Likely,
        ..Rule::default()
    })
}

/// own permit after violence in a relationship.
pub(super) fn r19_relationship_violence(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: all([s.stage.is(Stage::Family), not(s.dv.is(YesNo::No))]),
        core: &[s.dv.is(YesNo::Yes)],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}

/// family reunification.
pub(super) fn r20_family_reunification(s: &Sheet) -> Option<Verdict> {
    let spouse = s.fam_no.is(FamNo::Spouse);
    let protection = s.fam_status.is(FamStatus::Protection);
    let close = any([
        spouse,
        all([s.fam_no.is(FamNo::Parent), minor(s)]),
        unsure(all([s.fam_no.is(FamNo::Sibling), minor(s)])),
    ]);
    let deadline = any([not(protection), answered(s.fam_deadline)]);
    let before = any([not(spouse), answered(s.fam_before)]);
    grade(&Rule {
        scope: s.fam_no.any_of([FamNo::Spouse, FamNo::Parent, FamNo::Sibling, FamNo::Other]),
        core: &[close, sponsor(s), deadline, before],
        // Both spouses must be 18 (s.40), and a child must be without a spouse (s.42).
        bars_to_unlikely: &[all([spouse, minor(s)])],
        caps_to_possible: &[
            not(protection),
            all([protection, s.fam_deadline.any_of([FamDeadline::Late, FamDeadline::LatePrevented])]),
            all([spouse, s.fam_before.is(YesNo::No)]),
        ],
        ceiling: Verdict::Likely,
        ..Rule::default()
    })
}

/// parents and siblings of a child with protection.
pub(super) fn r21_family_of_refugee_child(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: s.fam_no.is(FamNo::ChildU18),
        core: &[sponsor(s)],
        caps_to_possible: &[not(s.fam_status.is(FamStatus::Protection))],
        ceiling: Verdict::Likely,
        ..Rule::default()
    })
}
