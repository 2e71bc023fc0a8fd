//! Whom a step or an organisation is for, where that takes more than one answer.

use super::conditions::{also_asks, asks_asylum, in_norway, minor};
use super::truth::{Truth, all, any, not};
use super::{FamDeadline, FamNo, FamStatus, LetterDays, LetterDeadline, Loc, Sheet, Stage, YesNo};

/// P-01: in Norway, and no application registered.
pub(super) fn not_registered(s: &Sheet) -> Truth {
    use Stage::{DublinDec, UdiNo, UneNo, Waiting};
    all([s.loc.is(Loc::Norway), not(s.stage.any_of([Waiting, DublinDec, UdiNo, UneNo]))])
}

/// Who has not asked for asylum.
pub(super) fn not_asked(s: &Sheet) -> Truth {
    any([s.stage.any_of([Stage::None, Stage::NotApplied, Stage::OtherPermit]), also_asks(s)])
}

/// P-02: the interview is still to come.
pub(super) fn interview_ahead(s: &Sheet) -> Truth {
    any([not_asked(s), s.stage.is(Stage::Waiting)])
}

/// D-01: the time may be over: three weeks, or one where the letter gives one.
pub(super) fn may_be_late(s: &Sheet) -> Truth {
    let short = s.letter_deadline.any_of([LetterDeadline::H48, LetterDeadline::Week1]);
    any([s.letter_days.is(LetterDays::Over21), all([s.letter_days.is(LetterDays::D8To21), short])])
}

/// the deadlines are those of the family of who was granted protection.
pub(super) fn of_refugee(s: &Sheet) -> Truth {
    s.fam_status.is(FamStatus::Protection)
}

/// R-20, "Otherwise": the deadlines are not met or do not concern the family.
pub(super) fn needs_income(s: &Sheet) -> Truth {
    let late = s.fam_deadline.any_of([FamDeadline::Late, FamDeadline::LatePrevented]);
    let after_arrival = all([s.fam_no.is(FamNo::Spouse), s.fam_before.is(YesNo::No)]);
    any([not(of_refugee(s)), late, after_arrival])
}

/// Who asks for asylum here.
pub(super) fn asks_here(s: &Sheet) -> Truth {
    all([in_norway(s), asks_asylum(s)])
}

/// R-12, P-04.
pub(super) fn child_alone(s: &Sheet) -> Truth {
    all([in_norway(s), minor(s), s.alone.is(YesNo::Yes)])
}

/// P-05, D-06: the case runs or has ended with a no.
pub(super) fn case_runs(s: &Sheet) -> Truth {
    use Stage::{DublinDec, None, NotApplied, UdiNo, UneNo, Waiting};
    all([in_norway(s), s.stage.any_of([None, NotApplied, Waiting, UdiNo, DublinDec, UneNo])])
}
