//! Whom a step or an organisation is for, where that takes more than one answer.

use super::conditions::{also_asks, asks_asylum, in_norway, minor};
use super::truth::{Truth, all, any, not};
use super::{FamDeadline, FamNo, FamStatus, LetterDays, Loc, Sheet, Stage, UaGroup, Urgent, YesNo};

/// Who asks for asylum here.
pub(super) fn asks_here(s: &Sheet) -> Truth {
    all([in_norway(s), asks_asylum(s)])
}

/// P-04: known to be a child, since the card is shown while the age is open, and asking for asylum here.
pub(super) fn child_who_asks(s: &Sheet) -> Truth {
    all([asks_here(s), minor(s)])
}

/// R-12, P-04.
pub(super) fn child_alone(s: &Sheet) -> Truth {
    all([in_norway(s), minor(s), s.alone.is(YesNo::Yes)])
}

/// P-01: in Norway, not registered, and travelling there oneself, as who is locked up cannot and children who are alone
/// need not: "own transport, except unaccompanied minors".
pub(super) fn goes_to_register(s: &Sheet) -> Truth {
    let brought_there = all([minor(s), s.alone.is(YesNo::Yes)]);
    all([s.loc.is(Loc::Norway), not_registered(s), not_detained(s), not(brought_there)])
}

/// D-05: not locked up.
pub(super) fn not_detained(s: &Sheet) -> Truth {
    not(s.urgent.is(Urgent::Detained))
}

/// P-01: no application is registered.
pub(super) fn not_registered(s: &Sheet) -> Truth {
    any([s.stage.any_of([Stage::None, Stage::NotApplied, Stage::OtherPermit]), also_asks(s)])
}

/// P-02: the interview is still to come, as far as is known.
pub(super) fn interview_ahead(s: &Sheet) -> Truth {
    any([not_registered(s), s.stage.is(Stage::Waiting)])
}

/// D-01: the time may be over. It is one week or three, and the person may not be able to read which: after one it may
/// be over, whatever is said of the letter.
pub(super) fn may_be_late(s: &Sheet) -> Truth {
    s.letter_days.any_of([LetterDays::D8To21, LetterDays::Over21])
}

/// R-09, "Personal scope".
pub(super) fn linked_to_ukraine(s: &Sheet) -> Truth {
    s.ua_group.any_of([UaGroup::LivedUa, UaGroup::ProtectedUa, UaGroup::FamilyUa])
}

/// the deadlines are those of the family of who was granted protection.
pub(super) fn of_refugee(s: &Sheet) -> Truth {
    s.fam_status.is(FamStatus::Protection)
}

/// R-20, "Otherwise": the deadlines were not met or do not concern the family; and "plus income" for family formed after
/// arrival.
pub(super) fn needs_income(s: &Sheet) -> Truth {
    let late = s.fam_deadline.any_of([FamDeadline::Late, FamDeadline::LatePrevented]);
    let formed_later = all([s.fam_no.is(FamNo::Spouse), s.fam_before.is(YesNo::No)]);
    any([not(of_refugee(s)), late, formed_later])
}
