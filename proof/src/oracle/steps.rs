//! The steps: whom each is for, beside the card or the route that lists it.

use super::cards::yes;
use super::conditions::asks_asylum;
use super::gates::{
    accelerated_48_hours, active, protection_in_another_state as protected_elsewhere, safe_third_country,
};
use super::truth::{all, any, not};
use super::whom::{interview_ahead, may_be_late, needs_income, not_asked, not_registered, of_refugee};
use super::{FamDeadline, Loc, Rule, Stage, Table, UaMan, Urgent};

/// For everybody whom the card or the route that lists it is for.
const ALWAYS: Rule<bool> = |_| true;

/// Every step, and whether it is listed where a card or a route that lists it is shown.
pub const STEPS: Table<bool> = &[
    // P-01. At the border or an airport: say it to any officer (G-01); the arrival centre is for whoever is in Norway.
    ("say-asylum-at-border", |s| yes(s.loc.is(Loc::Border))),
    ("register-at-arrival-centre", |s| yes(not_registered(s))),
    ("register-with-own-housing", |s| yes(s.loc.is(Loc::Norway))),
    ("hand-in-passport", ALWAYS),
    ("think-of-phone", ALWAYS),
    // P-02; the first from G-07, the second from G-05, "Next steps".
    ("tell-whole-reason-at-once", |s| yes(active(s, accelerated_48_hours))),
    ("tell-about-stay-elsewhere", |s| yes(active(s, safe_third_country))),
    ("gather-evidence", ALWAYS),
    ("tell-health-and-children", |s| yes(interview_ahead(s))),
    ("say-if-interpreter-fails", ALWAYS),
    // P-03: guidance is given before the interview.
    ("get-guidance", |s| yes(interview_ahead(s))),
    ("contact-legal-aid", ALWAYS),
    // P-04, R-12: a representative from registration; a lawyer before and during the case.
    ("tell-age-and-alone", ALWAYS),
    ("meet-representative", |s| yes(interview_ahead(s))),
    ("ask-for-childs-lawyer", |s| yes(asks_asylum(s))),
    ("document-childs-situation", ALWAYS),
    // P-05: a place is offered to who registers; who lives there can tell the staff.
    ("ask-for-reception", |s| yes(s.stage.any_of([Stage::None, Stage::NotApplied]))),
    ("tell-staff-if-unsafe", |s| {
        yes(s.stage.any_of([Stage::Waiting, Stage::UdiNo, Stage::DublinDec, Stage::UneNo]))
    }),
    ("ask-nav-in-emergency", ALWAYS),
    // P-06: after the interview, not who will be sent to another European country, nor after the final no.
    ("ask-for-work-permit", |s| yes(s.stage.any_of([Stage::Waiting, Stage::UdiNo]))),
    // D-01: news go to the body that has the case.
    ("send-news-to-udi", |s| {
        yes(s.stage.any_of([Stage::Waiting, Stage::UdiNo, Stage::DublinDec, Stage::Lost]))
    }),
    ("send-news-to-une", |s| yes(s.stage.is(Stage::UneNo))),
    ("call-lawyer-in-letter", |s| yes(s.stage.is(Stage::UdiNo))),
    ("appeal", |s| yes(s.stage.is(Stage::UdiNo))),
    // H-06: after a decision to withdraw too the state pays a lawyer that one finds.
    ("find-lawyer-state-pays", |s| yes(s.stage.any_of([Stage::Notice, Stage::Lost]))),
    ("appeal-loss", |s| yes(s.stage.is(Stage::Lost))),
    ("ask-to-stay", ALWAYS),
    ("appeal-even-if-late", |s| yes(may_be_late(s))),
    ("say-more-documents-come", ALWAYS),
    ("keep-address-up-to-date", ALWAYS),
    // D-03: the lawyer, the appeal and the 48 hours come with the decision; ties are told from the start (G-02).
    ("call-lawyer-in-dublin-case", |s| yes(s.stage.is(Stage::DublinDec))),
    ("ask-to-stay-in-dublin-case", |s| yes(s.stage.is(Stage::DublinDec))),
    ("appeal-in-dublin-case", |s| yes(s.stage.is(Stage::DublinDec))),
    ("tell-ties-and-treatment", ALWAYS),
    // D-04: only a refusal can be suspended; what happened in the other country concerns G-03 and G-05.
    ("contact-legal-aid-today", ALWAYS),
    ("ask-to-stay-if-refused", |s| yes(s.stage.is(Stage::UdiNo))),
    ("tell-about-other-country", |s| {
        yes(any([active(s, protected_elsewhere), active(s, safe_third_country)]))
    }),
    // D-05: the right to a lawyer and to be told of it is that of who is held (s.82, s.92).
    ("ask-for-lawyer-in-detention", |s| yes(s.urgent.is(Urgent::Detained))),
    ("tell-fear-in-detention", ALWAYS),
    ("read-about-assisted-return", ALWAYS),
    // D-02, R-11.
    ("gather-new-evidence", ALWAYS),
    ("ask-une-to-reverse", ALWAYS),
    ("ask-une-to-stay", ALWAYS),
    ("keep-proof-of-embassy-contact", ALWAYS),
    // H-01 to H-07. Collective protection is extended without an application (H-02, R-09).
    ("register-own-family", ALWAYS),
    ("hand-in-own-family", ALWAYS),
    ("renew-permit", |s| yes(not(s.stage.is(Stage::Collective)))),
    ("check-extension-letter", |s| yes(s.stage.is(Stage::Collective))),
    ("check-permanent-residence", ALWAYS),
    ("do-not-travel-home", ALWAYS),
    // H-04: a lawyer before any contact; with a notice or a decision the authorities have made contact (H-06).
    ("call-lawyer-first", |s| yes(not(s.stage.any_of([Stage::Notice, Stage::Lost])))),
    ("ask-for-file", ALWAYS),
    ("answer-notice", ALWAYS),
    ("read-about-repatriation", ALWAYS),
    // for who has not asked yet (s.93)., R-10a, R-10e, R-14.
    ("apply-when-danger-begins", |s| yes(not_asked(s))),
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
    // who is at home is no refugee yet, who is registered need not register.
    ("register-with-unhcr", |s| yes(s.loc.is(Loc::Abroad))),
    ("tell-unhcr-of-risks", ALWAYS),
    ("pay-nobody", ALWAYS),
    ("apply-where-you-are", |s| yes(s.loc.is(Loc::Europe))),
    ("read-about-other-permits", ALWAYS),
    ("contact-mission-safely", ALWAYS),
    ("keep-evidence-safely", ALWAYS),
    // R-10d, R-18, R-19.
    ("get-safe", ALWAYS),
    ("call-rosa", ALWAYS),
    ("find-lawyer-for-victim", ALWAYS),
    ("apply-for-reflection-period", ALWAYS),
    ("call-violence-helpline", ALWAYS),
    ("apply-for-own-permit", ALWAYS),
    //
    ("register-family", |s| yes(all([of_refugee(s), s.fam_deadline.is(FamDeadline::Within6)]))),
    ("hand-in-family", |s| {
        yes(all([of_refugee(s), s.fam_deadline.any_of([FamDeadline::Within6, FamDeadline::RegIn6])]))
    }),
    ("keep-proof-of-obstacle", |s| {
        use FamDeadline::{LatePrevented, RegIn6, Within6};
        yes(all([of_refugee(s), s.fam_deadline.any_of([Within6, RegIn6, LatePrevented])]))
    }),
    ("apply-with-income", |s| yes(needs_income(s))),
    ("book-embassy", ALWAYS),
    ("gather-family-papers", ALWAYS),
    ("apply-before-child-is-18", ALWAYS),
];
