//! The contacts: to whom each organisation is shown.

use super::cards::{unless_no, yes};
use super::conditions::{in_norway, minor};
use super::truth::{all, any, not};
use super::whom::{asks_here, case_runs, child_alone, interview_ahead};
use super::{Age, Child, Loc, Reason, Rule, Stage, Table, Urgent, YesNo};

/// For everybody.
const ALWAYS: Rule<bool> = |_| true;

/// Every organisation beside the emergency lines, and whether it is shown.
pub const CONTACTS: Table<bool> = &[
    // Section 2: what helps everybody with asylum, family and appeals; those whom one visits are for who is here.
    ("noas", ALWAYS),
    ("juss-buss", |s| unless_no(in_norway(s))),
    ("seif", |s| unless_no(in_norway(s))),
    ("mira", |s| unless_no(in_norway(s))),
    // Country information in asylum cases; not legal aid offices.
    ("norwegian-helsinki-committee", |s| yes(asks_here(s))),
    ("amnesty-norway", |s| yes(asks_here(s))),
    // Defenders of human rights, abroad.
    ("norwegian-missions", |s| yes(all([not(in_norway(s)), s.reason.is(Reason::Activist)]))),
    // Section 3.
    ("police-immigration-service", |s| yes(asks_here(s))),
    ("udi", ALWAYS),
    ("une", |s| yes(s.stage.any_of([Stage::UdiNo, Stage::DublinDec, Stage::UneNo, Stage::Lost]))),
    ("county-governor", |s| yes(child_alone(s))),
    ("imdi", |s| yes(s.stage.any_of([Stage::Protection, Stage::Collective, Stage::Humanitarian]))),
    ("bufetat", |s| yes(all([in_norway(s), s.age.is(Age::U15), s.alone.is(YesNo::Yes)]))),
    ("nav", |s| yes(case_runs(s))),
    ("unhcr-nordic", |s| yes(any([asks_here(s), s.loc.is(Loc::Europe)]))),
    ("iom-norway", |s| yes(case_runs(s))),
    ("parliamentary-ombud", |s| yes(any([s.stage.is(Stage::UneNo), s.urgent.is(Urgent::Detained)]))),
    ("ombud-for-children", |s| {
        yes(all([in_norway(s), any([minor(s), s.child.any_of([Child::Under45, Child::Over45School])])]))
    }),
    // Section 4. Caritas guides who is newly arrived, before the interview (P-03).
    ("caritas", |s| yes(all([in_norway(s), interview_ahead(s)]))),
    ("jurk", |s| unless_no(in_norway(s))),
    ("jussformidlingen", |s| unless_no(in_norway(s))),
    ("jusshjelpa-nord-norge", |s| unless_no(in_norway(s))),
    ("jushjelpa-midt-norge", |s| unless_no(in_norway(s))),
    ("rosa", |s| yes(s.traffick.is(YesNo::Yes))),
    ("crisis-centres", |s| yes(s.dv.is(YesNo::Yes))),
    ("health-centre-undocumented-oslo", |s| {
        yes(all([in_norway(s), s.stage.any_of([Stage::None, Stage::NotApplied, Stage::UneNo])]))
    }),
    // Section 5: a child has the child lines; the one for children alone unless it is with somebody.
    ("child-helpline", |s| yes(minor(s))),
    ("asylbarn", |s| yes(minor(s))),
    ("myrights", |s| yes(all([minor(s), not(s.alone.is(YesNo::No))]))),
    ("skeiv-verden", |s| yes(s.reason.is(Reason::Lgbt))),
    ("fri", |s| yes(s.reason.is(Reason::Lgbt))),
    ("norwegian-refugee-council", |s| yes(not(in_norway(s)))),
];
