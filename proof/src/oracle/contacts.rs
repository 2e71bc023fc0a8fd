//! The contacts: to whom each organisation is shown. The sections are those of the list of organisations in the
//! research, which says what each does and mostly leaves open whom it is shown to.

use super::cards::{d06_assisted_return, unless_no, yes};
use super::conditions::{in_norway, minor};
use super::truth::{Truth, all, any, not};
use super::whom::{asks_here, child_alone, interview_ahead, linked_to_ukraine};
use super::{Age, Reason, Rule, Stage, Table, Urgent, Via, YesNo};

/// For everybody.
const ALWAYS: Rule<bool> = |_| true;

/// The two conditions of the emergency lines: when nothing is urgent, and they stand last; when they cannot be reached,
/// outside Norway (section 1, "Notes").
pub const LINES: Table<Truth> =
    &[("calm", |s| s.urgent.is(Urgent::No)), ("out-of-reach", |s| not(in_norway(s)))];

/// Every organisation beside the emergency lines, and whether it is shown.
pub const CONTACTS: Table<bool> = &[
    // Section 5: the child line, by need. It does not work abroad (section 1); elsewhere no child may miss it, so it is
    // shown while the age or the place is not known.
    ("child-helpline", |s| unless_no(all([in_norway(s), minor(s)]))),
    // Section 5, "trafficking" and "violence". are in play while that is not known, so they follow: to who
    // was asked and did not say no. The numbers do not work abroad (section 1).
    ("rosa", |s| s.traffick_put && unless_no(all([in_norway(s), not(s.traffick.is(YesNo::No))]))),
    ("crisis-centres", |s| s.dv_put && unless_no(all([in_norway(s), not(s.dv.is(YesNo::No))]))),
    // Section 2: "seed organisations first". The research is silent on where one must be; three give advice also from
    // afar, the centre for women is a place to come to.
    ("noas", ALWAYS),
    ("juss-buss", ALWAYS),
    ("seif", ALWAYS),
    ("mira", |s| yes(in_norway(s))),
    // Neither is a legal aid office. The first for the documentation that G-05 names, on Russia; on whom the second is for
    // the research is silent: human rights are its work.
    ("norwegian-helsinki-committee", |s| yes(s.via.is(Via::Russia))),
    ("amnesty-norway", |s| yes(s.reason.is(Reason::Activist))),
    // Defenders of human rights, abroad.
    ("norwegian-missions", |s| yes(all([not(in_norway(s)), s.reason.is(Reason::Activist)]))),
    // Section 3: the police register (P-01, P-02); UDI decides everything first, UNE what is refused or lost.
    ("police-immigration-service", |s| yes(all([in_norway(s), interview_ahead(s)]))),
    ("udi", ALWAYS),
    ("une", |s| yes(s.stage.any_of([Stage::UdiNo, Stage::DublinDec, Stage::UneNo, Stage::Lost]))),
    // "Representatives for minors"; R-12: who is under 15 and alone lives with Bufetat.
    ("county-governor", |s| yes(all([in_norway(s), minor(s)]))),
    ("bufetat", |s| yes(all([child_alone(s), s.age.is(Age::U15)]))),
    // "Emergency money and shelter outside reception": who asks, whether they registered or not.
    ("nav", |s| yes(asks_here(s))),
    // Settlement and introduction programme: H-01, and R-09, "Rights".
    ("imdi", |s| {
        let holds = s.stage.any_of([Stage::Protection, Stage::Collective, Stage::Humanitarian]);
        yes(any([holds, all([in_norway(s), linked_to_ukraine(s)])]))
    }),
    // General information abroad; D-05: who is held is told of the right to contact it (s.82).
    ("unhcr-nordic", |s| yes(any([not(in_norway(s)), s.urgent.is(Urgent::Detained)]))),
    ("iom-norway", |s| yes(d06_assisted_return(s))),
    // "After all appeals; visits Trandum".
    ("parliamentary-ombud", |s| yes(any([s.stage.is(Stage::UneNo), s.urgent.is(Urgent::Detained)]))),
    // The research is silent on whom: a child itself, since it handles no cases of parents.
    ("ombud-for-children", |s| yes(all([in_norway(s), minor(s)]))),
    // Section 4. Caritas guides who is newly arrived, before the interview (P-03).
    ("caritas", |s| yes(all([in_norway(s), interview_ahead(s)]))),
    // Students and lawyers who meet people: who is known to be here.
    ("jurk", |s| yes(in_norway(s))),
    ("jussformidlingen", |s| yes(in_norway(s))),
    ("jusshjelpa-nord-norge", |s| yes(in_norway(s))),
    ("jushjelpa-midt-norge", |s| yes(in_norway(s))),
    // "For undocumented migrants": no permit and no case, or a final no (P-06).
    ("health-centre-undocumented-oslo", |s| {
        yes(all([in_norway(s), s.stage.any_of([Stage::None, Stage::NotApplied, Stage::UneNo])]))
    }),
    // In many languages, for any child; the other is for those who are here alone.
    ("asylbarn", |s| yes(minor(s))),
    ("myrights", |s| yes(child_alone(s))),
    ("skeiv-verden", |s| yes(s.reason.is(Reason::Lgbt))),
    ("fri", |s| yes(s.reason.is(Reason::Lgbt))),
    // "Works abroad; no individual legal aid in Norway".
    ("norwegian-refugee-council", |s| yes(not(in_norway(s)))),
];
