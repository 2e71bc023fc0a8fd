//! Pages of help organisations, international organisations and others.

use super::{UNDATED, day, year};

const IOM: &str = "IOM";
const MIRA: &str = "MiRA-senteret";
const NOAS: &str = "NOAS";

sources! {
    /// X46: NOAS on the Pact and Norway.
    NOAS_EU_PACT {
        id: "noas-eu-pact",
        title: "EU-pakten",
        publisher: NOAS,
        address: Some("https://noas.no/riketstilstand/2024-2/eu-pakten/"),
        kind: Organisation, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X61: the MiRA Centre on the mistreatment provision.
    MIRA_MISTREATMENT {
        id: "mira-mistreatment",
        title: "Mishandlingsbestemmelsen",
        publisher: MIRA,
        address: None,
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X68: IOM Norway, questions and answers.
    IOM_QUESTIONS {
        id: "iom-questions",
        title: "Spørsmål og svar",
        publisher: IOM,
        address: Some("https://www.iom.no/sporsmal-og-svar"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X69b: flyktning.net on health care.
    FLYKTNING_NET_HEALTH {
        id: "flyktning-net-health",
        title: "Helsehjelp",
        publisher: "flyktning.net",
        address: Some("https://flyktning.net/rettigheter/helsehjelp"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X72: Caritas on guidance for new asylum seekers.
    CARITAS_GUIDANCE {
        id: "caritas-guidance",
        title: "Veileder nyankomne asylsøkere",
        publisher: "Caritas Norge",
        address: Some("https://caritas.no/veileder-nyankomne-asylsokere/"),
        kind: Organisation, date: year(2023), seen: Copy, confidence: High,
    }

    /// X77: the Statelessness Index on Norway.
    STATELESSNESS_INDEX {
        id: "statelessness-index",
        title: "Statelessness Index: Norge",
        publisher: "European Network on Statelessness",
        address: Some("https://index.statelessness.eu/node/305?language=nb"),
        kind: Organisation, date: year(2024), seen: Copy, confidence: Medium,
    }

    /// X77b: UNHCR's recommendations on stateless persons.
    UNHCR_STATELESS_2024 {
        id: "unhcr-stateless-2024",
        title: "Anbefalinger fra UNHCR om statsløse",
        publisher: "UNHCR / nyhetsrommet.no",
        address: Some("https://www.nyhetsrommet.no/2024/02/19/anbefalinger-fra-unhcr-om-statslose/"),
        kind: Organisation, date: day(2024, 2, 19), seen: Copy, confidence: Medium,
    }

    /// X81: UNHCR on applying for asylum in Norway.
    UNHCR_HOW_TO_APPLY {
        id: "unhcr-how-to-apply",
        title: "How to apply for asylum in Norway",
        publisher: "UNHCR",
        address: Some("https://help.unhcr.org/norway/how-to-apply-for-asylum-in-norway/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X81: UNHCR on its part in Norway.
    UNHCR_IN_NORWAY {
        id: "unhcr-in-norway",
        title: "About UNHCR in Norway",
        publisher: "UNHCR",
        address: Some("https://help.unhcr.org/norway/am/about-unhcr-in-norway"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X86: ROSA about itself.
    ROSA_ABOUT {
        id: "rosa-about",
        title: "Om ROSA",
        publisher: "ROSA",
        address: Some("http://rosa-help.no/om-rosa/"),
        kind: Organisation, date: year(2018), seen: Copy, confidence: Medium,
    }


    /// X91: NOAS on the asylum procedure.
    NOAS_PROCEDURE_MAP {
        id: "noas-procedure-map",
        title: "Asylum procedure map",
        publisher: NOAS,
        address: Some("https://www.noas.no/en/for-asyum-seeker/information-about-the-asylum-procedure/asylum-procedure-map/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X98: IOM Norway on repatriation.
    IOM_REPATRIATION {
        id: "iom-repatriation",
        title: "Repatriation",
        publisher: IOM,
        address: Some("https://norway.iom.int/repatriation"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X101: NOAS about itself.
    NOAS_ABOUT {
        id: "noas-about",
        title: "Om NOAS",
        publisher: NOAS,
        address: Some("https://www.noas.no/om/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X101: the site of NOAS; copies of 2020 and 2021.
    NOAS_SITE {
        id: "noas-site",
        title: "NOAS",
        publisher: NOAS,
        address: Some("https://www.noas.no/"),
        kind: Organisation, date: year(2021), seen: Copy, confidence: Medium,
    }

    /// X110: a presentation of NOAS on internal flight.
    NOAS_PRESENTATION_2018 {
        id: "noas-presentation-2018",
        title: "Presentasjon om internflukt",
        publisher: NOAS,
        address: None,
        kind: Organisation, date: year(2018), seen: SecondHand, confidence: Medium,
    }

    /// X116: the association of guardians on limited permits for minors.
    GUARDIANS_OCTOBER_CHILDREN {
        id: "guardians-october-children",
        title: "Nye regler for de såkalte oktoberbarna",
        publisher: "Vergeforeningen",
        address: None,
        kind: Organisation, date: year(2018), seen: Copy, confidence: Medium,
    }

    /// X120: a site on trafficking on the reflection period.
    TRAFFICKING_REFLECTION_PERIOD {
        id: "trafficking-reflection-period",
        title: "Refleksjonsperiode",
        publisher: "menneskertilsalgs.no",
        address: None,
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 1: an online school on emergency numbers.
    EMERGENCY_NUMBERS_VIKEN {
        id: "emergency-numbers-viken",
        title: "Nødnumre",
        publisher: "viken-nettskole.no",
        address: Some("https://viken-nettskole.no/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: High,
    }

    /// organisations.md 1: a guide for newcomers on emergency numbers.
    EMERGENCY_NUMBERS_NORWAY_EXPLAINED {
        id: "emergency-numbers-norway-explained",
        title: "Emergency numbers in Norway",
        publisher: "norwayexplained.com",
        address: Some("https://norwayexplained.com/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: High,
    }

    /// organisations.md 1: a guide for newcomers on poison information.
    POISON_INFORMATION_NORWAY_EXPAT {
        id: "poison-information-norway-expat",
        title: "Emergency numbers in Norway",
        publisher: "norwayexpat.com",
        address: Some("https://norwayexpat.com/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 2: the guide on violence for helpers, list of organisations.
    VIOLENCE_GUIDE {
        id: "violence-guide",
        title: "Voldsveileder",
        publisher: "NKVTS",
        address: Some("https://voldsveileder.nkvts.no/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }


    /// organisations.md 3: UNHCR's help site for Norway.
    UNHCR_HELP_NORWAY {
        id: "unhcr-help-norway",
        title: "UNHCR Help Norway",
        publisher: "UNHCR",
        address: Some("https://help.unhcr.org/norway/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 3: the contact page of IOM Norway.
    IOM_CONTACT {
        id: "iom-contact",
        title: "IOM Norway",
        publisher: IOM,
        address: Some("https://www.iom.no/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 4: JURK's contact page.
    JURK_CONTACT {
        id: "jurk-contact",
        title: "Contact us",
        publisher: "JURK",
        address: None,
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 4: a site on rights for unaccompanied minors.
    MYRIGHTS_SITE {
        id: "myrights-site",
        title: "myrights.no",
        publisher: "lightup & Press",
        address: Some("https://www.myrights.no/nor"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 4: a site for children who seek asylum, as named by ung.no.
    ASYLBARN_SITE {
        id: "asylbarn-site",
        title: "asylbarn.no",
        publisher: "asylbarn.no",
        address: Some("https://asylbarn.no/"),
        kind: Organisation, date: UNDATED, seen: SecondHand, confidence: Medium,
    }

    /// organisations.md 4: Skeiv Verden's site.
    SKEIV_VERDEN_SITE {
        id: "skeiv-verden-site",
        title: "Skeiv Verden",
        publisher: "Skeiv Verden",
        address: Some("https://skeivverden.no/"),
        kind: Organisation, date: year(2017), seen: Copy, confidence: Medium,
    }

    /// organisations.md 4: the site of FRI.
    FRI_SITE {
        id: "fri-site",
        title: "FRI",
        publisher: "FRI",
        address: Some("https://foreningenfri.no/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// organisations.md 4: the site of the Norwegian Refugee Council.
    NORWEGIAN_REFUGEE_COUNCIL_SITE {
        id: "norwegian-refugee-council-site",
        title: "Norwegian Refugee Council",
        publisher: "Norwegian Refugee Council",
        address: Some("https://www.nrc.no/"),
        kind: Organisation, date: UNDATED, seen: Copy, confidence: High,
    }

    /// organisations.md 1: the Crisis Centre Secretariat on the violence helpline.
    CRISIS_CENTRE_SECRETARIAT_HELPLINE {
        id: "crisis-centre-secretariat-helpline",
        title: "Vold- og overgrepslinjen 116 006 opplever stor pågang",
        publisher: "Krisesentersekretariatet",
        address: Some("https://www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang/"),
        kind: Organisation, date: year(2019), seen: Copy, confidence: High,
    }
}
