//! Steps: something to do, where, by what means and by when. One id for one thing.

use super::cite::{act, administration, page, regulations};
use super::conditions::{
    ASKS_ASYLUM, BEFORE_DECISION, IN_NORWAY, MINOR, NOT_REGISTERED, RENEWED, SPONSOR_HAS_PROTECTION,
    SPOUSE_OF_LATER,
};
use super::questions as q;
use super::sources::{authorities as a, guidelines as g, law, organisations as o, press as p, seeds as s};
use super::{deadlines, gates, places};
use crate::condition::Condition;
use crate::shown::Shown;
use crate::step::{Means, Step};
use crate::{all, any, not};

/// What holds for a step that does not say otherwise.
const STEP: Step = Step {
    id: "",
    when: Condition::ALWAYS,
    shown: Shown::WhenYes,
    place: places::ANYWHERE,
    means: Means::Alone,
    at_once: false,
    deadline: None,
    citations: &[],
};

/// Makes the steps and the list of them all.
macro_rules! steps {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal { $($field:ident: $value:expr),* $(,)? })*) => {
        $(
            $(#[doc = $doc])+
            #[allow(clippy::needless_update, reason = "some steps say everything")]
            pub static $name: Step = Step { id: $id, $($field: $value,)* ..STEP };
        )*

        /// All steps.
        pub static ALL: &[&Step] = &[$(&$name),*];
    };
}

/// In the country, not registered yet, free to travel, and not a child alone, who is brought there.
const GOES_TO_REGISTER: Condition = all![
    Condition::is(q::location::NORWAY),
    NOT_REGISTERED,
    not!(Condition::is(q::urgent::DETAINED)),
    not!(all![MINOR, Condition::is(q::without_guardian::YES)])
];

/// A child who asks for asylum here.
const CHILD_WHO_ASKS: Condition = all![IN_NORWAY, MINOR, ASKS_ASYLUM];

/// The time of an appeal may be over: the letter came long ago.
const MAY_BE_LATE: Condition =
    Condition::one_of(&[q::letter_received::DAYS_8_21, q::letter_received::OVER_21_DAYS]);

steps! {
    /// P-01: register as an asylum seeker; also the first step of collective protection. A child
    /// alone and who is held by the police tell the police instead; who does not say is told too.
    REGISTER_AT_ARRIVAL_CENTRE = "register-at-arrival-centre" {
        when: GOES_TO_REGISTER, shown: Shown::UnlessNo, place: places::NATIONAL_ARRIVAL_CENTRE, means: Means::InPerson, at_once: true,
        citations: &[act("93").paragraph(1), page(&a::POLICE_UKRAINE_REGISTRATION), page(&a::NYINORGE_REGISTRATION),
            page(&a::POLICE_CLAIM_PROTECTION)],
    }
    /// P-01: with a home of one's own, other police points register too.
    REGISTER_WITH_OWN_HOUSING = "register-with-own-housing" {
        when: GOES_TO_REGISTER, shown: Shown::UnlessNo, place: places::POLICE, means: Means::InPerson,
        citations: &[page(&a::NYINORGE_REGISTRATION), page(&a::POLICE_UKRAINE_REGISTRATION)],
    }
    /// P-01, G-01: ask for asylum at the border or an airport.
    SAY_ASYLUM_AT_BORDER = "say-asylum-at-border" {
        when: Condition::is(q::location::BORDER), place: places::BORDER, means: Means::InPerson, at_once: true,
        citations: &[act("9"), act("93").paragraph(1), page(&a::EUAA_ACCESS_NORWAY)],
    }
    /// P-01: hand in passport and papers.
    HAND_IN_PASSPORT = "hand-in-passport" {
        place: places::POLICE, means: Means::InPerson,
        citations: &[act("93").paragraph(1), page(&a::POLICE_CLAIM_PROTECTION)],
    }
    /// P-01: know that phones may be searched at registration.
    THINK_OF_PHONE = "think-of-phone" { citations: &[page(&a::POLICE_IMMIGRATION_REGISTRATION)] }
    /// P-02: prepare dates, places and proof.
    GATHER_EVIDENCE = "gather-evidence" { citations: &[page(&o::CARITAS_GUIDANCE), page(&a::UDI_WHOM_YOU_MEET)] }
    /// P-02: tell about health, violence and children, even if it is hard.
    TELL_HEALTH_AND_CHILDREN = "tell-health-and-children" {
        when: BEFORE_DECISION, place: places::UDI, means: Means::InPerson,
        citations: &[page(&o::CARITAS_GUIDANCE), page(&a::UDI_WHOM_YOU_MEET)],
    }
    /// D-01: what is new goes to UDI in writing while UDI has the case.
    SEND_NEWS_TO_UDI = "send-news-to-udi" {
        when: Condition::one_of(&[q::stage::UDI_REFUSED, q::stage::DUBLIN_DECISION, q::stage::LOST]),
        place: places::UDI, means: Means::Writing, citations: &[page(&a::UDI_APPEALING_A_DECISION)],
    }
    /// D-02: after the final refusal it goes to UNE.
    SEND_NEWS_TO_UNE = "send-news-to-une" {
        when: Condition::is(q::stage::UNE_REFUSED), place: places::UNE, means: Means::Writing,
        citations: &[page(&a::UNE_DISAGREE_WITH_DECISION)],
    }
    /// G-05, G-04: how long one stayed elsewhere, which papers, what could happen if sent there.
    TELL_ABOUT_STAY_ELSEWHERE = "tell-about-stay-elsewhere" {
        when: any![Condition::Gate(&gates::SAFE_THIRD_COUNTRY), Condition::Gate(&gates::NORDIC_RETURN)],
        place: places::POLICE, means: Means::InPerson, at_once: true,
        citations: &[act("32").paragraph(2), act("32").paragraph(3), page(&g::UDI_2025_001_REFUSED_EXAMINATION)],
    }
    /// G-07: the whole reason at registration and in the short interview; ask for the duty lawyer.
    TELL_WHOLE_REASON_AT_ONCE = "tell-whole-reason-at-once" {
        when: Condition::Gate(&gates::ACCELERATED_48_HOURS),
        place: places::POLICE, means: Means::InPerson, at_once: true,
        citations: &[act("90-c").paragraph(2), act("94-a"), page(&g::RS_2011_030_48_HOURS)],
    }
    /// apply without undue delay once the new danger is known.
    APPLY_WHEN_DANGER_BEGINS = "apply-when-danger-begins" {
        when: NOT_REGISTERED,
        place: places::POLICE, means: Means::InPerson, at_once: true, citations: &[act("93").paragraph(2)],
    }
    /// P-02: say when the interpreter is not understood, or another one is wanted.
    SAY_IF_INTERPRETER_FAILS = "say-if-interpreter-fails" {
        place: places::UDI, means: Means::InPerson,
        citations: &[page(&o::CARITAS_GUIDANCE), page(&a::EUAA_NATIONAL_DEVELOPMENTS)],
    }
    /// P-03: guidance by an independent organisation before the interview.
    GET_GUIDANCE = "get-guidance" {
        when: all![IN_NORWAY, BEFORE_DECISION, not!(Condition::is(q::urgent::DETAINED))],
        shown: Shown::UnlessNo, place: places::NATIONAL_ARRIVAL_CENTRE, means: Means::InPerson,
        citations: &[regulations("17-17"), page(&o::CARITAS_GUIDANCE)],
    }
    /// P-03: speak with a lawyer or a legal aid organisation.
    CONTACT_LEGAL_AID = "contact-legal-aid" {
        place: places::LEGAL_AID, means: Means::Phone,
        citations: &[page(&s::SEED_RIGHTS_IN_EXILE), page(&o::NOAS_ABOUT)],
    }
    /// P-04, R-12: a child tells that it is under 18 and alone.
    TELL_AGE_AND_ALONE = "tell-age-and-alone" {
        when: CHILD_WHO_ASKS, place: places::POLICE, means: Means::InPerson, at_once: true,
        citations: &[page(&a::UDI_UNACCOMPANIED_MINORS), page(&a::POLICE_UKRAINE_REGISTRATION)],
    }
    /// P-04: meet the representative, whom the County Governor appoints, before the interview.
    MEET_REPRESENTATIVE = "meet-representative" {
        when: CHILD_WHO_ASKS, means: Means::InPerson,
        citations: &[act("98-b").paragraph(1), act("98-d").paragraph(2), page(&g::RS_2015_003_REPRESENTATIVE),
            page(&a::UDI_UNACCOMPANIED_MINORS)],
    }
    /// P-05: ask for a place in reception.
    ASK_FOR_RECEPTION = "ask-for-reception" {
        when: all![
            Condition::one_of(&[q::stage::NONE, q::stage::NOT_APPLIED]),
            not!(Condition::is(q::urgent::DETAINED))
        ],
        shown: Shown::UnlessNo, place: places::NATIONAL_ARRIVAL_CENTRE, means: Means::InPerson,
        citations: &[page(&a::NYINORGE_WAITING_PHASE), page(&a::UDI_NATIONAL_ARRIVAL_CENTRE)],
    }
    /// P-05: money or shelter in an emergency outside reception.
    ASK_NAV_IN_EMERGENCY = "ask-nav-in-emergency" {
        place: places::NAV, means: Means::InPerson, citations: &[page(&a::NYINORGE_WAITING_PHASE)],
    }
    /// P-05: tell the staff when it is not safe there.
    TELL_STAFF_IF_UNSAFE = "tell-staff-if-unsafe" {
        place: places::RECEPTION, means: Means::InPerson, citations: &[page(&a::NYINORGE_WAITING_PHASE)],
    }
    /// P-06: ask for a work permit after the interview.
    ASK_FOR_WORK_PERMIT = "ask-for-work-permit" {
        when: Condition::is(q::stage::WAITING), place: places::POLICE, means: Means::Writing,
        citations: &[act("94"), page(&a::UDI_CAN_YOU_WORK)],
    }
    /// Keep the authorities told of one's address until one has left.
    KEEP_ADDRESS = "keep-address-up-to-date" {
        place: places::POLICE, means: Means::Writing,
        citations: &[act("19").paragraph(2), act("34").paragraph(3), page(&a::UDI_EXTEND_COLLECTIVE)],
    }
    /// ask in time that the asylum application is taken up.
    ANSWER_LETTER_ABOUT_ASYLUM = "answer-letter-about-asylum" {
        when: Condition::is(q::stage::COLLECTIVE), place: places::UDI, means: Means::Writing, deadline: Some(deadlines::ANSWER_LETTER_TO_COME),
        citations: &[act("34").paragraph(3)],
    }
    /// passport, birth certificates, proof of where one lived.
    GATHER_UKRAINE_PAPERS = "gather-ukraine-papers" {
        citations: &[page(&a::UDI_WHO_GETS_COLLECTIVE), page(&a::POLICE_UKRAINE_REGISTRATION)],
    }
    /// ask for one's own case to be looked at.
    ASK_FOR_INDIVIDUAL_ASSESSMENT = "ask-for-individual-assessment" {
        when: not!(Condition::is(q::stage::COLLECTIVE)), place: places::UDI, means: Means::Writing,
        citations: &[page(&a::UDI_COLLECTIVE_CHANGES_2024), page(&a::UNE_UKRAINE)],
    }
    /// D-01: call the lawyer named in the letter.
    CALL_LAWYER_IN_LETTER = "call-lawyer-in-letter" {
        when: Condition::is(q::stage::UDI_REFUSED), place: places::LAWYER, means: Means::Phone, at_once: true,
        citations: &[act("92").paragraph(2), page(&a::UDI_REFUSED_ASYLUM), page(&o::NOAS_PROCEDURE_MAP)],
    }
    /// D-01: appeal to UDI, who sends the case on to UNE.
    APPEAL = "appeal" {
        when: Condition::is(q::stage::UDI_REFUSED),
        place: places::UDI, means: Means::Writing, at_once: true, deadline: Some(deadlines::APPEAL),
        citations: &[act("94-a"), administration("29"), administration("30"), page(&a::UDI_APPEALING_A_DECISION),
            page(&g::RS_2010_161_APPEAL)],
    }
    /// H-06: appeal against the decision to take the permit.
    APPEAL_LOSS = "appeal-loss" {
        when: Condition::is(q::stage::LOST),
        place: places::UDI, means: Means::Writing, at_once: true, deadline: Some(deadlines::APPEAL_OTHER),
        citations: &[administration("29"), page(&s::SEED_EUAA_FORMS_OF_PROTECTION), page(&a::UDI_APPEALING_A_DECISION)],
    }
    /// D-01: send it even when the time is over.
    APPEAL_EVEN_IF_LATE = "appeal-even-if-late" {
        when: MAY_BE_LATE, place: places::UDI, means: Means::Writing,
        citations: &[administration("31"), page(&g::RS_2010_161_APPEAL)],
    }
    /// D-01: more time for more documents, if asked for in time.
    SAY_MORE_DOCUMENTS_COME = "say-more-documents-come" {
        when: Condition::one_of(&[q::stage::UDI_REFUSED, q::stage::LOST]), place: places::UDI, means: Means::Writing,
        citations: &[page(&a::UDI_APPEALING_A_DECISION)],
    }
    /// D-01, H-06: ask to be allowed to stay until the appeal is decided.
    ASK_TO_STAY = "ask-to-stay" {
        place: places::UDI, means: Means::Writing, at_once: true, deadline: Some(deadlines::STAY),
        citations: &[act("90-c"), page(&a::UDI_REFUSED_ASYLUM)],
    }
    /// D-04: ask to stay when examination is refused; the letter gives the time.
    ASK_TO_STAY_IF_REFUSED = "ask-to-stay-if-refused" {
        when: Condition::is(q::stage::UDI_REFUSED),
        place: places::UDI, means: Means::Writing, at_once: true, deadline: Some(deadlines::STAY),
        citations: &[act("90-c").paragraph(2), act("90-c").paragraph(3)],
    }
    /// D-03: call the lawyer whom UDI has named.
    CALL_LAWYER_IN_DUBLIN_CASE = "call-lawyer-in-dublin-case" {
        when: Condition::is(q::stage::DUBLIN_DECISION), place: places::LAWYER, means: Means::Phone, at_once: true,
        citations: &[act("92").paragraph(2), page(&a::UDI_DUBLIN_CASE)],
    }
    /// D-03: appeal against the Dublin decision; the lawyer writes it.
    APPEAL_IN_DUBLIN_CASE = "appeal-in-dublin-case" {
        when: Condition::is(q::stage::DUBLIN_DECISION),
        place: places::UDI, means: Means::Writing, at_once: true, deadline: Some(deadlines::APPEAL_OTHER),
        citations: &[administration("29"), page(&a::UDI_DUBLIN_CASE), page(&a::UNE_DUBLIN_WAITING_TIMES)],
    }
    /// D-03: ask to stay in a Dublin case.
    ASK_TO_STAY_IN_DUBLIN_CASE = "ask-to-stay-in-dublin-case" {
        when: Condition::is(q::stage::DUBLIN_DECISION),
        place: places::UDI, means: Means::Writing, at_once: true, deadline: Some(deadlines::STAY_IN_DUBLIN_CASE),
        citations: &[act("90-c").paragraph(3), page(&a::UNE_DUBLIN_WAITING_TIMES), page(&a::UDI_DUBLIN_CASE)],
    }
    /// G-02, D-03: tell what ties one to Norway and what happened in the other country.
    TELL_TIES_AND_TREATMENT = "tell-ties-and-treatment" {
        place: places::POLICE, means: Means::InPerson,
        citations: &[act("32").paragraph(2), act("32").paragraph(3), page(&a::UDI_DUBLIN_CASE),
            page(&g::COURT_TRANSFER_DENMARK_2024)],
    }
    /// G-03, G-05, D-04: tell what would happen in the other country.
    TELL_ABOUT_OTHER_COUNTRY = "tell-about-other-country" {
        place: places::POLICE, means: Means::InPerson,
        citations: &[act("32").paragraph(3), act("73").paragraph(3), page(&g::UDI_2025_001_REFUSED_EXAMINATION)],
    }
    /// D-02: gather what is new.
    GATHER_NEW_EVIDENCE = "gather-new-evidence" {
        citations: &[page(&a::UNE_DISAGREE_WITH_DECISION), page(&o::NOAS_PROCEDURE_MAP)],
    }
    /// D-02: ask UNE to look again.
    ASK_UNE_TO_REVERSE = "ask-une-to-reverse" {
        when: any![RENEWED, Condition::is(q::since_final_refusal::NO_RETURN_FOR_3_YEARS)],
        place: places::UNE, means: Means::Writing,
        citations: &[page(&a::UNE_DISAGREE_WITH_DECISION), page(&a::UNE_REVERSAL_WAITING_TIMES)],
    }
    /// D-02: ask UNE to stop the return meanwhile; the request alone does not.
    ASK_UNE_TO_STAY = "ask-une-to-stay" {
        when: IN_NORWAY, place: places::UNE, means: Means::Writing, at_once: true,
        citations: &[page(&o::NOAS_PROCEDURE_MAP)],
    }
    /// keep proof of every contact with the embassy.
    KEEP_PROOF_OF_EMBASSY_CONTACT = "keep-proof-of-embassy-contact" {
        citations: &[regulations("8-7"), page(&o::STATELESSNESS_INDEX)],
    }
    /// D-05: ask for a lawyer and an interpreter, and for contact with UNHCR or an organisation.
    ASK_FOR_LAWYER_IN_DETENTION = "ask-for-lawyer-in-detention" {
        when: all![IN_NORWAY, Condition::is(q::urgent::DETAINED)],
        place: places::POLICE, means: Means::InPerson, at_once: true,
        citations: &[act("82"), act("92").paragraph(4), act("92").paragraph(5)],
    }
    /// D-05: tell of fear of return, children, illness, exploitation. Asylum can still be asked for.
    TELL_FEAR_IN_DETENTION = "tell-fear-in-detention" {
        when: IN_NORWAY, place: places::POLICE, means: Means::InPerson, at_once: true,
        citations: &[act("90-c").paragraph(6), page(&a::EUAA_ACCESS_NORWAY)],
    }
    /// D-06: read about assisted return.
    READ_ABOUT_ASSISTED_RETURN = "read-about-assisted-return" {
        place: places::UDI, means: Means::Online,
        citations: &[act("90-g"), page(&a::UDI_ASSISTED_RETURN), page(&a::UDI_RETURN_PROGRAMMES), page(&o::IOM_QUESTIONS)],
    }
    /// H-01: family abroad, first deadline.
    REGISTER_OWN_FAMILY = "register-own-family" {
        place: places::PORTAL, means: Means::Online, deadline: Some(deadlines::REGISTER_OWN_FAMILY),
        citations: &[regulations("10-8"), page(&a::UDI_FAMILY_DEADLINE_2017), page(&s::SEED_EUAA_FORMS_OF_PROTECTION)],
    }
    /// H-01: family abroad, second deadline.
    HAND_IN_OWN_FAMILY = "hand-in-own-family" {
        place: places::EMBASSY, means: Means::InPerson, deadline: Some(deadlines::HAND_IN_OWN_FAMILY),
        citations: &[regulations("10-8"), page(&a::UDI_FAMILY_DEADLINE_2017), page(&s::SEED_EUAA_FORMS_OF_PROTECTION)],
    }
    /// H-02: apply for renewal.
    RENEW_PERMIT = "renew-permit" {
        when: not!(Condition::is(q::stage::COLLECTIVE)),
        place: places::POLICE, means: Means::InPerson, deadline: Some(deadlines::RENEW),
        citations: &[act("61").paragraph(2), act("61").paragraph(6), page(&a::POLICE_CLAIM_PROTECTION)],
    }
    /// H-02, R-09: collective protection is normally extended without an application.
    CHECK_EXTENSION_LETTER = "check-extension-letter" {
        when: Condition::is(q::stage::COLLECTIVE), place: places::UDI, means: Means::Writing,
        citations: &[page(&a::UDI_EXTEND_COLLECTIVE), page(&a::UDI_NO_EXTENSION_COLLECTIVE)],
    }
    /// H-03: check the conditions of permanent residence.
    CHECK_PERMANENT_RESIDENCE = "check-permanent-residence" {
        place: places::UDI, means: Means::Online,
        citations: &[act("62"), page(&law::PERMANENT_RESIDENCE_TESTS_2025)],
    }
    /// H-04, H-06: do not travel to the home country.
    DO_NOT_TRAVEL_HOME = "do-not-travel-home" {
        citations: &[act("37"), page(&a::UDI_TRIP_TO_HOME_COUNTRY), page(&a::UDI_TRIPS_TO_UKRAINE),
            page(&s::SEED_EUAA_FORMS_OF_PROTECTION)],
    }
    /// H-05: a lawyer before the authorities, while there is no case yet.
    CALL_LAWYER_FIRST = "call-lawyer-first" {
        when: Condition::one_of(&[q::stage::PROTECTION, q::stage::COLLECTIVE, q::stage::PERMANENT]),
        place: places::LAWYER, means: Means::Phone, at_once: true,
        citations: &[page(&a::UDI_TRIP_TO_HOME_COUNTRY)],
    }
    /// H-06: find a lawyer oneself, for example on UDI's list; the state pays.
    FIND_LAWYER_STATE_PAYS = "find-lawyer-state-pays" {
        when: Condition::one_of(&[q::stage::NOTICE, q::stage::LOST]),
        place: places::LAWYER, means: Means::Phone, at_once: true,
        citations: &[act("92").paragraph(1), page(&a::UDI_TRIP_TO_HOME_COUNTRY), page(&s::SEED_EUAA_FORMS_OF_PROTECTION)],
    }
    /// H-06: ask for the file and, if needed, for more time, before the time is over.
    ASK_FOR_FILE = "ask-for-file" {
        place: places::UDI, means: Means::Writing, at_once: true,
        citations: &[page(&s::SEED_EUAA_FORMS_OF_PROTECTION), page(&a::UDI_TRIP_TO_HOME_COUNTRY),
            page(&a::UDI_LOSING_A_PERMIT)],
    }
    /// H-06: answer the notice within the time in the letter.
    ANSWER_NOTICE = "answer-notice" {
        place: places::UDI, means: Means::Writing, at_once: true, deadline: Some(deadlines::REPLY_TO_NOTICE),
        citations: &[act("81"), page(&s::SEED_EUAA_FORMS_OF_PROTECTION), page(&a::UDI_TRIP_TO_HOME_COUNTRY)],
    }
    /// H-07: read about giving up the status and the support for it.
    READ_ABOUT_REPATRIATION = "read-about-repatriation" {
        place: places::UDI, means: Means::Online,
        citations: &[page(&o::IOM_REPATRIATION), page(&a::UDI_REPATRIATION_UKRAINE)],
    }
    /// ask whether the other area is really safe and can be reached.
    ASK_ABOUT_SAFE_AREA = "ask-about-safe-area" {
        place: places::LEGAL_AID, means: Means::Phone,
        citations: &[act("28").paragraph(5), page(&g::SUPREME_COURT_2021_INTERNAL_FLIGHT)],
    }
    /// a lawyer before the decision; the state pays where exclusion is considered.
    TALK_TO_LAWYER_FIRST = "talk-to-lawyer-first" {
        place: places::LAWYER, means: Means::Phone, at_once: true,
        citations: &[act("92").paragraph(2), regulations("17-18"), page(&g::UDI_2020_013_EXCLUSION)],
    }
    /// R-10a: a statement of a doctor or specialist.
    GET_DOCTORS_STATEMENT = "get-doctors-statement" {
        place: places::DOCTOR, means: Means::InPerson, citations: &[act("38").paragraph(2).letter('b')],
    }
    /// R-10e: gather identity papers.
    GATHER_IDENTITY_PAPERS = "gather-identity-papers" { citations: &[act("38").paragraph(5), regulations("8-12")] }
    /// with lawyer and representative, document what speaks against a limit.
    DOCUMENT_CHILDS_SITUATION = "document-childs-situation" {
        when: CHILD_WHO_ASKS, shown: Shown::UnlessNo, place: places::LAWYER, means: Means::Writing,
        citations: &[regulations("8-8"), page(&o::GUARDIANS_OCTOBER_CHILDREN)],
    }
    /// have the statelessness registered.
    REGISTER_STATELESSNESS = "register-statelessness" {
        place: places::UDI, means: Means::Writing,
        citations: &[page(&o::STATELESSNESS_INDEX), page(&o::UNHCR_STATELESS_2024)],
    }
    /// register with UNHCR or the host state.
    REGISTER_WITH_UNHCR = "register-with-unhcr" {
        when: Condition::is(q::location::ABROAD),
        place: places::UNHCR, means: Means::InPerson,
        citations: &[act("35"), page(&a::UDI_APPLYING_FROM_ABROAD)],
    }
    /// tell UNHCR of risks.
    TELL_UNHCR_OF_RISKS = "tell-unhcr-of-risks" {
        when: Condition::is(q::location::ABROAD_UNHCR), place: places::UNHCR, means: Means::InPerson,
        citations: &[act("35"), page(&a::IMDI_RESETTLEMENT)],
    }
    /// pay nobody for a place.
    PAY_NOBODY = "pay-nobody" {
        citations: &[page(&a::UDI_APPLYING_FROM_ABROAD), page(&s::SEED_NORWEGIAN_HELSINKI_COMMITTEE)],
    }
    /// in another European country, apply there and tell of family in Norway.
    APPLY_WHERE_YOU_ARE = "apply-where-you-are" {
        when: Condition::is(q::location::EUROPE), place: places::HOST_COUNTRY, means: Means::InPerson,
        citations: &[page(&a::UDI_APPLYING_FROM_ABROAD), page(&a::EUROPEAN_COMMISSION_RESPONSIBLE_STATE)],
    }
    /// read about other permits.
    READ_ABOUT_OTHER_PERMITS = "read-about-other-permits" {
        place: places::PORTAL, means: Means::Online, citations: &[page(&a::UDI_APPLYING_FROM_ABROAD), act("11")],
    }
    /// contact the mission's person for human rights, through a safe channel.
    CONTACT_MISSION_SAFELY = "contact-mission-safely" {
        place: places::MISSION, means: Means::Writing,
        citations: &[page(&g::HUMAN_RIGHTS_DEFENDERS_GUIDELINES), page(&s::SEED_GOVERNMENT_HUMAN_RIGHTS_DEFENDERS)],
    }
    /// safety first.
    GET_SAFE = "get-safe" {
        when: IN_NORWAY, place: places::POLICE, means: Means::Phone, at_once: true,
        citations: &[page(&o::ROSA_ABOUT), page(&o::EMERGENCY_NUMBERS_VIKEN)],
    }
    /// apply to the police for a reflection period.
    APPLY_FOR_REFLECTION_PERIOD = "apply-for-reflection-period" {
        place: places::POLICE, means: Means::InPerson,
        citations: &[regulations("8-3"), page(&g::UDI_2013_014_TRAFFICKING), page(&o::TRAFFICKING_REFLECTION_PERIOD)],
    }
    /// call the crisis line or a crisis centre; one may leave home before applying.
    CALL_VIOLENCE_HELPLINE = "call-violence-helpline" {
        when: IN_NORWAY, place: places::HELPLINE, means: Means::Phone, at_once: true,
        citations: &[page(&o::VIOLENCE_GUIDE), page(&a::COUNTY_GOVERNOR_LEGAL_AID)],
    }
    /// apply for a permit of one's own before the present one ends.
    APPLY_FOR_OWN_PERMIT = "apply-for-own-permit" {
        place: places::POLICE, means: Means::InPerson, deadline: Some(deadlines::NEW_GROUNDS),
        citations: &[act("53").paragraph(1).letter('b'), act("61").paragraph(7), page(&g::UNE_MISTREATMENT), page(&a::UDI_FAMILY_FEES)],
    }
    /// register in the portal and pay, even if documents are missing.
    REGISTER_FAMILY = "register-family" {
        when: SPONSOR_HAS_PROTECTION,
        place: places::PORTAL, means: Means::Online, at_once: true, deadline: Some(deadlines::REGISTER_FAMILY),
        citations: &[regulations("10-8"), page(&a::UDI_FAMILY_DEADLINE_2017), page(&s::SEED_EUAA_FORMS_OF_PROTECTION)],
    }
    /// meet at the embassy or application centre and hand everything in.
    HAND_IN_FAMILY = "hand-in-family" {
        when: SPONSOR_HAS_PROTECTION,
        place: places::EMBASSY, means: Means::InPerson, deadline: Some(deadlines::HAND_IN_FAMILY),
        citations: &[regulations("10-8"), page(&a::UDI_FAMILY_DEADLINE_2017), page(&s::SEED_EUAA_FORMS_OF_PROTECTION)],
    }
    /// when the embassy cannot be reached, write to UDI before the deadline and keep proof.
    KEEP_PROOF_OF_OBSTACLE = "keep-proof-of-obstacle" {
        when: all![
            SPONSOR_HAS_PROTECTION,
            Condition::one_of(&[
                q::family_application::WITHIN_6_MONTHS, q::family_application::REGISTERED_WITHIN_6_MONTHS,
                q::family_application::LATE_PREVENTED,
            ])
        ],
        place: places::UDI, means: Means::Writing,
        citations: &[page(&s::SEED_EUAA_FORMS_OF_PROTECTION), page(&a::UDI_FAMILY_DEADLINE_2017)],
    }
    /// an application with the income requirement: after the deadlines, or where they do not apply.
    APPLY_WITH_INCOME = "apply-with-income" {
        when: any![
            not!(SPONSOR_HAS_PROTECTION),
            Condition::one_of(&[q::family_application::LATE, q::family_application::LATE_PREVENTED]),
            SPOUSE_OF_LATER
        ],
        place: places::PORTAL, means: Means::Online,
        citations: &[act("58"), regulations("10-8"), regulations("10-9"), page(&law::INCOME_REQUIREMENT_2025)],
    }
    /// gather the papers of the checklist.
    GATHER_FAMILY_PAPERS = "gather-family-papers" {
        citations: &[page(&a::UDI_CHECKLIST_PARENTS_SIBLINGS), page(&a::UDI_HAVE_APPLIED_FAMILY)],
    }
    /// everything handed in before the child turns 18.
    APPLY_BEFORE_CHILD_IS_18 = "apply-before-child-is-18" {
        place: places::PORTAL, means: Means::Online, at_once: true,
        citations: &[act("43"), act("50"), page(&law::FAMILY_OF_CHILD_2025), page(&g::PROP_108_L_2025_2026)],
    }
    /// ask whether an own claim is better than the relative's.
    ASK_ABOUT_OWN_CLAIM = "ask-about-own-claim" {
        place: places::LEGAL_AID, means: Means::Phone,
        citations: &[act("28").paragraph(6), page(&g::RS_2010_072_DERIVED_STATUS)],
    }
    /// P-03, R-12: a child's own lawyer, before the decision and free.
    ASK_FOR_CHILDS_LAWYER = "ask-for-childs-lawyer" {
        when: CHILD_WHO_ASKS, place: places::LAWYER, means: Means::InPerson,
        citations: &[act("92").paragraph(2), regulations("17-18"), page(&g::RS_2018_002_LAWYERS)],
    }
    /// keep evidence where nobody dangerous finds it; no names in unsafe chat.
    KEEP_EVIDENCE_SAFELY = "keep-evidence-safely" { citations: &[page(&g::HUMAN_RIGHTS_DEFENDERS_GUIDELINES)] }
    /// ROSA, day and night.
    CALL_ROSA = "call-rosa" {
        when: IN_NORWAY,
        place: places::HELPLINE, means: Means::Phone, at_once: true, citations: &[page(&o::ROSA_ABOUT)],
    }
    /// a lawyer, paid by the state.
    FIND_LAWYER_FOR_VICTIM = "find-lawyer-for-victim" {
        place: places::LAWYER, means: Means::Phone, citations: &[page(&g::UDI_2013_014_TRAFFICKING)],
    }
    /// proof of exemption from service, or of caring alone for children.
    PROVE_EXEMPTION = "prove-exemption" {
        when: Condition::is(q::ukraine_man_18_60::YES_BUT_EXEMPT),
        place: places::POLICE, means: Means::InPerson, citations: &[page(&p::UNN_UKRAINIAN_MEN_2026)],
    }
    /// book the embassy or application centre.
    BOOK_EMBASSY = "book-embassy" {
        place: places::EMBASSY, means: Means::Online, citations: &[page(&a::UDI_FAMILY_DEADLINE_2017)],
    }
    /// D-04, D-05: the duty lawyer or a legal aid organisation, today.
    CONTACT_LEGAL_AID_TODAY = "contact-legal-aid-today" {
        place: places::LEGAL_AID, means: Means::Phone, at_once: true,
        citations: &[page(&s::SEED_RIGHTS_IN_EXILE), page(&o::NOAS_ABOUT)],
    }
}
