//! Open interpretations: where the reading of the law that the rules rest on is open, as the sources show it.
//! No rule, so the digest in the receipt does not cover it. Words are in `locales/*/law/`.

use super::cite::{act, page, regulations};
use super::sources::{authorities, guidelines, law, organisations, press, seeds};
use crate::review::Interpretation;
use crate::review::Openness::{Contested, MayHaveChanged, OpenNorm, Practice, TextNotSeen};

/// All of them, in the order of the law.
pub static ALL: &[Interpretation] = &[
    Interpretation {
        id: "act-after-june-2026",
        openness: MayHaveChanged,
        provisions: &[page(&law::IMMIGRATION_ACT)],
        citations: &[page(&law::IMMIGRATION_ACT)],
    },
    Interpretation {
        id: "regulations-in-old-copies",
        openness: MayHaveChanged,
        provisions: &[page(&law::IMMIGRATION_REGULATIONS)],
        citations: &[page(&law::IMMIGRATION_REGULATIONS)],
    },
    Interpretation {
        id: "border-in-a-crisis",
        openness: Contested,
        provisions: &[act("9"), act("32")],
        citations: &[act("9"), act("32").paragraph(5)],
    },
    Interpretation {
        id: "war-alone",
        openness: OpenNorm,
        provisions: &[act("28"), page(&law::ECHR)],
        citations: &[act("28").paragraph(1).letter('b'), page(&authorities::UNE_REFUGEE_STATUS_2025)],
    },
    Interpretation {
        id: "child-threshold",
        openness: OpenNorm,
        provisions: &[act("28")],
        citations: &[act("28").paragraph(3), page(&authorities::UNG_ASYLUM)],
    },
    Interpretation {
        id: "own-acts-after-leaving",
        openness: OpenNorm,
        provisions: &[act("28")],
        citations: &[act("28").paragraph(4)],
    },
    Interpretation {
        id: "safe-area-and-state",
        openness: OpenNorm,
        provisions: &[act("28"), act("29")],
        citations: &[act("28").paragraph(5), act("29").paragraph(3)],
    },
    Interpretation {
        id: "test-of-reasonableness",
        openness: MayHaveChanged,
        provisions: &[act("28"), act("38")],
        citations: &[page(&press::THESIS_INTERNAL_FLIGHT), page(&organisations::NOAS_PRESENTATION_2018)],
    },
    Interpretation {
        id: "particular-social-group",
        openness: OpenNorm,
        provisions: &[act("30")],
        citations: &[act("30").paragraph(1).letter('c')],
    },
    Interpretation {
        id: "women-from-afghanistan",
        openness: Practice,
        provisions: &[act("28"), act("30")],
        citations: &[page(&guidelines::UDI_2023_002_AFGHANISTAN), page(&press::VART_LAND_AFGHAN_WOMEN_2023)],
    },
    Interpretation {
        id: "refusing-military-service",
        openness: Practice,
        provisions: &[act("29"), act("30")],
        citations: &[
            act("29").paragraph(2).letter('e'),
            page(&press::UTROP_MOBILISATION_2022),
            page(&guidelines::UDI_2024_009_RUSSIA),
            page(&guidelines::GI_13_2018_ERITREA),
        ],
    },
    Interpretation {
        id: "hiding-from-fear",
        openness: Practice,
        provisions: &[act("29"), act("30")],
        citations: &[
            page(&guidelines::SUPREME_COURT_2012_SEXUAL_ORIENTATION),
            page(&guidelines::UNE_SEXUAL_ORIENTATION_2023),
        ],
    },
    Interpretation {
        id: "one-question-on-exclusion",
        openness: OpenNorm,
        provisions: &[act("31"), page(&law::CONVENTION_1951)],
        citations: &[act("31"), page(&guidelines::UDI_2020_013_EXCLUSION)],
    },
    Interpretation {
        id: "responsible-state-after-june-2026",
        openness: MayHaveChanged,
        provisions: &[act("32"), regulations("7-4"), page(&law::DUBLIN_III), page(&law::AMMR)],
        citations: &[
            page(&law::AMMR),
            page(&authorities::EUAA_PACT_NORWAY),
            page(&organisations::NOAS_EU_PACT),
        ],
    },
    Interpretation {
        id: "family-in-another-state",
        openness: TextNotSeen,
        provisions: &[act("32"), page(&law::DUBLIN_III)],
        citations: &[act("32").paragraph(1).letter('b'), page(&authorities::EUAA_DUBLIN_NORWAY)],
    },
    Interpretation {
        id: "safe-third-country-without-examination",
        openness: Contested,
        provisions: &[act("32")],
        citations: &[
            act("32").paragraph(1).letter('d'),
            page(&guidelines::CONSULTATION_SAFE_THIRD_COUNTRY),
            page(&seeds::SEED_NORWEGIAN_HELSINKI_COMMITTEE),
        ],
    },
    Interpretation {
        id: "border-with-russia",
        openness: MayHaveChanged,
        provisions: &[act("32")],
        citations: &[
            page(&guidelines::STORTINGET_DEBATE_BORDER_2025),
            page(&guidelines::GI_02_2022_SAFE_THIRD_COUNTRY),
        ],
    },
    Interpretation {
        id: "use-of-the-nordic-rule",
        openness: Practice,
        provisions: &[act("32")],
        citations: &[act("32").paragraph(1).letter('c'), page(&guidelines::UDI_2025_001_REFUSED_EXAMINATION)],
    },
    Interpretation {
        id: "resumption-for-syria",
        openness: MayHaveChanged,
        provisions: &[act("33")],
        citations: &[page(&authorities::EUAA_SYRIA_SUSPENDED), page(&press::ALBAWABA_SYRIA_2026)],
    },
    Interpretation {
        id: "fifth-year-of-collective-protection",
        openness: TextNotSeen,
        provisions: &[act("34"), regulations("7-5-a"), page(&law::COLLECTIVE_EXTENSION_2025)],
        citations: &[
            page(&law::COLLECTIVE_EXTENSION_2025),
            page(&guidelines::PROP_94_L_2023_2024),
            page(&authorities::UDI_MORE_ABOUT_EXTENSIONS),
        ],
    },
    Interpretation {
        id: "rule-for-ukrainian-men",
        openness: TextNotSeen,
        provisions: &[act("34"), regulations("7-5-a")],
        citations: &[
            page(&press::UTROP_UKRAINIAN_MEN_2026),
            page(&press::UNN_UKRAINIAN_MEN_2026),
            page(&press::BABEL_UKRAINIAN_MEN_2026),
        ],
    },
    Interpretation {
        id: "men-as-close-family",
        openness: TextNotSeen,
        provisions: &[regulations("7-5-a")],
        citations: &[page(&press::UTROP_UKRAINIAN_MEN_2026), page(&press::GLAVCOM_UKRAINIAN_MEN_2026)],
    },
    Interpretation {
        id: "areas-regarded-as-safe",
        openness: MayHaveChanged,
        provisions: &[regulations("7-5-a")],
        citations: &[
            page(&authorities::UDI_COLLECTIVE_CHANGES_2024),
            page(&press::UNN_14_REGIONS_2025),
            page(&press::EUROMAIDAN_14_REGIONS_2025),
        ],
    },
    Interpretation {
        id: "day-of-the-application",
        openness: OpenNorm,
        provisions: &[regulations("7-5-a")],
        citations: &[page(&authorities::UDI_COLLECTIVE_CHANGES_2024), page(&press::UTROP_UKRAINIAN_MEN_2026)],
    },
    Interpretation {
        id: "second-nationality-of-a-safe-country",
        openness: TextNotSeen,
        provisions: &[regulations("7-5-a")],
        citations: &[
            page(&authorities::UDI_NO_COLLECTIVE_PROTECTION),
            page(&authorities::UDI_EXTEND_COLLECTIVE),
        ],
    },
    Interpretation {
        id: "who-asks-for-resettlement",
        openness: Practice,
        provisions: &[act("35")],
        citations: &[
            act("35"),
            page(&seeds::SEED_NORWEGIAN_HELSINKI_COMMITTEE),
            page(&authorities::UDI_APPLYING_FROM_ABROAD),
        ],
    },
    Interpretation {
        id: "cessation-and-internal-flight",
        openness: Practice,
        provisions: &[act("37")],
        citations: &[
            page(&guidelines::SUPREME_COURT_2021_INTERNAL_FLIGHT),
            page(&guidelines::GI_14_2016_CESSATION),
            page(&guidelines::GI_04_2016_CESSATION),
        ],
    },
    Interpretation {
        id: "family-in-withdrawal",
        openness: Contested,
        provisions: &[act("37"), regulations("7-2")],
        citations: &[
            page(&guidelines::RS_2010_072_DERIVED_STATUS),
            page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
        ],
    },
    Interpretation {
        id: "discretion-of-section-38",
        openness: OpenNorm,
        provisions: &[act("38")],
        citations: &[act("38"), page(&authorities::UNE_HUMANITARIAN_2025)],
    },
    Interpretation {
        id: "length-of-a-first-permit",
        openness: Contested,
        provisions: &[act("60"), act("38")],
        citations: &[act("60"), page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION)],
    },
    Interpretation {
        id: "income-of-a-child-sponsor",
        openness: TextNotSeen,
        provisions: &[act("43"), act("58")],
        citations: &[page(&guidelines::RS_2010_118_INCOME)],
    },
    Interpretation {
        id: "bill-on-family-of-children",
        openness: MayHaveChanged,
        provisions: &[act("43"), act("50"), page(&law::FAMILY_OF_CHILD_2025)],
        citations: &[page(&guidelines::PROP_108_L_2025_2026)],
    },
    Interpretation {
        id: "special-cases-of-other-family",
        openness: OpenNorm,
        provisions: &[act("49"), regulations("9-7")],
        citations: &[act("49"), regulations("9-7")],
    },
    Interpretation {
        id: "applications-while-the-sponsor-is-reviewed",
        openness: Contested,
        provisions: &[act("40"), act("63")],
        citations: &[page(&authorities::OMBUD_SUSPENSION_2023)],
    },
    Interpretation {
        id: "single-events-of-violence",
        openness: Contested,
        provisions: &[act("53")],
        citations: &[
            page(&guidelines::UNE_DECISION_MISTREATMENT),
            page(&guidelines::STORTINGET_MISTREATMENT_2025),
            page(&guidelines::UNE_MISTREATMENT),
        ],
    },
    Interpretation {
        id: "income-proposal",
        openness: MayHaveChanged,
        provisions: &[act("58"), regulations("10-8"), page(&law::INCOME_REQUIREMENT_2025)],
        citations: &[
            page(&law::INCOME_REQUIREMENT_2025),
            page(&guidelines::INCOME_REQUIREMENT_PROPOSAL_2026),
        ],
    },
    Interpretation {
        id: "length-of-the-permit-against-return",
        openness: Practice,
        provisions: &[act("74")],
        citations: &[
            page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION),
            page(&guidelines::UNE_LONG_STAY),
            page(&guidelines::UNE_EXCLUSION),
        ],
    },
    Interpretation {
        id: "reply-to-an-advance-notice",
        openness: TextNotSeen,
        provisions: &[act("81")],
        citations: &[act("81"), page(&authorities::UDI_TRIP_TO_HOME_COUNTRY)],
    },
    Interpretation {
        id: "staying-after-withdrawal-of-status",
        openness: OpenNorm,
        provisions: &[act("90-c"), act("37")],
        citations: &[act("90-c").paragraph(4), page(&seeds::SEED_EUAA_FORMS_OF_PROTECTION)],
    },
    Interpretation {
        id: "time-limits-in-responsibility-cases",
        openness: MayHaveChanged,
        provisions: &[act("90-c")],
        citations: &[
            act("90-c").paragraph(3),
            page(&authorities::UNE_DUBLIN_WAITING_TIMES),
            page(&authorities::UDI_DUBLIN_CASE),
        ],
    },
    Interpretation {
        id: "list-of-48-hour-countries",
        openness: MayHaveChanged,
        provisions: &[act("90-c"), act("94-a"), act("106")],
        citations: &[page(&guidelines::UDI_2021_009_48_HOURS), page(&guidelines::RS_2011_030_48_HOURS)],
    },
    Interpretation {
        id: "free-legal-aid-to-come",
        openness: MayHaveChanged,
        provisions: &[act("92"), page(&law::FREE_LEGAL_AID_2025)],
        citations: &[page(&law::FREE_LEGAL_AID_2025)],
    },
    Interpretation {
        id: "new-public-administration-act",
        openness: MayHaveChanged,
        provisions: &[page(&law::PUBLIC_ADMINISTRATION_ACT), page(&law::NEW_PUBLIC_ADMINISTRATION_ACT)],
        citations: &[page(&law::NEW_PUBLIC_ADMINISTRATION_ACT)],
    },
    Interpretation {
        id: "derived-status-in-an-undated-copy",
        openness: MayHaveChanged,
        provisions: &[regulations("7-2")],
        citations: &[regulations("7-2"), page(&guidelines::RS_2010_072_DERIVED_STATUS)],
    },
    Interpretation {
        id: "length-of-the-reflection-period",
        openness: Contested,
        provisions: &[regulations("8-3")],
        citations: &[
            regulations("8-3"),
            page(&guidelines::UDI_2013_014_TRAFFICKING),
            page(&authorities::GOVERNMENT_TRAFFICKING_RULES),
        ],
    },
    Interpretation {
        id: "ties-of-a-child",
        openness: Practice,
        provisions: &[regulations("8-5"), act("38")],
        citations: &[regulations("8-5"), page(&guidelines::UNE_LONG_STAYING_CHILDREN)],
    },
    Interpretation {
        id: "use-of-practical-barriers",
        openness: Practice,
        provisions: &[regulations("8-7")],
        citations: &[
            regulations("8-7"),
            page(&organisations::STATELESSNESS_INDEX),
            page(&organisations::UNHCR_STATELESS_2024),
        ],
    },
    Interpretation {
        id: "stateless-from-palestine",
        openness: MayHaveChanged,
        provisions: &[page(&law::NATIONALITY_ACT)],
        citations: &[page(&authorities::UDI_PALESTINE_2024), page(&organisations::STATELESSNESS_INDEX)],
    },
];
