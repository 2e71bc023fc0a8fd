//! The questions by their short codes, with the public ids of their values.

use super::sheet::sheet;
use super::{Citizenship, said::Column};
use super::{Said, Value};
use rules_core::Answers;
use std::sync::LazyLock;

sheet! {
    /// Q01 `urgent`.
    urgent: Urgent = "urgent" {
        No = "no", Danger = "danger", RemovalSoon = "removal-soon", Detained = "detained",
    }
    /// Q02 `loc`.
    loc: Loc = "location" {
        Norway = "norway", Border = "border", Home = "home", Europe = "europe",
        AbroadUnhcr = "abroad-unhcr", Abroad = "abroad",
    }
    /// Q03 `stage`.
    stage: Stage = "stage" {
        None = "none", NotApplied = "not-applied", Waiting = "waiting", DublinDec = "dublin-decision",
        UdiNo = "udi-refused", UneNo = "une-refused", Protection = "protection", Collective = "collective",
        Humanitarian = "humanitarian", Limited = "limited", Family = "family", Permanent = "permanent",
        Notice = "notice", Lost = "lost", OtherPermit = "other-permit",
    }
    /// Q04 `letter_days`.
    letter_days: LetterDays = "letter-received" {
        D0To2 = "0-2-days", D3To7 = "3-7-days", D8To21 = "8-21-days", Over21 = "over-21-days", None = "none",
    }
    /// Q04b `letter_deadline`.
    letter_deadline: LetterDeadline = "letter-deadline" {
        H48 = "48-hours", Week1 = "one-week", Weeks3 = "three-weeks", Other = "other", Unstated = "not-stated",
    }
    /// Q05 `age`.
    age: Age = "age" {
        U15 = "under-15", A15 = "15", A16To17 = "16-17", A18To55 = "18-55", A56To60 = "56-60",
        Over60 = "over-60",
    }
    /// Q08 `ua_group`.
    ua_group: UaGroup = "ukraine-link" {
        LivedUa = "lived-in-ukraine", ProtectedUa = "protected-in-ukraine",
        FamilyUa = "family-of-covered-person", Other = "other",
    }
    /// Q09 `ua_area`.
    ua_area: UaArea = "ukraine-area" { Safe = "regarded-as-safe", Other = "other" }
    /// Q10 `ua_man`.
    ua_man: UaMan = "ukraine-man-18-60" { No = "no", Yes = "yes", YesExempt = "yes-but-exempt" }
    /// Q11 `ua_block`.
    ua_block: UaBlock = "ukraine-bar" {
        DualSafe = "citizen-of-safe-country", HadBefore = "had-it-before", LivedElsewhere = "lived-elsewhere",
        OtherStatus = "other-permit", None = "none",
    }
    /// Q12 `fear`.
    fear: Fear = "fear" { YesNow = "yes", YesBefore = "before-not-now", No = "no" }
    /// Q13 `harm`.
    harm: Harm = "harm" {
        Killed = "killed", DeathPenalty = "death-penalty", Torture = "torture", Prison = "prison",
        Violence = "violence", Sexual = "sexual", ForcedMarriage = "forced-marriage",
        Fgm = "genital-mutilation", Honour = "honour", Military = "military", Rights = "no-basic-rights",
        War = "war", None = "none",
    }
    /// Q14 `reason`.
    reason: Reason = "reason" {
        Ethnic = "ethnic", Religion = "religion", Nationality = "nationality", Politics = "politics",
        Gender = "gender", Lgbt = "sexual-orientation-or-gender-identity", Family = "family", Group = "group",
        Activist = "human-rights-work", MilitaryRefusal = "military-refusal", NoneGeneral = "anyone",
        Private = "private", Economy = "economy", Disaster = "disaster",
    }
    /// Q15 `actor`.
    actor: Actor = "actor" { State = "state", GroupControl = "group-control", Nonstate = "non-state" }
    /// Q18 `surplace`.
    surplace: Surplace = "danger-began" {
        Before = "before", AfterEvents = "after-events", AfterActs = "after-acts",
    }
    /// Q19 `excl`.
    excl: Excl = "serious-acts" { No = "no", Maybe = "maybe" }
    /// Q20 `otherprot`.
    otherprot: Otherprot = "protection-elsewhere" {
        No = "no", ProtectionEea = "protection-in-europe", ProtectionOther = "protection-outside-europe",
        PermitOther = "other-permit",
    }
    /// Q21 `dublin`.
    dublin: Dublin = "european-contact" {
        Asylum = "asylum", Entry = "entry", Visa = "visa", Family = "family", None = "none",
    }
    /// Q22 `via`.
    via: Via = "travel-route" {
        No = "no", Transit = "transit", Lived = "lived", Russia = "russia", Nordic = "nordic",
    }
    /// Q23 `fam_no`.
    fam_no: FamNo = "family-in-norway" {
        Spouse = "spouse", ChildU18 = "child-under-18", Parent = "parent", Sibling = "sibling",
        Other = "other", None = "none",
    }
    /// Q24 `fam_status`.
    fam_status: FamStatus = "family-permit" {
        Protection = "protection", Collective = "collective", Humanitarian = "humanitarian",
        Limited = "limited", Permanent = "permanent", Citizen = "citizen", AsylumSeeker = "asylum-seeker",
        Other = "other",
    }
    /// Q25 `fam_deadline`.
    fam_deadline: FamDeadline = "family-application" {
        Within6 = "within-6-months", RegIn6 = "registered-within-6-months", Late = "late",
        LatePrevented = "late-prevented",
    }
    /// Q28 `child`.
    child: Child = "children-here" {
        None = "none", Under45 = "under-4-5-years", Over45School = "over-4-5-years-in-school",
    }
    /// Q31 `id`.
    id: Id = "identity-papers" {
        Passport = "passport", OtherDocs = "other-docs", None = "none", Doubt = "doubt",
    }
    /// Q32 `after_no`.
    after_no: AfterNo = "since-final-refusal" {
        NewInfo = "new-information", CountryChanged = "country-changed",
        CannotReturn3Years = "no-return-for-3-years", Cooperated = "cooperated", None = "none",
    }
    /// Q33 `travelled`.
    travelled: Travelled = "since-protection" {
        No = "no", Travelled = "travelled", HomePassport = "home-passport",
        NewCitizenship = "new-citizenship", Resettled = "resettled",
    }
    /// Q34 `permit_end`.
    permit_end: PermitEnd = "permit-ends" {
        Over3Months = "over-3-months", M1To3 = "1-3-months", U1Month = "under-1-month", Expired = "expired",
    }
    yes_or_no {
        /// Q06 `alone`.
        alone = "without-guardian"
        /// Q07b `exc48`.
        exc48 = "accelerated-exception"
        /// Q11b `also_asylum`.
        also_asylum = "also-asylum"
        /// Q16 `stateprot`.
        stateprot = "state-protection"
        /// Q17 `ifa`.
        ifa = "safe-elsewhere"
        /// Q26 `fam_before`.
        fam_before = "family-before-flight"
        /// Q26b `fam_same`.
        fam_same = "family-same-citizenship"
        /// Q27 `health`.
        health = "serious-illness"
        /// Q29 `traffick`.
        traffick = "exploitation"
        /// Q30 `dv`.
        dv = "partner-violence"
    }
}
