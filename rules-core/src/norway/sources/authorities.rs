//! Pages of UDI, UNE, the police and other authorities, Norwegian and European.

use super::{EUAA, GOVERNMENT, UDI, UNDATED, UNE, day, month, year};

const IMDI: &str = "Integrerings- og mangfoldsdirektoratet (IMDi)";
const POLICE: &str = "Politiet";

sources! {
    /// X24b: old page on rules for victims of trafficking.
    GOVERNMENT_TRAFFICKING_RULES {
        id: "government-trafficking-rules",
        title: "Regler for personer utsatt for menneskehandel",
        publisher: GOVERNMENT,
        address: Some("https://www.regjeringen.no/no/dokumenter/regler-for-personer-utsatt-for-menneskeh/id109387/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Low,
    }

    /// X31: UDI on areas regarded as safe, autumn 2024.
    UDI_COLLECTIVE_CHANGES_2024 {
        id: "udi-collective-changes-2024",
        title: "Important changes to the right to apply for collective protection",
        publisher: UDI,
        address: Some("https://udi.no/en/important-messages/important-changes-to-the-right-to-apply-for-collective-protection"),
        kind: Authority, date: year(2024), seen: Copy, confidence: High,
    }

    /// X32: UDI on who will not get collective protection.
    UDI_NO_COLLECTIVE_PROTECTION {
        id: "udi-no-collective-protection",
        title: "Who is not covered by the collective protection scheme?",
        publisher: UDI,
        address: Some("https://www.udi.no/en/information-ukraine-and-russia/situation-in-ukraine/stay-in-norway/frequently-asked-questions-and-answers/who-will-not-get-collective-protection/"),
        kind: Authority, date: year(2024), seen: Copy, confidence: High,
    }

    /// X33: UDI on granted collective protection.
    UDI_COLLECTIVE_GRANTED {
        id: "udi-collective-granted",
        title: "My application for collective protection has been granted",
        publisher: UDI,
        address: Some("https://udi.no/en/information-ukraine-and-russia/ukraine/i-have-received-an-answer-to-my-application/my-application-for-collective-protection-has-been-granted"),
        kind: Authority, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X34: UDI on extending the stay.
    UDI_EXTEND_COLLECTIVE {
        id: "udi-extend-collective",
        title: "I want to extend my stay in Norway",
        publisher: UDI,
        address: None,
        kind: Authority, date: year(2024), seen: Copy, confidence: High,
    }

    /// X35: UDI on who gets no extension.
    UDI_NO_EXTENSION_COLLECTIVE {
        id: "udi-no-extension-collective",
        title: "Who does not get an extension of collective protection?",
        publisher: UDI,
        address: Some("https://www.udi.no/en/information-ukraine-and-russia/situation-in-ukraine/stay-in-norway/protection-asylum-in-norway/received-an-answer/who-does-not-get-an-extension-of-collective-protection/"),
        kind: Authority, date: year(2024), seen: Copy, confidence: High,
    }

    /// UDI on trips to Ukraine.
    UDI_TRIPS_TO_UKRAINE {
        id: "udi-trips-to-ukraine",
        title: "Kan jeg reise hjem til Ukraina, selv om jeg har fått kollektiv beskyttelse i Norge?",
        publisher: UDI,
        address: Some("https://www.udi.no/informasjon-ukraina-russland/krisen-i-ukraina/vare-i-norge/beskyttelse-i-norge/har-fatt-svar/kan-jeg-reise-hjem-til-ukraina-nar-det-blir-fred-selv-om-jeg-har-fatt-kollektiv-beskyttelse-i-norge/"),
        kind: Authority, date: year(2023), seen: Copy, confidence: Medium,
    }

    /// X40: UDI on individual protection of Ukrainians.
    UDI_INDIVIDUAL_PROTECTION_UKRAINE {
        id: "udi-individual-protection-ukraine",
        title: "Individual protection",
        publisher: UDI,
        address: Some("https://www.udi.no/en/information-ukraine-and-russia/ukraine/waiting-for-a-decision/individual-protection/"),
        kind: Authority, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X41: UDI on Dublin cases.
    UDI_DUBLIN_CASE {
        id: "udi-dublin-case",
        title: "Dublin case",
        publisher: UDI,
        address: Some("https://www.udi.no/en/information-ukraine-and-russia/ukraine/waiting-for-a-decision/individual-protection/dublin-case/"),
        kind: Authority, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X42: UNE's waiting times in Dublin cases.
    UNE_DUBLIN_WAITING_TIMES {
        id: "une-dublin-waiting-times",
        title: "Ventetider: Dublin-saker",
        publisher: UNE,
        address: Some("https://www.une.no/ventetider/dublinsaker/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X42b: UDI on the Dublin cooperation.
    UDI_DUBLIN_COOPERATION {
        id: "udi-dublin-cooperation",
        title: "Cooperation under the Dublin Regulation",
        publisher: UDI,
        address: Some("https://www.udi.no/en/word-definitions/cooperation-under-the-dublin-regulation/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X43: the European Commission on the responsible state.
    EUROPEAN_COMMISSION_RESPONSIBLE_STATE {
        id: "european-commission-responsible-state",
        title: "Determining the Member State responsible for an asylum application",
        publisher: "European Commission",
        address: Some("https://home-affairs.ec.europa.eu/policies/migration-and-asylum/asylum-eu/determining-member-state-responsible-asylum-application_en"),
        kind: Authority, date: year(2025), seen: Copy, confidence: Medium,
    }

    /// X44: EUAA on the Dublin procedure in Norway.
    EUAA_DUBLIN_NORWAY {
        id: "euaa-dublin-norway",
        title: "Dublin procedure - Norway",
        publisher: EUAA,
        address: Some("https://dip.euaa.europa.eu/countries/norway/dublin-procedure-norway"),
        kind: Authority, date: day(2026, 1, 14), seen: Copy, confidence: High,
    }

    /// X44c: EUAA's database of national developments.
    EUAA_NATIONAL_DEVELOPMENTS {
        id: "euaa-national-developments",
        title: "National Asylum Developments Database: Norway",
        publisher: EUAA,
        address: None,
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X45: EUAA on access to the procedure in Norway.
    EUAA_ACCESS_NORWAY {
        id: "euaa-access-norway",
        title: "Access to procedures and non-refoulement - Norway",
        publisher: EUAA,
        address: Some("https://dip.euaa.europa.eu/countries/norway/access-procedures-and-non-refoulement-norway"),
        kind: Authority, date: day(2026, 4, 15), seen: Copy, confidence: High,
    }

    /// X47: EUAA on the Pact and Norway.
    EUAA_PACT_NORWAY {
        id: "euaa-pact-norway",
        title: "Norway and the Pact on Migration and Asylum",
        publisher: EUAA,
        address: Some("https://dip.euaa.europa.eu/node/1676"),
        kind: Authority, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X48: UDI on appeals.
    UDI_APPEALING_A_DECISION {
        id: "udi-appealing-a-decision",
        title: "Appealing a decision",
        publisher: UDI,
        address: Some("https://udi.no/en/word-definitions/appealing-a-decision/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X48b: UDI on how to appeal.
    UDI_YOU_CAN_APPEAL {
        id: "udi-you-can-appeal",
        title: "You can appeal the decision",
        publisher: UDI,
        address: Some("https://www.udi.no/en/information-ukraine-and-russia/situation-in-ukraine/stay-in-norway/protection-asylum-in-norway/received-an-answer/you-can-appeal-the-decision/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X49: UDI on a refused asylum application.
    UDI_REFUSED_ASYLUM {
        id: "udi-refused-asylum",
        title: "Du har fått avslag av UDI",
        publisher: UDI,
        address: Some("https://www.udi.no/har-fatt-svar/beskyttelse-asyl/har-fatt-avslag-pa-soknad-om-beskyttelse-eller-dublin-vedtak/du-har-fatt-avslag-av-udi/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }


    /// X50: UNE on what to do after its decision.
    UNE_DISAGREE_WITH_DECISION {
        id: "une-disagree-with-decision",
        title: "Disagree with UNE's decision",
        publisher: UNE,
        address: Some("https://www.une.no/en/your-case/disagree-with-unes-decision/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X51: UNE's waiting times for requests for reversal.
    UNE_REVERSAL_WAITING_TIMES {
        id: "une-reversal-waiting-times",
        title: "Ventetider: omgjøringsanmodninger",
        publisher: UNE,
        address: Some("https://www.une.no/ventetider/omgjoringsanmodninger/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X52: UDI on losing a permit.
    UDI_LOSING_A_PERMIT {
        id: "udi-losing-a-permit",
        title: "Losing a permit",
        publisher: UDI,
        address: Some("https://udi.no/en/received-an-answer/revocation-losing-a-residence-permit-or-citizenship/losing-a-permit"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X53: UDI on trips to the home country.
    UDI_TRIP_TO_HOME_COUNTRY {
        id: "udi-trip-to-home-country",
        title: "Du har vært på reise til hjemlandet ditt",
        publisher: UDI,
        address: Some("https://www.udi.no/ord-og-begreper/a-miste-en-permanent-oppholdstillatelse/du-har-vart-pa-reise-til-hjemlandet-ditt/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X54: UNE on revocation.
    UNE_REVOCATION_CASES {
        id: "une-revocation-cases",
        title: "Case type: revocation cases",
        publisher: UNE,
        address: Some("https://une.no/en/case-types-and-countries/case-type-revocation-cases/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X56: UDI's table of fees.
    UDI_FAMILY_FEES {
        id: "udi-family-fees",
        title: "Gebyr: familieinnvandring",
        publisher: UDI,
        address: Some("https://www.udi.no/ord-og-begreper/gebyr/familieinnvandring/"),
        kind: Authority, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X57: UDI on a lower fee for the family of refugees.
    UDI_LOWER_FEE_2020 {
        id: "udi-lower-fee-2020",
        title: "Lågare gebyr for ektefellar, sambuarar og foreldre til flyktningar",
        publisher: UDI,
        address: Some("https://udi.no/nn/viktige-meldinger/lagare-gebyr-for-ektefellar-sambuarar-og-foreldre-til-flyktningar/"),
        kind: Authority, date: day(2020, 4, 1), seen: Copy, confidence: Medium,
    }

    /// X58: UDI on the deadlines for the family of refugees.
    UDI_FAMILY_DEADLINE_2017 {
        id: "udi-family-deadline-2017",
        title: "Ny søknadsfrist for deg som skal søkje om familieinnvandring med ein flyktning i Noreg",
        publisher: UDI,
        address: Some("https://www.udi.no/nn/viktige-meldinger/ny-soknadsfrist-for-deg-som-skal-sokje-om-familieinnvandring-med-ein-flyktning-i-noreg/"),
        kind: Authority, date: year(2017), seen: Copy, confidence: High,
    }

    /// X60: UDI on the residence time for permanent residence.
    UDI_RESIDENCE_TIME_2020 {
        id: "udi-residence-time-2020",
        title: "Krav til butid for å få permanent opphaldsløyve",
        publisher: UDI,
        address: Some("https://www.udi.no/nn/viktige-meldinger/krav-til-botid-for-a-fa-permanent-opphaldsloyve/"),
        kind: Authority, date: month(2020, 12), seen: Copy, confidence: High,
    }

    /// X62: UDI on working while waiting.
    UDI_CAN_YOU_WORK {
        id: "udi-can-you-work",
        title: "Can you work while you wait?",
        publisher: UDI,
        address: Some("https://udi.no/en/have-applied/protection-asylum/can-you-work"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X63: UDI on unaccompanied minors.
    UDI_UNACCOMPANIED_MINORS {
        id: "udi-unaccompanied-minors",
        title: "Unaccompanied minor asylum seekers",
        publisher: UDI,
        address: Some("https://www.udi.no/en/word-definitions/unaccompanied-minor-asylum-seekers/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X64: ung.no on asylum.
    UNG_ASYLUM {
        id: "ung-asylum",
        title: "Asyl",
        publisher: "ung.no",
        address: None,
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X65: IMDi on who takes part in the introduction programme.
    IMDI_INTRODUCTION_PROGRAMME {
        id: "imdi-introduction-programme",
        title: "Målgruppe for introduksjonsprogram etter integreringsloven",
        publisher: IMDI,
        address: Some("https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/malgruppe-for-introduksjonsprogram-etter-integreringsloven/"),
        kind: Authority, date: month(2021, 1), seen: Copy, confidence: Medium,
    }

    /// X66: UDI on assisted return.
    UDI_ASSISTED_RETURN {
        id: "udi-assisted-return",
        title: "Assisted return",
        publisher: UDI,
        address: Some("https://udi.no/en/want-to-apply/assisted-return/assisted-return/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X67: UDI on return programmes.
    UDI_RETURN_PROGRAMMES {
        id: "udi-return-programmes",
        title: "Return programmes and schemes",
        publisher: UDI,
        address: Some("https://www.udi.no/uk/return/return-programmes-and-schemes"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X69: Helsenorge on health care without lawful stay.
    HELSENORGE_WITHOUT_LAWFUL_STAY {
        id: "helsenorge-without-lawful-stay",
        title: "Helsehjelp til personer uten lovlig opphold",
        publisher: "Helsenorge",
        address: Some("https://www.helsenorge.no/utlendinger-i-norge/helsehjelp-til-personer-uten-lovlig-opphold/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X70: UDI on the suspension of Syrian applications.
    UDI_SYRIA_SUSPENDED {
        id: "udi-syria-suspended",
        title: "Applications for asylum from Syria are suspended",
        publisher: UDI,
        address: Some("https://www.udi.no/ru/important-messages/applications-for-asylum-from-syria-are-suspended"),
        kind: Authority, date: year(2025), seen: Copy, confidence: High,
    }

    /// X71b: EUAA on the suspension of Syrian applications.
    EUAA_SYRIA_SUSPENDED {
        id: "euaa-syria-suspended",
        title: "Suspension of asylum applications from Syria - Norway",
        publisher: EUAA,
        address: Some("https://dip.euaa.europa.eu/node/768"),
        kind: Authority, date: day(2025, 6, 24), seen: Copy, confidence: High,
    }

    /// X71: UDI on applying from abroad.
    UDI_APPLYING_FROM_ABROAD {
        id: "udi-applying-from-abroad",
        title: "Applying for protection (asylum) when you are not in Norway",
        publisher: UDI,
        address: Some("https://www.udi.no/en/want-to-apply/protection-asylum/applying-for-protection-asylum-when-you-are-not-in-norway/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X73: nyinorge.no on registration.
    NYINORGE_REGISTRATION {
        id: "nyinorge-registration",
        title: "Registration",
        publisher: "nyinorge.no",
        address: Some("https://nyinorge.no/en/arrival/registration"),
        kind: Authority, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X73b: nyinorge.no on the waiting phase.
    NYINORGE_WAITING_PHASE {
        id: "nyinorge-waiting-phase",
        title: "Waiting phase",
        publisher: "nyinorge.no",
        address: Some("https://nyinorge.no/en/arrival/waiting-phase"),
        kind: Authority, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X74: the police on registration, with the address of the National Arrival Centre.
    POLICE_UKRAINE_REGISTRATION {
        id: "police-ukraine-registration",
        title: "Slik søker ukrainske borgere kollektiv beskyttelse i Norge",
        publisher: POLICE,
        address: Some("https://www.politiet.no/en/tjenester/opphold-i-norge-og-asyl/ukraina/slik-soker-ukrainske-borgere-kollektiv-beskyttelse-i-norge/"),
        kind: Authority, date: year(2024), seen: Copy, confidence: High,
    }

    /// X80b: IMDi on resettlement refugees.
    IMDI_RESETTLEMENT {
        id: "imdi-resettlement",
        title: "Overføringsflyktninger",
        publisher: IMDI,
        address: Some("https://www.imdi.no/planlegging-og-bosetting/slik-bosettes-flyktninger/overforingsflyktninger/"),
        kind: Authority, date: year(2021), seen: Copy, confidence: Medium,
    }

    /// X82: UNE's waiting times in family cases.
    UNE_FAMILY_WAITING_TIMES {
        id: "une-family-waiting-times",
        title: "Case processing times: family immigration",
        publisher: UNE,
        address: Some("https://une.no/en/case-processing-times/family-immigration"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X83: UNE on refugee status.
    UNE_REFUGEE_STATUS_2025 {
        id: "une-refugee-status-2025",
        title: "Retten til vern som flyktning",
        publisher: UNE,
        address: Some("https://www.une.no/aktuelt/arkiv/2025/retten-til-vern-som-flyktning"),
        kind: Authority, date: year(2025), seen: Copy, confidence: High,
    }

    /// X83b: UNE on humanitarian permits.
    UNE_HUMANITARIAN_2025 {
        id: "une-humanitarian-2025",
        title: "Oppholdstillatelse på humanitært grunnlag",
        publisher: UNE,
        address: Some("https://www.une.no/aktuelt/arkiv/2025/oppholdstillatelse-pa-humanitart-grunnlag"),
        kind: Authority, date: year(2025), seen: Copy, confidence: High,
    }

    /// X85: UNE on Ukraine.
    UNE_UKRAINE {
        id: "une-ukraine",
        title: "Ukraine",
        publisher: UNE,
        address: Some("https://www.une.no/en/case-types-and-countries/asylumprotection/ukraine"),
        kind: Authority, date: year(2025), seen: Copy, confidence: Medium,
    }


    /// X88: UDI on extensions, with four and five years.
    UDI_MORE_ABOUT_EXTENSIONS {
        id: "udi-more-about-extensions",
        title: "I want to know more about extensions",
        publisher: UDI,
        address: None,
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X90: the police on claiming protection.
    POLICE_CLAIM_PROTECTION {
        id: "police-claim-protection",
        title: "Claim protection (asylum) in Norway",
        publisher: POLICE,
        address: Some("https://www.politiet.no/en/english/residence-permits-and-protection/claim-protection-asylum-in-norway/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }

    /// X90b: the police on applying for asylum, with an old address.
    POLICE_APPLYING_FOR_ASYLUM {
        id: "police-applying-for-asylum",
        title: "Applying for asylum in Norway",
        publisher: POLICE,
        address: Some("https://www.politiet.no/en/services/residence-permits-and-asylum/applying-for-asylum-in-norway/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// P-01: the Police Immigration Service on registration and searches.
    POLICE_IMMIGRATION_REGISTRATION {
        id: "police-immigration-registration",
        title: "Politiets utlendingsenhet: registrering",
        publisher: POLICE,
        address: None,
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 3: UDI on withdrawing an application, with the address of the Police Immigration Service.
    UDI_WITHDRAW_APPLICATION {
        id: "udi-withdraw-application",
        title: "Withdrawing an application (Ukraine)",
        publisher: UDI,
        address: None,
        kind: Authority, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X103: the royal court on the house of the student legal aid groups.
    ROYAL_COURT_JUSSHUSET_2023 {
        id: "royal-court-jusshuset-2023",
        title: "Jusshuset",
        publisher: "Det norske kongehus",
        address: None,
        kind: Authority, date: day(2023, 10, 12), seen: Copy, confidence: Medium,
    }

    /// X112: UDI on who can get collective protection.
    UDI_WHO_GETS_COLLECTIVE {
        id: "udi-who-gets-collective",
        title: "Personer som kan få kollektiv beskyttelse",
        publisher: UDI,
        address: None,
        kind: Authority, date: year(2022), seen: Copy, confidence: Medium,
    }

    /// X117: UDI on the recognition of Palestine.
    UDI_PALESTINE_2024 {
        id: "udi-palestine-2024",
        title: "Anerkjennelse av Palestina",
        publisher: UDI,
        address: None,
        kind: Authority, date: year(2024), seen: SecondHand, confidence: Medium,
    }

    /// X122: the County Governor on legal aid.
    COUNTY_GOVERNOR_LEGAL_AID {
        id: "county-governor-legal-aid",
        title: "Legal aid",
        publisher: "Statsforvalteren",
        address: None,
        kind: Authority, date: UNDATED, seen: SecondHand, confidence: Medium,
    }

    /// X123: UDI on family applications, with DNA tests.
    UDI_HAVE_APPLIED_FAMILY {
        id: "udi-have-applied-family",
        title: "Have applied: family immigration",
        publisher: UDI,
        address: Some("https://www.udi.no/en/have-applied/family-immigration/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X124: the Parliamentary Ombud on putting applications on hold.
    OMBUD_SUSPENSION_2023 {
        id: "ombud-suspension-2023",
        title: "Adgangen til å stanse (berostille) behandlingen av søknader om familieinnvandring i påvente av referansepersonens uavgjorte tilbakekallssak",
        publisher: "Sivilombudet",
        address: Some("https://www.sivilombudet.no/uttalelser/adgangen-til-a-stanse-berostille-behandlingen-av-soknader-om-familieinnvandring-i-pavente-av-referansepersonens-uavgjorte-tilbakekallssak/"),
        kind: Authority, date: year(2023), seen: Copy, confidence: Medium,
    }

    /// X125: UDI's checklist for parents and siblings.
    UDI_CHECKLIST_PARENTS_SIBLINGS {
        id: "udi-checklist-parents-siblings",
        title: "Sjekkliste for foreldre (og søsken) med et barn under 18 år som har fått beskyttelse (utlendingsloven §§ 28 eller 34) i Norge",
        publisher: UDI,
        address: Some("https://udi.no/nn/sjekklister/familie/vanlig-familie/sjekkliste-for-familieinnvandring-for-foreldre-og-sosken-som-har-et-barn-under-18-ar-som-har-fatt-beskyttelse-utlendingsloven--28-eller-34-i-norge/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X128: UDI on repatriation to Ukraine.
    UDI_REPATRIATION_UKRAINE {
        id: "udi-repatriation-ukraine",
        title: "Apply for repatriation: Ukraine",
        publisher: UDI,
        address: Some("https://www.udi.no/en/return/apply-for-repatriation/ukraine/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X130: UDI on the National Arrival Centre.
    UDI_NATIONAL_ARRIVAL_CENTRE {
        id: "udi-national-arrival-centre",
        title: "Nasjonalt ankomstsenter",
        publisher: UDI,
        address: Some("https://www.udi.no/ord-og-begreper/asylmottak-ulike-typer/nasjonalt-ankomstsenter/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X131: UDI on whom an applicant meets.
    UDI_WHOM_YOU_MEET {
        id: "udi-whom-you-meet",
        title: "Hvem møter du når du søker om beskyttelse?",
        publisher: UDI,
        address: None,
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X136: UNE on its types of cases.
    UNE_CASE_TYPES {
        id: "une-case-types",
        title: "Sakstyper",
        publisher: UNE,
        address: Some("https://une.no/sakstyper/"),
        kind: Authority, date: year(2023), seen: Copy, confidence: Low,
    }

    /// organisations.md 3: the site of UDI.
    UDI_SITE {
        id: "udi-site",
        title: "Utlendingsdirektoratet",
        publisher: UDI,
        address: Some("https://www.udi.no/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 3: the site of UNE.
    UNE_SITE {
        id: "une-site",
        title: "Utlendingsnemnda",
        publisher: UNE,
        address: Some("https://www.une.no/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 4: UNE's list of student legal aid groups.
    UNE_LEGAL_AID_LIST {
        id: "une-legal-aid-list",
        title: "Til deg som har sak i UNE",
        publisher: UNE,
        address: Some("https://une.no/saken-din/til-deg-som-har-sak-i-une/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }


    /// organisations.md 3: the site of the Ombud for Children.
    OMBUD_FOR_CHILDREN_SITE {
        id: "ombud-for-children-site",
        title: "Barneombudet",
        publisher: "Barneombudet",
        address: Some("https://www.barneombudet.no/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 1: the site of the child helpline.
    CHILD_HELPLINE_SITE {
        id: "child-helpline-site",
        title: "Alarmtelefonen for barn og unge",
        publisher: "Alarmtelefonen for barn og unge",
        address: Some("https://www.116111.no/"),
        kind: Authority, date: UNDATED, seen: Copy, confidence: High,
    }
}
