//! The 38 questions, in the order in which they are asked.
//!
//! The order follows the situation first (danger, place, letter), then who the person is, then the
//! way here, then the fear, and last family, health and papers. What is asked of one person
//! follows from the rules that read a question; this file gives only the order and the parts.
//! The code of a question in the research stands beside its name.

use super::glossary as t;
use crate::question::{Choice, OptionSet, Question, QuestionId, Takes};
use crate::term::Term;

/// Makes, for each question, a module with its id and a constant for each option, and the table of
/// all questions. The place in this list is the place in the table.
macro_rules! questions {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident = $id:literal in $part:literal, $takes:ident $(alone $alone:ident)? $(, $sensitive:ident)? {
            $($option:ident = $option_id:literal),* $(,)?
        }
    )*) => {
        /// The places in the table.
        #[repr(u8)]
        #[expect(non_camel_case_types, reason = "named like the module of the question")]
        enum Place { $($name),* }

        $(
            $(#[doc = $doc])+
            pub mod $name {
                use super::{Choice, Place, QuestionId};

                /// The question.
                pub const QUESTION: QuestionId = QuestionId(Place::$name as u8);

                #[repr(u8)]
                #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "named like the option")]
                enum Position { $($option),* }

                $(
                    #[doc = concat!("`", $option_id, "`")]
                    pub const $option: Choice = Choice::new(QUESTION, Position::$option as u8);
                )*
            }
        )*

        /// All questions, in the order in which they are asked.
        pub static QUESTIONS: &[Question] = &[$(
            Question {
                id: $id,
                part: $part,
                sensitive: questions!(@sensitive $($sensitive)?),
                takes: questions!(@takes $takes $name $($alone)?),
                options: &[$($option_id),*],
            }
        ),*];
    };
    (@sensitive) => { false };
    (@sensitive sensitive) => { true };
    (@takes one $name:ident) => { Takes::One };
    (@takes several $name:ident) => { Takes::Several { alone: OptionSet::EMPTY } };
    (@takes several $name:ident $alone:ident) => {
        Takes::Several { alone: OptionSet::EMPTY.with($name::$alone.option) }
    };
}

questions! {
    /// Q01 `urgent`: whether help is needed now.
    urgent = "urgent" in "now", one {
        NO = "no", DANGER = "danger", REMOVAL_SOON = "removal-soon", DETAINED = "detained",
    }
    /// Q02 `loc`: where the person is.
    location = "location" in "now", one {
        NORWAY = "norway", BORDER = "border", HOME = "home", EUROPE = "europe",
        ABROAD_UNHCR = "abroad-unhcr", ABROAD = "abroad",
    }
    /// Q03 `stage`: the situation with the authorities.
    stage = "stage" in "now", one {
        NONE = "none", NOT_APPLIED = "not-applied", WAITING = "waiting",
        DUBLIN_DECISION = "dublin-decision", UDI_REFUSED = "udi-refused", UNE_REFUSED = "une-refused",
        PROTECTION = "protection", COLLECTIVE = "collective", HUMANITARIAN = "humanitarian",
        LIMITED = "limited", FAMILY = "family", PERMANENT = "permanent", NOTICE = "notice",
        LOST = "lost", OTHER_PERMIT = "other-permit",
    }
    /// Q04b `letter_deadline`: the time to answer that the letter gives.
    letter_deadline = "letter-deadline" in "letter", one {
        HOURS_48 = "48-hours", ONE_WEEK = "one-week", THREE_WEEKS = "three-weeks", OTHER = "other",
        NOT_STATED = "not-stated",
    }
    /// Q04 `letter_days`: how long ago the letter was received.
    letter_received = "letter-received" in "letter", one {
        DAYS_0_2 = "0-2-days", DAYS_3_7 = "3-7-days", DAYS_8_21 = "8-21-days",
        OVER_21_DAYS = "over-21-days", NONE = "none",
    }
    /// Q32 `after_no`: what has happened since the final refusal.
    since_final_refusal = "since-final-refusal" in "letter", several alone NONE {
        NEW_INFORMATION = "new-information", COUNTRY_CHANGED = "country-changed",
        NO_RETURN_FOR_3_YEARS = "no-return-for-3-years", COOPERATED = "cooperated", NONE = "none",
    }
    /// Q34 `permit_end`: when the permit ends.
    permit_ends = "permit-ends" in "permit", one {
        OVER_3_MONTHS = "over-3-months", MONTHS_1_3 = "1-3-months", UNDER_1_MONTH = "under-1-month",
        EXPIRED = "expired",
    }
    /// Q33 `travelled`: what has happened since protection was given.
    since_protection = "since-protection" in "permit", one {
        NO = "no", TRAVELLED = "travelled", HOME_PASSPORT = "home-passport",
        NEW_CITIZENSHIP = "new-citizenship", RESETTLED = "resettled",
    }
    /// Q11b `also_asylum`: whether a holder of another permit also wants to see asylum.
    also_asylum = "also-asylum" in "permit", one { YES = "yes", NO = "no" }
    /// Q05 `age`: the age, as far as the rules tell ages apart.
    age = "age" in "about-you", one {
        UNDER_15 = "under-15", AGE_15 = "15", AGE_16_17 = "16-17", AGE_18_55 = "18-55",
        AGE_56_60 = "56-60", OVER_60 = "over-60",
    }
    /// Q06 `alone`: whether a child is here without a responsible adult.
    without_guardian = "without-guardian" in "about-you", one { YES = "yes", NO = "no" }
    /// Q07 `country`: the citizenship, by ISO 3166-1 code.
    citizenship = "citizenship" in "about-you", one {
        AD = "AD", AE = "AE", AF = "AF", AG = "AG", AI = "AI", AL = "AL", AM = "AM", AO = "AO", AQ = "AQ",
        AR = "AR", AS = "AS", AT = "AT", AU = "AU", AW = "AW", AX = "AX", AZ = "AZ", BA = "BA", BB = "BB",
        BD = "BD", BE = "BE", BF = "BF", BG = "BG", BH = "BH", BI = "BI", BJ = "BJ", BL = "BL", BM = "BM",
        BN = "BN", BO = "BO", BQ = "BQ", BR = "BR", BS = "BS", BT = "BT", BV = "BV", BW = "BW", BY = "BY",
        BZ = "BZ", CA = "CA", CC = "CC", CD = "CD", CF = "CF", CG = "CG", CH = "CH", CI = "CI", CK = "CK",
        CL = "CL", CM = "CM", CN = "CN", CO = "CO", CR = "CR", CU = "CU", CV = "CV", CW = "CW", CX = "CX",
        CY = "CY", CZ = "CZ", DE = "DE", DJ = "DJ", DK = "DK", DM = "DM", DO = "DO", DZ = "DZ", EC = "EC",
        EE = "EE", EG = "EG", EH = "EH", ER = "ER", ES = "ES", ET = "ET", FI = "FI", FJ = "FJ", FK = "FK",
        FM = "FM", FO = "FO", FR = "FR", GA = "GA", GB = "GB", GD = "GD", GE = "GE", GF = "GF", GG = "GG",
        GH = "GH", GI = "GI", GL = "GL", GM = "GM", GN = "GN", GP = "GP", GQ = "GQ", GR = "GR", GS = "GS",
        GT = "GT", GU = "GU", GW = "GW", GY = "GY", HK = "HK", HM = "HM", HN = "HN", HR = "HR", HT = "HT",
        HU = "HU", ID = "ID", IE = "IE", IL = "IL", IM = "IM", IN = "IN", IO = "IO", IQ = "IQ", IR = "IR",
        IS = "IS", IT = "IT", JE = "JE", JM = "JM", JO = "JO", JP = "JP", KE = "KE", KG = "KG", KH = "KH",
        KI = "KI", KM = "KM", KN = "KN", KP = "KP", KR = "KR", KW = "KW", KY = "KY", KZ = "KZ", LA = "LA",
        LB = "LB", LC = "LC", LI = "LI", LK = "LK", LR = "LR", LS = "LS", LT = "LT", LU = "LU", LV = "LV",
        LY = "LY", MA = "MA", MC = "MC", MD = "MD", ME = "ME", MF = "MF", MG = "MG", MH = "MH", MK = "MK",
        ML = "ML", MM = "MM", MN = "MN", MO = "MO", MP = "MP", MQ = "MQ", MR = "MR", MS = "MS", MT = "MT",
        MU = "MU", MV = "MV", MW = "MW", MX = "MX", MY = "MY", MZ = "MZ", NA = "NA", NC = "NC", NE = "NE",
        NF = "NF", NG = "NG", NI = "NI", NL = "NL", NO = "NO", NP = "NP", NR = "NR", NU = "NU", NZ = "NZ",
        OM = "OM", PA = "PA", PE = "PE", PF = "PF", PG = "PG", PH = "PH", PK = "PK", PL = "PL", PM = "PM",
        PN = "PN", PR = "PR", PS = "PS", PT = "PT", PW = "PW", PY = "PY", QA = "QA", RE = "RE", RO = "RO",
        RS = "RS", RU = "RU", RW = "RW", SA = "SA", SB = "SB", SC = "SC", SD = "SD", SE = "SE", SG = "SG",
        SH = "SH", SI = "SI", SJ = "SJ", SK = "SK", SL = "SL", SM = "SM", SN = "SN", SO = "SO", SR = "SR",
        SS = "SS", ST = "ST", SV = "SV", SX = "SX", SY = "SY", SZ = "SZ", TC = "TC", TD = "TD", TF = "TF",
        TG = "TG", TH = "TH", TJ = "TJ", TK = "TK", TL = "TL", TM = "TM", TN = "TN", TO = "TO", TR = "TR",
        TT = "TT", TV = "TV", TW = "TW", TZ = "TZ", UA = "UA", UG = "UG", UM = "UM", US = "US", UY = "UY",
        UZ = "UZ", VA = "VA", VC = "VC", VE = "VE", VG = "VG", VI = "VI", VN = "VN", VU = "VU", WF = "WF",
        WS = "WS", XK = "XK", YE = "YE", YT = "YT", ZA = "ZA", ZM = "ZM", ZW = "ZW",
        STATELESS = "stateless", SEVERAL = "several",
    }
    /// Q08 `ua_group`: the link to Ukraine.
    ukraine_link = "ukraine-link" in "ukraine", one {
        LIVED_IN_UKRAINE = "lived-in-ukraine", PROTECTED_IN_UKRAINE = "protected-in-ukraine",
        FAMILY_OF_COVERED_PERSON = "family-of-covered-person", OTHER = "other",
    }
    /// Q09 `ua_area`: the part of Ukraine lived in last.
    ukraine_area = "ukraine-area" in "ukraine", one {
        REGARDED_AS_SAFE = "regarded-as-safe", OTHER = "other",
    }
    /// Q10 `ua_man`: whether the rule for men from 18 to 60 can fit.
    ukraine_man_18_60 = "ukraine-man-18-60" in "ukraine", one {
        NO = "no", YES = "yes", YES_BUT_EXEMPT = "yes-but-exempt",
    }
    /// Q11 `ua_block`: what can keep a person outside the Ukraine scheme.
    ukraine_bar = "ukraine-bar" in "ukraine", several alone NONE {
        CITIZEN_OF_SAFE_COUNTRY = "citizen-of-safe-country", HAD_IT_BEFORE = "had-it-before",
        LIVED_ELSEWHERE = "lived-elsewhere", OTHER_PERMIT = "other-permit", NONE = "none",
    }
    /// Q20 `otherprot`: protection or a permit in another country.
    protection_elsewhere = "protection-elsewhere" in "journey", one {
        NO = "no", PROTECTION_IN_EUROPE = "protection-in-europe",
        PROTECTION_OUTSIDE_EUROPE = "protection-outside-europe", OTHER_PERMIT = "other-permit",
    }
    /// Q21 `dublin`: contact with another European country.
    european_contact = "european-contact" in "journey", several alone NONE {
        ASYLUM = "asylum", ENTRY = "entry", VISA = "visa", FAMILY = "family", NONE = "none",
    }
    /// Q22 `via`: a safe country on the way.
    travel_route = "travel-route" in "journey", one {
        NO = "no", TRANSIT = "transit", LIVED = "lived", RUSSIA = "russia", NORDIC = "nordic",
    }
    /// Q12 `fear`: fear of serious harm on return.
    fear = "fear" in "fear", one { YES = "yes", BEFORE_NOT_NOW = "before-not-now", NO = "no" }
    /// Q13 `harm`: the kinds of harm feared.
    harm = "harm" in "fear", several alone NONE, sensitive {
        KILLED = "killed", DEATH_PENALTY = "death-penalty", TORTURE = "torture", PRISON = "prison",
        VIOLENCE = "violence", SEXUAL = "sexual", FORCED_MARRIAGE = "forced-marriage",
        GENITAL_MUTILATION = "genital-mutilation", HONOUR = "honour", MILITARY = "military",
        NO_BASIC_RIGHTS = "no-basic-rights", WAR = "war", NONE = "none",
    }
    /// Q14 `reason`: why it would happen.
    reason = "reason" in "fear", several {
        ETHNIC = "ethnic", RELIGION = "religion", NATIONALITY = "nationality", POLITICS = "politics",
        GENDER = "gender",
        SEXUAL_ORIENTATION_OR_GENDER_IDENTITY = "sexual-orientation-or-gender-identity",
        FAMILY = "family", GROUP = "group", HUMAN_RIGHTS_WORK = "human-rights-work",
        MILITARY_REFUSAL = "military-refusal", ANYONE = "anyone", PRIVATE = "private",
        ECONOMY = "economy", DISASTER = "disaster",
    }
    /// Q07b `exc48`: whether an exception from the 48-hour procedure fits that other answers do
    /// not already settle.
    accelerated_exception = "accelerated-exception" in "fear", one { YES = "yes", NO = "no" }
    /// Q15 `actor`: who would do it.
    actor = "actor" in "fear", several {
        STATE = "state", GROUP_CONTROL = "group-control", NON_STATE = "non-state",
    }
    /// Q16 `stateprot`: whether the authorities there could protect.
    state_protection = "state-protection" in "fear", one { YES = "yes", NO = "no" }
    /// Q17 `ifa`: a safe part of the country.
    safe_elsewhere = "safe-elsewhere" in "fear", one { YES = "yes", NO = "no" }
    /// Q18 `surplace`: when the danger began.
    danger_began = "danger-began" in "fear", one {
        BEFORE = "before", AFTER_EVENTS = "after-events", AFTER_ACTS = "after-acts",
    }
    /// Q19 `excl`: whether the rules on very serious acts could matter. No detail is asked for.
    serious_acts = "serious-acts" in "serious-acts", one, sensitive { NO = "no", MAYBE = "maybe" }
    /// Q23 `fam_no`: close family in Norway.
    family_in_norway = "family-in-norway" in "family", several alone NONE {
        SPOUSE = "spouse", CHILD_UNDER_18 = "child-under-18", PARENT = "parent", SIBLING = "sibling",
        OTHER = "other", NONE = "none",
    }
    /// Q24 `fam_status`: the permit of that person.
    family_permit = "family-permit" in "family", one {
        PROTECTION = "protection", COLLECTIVE = "collective", HUMANITARIAN = "humanitarian",
        LIMITED = "limited", PERMANENT = "permanent", CITIZEN = "citizen",
        ASYLUM_SEEKER = "asylum-seeker", OTHER = "other",
    }
    /// Q25 `fam_deadline`: how long since that permit, and whether the application is registered.
    family_application = "family-application" in "family", one {
        WITHIN_6_MONTHS = "within-6-months", REGISTERED_WITHIN_6_MONTHS = "registered-within-6-months",
        LATE = "late", LATE_PREVENTED = "late-prevented",
    }
    /// Q26 `fam_before`: whether family life began before the flight.
    family_before_flight = "family-before-flight" in "family", one { YES = "yes", NO = "no" }
    /// Q26b `fam_same`: whether that person has the same citizenship.
    family_same_citizenship = "family-same-citizenship" in "family", one { YES = "yes", NO = "no" }
    /// Q27 `health`: an acute or life-threatening illness without treatment at home.
    serious_illness = "serious-illness" in "health", one { YES = "yes", NO = "no" }
    /// Q28 `child`: children with the person in Norway.
    children_here = "children-here" in "health", one {
        NONE = "none", UNDER_4_5_YEARS = "under-4-5-years",
        OVER_4_5_YEARS_IN_SCHOOL = "over-4-5-years-in-school",
    }
    /// Q29 `traffick`: whether somebody forced, tricked or controlled the person.
    exploitation = "exploitation" in "exploitation", one, sensitive { YES = "yes", NO = "no" }
    /// Q30 `dv`: violence or control by the partner or the partner's family.
    partner_violence = "partner-violence" in "partner-violence", one, sensitive {
        YES = "yes", NO = "no",
    }
    /// Q31 `id`: identity papers.
    identity_papers = "identity-papers" in "papers", one {
        PASSPORT = "passport", OTHER_DOCS = "other-docs", NONE = "none", DOUBT = "doubt",
    }
}

/// Words that a question uses and a person may not know.
pub static TERMS: &[(QuestionId, &[&Term])] = &[
    (stage::QUESTION, &[&t::ASYLUM, &t::UDI, &t::UNE, &t::COLLECTIVE_PROTECTION, &t::LIMITED_PERMIT]),
    (letter_deadline::QUESTION, &[&t::MANIFESTLY_UNFOUNDED, &t::APPEAL]),
    (citizenship::QUESTION, &[&t::STATELESS_PERSON]),
    (protection_elsewhere::QUESTION, &[&t::FIRST_COUNTRY_OF_ASYLUM]),
    (european_contact::QUESTION, &[&t::DUBLIN_CASE, &t::EURODAC]),
    (state_protection::QUESTION, &[&t::STATE_PROTECTION]),
    (serious_acts::QUESTION, &[&t::EXCLUSION]),
    (exploitation::QUESTION, &[&t::HUMAN_TRAFFICKING]),
];

/// Whether an option names a country: those are ISO 3166-1 codes, two capital letters; `stateless` is none.
pub fn is_country(option: &str) -> bool {
    option.len() == 2 && option.bytes().all(|letter| letter.is_ascii_uppercase())
}
