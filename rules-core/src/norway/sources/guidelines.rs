//! Circulars, guidelines and instructions, practice notes, bills, debates and case law.

use super::{EUAA, GOVERNMENT, STORTINGET, UDI, UNDATED, UNE, day, month, year};

sources! {
    /// X13a: UDI's circular on derived refugee status.
    RS_2010_072_DERIVED_STATUS {
        id: "rs-2010-072-derived-status",
        title: "RS 2010-072 Avledet flyktningstatus",
        publisher: UDI,
        address: Some("https://udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2010-072/"),
        kind: Guideline, date: month(2018, 12), seen: Copy, confidence: Medium,
    }

    /// X14: UDI's guideline on the four-year requirement.
    UDI_2010_190_FOUR_YEARS {
        id: "udi-2010-190-four-years",
        title: "UDI 2010-190 Fireårskravet",
        publisher: UDI,
        address: Some("https://udiregelverk.no/rettskilder/udi-retningslinjer/udi-2010-190"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X16: UNE on exceptions from the income requirement.
    UNE_INCOME_EXCEPTIONS {
        id: "une-income-exceptions",
        title: "Unntak fra kravet til forsørgelse i saker om familieinnvandring",
        publisher: UNE,
        address: Some("https://une.no/kildesamling/andre-praksisbeskrivelser/unntak-fra-kravet-til-forsorgelse-i-saker-om-familieinnvandring"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X21: UDI's guideline on section 32 (a) and (d).
    UDI_2025_001_REFUSED_EXAMINATION {
        id: "udi-2025-001-refused-examination",
        title: "UDI 2025-001 Section 32 (a) and (d)",
        publisher: UDI,
        address: Some("https://udiregelverk.no/en/documents/udi-guidelines/udi-2025-001"),
        kind: Guideline, date: year(2025), seen: Copy, confidence: High,
    }

    /// X21: the ministry's instruction on safe third countries; its text was not reachable.
    GI_02_2022_SAFE_THIRD_COUNTRY {
        id: "gi-02-2022-safe-third-country",
        title: "GI-02/2022",
        publisher: GOVERNMENT,
        address: None,
        kind: Guideline, date: year(2022), seen: SecondHand, confidence: Medium,
    }

    /// X22: UDI's list of countries of the 48-hour procedure.
    UDI_2021_009_48_HOURS {
        id: "udi-2021-009-48-hours",
        title: "UDI 2021-009 48-timersprosedyren: landliste",
        publisher: UDI,
        address: Some("https://udiregelverk.no/rettskilder/udi-retningslinjer/udi-2021-009/udi-2021-009-v1"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X23: UDI's circular on the 48-hour procedure.
    RS_2011_030_48_HOURS {
        id: "rs-2011-030-48-hours",
        title: "RS 2011-030 48-timersprosedyren",
        publisher: UDI,
        address: Some("https://www.udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2011-030/"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X24: UDI's guideline on victims of human trafficking.
    UDI_2013_014_TRAFFICKING {
        id: "udi-2013-014-trafficking",
        title: "UDI 2013-014 Victims of human trafficking",
        publisher: UDI,
        address: Some("https://udiregelverk.no/en/documents/udi-guidelines/udi-2013-014"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X25: UDI's guideline on Afghanistan.
    UDI_2023_002_AFGHANISTAN {
        id: "udi-2023-002-afghanistan",
        title: "UDI 2023-002 Afghanistan",
        publisher: UDI,
        address: Some("https://udiregelverk.no/rettskilder/udi-retningslinjer/2023-002"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X26: UDI's guideline on Russia.
    UDI_2024_009_RUSSIA {
        id: "udi-2024-009-russia",
        title: "UDI 2024-009 Russia",
        publisher: UDI,
        address: Some("https://udiregelverk.no/en/documents/udi-guidelines/udi-2024-009"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X27: UDI's guideline on Eritrea, marked for revision.
    UDI_2012_010_ERITREA {
        id: "udi-2012-010-eritrea",
        title: "UDI 2012-010 Eritrea",
        publisher: UDI,
        address: Some("https://udiregelverk.no/en/documents/udi-guidelines/udi-2012-010"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Low,
    }

    /// X27: the ministry's instruction on national service in Eritrea.
    GI_13_2018_ERITREA {
        id: "gi-13-2018-eritrea",
        title: "GI-13/2018 (Eritrea)",
        publisher: GOVERNMENT,
        address: Some("https://www.regjeringen.no/no/dokumenter/id2617831/"),
        kind: Guideline, date: year(2018), seen: Copy, confidence: Low,
    }

    /// X28: the Supreme Court on hiding one's sexual orientation.
    SUPREME_COURT_2012_SEXUAL_ORIENTATION {
        id: "supreme-court-2012-sexual-orientation",
        title: "HR-2012-00667-A",
        publisher: "Høyesterett / UDI (udiregelverk.no)",
        address: Some("https://www.udiregelverk.no/no/rettskilder/hoyesterettsavgjorelser/hr-2012-00667-a/"),
        kind: CaseLaw, date: year(2012), seen: Copy, confidence: High,
    }

    /// X29: UNE's practice note on sexual orientation.
    UNE_SEXUAL_ORIENTATION_2023 {
        id: "une-sexual-orientation-2023",
        title: "Praksisnotat: Forfølgelse på grunnlag av seksuell orientering",
        publisher: UNE,
        address: Some("https://une.no/en/see-more-news/archive/2023/praksisnotat-forfolgelse-pa-grunnlag-av-seksuell-orientering/"),
        kind: Guideline, date: year(2023), seen: Copy, confidence: High,
    }

    /// X29b: UNE's earlier practice note on sexual orientation.
    UNE_SEXUAL_ORIENTATION_EARLIER {
        id: "une-sexual-orientation-earlier",
        title: "Homofili som asylgrunn (tidligere praksisnotat)",
        publisher: UNE,
        address: Some("https://www.une.no/en/sources/tidligere-praksisnotater---engelsk/homofili-som-asylgrunn/"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X36: the ministry's circular on collective protection.
    G_05_2024_COLLECTIVE_PROTECTION {
        id: "g-05-2024-collective-protection",
        title: "G-05/2024",
        publisher: GOVERNMENT,
        address: Some("https://www.regjeringen.no/no/dokumenter/id3041388/"),
        kind: Guideline, date: day(2024, 5, 31), seen: Copy, confidence: High,
    }

    /// X37: the bill on five years of collective protection.
    PROP_94_L_2023_2024 {
        id: "prop-94-l-2023-2024",
        title: "Prop. 94 L (2023–2024) Endringer i utlendingsloven (forlengelse av antall år det kan gis kollektiv beskyttelse)",
        publisher: GOVERNMENT,
        address: Some("https://www.regjeringen.no/no/dokumenter/prop.-94-l-20232024/id3034997/"),
        kind: Preparatory, date: year(2024), seen: Copy, confidence: High,
    }

    /// X37: the committee's report on that bill.
    INNST_27_L_2024_2025 {
        id: "innst-27-l-2024-2025",
        title: "Innst. 27 L (2024–2025)",
        publisher: STORTINGET,
        address: Some("https://stortinget.no/no/Saker-og-publikasjoner/Publikasjoner/Innstillinger/Stortinget/2024-2025/inns-202425-027l"),
        kind: Preparatory, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X55: the ministry's instruction on withdrawal and cessation.
    GI_14_2016_CESSATION {
        id: "gi-14-2016-cessation",
        title: "GI-14/2016",
        publisher: GOVERNMENT,
        address: Some("https://udiregelverk.no/no/rettskilder/departementets-rundskriv-og-instrukser/gi-142016/"),
        kind: Guideline, date: year(2016), seen: Copy, confidence: High,
    }

    /// X55b: its first version.
    GI_04_2016_CESSATION {
        id: "gi-04-2016-cessation",
        title: "GI-04/2016",
        publisher: GOVERNMENT,
        address: Some("https://www.regjeringen.no/no/dokumenter/id2481475/"),
        kind: Guideline, date: year(2016), seen: Copy, confidence: High,
    }

    /// X59: the proposal to raise the income requirement to 4 G, through a third party.
    INCOME_REQUIREMENT_PROPOSAL_2026 {
        id: "income-requirement-proposal-2026",
        title: "Forslag om underholdskrav på 4 G ved familieinnvandring",
        publisher: GOVERNMENT,
        address: None,
        kind: Preparatory, date: month(2026, 10), seen: SecondHand, confidence: Medium,
    }

    /// X75: UNE on the mistreatment provision.
    UNE_MISTREATMENT {
        id: "une-mistreatment",
        title: "Praksisbeskrivelse: Mishandlingsbestemmelsen",
        publisher: UNE,
        address: Some("https://une.no/en/sources/andre-praksisbeskrivelser/praksisbeskrivelse-mishandlingsbestemmelsen"),
        kind: Guideline, date: year(2018), seen: Copy, confidence: High,
    }

    /// X75b: UDI's circular on permits on independent grounds.
    RS_2010_009_INDEPENDENT_GROUNDS {
        id: "rs-2010-009-independent-grounds",
        title: "RS 2010-009 Oppholdstillatelse på selvstendig grunnlag",
        publisher: UDI,
        address: Some("https://udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2010-009/"),
        kind: Guideline, date: year(2018), seen: Copy, confidence: High,
    }

    /// X75c: a decision of UNE on mistreatment.
    UNE_DECISION_MISTREATMENT {
        id: "une-decision-mistreatment",
        title: "N2307420111",
        publisher: UNE,
        address: Some("https://www.une.no/en/sources/praksisbase-landingsside/2022/march/n2307420111/"),
        kind: CaseLaw, date: month(2022, 3), seen: Copy, confidence: Medium,
    }

    /// X75d: a question in parliament on the mistreatment provision.
    STORTINGET_MISTREATMENT_2025 {
        id: "stortinget-mistreatment-2025",
        title: "Spørsmål til skriftlig besvarelse om mishandlingsbestemmelsen",
        publisher: STORTINGET,
        address: None,
        kind: Preparatory, date: year(2025), seen: Copy, confidence: Medium,
    }

    /// X76: the guidelines for support to human rights defenders, of about 2023.
    HUMAN_RIGHTS_DEFENDERS_GUIDELINES {
        id: "human-rights-defenders-guidelines",
        title: "Norwegian guidelines for support to human rights defenders",
        publisher: GOVERNMENT,
        address: Some("https://www.regjeringen.no/en/dokumenter/norwegian-guidelines-for-support-to-human-rights-defenders/id2992011/"),
        kind: Guideline, date: year(2023), seen: Copy, confidence: Medium,
    }

    /// X78: the debate on asylum at the Russian border.
    STORTINGET_DEBATE_BORDER_2025 {
        id: "stortinget-debate-border-2025",
        title: "Referat fra Stortingets møte 6. juni 2025",
        publisher: STORTINGET,
        address: Some("https://www.stortinget.no/no/Saker-og-publikasjoner/Publikasjoner/Referater/Stortinget/2024-2025/refs-202425-06-06?m=31"),
        kind: Preparatory, date: day(2025, 6, 6), seen: Copy, confidence: Medium,
    }

    /// X84: the bill on collective protection for Ukrainians.
    PROP_72_L_2023_2024 {
        id: "prop-72-l-2023-2024",
        title: "Prop. 72 L (2023–2024)",
        publisher: GOVERNMENT,
        address: Some("https://www.regjeringen.no/no/dokumenter/prop.-72-l-20232024/id3031838/"),
        kind: Preparatory, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X94: UNE on travel documents.
    UNE_TRAVEL_DOCUMENTS {
        id: "une-travel-documents",
        title: "Reisedokumenter",
        publisher: UNE,
        address: Some("https://www.une.no/en/sources/andre-praksisbeskrivelser/reisedokumenter"),
        kind: Guideline, date: year(2025), seen: Copy, confidence: Medium,
    }

    /// X95: UNE's practice note on long stay.
    UNE_LONG_STAY {
        id: "une-long-stay",
        title: "Betydningen av langvarig opphold",
        publisher: UNE,
        address: Some("https://une.no/kildesamling/praksisnotater/betydningen-av-langvarig-opphold/"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X96, X113: UNE's practice note on children who have stayed long.
    UNE_LONG_STAYING_CHILDREN {
        id: "une-long-staying-children",
        title: "Varig ordning for lengeværende barn",
        publisher: UNE,
        address: Some("https://une.no/kildesamling/praksisnotater/varig-ordning-for-lengevarende-barn/"),
        kind: Guideline, date: year(2016), seen: Copy, confidence: Medium,
    }

    /// X97: UDI's circular on appeals.
    RS_2010_161_APPEAL {
        id: "rs-2010-161-appeal",
        title: "RS 2010-161 Klage",
        publisher: UDI,
        address: Some("https://udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2010-161/"),
        kind: Guideline, date: year(2016), seen: Copy, confidence: Medium,
    }

    /// X99: UNE's practice note on exclusion.
    UNE_EXCLUSION {
        id: "une-exclusion",
        title: "Eksklusjon",
        publisher: UNE,
        address: Some("https://une.no/kildesamling/praksisnotater/eksklusjon/"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X99b: UDI's guideline on exclusion.
    UDI_2020_013_EXCLUSION {
        id: "udi-2020-013-exclusion",
        title: "UDI 2020-013 Utelukkelse",
        publisher: UDI,
        address: Some("https://www.udiregelverk.no/rettskilder/udi-retningslinjer/udi-2020-013/"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X104: the consultation paper on section 32 (d).
    CONSULTATION_SAFE_THIRD_COUNTRY {
        id: "consultation-safe-third-country",
        title: "Høringsnotat – evaluering og videreføring av midlertidige endringer i utlendingsloven vedtatt på bakgrunn av forslag i Prop. 16 L (2015–2016)",
        publisher: GOVERNMENT,
        address: None,
        kind: Preparatory, date: UNDATED, seen: SecondHand, confidence: Medium,
    }

    /// X109: the Supreme Court on internal flight in cessation cases, through a commentary.
    SUPREME_COURT_2021_INTERNAL_FLIGHT {
        id: "supreme-court-2021-internal-flight",
        title: "HR-2021-203-A",
        publisher: "Høyesterett",
        address: None,
        kind: CaseLaw, date: year(2021), seen: SecondHand, confidence: Medium,
    }

    /// X114: UDI's circular on representatives for minors.
    RS_2015_003_REPRESENTATIVE {
        id: "rs-2015-003-representative",
        title: "RS 2015-003 Representant for enslige mindreårige",
        publisher: UDI,
        address: Some("https://udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2015-003/"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X115: UDI's circular on unaccompanied minors, repealed in 2017.
    RS_2010_094_UNACCOMPANIED_MINORS {
        id: "rs-2010-094-unaccompanied-minors",
        title: "RS 2010-094 Enslige mindreårige asylsøkere",
        publisher: UDI,
        address: Some("https://udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2010-094/"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X126: UDI's circular on the income requirement.
    RS_2010_118_INCOME {
        id: "rs-2010-118-income",
        title: "RS 2010-118 Underholdskravet i familieinnvandringssaker",
        publisher: UDI,
        address: Some("https://udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2010-118/"),
        kind: Guideline, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X127: the bill on arrest and detention.
    PROP_126_L_2016_2017 {
        id: "prop-126-l-2016-2017",
        title: "Prop. 126 L (2016–2017)",
        publisher: GOVERNMENT,
        address: Some("https://www.regjeringen.no/no/dokumenter/prop.-126-l-20162017/id2550740/sec6"),
        kind: Preparatory, date: year(2017), seen: Copy, confidence: Medium,
    }

    /// X132: UDI's circular on lawyers, including cases of national interests.
    RS_2018_002_LAWYERS {
        id: "rs-2018-002-lawyers",
        title: "RS 2018-002",
        publisher: UDI,
        address: Some("https://udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2018-002/"),
        kind: Guideline, date: year(2019), seen: Copy, confidence: Medium,
    }

    /// X44b: a judgment that stopped a transfer to Denmark.
    COURT_TRANSFER_DENMARK_2024 {
        id: "court-transfer-denmark-2024",
        title: "EUAA Case Law Database, case 4433",
        publisher: EUAA,
        address: Some("https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=4433"),
        kind: CaseLaw, date: day(2024, 7, 5), seen: Copy, confidence: Medium,
    }

    /// L5: the bill on family reunification with children; only its title, date and first lines were seen.
    PROP_108_L_2025_2026 {
        id: "prop-108-l-2025-2026",
        title: "Prop. 108 L (2025–2026)",
        publisher: GOVERNMENT,
        address: Some("https://www.regjeringen.no/no/dokumenter/prop.-108-l-20252026/id3166575/"),
        kind: Preparatory, date: day(2026, 6, 19), seen: SecondHand, confidence: Medium,
    }
}
