//! The steps: whom each is for, beside the card or the route that lists it.
//!
//! A step is listed when its own condition is yes. Whether somebody is held or a child is for hiding what they cannot do:
//! who does not say so is told where to register. A card can be shown where that is open, and a route be in play
//! elsewhere, so a step for children or for who is in Norway says so itself.

use super::cards::{unless_no, yes};
use super::conditions::{in_norway, renewed};
use super::gates::{accelerated_48_hours, active, nordic_return, safe_third_country};
use super::truth::{all, any, not};
use super::whom::{
    child_who_asks, goes_to_register, interview_ahead, may_be_late, needs_income, not_detained,
    not_registered, of_refugee,
};
use super::{AfterNo, FamDeadline, Loc, Rule, Stage, Table, UaMan, Urgent};

/// For everybody whom the card or the route that lists it is for.
const ALWAYS: Rule<bool> = |_| true;

/// Every step, and whether it is listed where a card or a route that lists it is shown.
pub const STEPS: Table<bool> = &[
    // P-01. At the border or an airport: say it to any officer (G-01); the arrival centre is for whoever is in Norway.
    ("say-asylum-at-border", |s| yes(s.loc.is(Loc::Border))),
    ("register-at-arrival-centre", |s| unless_no(goes_to_register(s))),
    ("register-with-own-housing", |s| unless_no(goes_to_register(s))),
    ("hand-in-passport", ALWAYS),
    ("think-of-phone", ALWAYS),
    // P-02; the first from G-07, the second from G-05, "Next steps". In G-04 the research names no step; its exception
    // for who has ties to Norway has to be told too.
    ("tell-whole-reason-at-once", |s| yes(active(s, accelerated_48_hours))),
    ("tell-about-stay-elsewhere", |s| yes(any([active(s, safe_third_country), active(s, nordic_return)]))),
    ("gather-evidence", ALWAYS),
    ("tell-health-and-children", |s| yes(interview_ahead(s))),
    ("say-if-interpreter-fails", ALWAYS),
    // P-03: guidance is given before the interview, at the arrival centre; who is locked up cannot go there.
    ("get-guidance", |s| unless_no(all([in_norway(s), interview_ahead(s), not_detained(s)]))),
    ("contact-legal-aid", ALWAYS),
    // P-04, R-12: a representative from registration; a lawyer before and during the case.
    ("tell-age-and-alone", |s| yes(child_who_asks(s))),
    ("meet-representative", |s| yes(child_who_asks(s))),
    ("ask-for-childs-lawyer", |s| yes(child_who_asks(s))),
    ("document-childs-situation", |s| unless_no(child_who_asks(s))),
    // P-05: a place is offered to who registers. The research is silent on whom the staff are for: the step says "where
    // you live", which who has not registered may still come to.
    ("ask-for-reception", |s| {
        unless_no(all([s.stage.any_of([Stage::None, Stage::NotApplied]), not_detained(s)]))
    }),
    ("tell-staff-if-unsafe", ALWAYS),
    ("ask-nav-in-emergency", ALWAYS),
    // P-06: after a refusal only who may stay during the appeal, and no answer tells who may.
    ("ask-for-work-permit", |s| yes(s.stage.is(Stage::Waiting))),
    // D-01, D-02: news go to the body that has the case, a lost permit too. The research is silent on where they go
    // before the decision: the interview is the place.
    ("send-news-to-udi", |s| yes(s.stage.any_of([Stage::UdiNo, Stage::DublinDec, Stage::Lost]))),
    ("send-news-to-une", |s| yes(s.stage.is(Stage::UneNo))),
    ("call-lawyer-in-letter", |s| yes(s.stage.is(Stage::UdiNo))),
    ("appeal", |s| yes(s.stage.is(Stage::UdiNo))),
    // H-06: after a decision to withdraw too the state pays a lawyer that one finds.
    ("find-lawyer-state-pays", |s| yes(s.stage.any_of([Stage::Notice, Stage::Lost]))),
    ("appeal-loss", |s| yes(s.stage.is(Stage::Lost))),
    ("ask-to-stay", ALWAYS),
    ("appeal-even-if-late", |s| yes(may_be_late(s))),
    ("say-more-documents-come", |s| yes(s.stage.any_of([Stage::UdiNo, Stage::Lost]))),
    ("keep-address-up-to-date", ALWAYS),
    // D-03: the lawyer, the appeal and the 48 hours come with the decision; ties are told from the start (G-02).
    ("call-lawyer-in-dublin-case", |s| yes(s.stage.is(Stage::DublinDec))),
    ("ask-to-stay-in-dublin-case", |s| yes(s.stage.is(Stage::DublinDec))),
    ("appeal-in-dublin-case", |s| yes(s.stage.is(Stage::DublinDec))),
    ("tell-ties-and-treatment", ALWAYS),
    // D-04: only a refusal can be suspended. What happened in the other country says itself whom it concerns.
    ("contact-legal-aid-today", ALWAYS),
    ("ask-to-stay-if-refused", |s| yes(s.stage.is(Stage::UdiNo))),
    ("tell-about-other-country", ALWAYS),
    // D-05: Norwegian police; the right to a lawyer and to be told of it is that of who is held (s.82, s.92).
    ("ask-for-lawyer-in-detention", |s| yes(all([in_norway(s), s.urgent.is(Urgent::Detained)]))),
    ("tell-fear-in-detention", |s| yes(in_norway(s))),
    ("read-about-assisted-return", ALWAYS),
    // D-02, R-11: the request says what is new, or why return was not possible; the removal it stops is from Norway.
    ("gather-new-evidence", ALWAYS),
    ("ask-une-to-reverse", |s| yes(any([renewed(s), s.after_no.is(AfterNo::CannotReturn3Years)]))),
    ("ask-une-to-stay", |s| yes(in_norway(s))),
    ("keep-proof-of-embassy-contact", ALWAYS),
    // H-01 to H-07. Collective protection is extended without an application (H-02, R-09).
    ("register-own-family", ALWAYS),
    ("hand-in-own-family", ALWAYS),
    ("renew-permit", |s| yes(not(s.stage.is(Stage::Collective)))),
    ("check-extension-letter", |s| yes(s.stage.is(Stage::Collective))),
    ("check-permanent-residence", ALWAYS),
    ("do-not-travel-home", ALWAYS),
    // H-04: a lawyer before any contact; with a notice or a decision the authorities have made contact (H-06).
    ("call-lawyer-first", |s| yes(s.stage.any_of([Stage::Protection, Stage::Collective, Stage::Permanent]))),
    ("ask-for-file", ALWAYS),
    ("answer-notice", ALWAYS),
    ("read-about-repatriation", ALWAYS),
    // for who has not asked yet (s.93); P-01 has a holder who also asks register., R-10a, R-10e, R-14.
    ("apply-when-danger-begins", |s| yes(not_registered(s))),
    ("ask-about-safe-area", ALWAYS),
    ("ask-about-own-claim", ALWAYS),
    ("talk-to-lawyer-first", ALWAYS),
    ("get-doctors-statement", ALWAYS),
    ("gather-identity-papers", ALWAYS),
    ("register-statelessness", ALWAYS),
    // the letter comes to who holds it; a refusal only to who does not. R-09: men prove the exemption.
    ("answer-letter-about-asylum", |s| yes(s.stage.is(Stage::Collective))),
    ("ask-for-individual-assessment", |s| yes(not(s.stage.is(Stage::Collective)))),
    ("gather-ukraine-papers", ALWAYS),
    ("prove-exemption", |s| yes(s.ua_man.is(UaMan::YesExempt))),
    // who is at home is no refugee yet, who is registered need not register, and only they are known there.
    ("register-with-unhcr", |s| yes(s.loc.is(Loc::Abroad))),
    ("tell-unhcr-of-risks", |s| yes(s.loc.is(Loc::AbroadUnhcr))),
    ("pay-nobody", ALWAYS),
    ("apply-where-you-are", |s| yes(s.loc.is(Loc::Europe))),
    ("read-about-other-permits", ALWAYS),
    ("contact-mission-safely", ALWAYS),
    ("keep-evidence-safely", ALWAYS),
    // R-10d, R-18, R-19: Norwegian numbers do not work abroad.
    ("get-safe", |s| yes(in_norway(s))),
    ("call-rosa", |s| yes(in_norway(s))),
    ("find-lawyer-for-victim", ALWAYS),
    ("apply-for-reflection-period", ALWAYS),
    ("call-violence-helpline", |s| yes(in_norway(s))),
    ("apply-for-own-permit", ALWAYS),
    // "today: register in the portal + pay", whatever is known of the deadlines. Who is late is still told:
    // the step gives the deadline, and who met it knows.
    ("register-family", |s| yes(of_refugee(s))),
    ("hand-in-family", |s| yes(of_refugee(s))),
    ("keep-proof-of-obstacle", |s| {
        use FamDeadline::{LatePrevented, RegIn6, Within6};
        yes(all([of_refugee(s), s.fam_deadline.any_of([Within6, RegIn6, LatePrevented])]))
    }),
    ("apply-with-income", |s| yes(needs_income(s))),
    ("book-embassy", ALWAYS),
    ("gather-family-papers", ALWAYS),
    ("apply-before-child-is-18", ALWAYS),
];
