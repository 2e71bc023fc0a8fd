//! The glossary of the product, in its own order.

use super::sources::law::{CONVENTION_1951, IMMIGRATION_ACT, IMMIGRATION_REGULATIONS};
use super::sources::seeds::SEED_GOVERNMENT_HUMAN_RIGHTS_DEFENDERS;
use crate::source::Citation;
use crate::term::Term;

/// 1: Asylum.
pub static ASYLUM: Term = Term { id: "asylum", citations: &[] };

/// 2: Protection.
pub static PROTECTION: Term = Term { id: "protection", citations: &[] };

/// 3: Asylum seeker.
pub static ASYLUM_SEEKER: Term = Term { id: "asylum-seeker", citations: &[] };

/// 4: Refugee.
pub static REFUGEE: Term = Term { id: "refugee", citations: &[Citation::section(&IMMIGRATION_ACT, "28")] };

/// 5: Internally displaced person.
pub static INTERNALLY_DISPLACED_PERSON: Term = Term { id: "internally-displaced-person", citations: &[] };

/// 6: Refugee Convention and Protocol.
pub static REFUGEE_CONVENTION: Term =
    Term { id: "refugee-convention", citations: &[Citation::whole(&CONVENTION_1951)] };

/// 7: Persecution.
pub static PERSECUTION: Term =
    Term { id: "persecution", citations: &[Citation::section(&IMMIGRATION_ACT, "29")] };

/// 8: Well-founded fear.
pub static WELL_FOUNDED_FEAR: Term = Term { id: "well-founded-fear", citations: &[] };

/// 9: Convention ground.
pub static CONVENTION_GROUND: Term = Term { id: "convention-ground", citations: &[] };

/// 10: Particular social group.
pub static PARTICULAR_SOCIAL_GROUP: Term = Term { id: "particular-social-group", citations: &[] };

/// 11: Political opinion, also one only believed to be held.
pub static POLITICAL_OPINION: Term = Term { id: "political-opinion", citations: &[] };

/// 12: Non-state actor.
pub static NON_STATE_ACTOR: Term = Term { id: "non-state-actor", citations: &[] };

/// 13: State protection.
pub static STATE_PROTECTION: Term = Term { id: "state-protection", citations: &[] };

/// 14: Internal flight alternative.
pub static INTERNAL_FLIGHT_ALTERNATIVE: Term = Term {
    id: "internal-flight-alternative",
    citations: &[Citation::section(&IMMIGRATION_ACT, "28").paragraph(5)],
};

/// 15: Sur place.
pub static SUR_PLACE: Term =
    Term { id: "sur-place", citations: &[Citation::section(&IMMIGRATION_ACT, "28").paragraph(4)] };

/// 16: Subsidiary protection.
pub static SUBSIDIARY_PROTECTION: Term = Term {
    id: "subsidiary-protection",
    citations: &[Citation::section(&IMMIGRATION_ACT, "28").paragraph(1).letter('b')],
};

/// 17: Derived status.
pub static DERIVED_STATUS: Term =
    Term { id: "derived-status", citations: &[Citation::section(&IMMIGRATION_ACT, "28").paragraph(6)] };

/// 18: Exclusion.
pub static EXCLUSION: Term =
    Term { id: "exclusion", citations: &[Citation::section(&IMMIGRATION_ACT, "31")] };

/// 19: Non-refoulement.
pub static NON_REFOULEMENT: Term =
    Term { id: "non-refoulement", citations: &[Citation::section(&IMMIGRATION_ACT, "73")] };

/// 20: Permit under section 74.
pub static PERMIT_UNDER_SECTION_74: Term =
    Term { id: "permit-under-section-74", citations: &[Citation::section(&IMMIGRATION_ACT, "74")] };

/// 21: Collective protection.
pub static COLLECTIVE_PROTECTION: Term =
    Term { id: "collective-protection", citations: &[Citation::section(&IMMIGRATION_ACT, "34")] };

/// 22: Humanitarian grounds.
pub static HUMANITARIAN_GROUNDS: Term =
    Term { id: "humanitarian-grounds", citations: &[Citation::section(&IMMIGRATION_ACT, "38")] };

/// 23: Special connection to Norway.
pub static SPECIAL_CONNECTION_TO_NORWAY: Term =
    Term { id: "special-connection-to-norway", citations: &[Citation::section(&IMMIGRATION_ACT, "38")] };

/// 24: Best interests of the child.
pub static BEST_INTERESTS_OF_THE_CHILD: Term = Term { id: "best-interests-of-the-child", citations: &[] };

/// 25: Immigration-control considerations.
pub static IMMIGRATION_CONTROL_CONSIDERATIONS: Term =
    Term { id: "immigration-control-considerations", citations: &[] };

/// 26: Limited permit.
pub static LIMITED_PERMIT: Term = Term { id: "limited-permit", citations: &[] };

/// 27: Practical barriers to return.
pub static PRACTICAL_BARRIERS_TO_RETURN: Term = Term {
    id: "practical-barriers-to-return",
    citations: &[Citation::section(&IMMIGRATION_REGULATIONS, "8-7")],
};

/// 28: Unaccompanied minor.
pub static UNACCOMPANIED_MINOR: Term = Term { id: "unaccompanied-minor", citations: &[] };

/// 29: Representative.
pub static REPRESENTATIVE: Term = Term { id: "representative", citations: &[] };

/// 30: Age examination.
pub static AGE_EXAMINATION: Term = Term { id: "age-examination", citations: &[] };

/// 31: Time-limited permit until 18.
pub static TIME_LIMITED_PERMIT_UNTIL_18: Term = Term {
    id: "time-limited-permit-until-18",
    citations: &[Citation::section(&IMMIGRATION_REGULATIONS, "8-8")],
};

/// 32: Dublin case.
pub static DUBLIN_CASE: Term = Term { id: "dublin-case", citations: &[] };

/// 33: Responsible country.
pub static RESPONSIBLE_COUNTRY: Term = Term { id: "responsible-country", citations: &[] };

/// 34: Eurodac.
pub static EURODAC: Term = Term { id: "eurodac", citations: &[] };

/// 35: Safe third country.
pub static SAFE_THIRD_COUNTRY: Term = Term { id: "safe-third-country", citations: &[] };

/// 36: First country of asylum.
pub static FIRST_COUNTRY_OF_ASYLUM: Term = Term { id: "first-country-of-asylum", citations: &[] };

/// 37: 48-hour procedure.
pub static FORTY_EIGHT_HOUR_PROCEDURE: Term = Term { id: "48-hour-procedure", citations: &[] };

/// 38: Suspension of cases.
pub static SUSPENSION_OF_CASES: Term = Term { id: "suspension-of-cases", citations: &[] };

/// 39: National Arrival Centre.
pub static NATIONAL_ARRIVAL_CENTRE: Term = Term { id: "national-arrival-centre", citations: &[] };

/// 40: Reception centre.
pub static RECEPTION_CENTRE: Term = Term { id: "reception-centre", citations: &[] };

/// 41: Asylum interview.
pub static ASYLUM_INTERVIEW: Term = Term { id: "asylum-interview", citations: &[] };

/// 42: Interpreter.
pub static INTERPRETER: Term = Term { id: "interpreter", citations: &[] };

/// 43: UDI.
pub static UDI: Term = Term { id: "udi", citations: &[] };

/// 44: UNE.
pub static UNE: Term = Term { id: "une", citations: &[] };

/// 45: Police Immigration Service.
pub static POLICE_IMMIGRATION_SERVICE: Term = Term { id: "police-immigration-service", citations: &[] };

/// 46: County Governor.
pub static COUNTY_GOVERNOR: Term = Term { id: "county-governor", citations: &[] };

/// 47: Refusal or rejection.
pub static REFUSAL: Term = Term { id: "refusal", citations: &[] };

/// 48: Appeal.
pub static APPEAL: Term = Term { id: "appeal", citations: &[] };

/// 49: Suspensive effect or deferred implementation.
pub static SUSPENSIVE_EFFECT: Term = Term { id: "suspensive-effect", citations: &[] };

/// 50: Request for reversal.
pub static REQUEST_FOR_REVERSAL: Term = Term { id: "request-for-reversal", citations: &[] };

/// 51: Manifestly unfounded.
pub static MANIFESTLY_UNFOUNDED: Term = Term { id: "manifestly-unfounded", citations: &[] };

/// 52: Free legal advice.
pub static FREE_LEGAL_ADVICE: Term = Term { id: "free-legal-advice", citations: &[] };

/// 53: Advance notice.
pub static ADVANCE_NOTICE: Term = Term { id: "advance-notice", citations: &[] };

/// 54: Withdrawal or revocation.
pub static WITHDRAWAL: Term =
    Term { id: "withdrawal", citations: &[Citation::section(&IMMIGRATION_ACT, "63")] };

/// 55: Cessation.
pub static CESSATION: Term =
    Term { id: "cessation", citations: &[Citation::section(&IMMIGRATION_ACT, "37")] };

/// 56: Renewal.
pub static RENEWAL: Term = Term { id: "renewal", citations: &[Citation::section(&IMMIGRATION_ACT, "61")] };

/// 57: Permanent residence permit.
pub static PERMANENT_RESIDENCE_PERMIT: Term =
    Term { id: "permanent-residence-permit", citations: &[Citation::section(&IMMIGRATION_ACT, "62")] };

/// 58: Convention travel document.
pub static CONVENTION_TRAVEL_DOCUMENT: Term = Term { id: "convention-travel-document", citations: &[] };

/// 59: Immigrant's passport.
pub static IMMIGRANTS_PASSPORT: Term = Term { id: "immigrants-passport", citations: &[] };

/// 60: Family reunification or establishment.
pub static FAMILY_REUNIFICATION: Term = Term { id: "family-reunification", citations: &[] };

/// 61: Sponsor or reference person.
pub static SPONSOR: Term = Term { id: "sponsor", citations: &[] };

/// 62: Income requirement.
pub static INCOME_REQUIREMENT: Term = Term { id: "income-requirement", citations: &[] };

/// 63: G, the National Insurance base amount.
pub static BASE_AMOUNT: Term = Term { id: "base-amount", citations: &[] };

/// 64: Resettlement refugee.
pub static RESETTLEMENT_REFUGEE: Term = Term { id: "resettlement-refugee", citations: &[] };

/// 65: Stateless person.
pub static STATELESS_PERSON: Term = Term { id: "stateless-person", citations: &[] };

/// 66: Human trafficking.
pub static HUMAN_TRAFFICKING: Term = Term { id: "human-trafficking", citations: &[] };

/// 67: Reflection period.
pub static REFLECTION_PERIOD: Term =
    Term { id: "reflection-period", citations: &[Citation::section(&IMMIGRATION_REGULATIONS, "8-3")] };

/// 68: Mistreatment provision.
pub static MISTREATMENT_PROVISION: Term =
    Term { id: "mistreatment-provision", citations: &[Citation::section(&IMMIGRATION_ACT, "53")] };

/// 69: Assisted return.
pub static ASSISTED_RETURN: Term = Term { id: "assisted-return", citations: &[] };

/// 70: Duty to leave, exit deadline.
pub static DUTY_TO_LEAVE: Term = Term { id: "duty-to-leave", citations: &[] };

/// 71: Detention under the Immigration Act.
pub static DETENTION: Term = Term { id: "detention", citations: &[] };

/// 72: Introduction programme.
pub static INTRODUCTION_PROGRAMME: Term = Term { id: "introduction-programme", citations: &[] };

/// 73: Settlement.
pub static SETTLEMENT: Term = Term { id: "settlement", citations: &[] };

/// 74: Human rights defender.
pub static HUMAN_RIGHTS_DEFENDER: Term = Term {
    id: "human-rights-defender",
    citations: &[Citation::whole(&SEED_GOVERNMENT_HUMAN_RIGHTS_DEFENDERS)],
};

/// 75: Country of origin information.
pub static COUNTRY_OF_ORIGIN_INFORMATION: Term = Term { id: "country-of-origin-information", citations: &[] };

/// 76: D-number or national identity number.
pub static D_NUMBER: Term = Term { id: "d-number", citations: &[] };

/// Every term, in the order of the glossary.
pub static ALL: &[&Term] = &[
    &ASYLUM,
    &PROTECTION,
    &ASYLUM_SEEKER,
    &REFUGEE,
    &INTERNALLY_DISPLACED_PERSON,
    &REFUGEE_CONVENTION,
    &PERSECUTION,
    &WELL_FOUNDED_FEAR,
    &CONVENTION_GROUND,
    &PARTICULAR_SOCIAL_GROUP,
    &POLITICAL_OPINION,
    &NON_STATE_ACTOR,
    &STATE_PROTECTION,
    &INTERNAL_FLIGHT_ALTERNATIVE,
    &SUR_PLACE,
    &SUBSIDIARY_PROTECTION,
    &DERIVED_STATUS,
    &EXCLUSION,
    &NON_REFOULEMENT,
    &PERMIT_UNDER_SECTION_74,
    &COLLECTIVE_PROTECTION,
    &HUMANITARIAN_GROUNDS,
    &SPECIAL_CONNECTION_TO_NORWAY,
    &BEST_INTERESTS_OF_THE_CHILD,
    &IMMIGRATION_CONTROL_CONSIDERATIONS,
    &LIMITED_PERMIT,
    &PRACTICAL_BARRIERS_TO_RETURN,
    &UNACCOMPANIED_MINOR,
    &REPRESENTATIVE,
    &AGE_EXAMINATION,
    &TIME_LIMITED_PERMIT_UNTIL_18,
    &DUBLIN_CASE,
    &RESPONSIBLE_COUNTRY,
    &EURODAC,
    &SAFE_THIRD_COUNTRY,
    &FIRST_COUNTRY_OF_ASYLUM,
    &FORTY_EIGHT_HOUR_PROCEDURE,
    &SUSPENSION_OF_CASES,
    &NATIONAL_ARRIVAL_CENTRE,
    &RECEPTION_CENTRE,
    &ASYLUM_INTERVIEW,
    &INTERPRETER,
    &UDI,
    &UNE,
    &POLICE_IMMIGRATION_SERVICE,
    &COUNTY_GOVERNOR,
    &REFUSAL,
    &APPEAL,
    &SUSPENSIVE_EFFECT,
    &REQUEST_FOR_REVERSAL,
    &MANIFESTLY_UNFOUNDED,
    &FREE_LEGAL_ADVICE,
    &ADVANCE_NOTICE,
    &WITHDRAWAL,
    &CESSATION,
    &RENEWAL,
    &PERMANENT_RESIDENCE_PERMIT,
    &CONVENTION_TRAVEL_DOCUMENT,
    &IMMIGRANTS_PASSPORT,
    &FAMILY_REUNIFICATION,
    &SPONSOR,
    &INCOME_REQUIREMENT,
    &BASE_AMOUNT,
    &RESETTLEMENT_REFUGEE,
    &STATELESS_PERSON,
    &HUMAN_TRAFFICKING,
    &REFLECTION_PERIOD,
    &MISTREATMENT_PROVISION,
    &ASSISTED_RETURN,
    &DUTY_TO_LEAVE,
    &DETENTION,
    &INTRODUCTION_PROGRAMME,
    &SETTLEMENT,
    &HUMAN_RIGHTS_DEFENDER,
    &COUNTRY_OF_ORIGIN_INFORMATION,
    &D_NUMBER,
];
