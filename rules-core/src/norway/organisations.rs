//! Whom a person in Norway can turn to. What no source was found for, or what was out of date, is left out:
//! an organisation may therefore stand here without any way to reach it.

use super::sources::{authorities, guidelines, organisations, press, seeds};
use crate::organisation::Day::{Friday, Monday, Thursday, Tuesday, Wednesday};
use crate::organisation::{Day, Hours, Organisation, OrganisationKind};
use crate::source::{Citation, Confidence, ContentDate};
use jiff::civil::date;

const MONDAY_TO_FRIDAY: &[Day] = &[Monday, Tuesday, Wednesday, Thursday, Friday];
const NOAS_DAYS: &[Day] = &[Monday, Tuesday, Thursday];
const NOAS_HOURS: &[Hours] =
    &[Hours { days: NOAS_DAYS, from: 930, to: 1130 }, Hours { days: NOAS_DAYS, from: 1230, to: 1530 }];
const SEIF_HOURS: &[Hours] = &[Hours { days: &[Monday, Tuesday, Wednesday, Thursday], from: 900, to: 1600 }];
const UNHCR_HOURS: &[Hours] = &[Hours { days: MONDAY_TO_FRIDAY, from: 1000, to: 1200 }];
const IOM_HOURS: &[Hours] = &[Hours { days: MONDAY_TO_FRIDAY, from: 1000, to: 1500 }];

/// What an organisation is without any way to reach it; each entry adds what is known.
const NOTHING_KNOWN: Organisation = Organisation {
    id: "",
    kind: OrganisationKind::Help,
    phones: &[],
    day_and_night: false,
    email: None,
    web: None,
    address: None,
    hours: &[],
    as_of: ContentDate::Undated,
    confidence: Confidence::Medium,
    citations: &[],
};

/// The police, danger to life.
pub static POLICE_EMERGENCY: Organisation = Organisation {
    id: "police-emergency",
    kind: OrganisationKind::Emergency,
    phones: &["112"],
    confidence: Confidence::High,
    citations: &[
        Citation::whole(&organisations::EMERGENCY_NUMBERS_VIKEN),
        Citation::whole(&organisations::EMERGENCY_NUMBERS_NORWAY_EXPLAINED),
    ],
    ..NOTHING_KNOWN
};

/// Ambulance.
pub static AMBULANCE: Organisation = Organisation {
    id: "ambulance",
    kind: OrganisationKind::Emergency,
    phones: &["113"],
    confidence: Confidence::High,
    citations: &[
        Citation::whole(&organisations::EMERGENCY_NUMBERS_VIKEN),
        Citation::whole(&organisations::EMERGENCY_NUMBERS_NORWAY_EXPLAINED),
    ],
    ..NOTHING_KNOWN
};

/// Fire service.
pub static FIRE: Organisation = Organisation {
    id: "fire",
    kind: OrganisationKind::Emergency,
    phones: &["110"],
    confidence: Confidence::High,
    citations: &[
        Citation::whole(&organisations::EMERGENCY_NUMBERS_VIKEN),
        Citation::whole(&organisations::EMERGENCY_NUMBERS_NORWAY_EXPLAINED),
    ],
    ..NOTHING_KNOWN
};

/// Out-of-hours doctor (legevakt).
pub static OUT_OF_HOURS_DOCTOR: Organisation = Organisation {
    id: "out-of-hours-doctor",
    kind: OrganisationKind::Emergency,
    phones: &["116117"],
    confidence: Confidence::High,
    citations: &[
        Citation::whole(&organisations::EMERGENCY_NUMBERS_VIKEN),
        Citation::whole(&organisations::EMERGENCY_NUMBERS_NORWAY_EXPLAINED),
    ],
    ..NOTHING_KNOWN
};

/// The police, not urgent.
pub static POLICE_NOT_URGENT: Organisation = Organisation {
    id: "police-not-urgent",
    kind: OrganisationKind::Emergency,
    phones: &["02800"],
    confidence: Confidence::High,
    citations: &[
        Citation::whole(&organisations::EMERGENCY_NUMBERS_VIKEN),
        Citation::whole(&organisations::EMERGENCY_NUMBERS_NORWAY_EXPLAINED),
    ],
    ..NOTHING_KNOWN
};

/// Violence and abuse helpline (VO-linjen).
pub static VIOLENCE_HELPLINE: Organisation = Organisation {
    id: "violence-helpline",
    kind: OrganisationKind::Emergency,
    phones: &["116006"],
    day_and_night: true,
    as_of: ContentDate::Day(date(2019, 10, 3)),
    confidence: Confidence::High,
    citations: &[
        Citation::whole(&press::FREDRIKSTAD_AVISA_VIOLENCE_HELPLINE),
        Citation::whole(&organisations::CRISIS_CENTRE_SECRETARIAT_HELPLINE),
    ],
    ..NOTHING_KNOWN
};

/// Children and youth alarm line (Alarmtelefonen).
pub static CHILD_HELPLINE: Organisation = Organisation {
    id: "child-helpline",
    kind: OrganisationKind::Emergency,
    phones: &["116111"],
    day_and_night: true,
    web: Some("116111.no"),
    confidence: Confidence::High,
    citations: &[Citation::whole(&authorities::CHILD_HELPLINE_SITE)],
    ..NOTHING_KNOWN
};

/// Poison information.
pub static POISON_INFORMATION: Organisation = Organisation {
    id: "poison-information",
    kind: OrganisationKind::Emergency,
    phones: &["22591300"],
    citations: &[Citation::whole(&organisations::POISON_INFORMATION_NORWAY_EXPAT)],
    ..NOTHING_KNOWN
};

/// Emergency help outside Norway, where the Norwegian numbers do not work: no number of its own.
pub static LOCAL_EMERGENCY_HELP: Organisation = Organisation {
    id: "local-emergency-help",
    kind: OrganisationKind::Emergency,
    confidence: Confidence::High,
    citations: &[Citation::whole(&organisations::EMERGENCY_NUMBERS_VIKEN)],
    ..NOTHING_KNOWN
};

/// Norwegian Organisation for Asylum Seekers.
pub static NOAS: Organisation = Organisation {
    id: "noas",
    kind: OrganisationKind::Help,
    phones: &["22365660"],
    email: Some("noas@noas.org"),
    web: Some("noas.no"),
    address: Some("Torggata 22, 0183 Oslo"),
    hours: NOAS_HOURS,
    as_of: ContentDate::Month { year: 2023, month: 6 },
    citations: &[Citation::whole(&seeds::SEED_RIGHTS_IN_EXILE), Citation::whole(&organisations::NOAS_SITE)],
    ..NOTHING_KNOWN
};

/// Juss-Buss, law students in Oslo. Address without a number and no hours: those found are out of date.
pub static JUSS_BUSS: Organisation = Organisation {
    id: "juss-buss",
    kind: OrganisationKind::Help,
    phones: &["22842900"],
    address: Some("Jusshuset, Skippergata, Oslo"),
    as_of: ContentDate::Month { year: 2023, month: 6 },
    citations: &[
        Citation::whole(&seeds::SEED_RIGHTS_IN_EXILE),
        Citation::whole(&press::VG_JUSS_BUSS_2017),
        Citation::whole(&authorities::ROYAL_COURT_JUSSHUSET_2023),
    ],
    ..NOTHING_KNOWN
};

/// SEIF, self-help for immigrants and refugees.
pub static SEIF: Organisation = Organisation {
    id: "seif",
    kind: OrganisationKind::Help,
    phones: &["22034830"],
    email: Some("seif@seif.no"),
    address: Some("Postboks 6856 St. Olavs plass, 0130 Oslo"),
    hours: SEIF_HOURS,
    as_of: ContentDate::Month { year: 2023, month: 6 },
    citations: &[
        Citation::whole(&seeds::SEED_RIGHTS_IN_EXILE),
        Citation::whole(&organisations::VIOLENCE_GUIDE),
    ],
    ..NOTHING_KNOWN
};

/// MiRA Centre.
pub static MIRA: Organisation = Organisation {
    id: "mira",
    kind: OrganisationKind::Help,
    phones: &["22116920"],
    email: Some("post@mirasenteret.no"),
    web: Some("mirasenteret.no"),
    address: Some("Storgata 38, Oslo"),
    as_of: ContentDate::Month { year: 2023, month: 6 },
    confidence: Confidence::High,
    citations: &[
        Citation::whole(&seeds::SEED_RIGHTS_IN_EXILE),
        Citation::whole(&organisations::VIOLENCE_GUIDE),
    ],
    ..NOTHING_KNOWN
};

/// Norwegian Helsinki Committee. No contact details were found in a source.
pub static NORWEGIAN_HELSINKI_COMMITTEE: Organisation = Organisation {
    id: "norwegian-helsinki-committee",
    kind: OrganisationKind::Help,
    citations: &[Citation::whole(&seeds::SEED_NORWEGIAN_HELSINKI_COMMITTEE)],
    ..NOTHING_KNOWN
};

/// Amnesty International Norway. No contact details were found in a source.
pub static AMNESTY_NORWAY: Organisation = Organisation {
    id: "amnesty-norway",
    kind: OrganisationKind::Help,
    as_of: ContentDate::Year(2018),
    citations: &[Citation::whole(&seeds::SEED_AMNESTY_NORWAY)],
    ..NOTHING_KNOWN
};

/// Norwegian embassies and other missions. The list of them was not found in a source.
pub static NORWEGIAN_MISSIONS: Organisation = Organisation {
    id: "norwegian-missions",
    kind: OrganisationKind::Authority,
    as_of: ContentDate::Year(2023),
    citations: &[
        Citation::whole(&seeds::SEED_GOVERNMENT_HUMAN_RIGHTS_DEFENDERS),
        Citation::whole(&guidelines::HUMAN_RIGHTS_DEFENDERS_GUIDELINES),
    ],
    ..NOTHING_KNOWN
};

/// National Police Immigration Service; the address is the National Arrival Centre.
pub static POLICE_IMMIGRATION_SERVICE: Organisation = Organisation {
    id: "police-immigration-service",
    kind: OrganisationKind::Authority,
    address: Some("Mosseveien 58, 1640 Råde"),
    as_of: ContentDate::Year(2024),
    confidence: Confidence::High,
    citations: &[
        Citation::whole(&authorities::POLICE_UKRAINE_REGISTRATION),
        Citation::whole(&authorities::UDI_WITHDRAW_APPLICATION),
    ],
    ..NOTHING_KNOWN
};

/// Norwegian Directorate of Immigration.
pub static UDI: Organisation = Organisation {
    id: "udi",
    kind: OrganisationKind::Authority,
    web: Some("udi.no"),
    address: Some("Postboks 2098 Vika, 0125 Oslo"),
    confidence: Confidence::High,
    citations: &[Citation::whole(&authorities::UDI_YOU_CAN_APPEAL), Citation::whole(&authorities::UDI_SITE)],
    ..NOTHING_KNOWN
};

/// Immigration Appeals Board.
pub static UNE: Organisation = Organisation {
    id: "une",
    kind: OrganisationKind::Authority,
    web: Some("une.no"),
    citations: &[Citation::whole(&authorities::UNE_SITE)],
    ..NOTHING_KNOWN
};

/// County Governor (Statsforvalteren).
pub static COUNTY_GOVERNOR: Organisation = Organisation {
    id: "county-governor",
    kind: OrganisationKind::Authority,
    web: Some("statsforvalteren.no"),
    confidence: Confidence::High,
    citations: &[Citation::whole(&authorities::COUNTY_GOVERNOR_LEGAL_AID)],
    ..NOTHING_KNOWN
};

/// Directorate of Integration and Diversity.
pub static IMDI: Organisation = Organisation {
    id: "imdi",
    kind: OrganisationKind::Authority,
    web: Some("imdi.no"),
    as_of: ContentDate::Month { year: 2021, month: 1 },
    confidence: Confidence::High,
    citations: &[Citation::whole(&authorities::IMDI_INTRODUCTION_PROGRAMME)],
    ..NOTHING_KNOWN
};

/// Child welfare, for unaccompanied children under 15; reached through the child helpline.
pub static BUFETAT: Organisation = Organisation {
    id: "bufetat",
    kind: OrganisationKind::Authority,
    phones: &["116111"],
    confidence: Confidence::High,
    citations: &[
        Citation::whole(&authorities::UDI_UNACCOMPANIED_MINORS),
        Citation::whole(&authorities::CHILD_HELPLINE_SITE),
    ],
    ..NOTHING_KNOWN
};

/// Labour and Welfare Administration; the local office.
pub static NAV: Organisation = Organisation {
    id: "nav",
    kind: OrganisationKind::Authority,
    as_of: ContentDate::Year(2024),
    citations: &[Citation::whole(&authorities::NYINORGE_WAITING_PHASE)],
    ..NOTHING_KNOWN
};

/// UNHCR Nordic and Baltic, in Stockholm.
pub static UNHCR_NORDIC: Organisation = Organisation {
    id: "unhcr-nordic",
    kind: OrganisationKind::Authority,
    phones: &["+46101012800"],
    web: Some("help.unhcr.org/norway"),
    hours: UNHCR_HOURS,
    citations: &[
        Citation::whole(&organisations::UNHCR_HELP_NORWAY),
        Citation::whole(&organisations::UNHCR_IN_NORWAY),
    ],
    ..NOTHING_KNOWN
};

/// IOM Norway.
pub static IOM_NORWAY: Organisation = Organisation {
    id: "iom-norway",
    kind: OrganisationKind::Authority,
    phones: &["23105320"],
    web: Some("iom.no"),
    address: Some("Skippergata 33, 0154 Oslo"),
    hours: IOM_HOURS,
    citations: &[Citation::whole(&organisations::IOM_CONTACT)],
    ..NOTHING_KNOWN
};

/// Parliamentary Ombud (Sivilombudet).
pub static PARLIAMENTARY_OMBUD: Organisation = Organisation {
    id: "parliamentary-ombud",
    kind: OrganisationKind::Authority,
    web: Some("sivilombudet.no"),
    as_of: ContentDate::Year(2023),
    confidence: Confidence::High,
    citations: &[Citation::whole(&authorities::OMBUD_SUSPENSION_2023)],
    ..NOTHING_KNOWN
};

/// Ombud for Children.
pub static OMBUD_FOR_CHILDREN: Organisation = Organisation {
    id: "ombud-for-children",
    kind: OrganisationKind::Authority,
    web: Some("barneombudet.no"),
    citations: &[Citation::whole(&authorities::OMBUD_FOR_CHILDREN_SITE)],
    ..NOTHING_KNOWN
};

/// Caritas Norway; at the arrival centre.
pub static CARITAS: Organisation = Organisation {
    id: "caritas",
    kind: OrganisationKind::Help,
    web: Some("caritas.no"),
    as_of: ContentDate::Year(2023),
    confidence: Confidence::High,
    citations: &[Citation::whole(&organisations::CARITAS_GUIDANCE)],
    ..NOTHING_KNOWN
};

/// JURK, legal counselling for women. Address without a number: none was found.
pub static JURK: Organisation = Organisation {
    id: "jurk",
    kind: OrganisationKind::Help,
    web: Some("foreninger.uio.no/jurk"),
    address: Some("Jusshuset, Skippergata, Oslo"),
    citations: &[
        Citation::whole(&organisations::JURK_CONTACT),
        Citation::whole(&authorities::ROYAL_COURT_JUSSHUSET_2023),
    ],
    ..NOTHING_KNOWN
};

/// Jussformidlingen, law students in Bergen.
pub static JUSSFORMIDLINGEN: Organisation = Organisation {
    id: "jussformidlingen",
    kind: OrganisationKind::Help,
    as_of: ContentDate::Year(2017),
    citations: &[
        Citation::whole(&press::VG_JUSS_BUSS_2017),
        Citation::whole(&authorities::UNE_LEGAL_AID_LIST),
    ],
    ..NOTHING_KNOWN
};

/// Jusshjelpa i Nord-Norge, law students in Tromsø.
pub static JUSSHJELPA_NORD_NORGE: Organisation = Organisation {
    id: "jusshjelpa-nord-norge",
    kind: OrganisationKind::Help,
    as_of: ContentDate::Year(2017),
    citations: &[Citation::whole(&press::VG_JUSS_BUSS_2017)],
    ..NOTHING_KNOWN
};

/// Jushjelpa i Midt-Norge, law students in Trondheim.
pub static JUSHJELPA_MIDT_NORGE: Organisation = Organisation {
    id: "jushjelpa-midt-norge",
    kind: OrganisationKind::Help,
    as_of: ContentDate::Year(2017),
    citations: &[Citation::whole(&press::VG_JUSS_BUSS_2017)],
    ..NOTHING_KNOWN
};

/// ROSA, help for victims of trafficking.
pub static ROSA: Organisation = Organisation {
    id: "rosa",
    kind: OrganisationKind::Help,
    phones: &["22331160"],
    day_and_night: true,
    web: Some("rosa-help.no"),
    as_of: ContentDate::Year(2018),
    citations: &[
        Citation::whole(&organisations::ROSA_ABOUT),
        Citation::whole(&organisations::VIOLENCE_GUIDE),
    ],
    ..NOTHING_KNOWN
};

/// Crisis centres; found through the violence helpline.
pub static CRISIS_CENTRES: Organisation = Organisation {
    id: "crisis-centres",
    kind: OrganisationKind::Help,
    phones: &["116006"],
    day_and_night: true,
    as_of: ContentDate::Day(date(2019, 10, 3)),
    confidence: Confidence::High,
    citations: &[
        Citation::whole(&press::FREDRIKSTAD_AVISA_VIOLENCE_HELPLINE),
        Citation::whole(&organisations::CRISIS_CENTRE_SECRETARIAT_HELPLINE),
    ],
    ..NOTHING_KNOWN
};

/// Health centre for undocumented migrants, Oslo.
pub static HEALTH_CENTRE_UNDOCUMENTED_OSLO: Organisation = Organisation {
    id: "health-centre-undocumented-oslo",
    kind: OrganisationKind::Help,
    phones: &["48890560"],
    citations: &[Citation::whole(&organisations::VIOLENCE_GUIDE)],
    ..NOTHING_KNOWN
};

/// Site on the rights of unaccompanied minors.
pub static MYRIGHTS: Organisation = Organisation {
    id: "myrights",
    kind: OrganisationKind::Help,
    web: Some("myrights.no"),
    citations: &[Citation::whole(&organisations::MYRIGHTS_SITE)],
    ..NOTHING_KNOWN
};

/// Site for children who seek asylum.
pub static ASYLBARN: Organisation = Organisation {
    id: "asylbarn",
    kind: OrganisationKind::Help,
    web: Some("asylbarn.no"),
    citations: &[Citation::whole(&organisations::ASYLBARN_SITE), Citation::whole(&authorities::UNG_ASYLUM)],
    ..NOTHING_KNOWN
};

/// Skeiv Verden.
pub static SKEIV_VERDEN: Organisation = Organisation {
    id: "skeiv-verden",
    kind: OrganisationKind::Help,
    web: Some("skeivverden.no"),
    as_of: ContentDate::Year(2017),
    citations: &[Citation::whole(&organisations::SKEIV_VERDEN_SITE)],
    ..NOTHING_KNOWN
};

/// FRI, the national LGBTQI+ organisation.
pub static FRI: Organisation = Organisation {
    id: "fri",
    kind: OrganisationKind::Help,
    web: Some("foreningenfri.no"),
    citations: &[Citation::whole(&organisations::FRI_SITE)],
    ..NOTHING_KNOWN
};

/// Norwegian Refugee Council.
pub static NORWEGIAN_REFUGEE_COUNCIL: Organisation = Organisation {
    id: "norwegian-refugee-council",
    kind: OrganisationKind::Help,
    web: Some("nrc.no"),
    confidence: Confidence::High,
    citations: &[Citation::whole(&organisations::NORWEGIAN_REFUGEE_COUNCIL_SITE)],
    ..NOTHING_KNOWN
};

/// Every organisation: emergencies, then those the founding documents name, authorities, and other help.
pub static ALL: &[&Organisation] = &[
    &POLICE_EMERGENCY,
    &AMBULANCE,
    &FIRE,
    &OUT_OF_HOURS_DOCTOR,
    &POLICE_NOT_URGENT,
    &VIOLENCE_HELPLINE,
    &CHILD_HELPLINE,
    &POISON_INFORMATION,
    &LOCAL_EMERGENCY_HELP,
    &NOAS,
    &JUSS_BUSS,
    &SEIF,
    &MIRA,
    &NORWEGIAN_HELSINKI_COMMITTEE,
    &AMNESTY_NORWAY,
    &NORWEGIAN_MISSIONS,
    &POLICE_IMMIGRATION_SERVICE,
    &UDI,
    &UNE,
    &COUNTY_GOVERNOR,
    &IMDI,
    &BUFETAT,
    &NAV,
    &UNHCR_NORDIC,
    &IOM_NORWAY,
    &PARLIAMENTARY_OMBUD,
    &OMBUD_FOR_CHILDREN,
    &CARITAS,
    &JURK,
    &JUSSFORMIDLINGEN,
    &JUSSHJELPA_NORD_NORGE,
    &JUSHJELPA_MIDT_NORGE,
    &ROSA,
    &CRISIS_CENTRES,
    &HEALTH_CENTRE_UNDOCUMENTED_OSLO,
    &MYRIGHTS,
    &ASYLBARN,
    &SKEIV_VERDEN,
    &FRI,
    &NORWEGIAN_REFUGEE_COUNCIL,
];
