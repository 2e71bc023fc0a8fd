//! Rights: what a permit, or waiting for one, gives and does not give.

use super::cite::{act, page, regulations};
use super::sources::{authorities as a, guidelines as g, law, organisations as o, seeds as s};
use crate::card::{Right, Value};
use crate::deadline::Unit;
use crate::source::Citation;

/// Makes the rights and the list of them all.
macro_rules! rights {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal [$($figure:expr),* $(,)?] [$($cite:expr),* $(,)?])*) => {
        $($(#[doc = $doc])+ pub static $name: Right =
            Right { id: $id, figures: &[$($figure),*], citations: &[$($cite),*] };)*

        /// All rights.
        pub static ALL: &[&Right] = &[$(&$name),*];
    };
}

/// A figure of high confidence: `sure!("id", value, &[citations])`.
macro_rules! sure {
    ($id:expr, $value:expr, &[$($cite:expr),* $(,)?] $(,)?) => {
        $crate::card::Figure {
            id: $id,
            value: $value,
            confidence: $crate::source::Confidence::High,
            citations: &[$($cite),*],
        }
    };
}

/// A figure of medium confidence, shown with its date: `dated!("id", value, &[citations])`.
macro_rules! dated {
    ($id:expr, $value:expr, &[$($cite:expr),* $(,)?] $(,)?) => {
        $crate::card::Figure {
            id: $id,
            value: $value,
            confidence: $crate::source::Confidence::Medium,
            citations: &[$($cite),*],
        }
    };
}

pub(crate) use {dated, sure};

/// S003, EUAA's page on forms of protection in Norway.
const EUAA: Citation = page(&s::SEED_EUAA_FORMS_OF_PROTECTION);

rights! {
    /// H-01: the first permit of a refugee, up to five years, sometimes shorter.
    PERMIT_OF_REFUGEE = "permit-of-refugee" [
        dated!("first-permit", Value::Time(5, Unit::Years), &[EUAA, act("60")]),
        sure!("at-least", Value::Time(1, Unit::Years), &[act("60").paragraph(1)]),
    ] [act("60"), EUAA]
    /// both kinds of refugee have the same rights.
    SAME_RIGHTS_FOR_REFUGEES = "same-rights-for-refugees" [] [
        act("28").paragraph(2), EUAA, page(&s::SEED_AMNESTY_NORWAY), page(&a::UNE_REFUGEE_STATUS_2025)]
    /// H-01: travel document for refugees; the national passport stays with the authorities.
    TRAVEL_DOCUMENT_OF_REFUGEE = "travel-document-of-refugee" [
        dated!("validity", Value::Time(5, Unit::Years), &[page(&g::UNE_TRAVEL_DOCUMENTS)]),
    ] [act("64").paragraph(1), act("64").paragraph(3), EUAA, page(&g::UNE_TRAVEL_DOCUMENTS), regulations("12-4")]
    /// H-01: work without restriction.
    WORK = "work" [] [act("60").paragraph(3).letter('b'), EUAA]
    /// H-01: education as nationals.
    EDUCATION = "education" [] [EUAA]
    /// H-01: kindergarten hours for families with a low income.
    KINDERGARTEN = "kindergarten" [
        dated!("core-hours-a-week", Value::Count(20), &[EUAA]),
        dated!("from-age", Value::Age(2), &[EUAA]),
    ] [EUAA]
    /// H-01: social assistance from the municipality that settled the person.
    SOCIAL_ASSISTANCE = "social-assistance" [] [EUAA]
    /// H-01: ordinary health services.
    HEALTH_SERVICES = "health-services" [] [EUAA]
    /// H-01: settlement in a municipality.
    SETTLEMENT = "settlement" [] [EUAA]
    /// H-01: introduction programme; its length is decided by the municipality.
    INTRODUCTION_PROGRAMME = "introduction-programme" [
        dated!("from-age", Value::Age(18), &[page(&a::IMDI_INTRODUCTION_PROGRAMME)]),
        dated!("to-age", Value::Age(55), &[page(&a::IMDI_INTRODUCTION_PROGRAMME)]),
        dated!("start-after-settlement", Value::Time(3, Unit::Months), &[page(&a::IMDI_INTRODUCTION_PROGRAMME)]),
    ] [page(&a::IMDI_INTRODUCTION_PROGRAMME), EUAA]
    /// H-01: bridging courses at universities.
    BRIDGING_COURSES = "bridging-courses" [] [EUAA]
    /// H-01: family reunification on easier terms.
    FAMILY_OF_REFUGEE = "family-of-refugee" [] [act("40"), act("42"), act("43"), EUAA]
    /// a derived status can be reviewed when the relative's is, or when family life ends.
    DERIVED_STATUS_CAN_END = "derived-status-can-end" [] [page(&g::RS_2010_072_DERIVED_STATUS)]
    /// a short permit until the obstacle ends.
    SHORT_PERMIT = "short-permit" [
        dated!("first-permit", Value::Time(7, Unit::Months), &[EUAA]),
        dated!("exceptionally", Value::Time(1, Unit::Years), &[EUAA]),
    ] [act("74"), EUAA]
    /// work, unless the decision says no.
    WORK_UNLESS_REFUSED = "work-unless-refused" [] [act("74")]
    /// no permanent residence, citizenship or family reunification from it.
    LEADS_NOWHERE = "no-permanent-residence-or-family" [] [EUAA]
    /// no visits to other Schengen states.
    NO_SCHENGEN_VISITS = "no-schengen-visits" [] [act("74")]
    /// notice before the protection is declared ended.
    NOTICE_BEFORE_END = "notice-before-end" [] [regulations("15-1")]
    /// excluded persons may be expelled, but not sent out while the risk exists.
    NO_REMOVAL_WHILE_RISK = "no-removal-while-risk" [] [act("73").paragraph(2), act("73").paragraph(4)]
    /// one year at a time, five years in all.
    COLLECTIVE_PERMIT = "collective-permit" [
        sure!("at-a-time", Value::Time(1, Unit::Years), &[act("34").paragraph(2)]),
        sure!("in-all", Value::Time(5, Unit::Years), &[
            act("34").paragraph(2), page(&g::PROP_94_L_2023_2024), page(&g::INNST_27_L_2024_2025), page(&a::UDI_MORE_ABOUT_EXTENSIONS)]),
        sure!("extensions", Value::Count(3), &[page(&law::COLLECTIVE_EXTENSION_2025)]),
        sure!("allowed-so-far", Value::Time(4, Unit::Years), &[page(&law::COLLECTIVE_EXTENSION_2025)]),
    ] [act("34").paragraph(1), act("34").paragraph(2), page(&law::COLLECTIVE_EXTENSION_2025)]
    /// it does not count for permanent residence; a later permit may.
    COLLECTIVE_DOES_NOT_COUNT = "collective-does-not-count" [
        sure!("later-permit-counts-after", Value::Time(3, Unit::Years), &[act("34").paragraph(2)]),
    ] [act("34").paragraph(2), page(&a::UDI_COLLECTIVE_GRANTED)]
    /// work, health, school, introduction programme, reception or settlement.
    COLLECTIVE_RIGHTS = "collective-rights" [] [page(&a::UDI_COLLECTIVE_GRANTED), page(&a::IMDI_INTRODUCTION_PROGRAMME)]
    /// what can stop an extension.
    COLLECTIVE_EXTENSION_CAN_FAIL = "collective-extension-can-fail" [
        sure!("abroad-in-last-year", Value::Time(6, Unit::Months), &[page(&a::UDI_NO_EXTENSION_COLLECTIVE)]),
    ] [page(&a::UDI_NO_EXTENSION_COLLECTIVE), page(&a::UDI_EXTEND_COLLECTIVE)]
    /// trips to Ukraine can cost the permit.
    TRIPS_TO_UKRAINE = "trips-to-ukraine" [
        dated!("from", Value::Day(jiff::civil::date(2023, 12, 12)), &[page(&a::UDI_TRIPS_TO_UKRAINE)]),
    ] [page(&a::UDI_TRIPS_TO_UKRAINE)]
    /// the humanitarian permit; the decision states its length.
    HUMANITARIAN_PERMIT = "humanitarian-permit" [
        dated!("up-to", Value::Time(5, Unit::Years), &[EUAA, act("60")]),
    ] [act("38"), act("60"), EUAA]
    /// work, a municipality to live in, a travel document on request.
    HUMANITARIAN_RIGHTS = "humanitarian-rights" [] [act("60").paragraph(3).letter('b'), EUAA]
    /// H-03: permanent residence lapses after a long stay abroad.
    PERMANENT_LAPSES = "permanent-lapses" [
        sure!("lapses-after", Value::Time(2, Unit::Years), &[act("62").paragraph(8)]),
    ] [act("62").paragraph(7), act("62").paragraph(8)]
    /// considered by UDI without an application of its own.
    CONSIDERED_WITH_ASYLUM = "considered-with-asylum" [] [act("28").paragraph(7), act("38"), page(&a::UNE_HUMANITARIAN_2025)]
    /// R-10e: limits while the identity is in doubt.
    IDENTITY_LIMITS = "identity-limits" [
        dated!("at-a-time", Value::Time(1, Unit::Years), &[EUAA]),
    ] [act("38").paragraph(5), regulations("8-12"), EUAA]
    /// it can lead to permanent residence.
    PRACTICAL_BARRIERS_PERMIT = "practical-barriers-permit" [
        dated!("since-case-opened", Value::Time(3, Unit::Years), &[regulations("8-7")]),
        dated!("since-final-refusal", Value::Time(1, Unit::Years), &[regulations("8-7")]),
    ] [act("38"), regulations("8-7")]
    /// care and place for children alone.
    CARE_FOR_CHILDREN_ALONE = "care-for-children-alone" [
        sure!("care-centre-under", Value::Age(15), &[page(&a::UDI_UNACCOMPANIED_MINORS)]),
        sure!("special-reception-under", Value::Age(18), &[page(&a::UDI_UNACCOMPANIED_MINORS)]),
    ] [page(&a::UDI_UNACCOMPANIED_MINORS), page(&a::UNG_ASYLUM)]
    /// free lawyer before and during the case.
    LAWYER_FOR_CHILDREN_ALONE = "lawyer-for-children-alone" [] [act("92").paragraph(2), regulations("17-18")]
    /// age examination only with consent; to refuse can weigh in the assessment.
    AGE_EXAMINATION_WITH_CONSENT = "age-examination-with-consent" [] [act("88"), page(&a::UDI_UNACCOMPANIED_MINORS)]
    /// the age on the day of the decision counts.
    AGE_AT_DECISION = "age-at-decision" [] [page(&g::RS_2010_094_UNACCOMPANIED_MINORS)]
    /// it ends at 18 and cannot be renewed; no family reunification.
    ENDS_AT_18 = "ends-at-18" [
        sure!("ends-at", Value::Age(18), &[regulations("8-8")]),
        sure!("from-age", Value::Age(16), &[regulations("8-8")]),
    ] [regulations("8-8"), EUAA, page(&o::GUARDIANS_OCTOBER_CHILDREN)]
    /// easier rules on citizenship.
    CITIZENSHIP_OF_STATELESS = "citizenship-of-stateless" [
        sure!("stateless-adult", Value::Time(3, Unit::Years), &[Citation::section(&law::NATIONALITY_ACT, "16")]),
        sure!("refugee", Value::Time(7, Unit::Years), &[Citation::section(&law::NATIONALITY_ACT, "16-a")]),
        sure!("refugee-of-the-last", Value::Time(10, Unit::Years), &[Citation::section(&law::NATIONALITY_ACT, "16-a")]),
        sure!("others", Value::Time(8, Unit::Years), &[Citation::section(&law::NATIONALITY_ACT, "7")]),
        sure!("others-of-the-last", Value::Time(11, Unit::Years), &[Citation::section(&law::NATIONALITY_ACT, "7")]),
    ] [Citation::section(&law::NATIONALITY_ACT, "16"), page(&a::UDI_PALESTINE_2024)]
    /// settled directly in a municipality.
    RESETTLED_DIRECTLY = "resettled-directly" [
        dated!("within", Value::Time(6, Unit::Months), &[page(&a::IMDI_RESETTLEMENT)]),
    ] [act("35"), page(&a::IMDI_RESETTLEMENT)]
    /// attention and support abroad; no permit of its own.
    DEFENDER_SUPPORT = "defender-support" [] [
        page(&s::SEED_GOVERNMENT_HUMAN_RIGHTS_DEFENDERS), page(&g::HUMAN_RIGHTS_DEFENDERS_GUIDELINES)]
    /// six months, not renewable, with work; minor children included.
    REFLECTION_PERMIT = "reflection-permit" [
        sure!("length", Value::Time(6, Unit::Months), &[regulations("8-3")]),
        sure!("later-permits", Value::Time(1, Unit::Years), &[regulations("8-3")]),
    ] [regulations("8-3"), page(&g::UDI_2013_014_TRAFFICKING), page(&o::TRAFFICKING_REFLECTION_PERIOD)]
    /// housing, health and social help from the municipality; a lawyer paid by the state.
    REFLECTION_HELP = "reflection-help" [] [page(&o::ROSA_ABOUT), page(&super::sources::press::SNL_REFLECTION_PERIOD)]
    /// no fee, and legal aid in cases of violence.
    OWN_PERMIT_AFTER_VIOLENCE = "own-permit-after-violence" [
        dated!("fee", Value::Money(0), &[page(&a::UDI_FAMILY_FEES)]),
    ] [act("53"), page(&a::UDI_FAMILY_FEES), page(&a::COUNTY_GOVERNOR_LEGAL_AID)]
    /// the family permit, one to five years, renewable.
    FAMILY_PERMIT = "family-permit" [
        dated!("from", Value::Time(1, Unit::Years), &[EUAA]),
        dated!("to", Value::Time(5, Unit::Years), &[EUAA]),
    ] [act("40"), act("41"), act("42"), act("43"), act("60").paragraph(1), EUAA]
    /// D-01: the lawyer after a refusal is free.
    LAWYER_AFTER_REFUSAL = "lawyer-after-refusal" [] [act("92").paragraph(2), page(&a::UDI_REFUSED_ASYLUM)]
    /// D-01, D-03: when a decision can be carried out.
    STAY_DURING_APPEAL = "stay-during-appeal" [
        sure!("not-sooner-than", Value::Time(48, Unit::Hours), &[act("90-c").paragraph(2)]),
    ] [act("90-c").paragraph(2), act("90-c").paragraph(5), page(&a::UDI_REFUSED_ASYLUM)]
    /// D-01: the time for leaving that a refusal sets.
    TIME_TO_LEAVE = "time-to-leave" [
        sure!("from", Value::Time(7, Unit::Days), &[act("90-a").paragraph(1)]),
        sure!("to", Value::Time(30, Unit::Days), &[act("90-a").paragraph(1)]),
    ] [act("90-a")]
    /// D-03: no transfer before UNE has answered the request to stay.
    NO_TRANSFER_BEFORE_ANSWER = "no-transfer-before-answer" [] [act("90-c").paragraph(3), page(&a::UNE_DUBLIN_WAITING_TIMES)]
    /// D-04: no automatic free lawyer when examination is refused because of another country.
    NO_AUTOMATIC_LAWYER = "no-automatic-lawyer" [] [regulations("17-18"), act("92").paragraph(2)]
    /// D-05: the court decides on detention; how long at most.
    COURT_DECIDES_DETENTION = "court-decides-detention" [
        sure!("court-within", Value::Time(3, Unit::Days), &[act("106-a").paragraph(7), page(&g::PROP_126_L_2016_2017)]),
        sure!("at-a-time", Value::Time(4, Unit::Weeks), &[act("106-b").paragraph(2)]),
        sure!("together", Value::Time(12, Unit::Weeks), &[act("106-b").paragraph(3)]),
        sure!("never-more-than", Value::Time(18, Unit::Months), &[act("106-b").paragraph(3)]),
        sure!("48-hour-cases", Value::Time(72, Unit::Hours), &[act("106-b").paragraph(3)]),
        sure!("refused-examination", Value::Time(7, Unit::Days), &[act("106-b").paragraph(3)]),
        sure!("refused-entry", Value::Time(24, Unit::Hours), &[act("106-b").paragraph(3)]),
    ] [act("106"), act("106-b"), page(&g::PROP_126_L_2016_2017)]
    /// D-05: reporting or a fixed address comes before detention.
    LESS_THAN_DETENTION = "less-than-detention" [] [act("99"), act("105"), act("106").paragraph(2)]
    /// D-05: a child only as a last resort, and for days only.
    CHILD_IN_DETENTION = "child-in-detention" [
        sure!("court-within", Value::Time(1, Unit::Days), &[act("106-c").paragraph(3)]),
        sure!("at-a-time", Value::Time(3, Unit::Days), &[act("106-c").paragraph(6)]),
        sure!("together", Value::Time(9, Unit::Days), &[act("106-c").paragraph(6)]),
    ] [act("106-c")]
    /// D-05: the court appoints a lawyer, free, with private contact.
    LAWYER_IN_DETENTION = "lawyer-in-detention" [] [act("92").paragraph(4), act("92").paragraph(5), act("82")]
    /// H-02: renewal asked for in time keeps the terms; status is not lost by applying late.
    RENEWAL_IN_TIME = "renewal-in-time" [
        sure!("before-end", Value::Time(1, Unit::Months), &[act("61").paragraph(6)]),
        dated!("book-before-end", Value::Time(2, Unit::Months), &[page(&a::POLICE_CLAIM_PROTECTION)]),
        sure!("new-period-from", Value::Time(1, Unit::Years), &[act("61").paragraph(5)]),
        sure!("new-period-to", Value::Time(2, Unit::Years), &[act("61").paragraph(5)]),
    ] [act("61").paragraph(2), act("61").paragraph(5), act("61").paragraph(6)]
    /// H-03: the conditions of permanent residence.
    PERMANENT_RESIDENCE = "permanent-residence" [
        sure!("protection-and-humanitarian", Value::Time(5, Unit::Years), &[act("62").paragraph(2)]),
        sure!("abroad-in-five-years", Value::Time(10, Unit::Months), &[act("62").paragraph(2)]),
        sure!("other-permits", Value::Time(3, Unit::Years), &[act("62").paragraph(1)]),
        sure!("abroad-in-three-years", Value::Time(7, Unit::Months), &[act("62").paragraph(1).letter('a')]),
        sure!("tests-from", Value::Day(jiff::civil::date(2025, 9, 1)), &[page(&law::PERMANENT_RESIDENCE_TESTS_2025)]),
        sure!("tests-from-age", Value::Age(18), &[page(&law::PERMANENT_RESIDENCE_TESTS_2025)]),
        sure!("tests-to-age", Value::Age(67), &[page(&law::PERMANENT_RESIDENCE_TESTS_2025)]),
        sure!("self-supporting", Value::Time(12, Unit::Months), &[act("62").paragraph(1).letter('f')]),
        sure!("lapses-after", Value::Time(2, Unit::Years), &[act("62").paragraph(8)]),
    ] [act("62"), page(&law::PERMANENT_RESIDENCE_TESTS_2025), page(&a::UDI_RESIDENCE_TIME_2020),
        page(&o::MIRA_MISTREATMENT)]
    /// H-04: visits to other Schengen states.
    SCHENGEN_VISITS = "schengen-visits" [
        sure!("up-to", Value::Time(90, Unit::Days), &[EUAA]),
    ] [EUAA, page(&a::UDI_TRIP_TO_HOME_COUNTRY)]
    /// H-05: UDI must always consider a new permit.
    NEW_PERMIT_IS_CONSIDERED = "new-permit-is-considered" [] [EUAA, page(&a::UDI_LOSING_A_PERMIT)]
    /// H-05: what a withdrawal can rest on.
    GROUNDS_OF_WITHDRAWAL = "grounds-of-withdrawal" [] [
        act("37"), act("63"), act("31").paragraph(4), page(&a::UNE_REVOCATION_CASES),
        page(&g::GI_14_2016_CESSATION), page(&g::GI_04_2016_CESSATION)]
    /// H-06: to be heard, to see the file, a lawyer paid by the state.
    HEARD_BEFORE_WITHDRAWAL = "heard-before-withdrawal" [] [act("81"), act("92").paragraph(1), EUAA]
    /// H-06: a revocation under section 63 waits until it is final.
    REVOCATION_WAITS = "revocation-waits" [] [act("90-c").paragraph(4)]
    /// H-06, S003: the family's status is decided separately, but can be reviewed as well.
    FAMILY_DECIDED_SEPARATELY = "family-decided-separately" [] [page(&g::RS_2010_072_DERIVED_STATUS), EUAA]
    /// P-03: no free lawyer before a decision for most adults; who has one.
    LAWYER_BEFORE_DECISION = "lawyer-before-decision" [] [
        act("92").paragraph(2), regulations("17-17"), regulations("17-18"), page(&g::RS_2018_002_LAWYERS), page(&law::FREE_LEGAL_AID_2025)]
    /// P-03, H-06: a lawyer paid by the state from the start when a permit may be taken.
    LAWYER_IN_WITHDRAWAL = "lawyer-in-withdrawal" [] [act("92").paragraph(1), EUAA]
    /// D-02: no free lawyer, as a rule, for a request for reversal.
    NO_FREE_LAWYER_FOR_REVERSAL = "no-free-lawyer-for-reversal" [] [page(&o::NOAS_PROCEDURE_MAP)]
    /// P-06: health care while waiting.
    HEALTH_WHILE_WAITING = "health-while-waiting" [] [page(&o::FLYKTNING_NET_HEALTH)]
    /// P-06: health care after a final refusal.
    HEALTH_AFTER_REFUSAL = "health-after-refusal" [] [page(&a::HELSENORGE_WITHOUT_LAWFUL_STAY)]
    /// P-06: school for children.
    SCHOOL_WHILE_WAITING = "school-while-waiting" [
        dated!("from-age", Value::Age(6), &[page(&a::NYINORGE_WAITING_PHASE)]),
        dated!("to-age", Value::Age(16), &[page(&a::NYINORGE_WAITING_PHASE)]),
    ] [page(&a::NYINORGE_WAITING_PHASE)]
    /// P-06: work only with a permit.
    WORK_WHILE_WAITING = "work-while-waiting" [
        sure!("no-removal-within", Value::Time(6, Unit::Months), &[act("94").paragraph(1).letter('c')]),
    ] [act("94"), page(&a::UDI_CAN_YOU_WORK)]
    /// P-05: staying in reception is voluntary; support follows the place.
    RECEPTION_IS_VOLUNTARY = "reception-is-voluntary" [] [page(&a::NYINORGE_WAITING_PHASE)]
    /// D-06: sums as UDI gave them.
    RETURN_SUPPORT = "return-support" [
        dated!("before-deadline", Value::Money(15_000), &[page(&a::UDI_ASSISTED_RETURN)]),
        dated!("after-deadline", Value::Money(5_000), &[page(&a::UDI_ASSISTED_RETURN)]),
        dated!("repayment-within", Value::Time(2, Unit::Years), &[page(&a::UDI_ASSISTED_RETURN)]),
    ] [page(&a::UDI_ASSISTED_RETURN), page(&a::UDI_RETURN_PROGRAMMES), page(&o::IOM_QUESTIONS)]
}
