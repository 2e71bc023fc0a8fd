//! Acts, regulations, treaties and the instruments that amend them.

use super::{LOVDATA, day, month, year};

const LOVTIDEND: &str = "Norsk Lovtidend";

sources! {
    /// L1, L3, X02-X09, X79, X119, X129: the Immigration Act, consolidated as of April 2026.
    IMMIGRATION_ACT {
        id: "immigration-act",
        title: "Lov om utlendingers adgang til riket og deres opphold her (utlendingsloven)",
        short: "utlendingsloven",
        publisher: LOVDATA,
        address: Some("https://lovdata.no/dokument/NL/lov/2008-05-15-35"),
        kind: Act, date: month(2026, 4), seen: Copy, confidence: High,
    }

    /// X10-X13, X15-X20, X111: the Immigration Regulations, mostly as of 2018-2019, in UDI's collection.
    IMMIGRATION_REGULATIONS {
        id: "immigration-regulations",
        title: "Forskrift om utlendingers adgang til riket og deres opphold her (utlendingsforskriften)",
        short: "utlendingsforskriften",
        publisher: "Lovdata / UDI (udiregelverk.no)",
        address: Some("https://lovdata.no/dokument/SF/forskrift/2009-10-15-1286"),
        kind: Regulation, date: year(2019), seen: Copy, confidence: Medium,
    }

    /// L1: the Public Administration Act, consolidated as of April 2026.
    PUBLIC_ADMINISTRATION_ACT {
        id: "public-administration-act",
        title: "Lov om behandlingsmåten i forvaltningssaker (forvaltningsloven)",
        short: "forvaltningsloven",
        publisher: LOVDATA,
        address: Some("https://lovdata.no/dokument/NL/lov/1967-02-10"),
        kind: Act, date: month(2026, 4), seen: Copy, confidence: High,
    }

    /// L1: the new Public Administration Act, adopted, not in force in April 2026.
    NEW_PUBLIC_ADMINISTRATION_ACT {
        id: "new-public-administration-act",
        title: "Lov 20. juni 2025 nr. 81 (ny forvaltningslov)",
        publisher: LOVTIDEND,
        address: Some("https://lovdata.no/dokument/LTI/lov/2025-06-20-81"),
        kind: Act, date: day(2025, 6, 20), seen: SecondHand, confidence: Medium,
    }

    /// L1: the Nationality Act, as amended to LOV-2024-12-20-81.
    NATIONALITY_ACT {
        id: "nationality-act",
        title: "Lov om norsk statsborgerskap (statsborgerloven)",
        short: "statsborgerloven",
        publisher: LOVDATA,
        address: Some("https://lovdata.no/dokument/NL/lov/2005-06-10-51"),
        kind: Act, date: month(2026, 4), seen: Copy, confidence: High,
    }

    /// L2: FOR-2025-01-10-18, income requirement of 3.2 G.
    INCOME_REQUIREMENT_2025 {
        id: "income-requirement-2025",
        title: "Forskrift 10. januar 2025 nr. 18 om endring i utlendingsforskriften (underholdskravet)",
        publisher: LOVTIDEND,
        address: Some("https://lovdata.no/dokument/LTI/forskrift/2025-01-10-18"),
        kind: Regulation, date: day(2025, 1, 10), seen: Copy, confidence: High,
    }

    /// L2: FOR-2025-02-11-176, collective protection may be extended three times.
    COLLECTIVE_EXTENSION_2025 {
        id: "collective-extension-2025",
        title: "Forskrift 11. februar 2025 nr. 176 om endring i utlendingsforskriften (kollektiv beskyttelse)",
        publisher: LOVTIDEND,
        address: Some("https://lovdata.no/dokument/LTI/forskrift/2025-02-11-176"),
        kind: Regulation, date: day(2025, 2, 11), seen: Copy, confidence: High,
    }

    /// L2: LOV-2025-06-20-84, section 43 rewritten.
    FAMILY_OF_CHILD_2025 {
        id: "family-of-child-2025",
        title: "Lov 20. juni 2025 nr. 84 om endringer i utlendingsloven (foreldre og søsken til barn med beskyttelse)",
        publisher: LOVTIDEND,
        address: Some("https://lovdata.no/dokument/LTI/lov/2025-06-20-84"),
        kind: Act, date: day(2025, 6, 20), seen: Copy, confidence: High,
    }

    /// L2: FOR-2025-06-26-1327, tests for permanent residence.
    PERMANENT_RESIDENCE_TESTS_2025 {
        id: "permanent-residence-tests-2025",
        title: "Forskrift 26. juni 2025 nr. 1327 om endring i utlendingsforskriften (prøver for permanent opphold)",
        publisher: LOVTIDEND,
        address: Some("https://lovdata.no/dokument/LTI/forskrift/2025-06-26-1327"),
        kind: Regulation, date: day(2025, 6, 26), seen: Copy, confidence: High,
    }

    /// L2: LOV-2025-06-20-82, a new section 92 on free legal aid, adopted, not in force in April 2026.
    FREE_LEGAL_AID_2025 {
        id: "free-legal-aid-2025",
        title: "Lov 20. juni 2025 nr. 82 (rettshjelp)",
        publisher: LOVTIDEND,
        address: Some("https://lovdata.no/dokument/LTI/lov/2025-06-20-82"),
        kind: Act, date: day(2025, 6, 20), seen: Copy, confidence: Medium,
    }

    /// S000-S003: the Refugee Convention and its Protocol, as the seeds and the Act refer to it.
    CONVENTION_1951 {
        id: "convention-1951",
        title: "Convention relating to the Status of Refugees, 28 July 1951, and Protocol, 31 January 1967",
        publisher: "United Nations",
        address: None,
        kind: Treaty, date: day(1951, 7, 28), seen: SecondHand, confidence: High,
    }

    /// S003: the European Convention on Human Rights, as the seed and the Act refer to it.
    ECHR {
        id: "echr",
        title: "Convention for the Protection of Human Rights and Fundamental Freedoms (European Convention on Human Rights)",
        publisher: "Council of Europe",
        address: None,
        kind: Treaty, date: day(1950, 11, 4), seen: SecondHand, confidence: High,
    }

    /// X41-X44: the Dublin III Regulation, as the Act (section 32) and the pages of the authorities refer to it.
    DUBLIN_III {
        id: "dublin-iii",
        title: "Regulation (EU) No 604/2013 (Dublin III)",
        publisher: "EUR-Lex",
        address: Some("https://eur-lex.europa.eu/eli/reg/2013/604/oj"),
        kind: Treaty, date: day(2013, 6, 26), seen: SecondHand, confidence: Medium,
    }

    /// X43, X46, X47: the Asylum and Migration Management Regulation; whether it applies in Norway is not known.
    AMMR {
        id: "ammr",
        title: "Regulation (EU) 2024/1351 on asylum and migration management",
        publisher: "EUR-Lex",
        address: Some("https://eur-lex.europa.eu/eli/reg/2024/1351/oj"),
        kind: Treaty, date: day(2024, 5, 14), seen: SecondHand, confidence: Low,
    }

}
