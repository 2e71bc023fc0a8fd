//! Routes beside asylum: from abroad, R-18, and D-02.

use crate::oracle::conditions::{in_norway, refused_for_good, renewed};
use crate::oracle::grade::{Rule, Verdict, grade};
use crate::oracle::truth::{all, not};
use crate::oracle::{Loc, Reason, Sheet, Stage, YesNo};

/// resettlement.
pub(super) fn r15_resettlement(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: not(in_norway(s)),
        core: &[s.loc.is(Loc::AbroadUnhcr)],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}

/// support for human rights defenders.
pub(super) fn r17_human_rights_defender(s: &Sheet) -> Option<Verdict> {
    let activist = s.reason.is(Reason::Activist);
    grade(&Rule {
        scope: all([not(in_norway(s)), activist]),
        core: &[activist],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}

/// reflection period. Nothing is core: it stays Possible when the question is open. It is for those without
/// other lawful stay and without a pending case.
pub(super) fn r18_reflection_period(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: all([s.loc.is(Loc::Norway), not(s.traffick.is(YesNo::No))]),
        others: &[s.traffick.is(YesNo::Yes)],
        caps_to_possible: &[not(s.stage.any_of([Stage::None, Stage::NotApplied, Stage::UneNo]))],
        ceiling: Verdict::Likely,
        ..Rule::default()
    })
}

/// D-02: asking UNE to reverse its refusal.
pub(super) fn d02_reversal_request(s: &Sheet) -> Option<Verdict> {
    grade(&Rule {
        scope: refused_for_good(s),
        core: &[renewed(s)],
        ceiling: Verdict::Possible,
        ..Rule::default()
    })
}
