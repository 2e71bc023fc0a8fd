//! News articles and academic texts.

use super::{UNDATED, day, month, year};

const UNN: &str = "UNN";
const UTROP: &str = "Utrop";
const VART_LAND: &str = "Vårt Land";

sources! {
    /// X30: Vårt Land on women from Afghanistan.
    VART_LAND_AFGHAN_WOMEN_2023 {
        id: "vart-land-afghan-women-2023",
        title: "Afghanske kvinner kan få asyl i Norge på grunn av kjønn",
        publisher: VART_LAND,
        address: Some("https://www.vl.no/nyheter/2023/05/16/afghanske-kvinner-kan-fa-asyl-i-norge-pa-grunn-av-kjonn/"),
        kind: Press, date: day(2023, 5, 16), seen: Copy, confidence: Medium,
    }

    /// X38: UNN on the proposal on Ukrainian men.
    UNN_UKRAINIAN_MEN_2026 {
        id: "unn-ukrainian-men-2026",
        title: "Norway tightens rules for Ukrainian male refugees: what will change",
        publisher: UNN,
        address: Some("https://unn.ua/en/news/norway-tightens-rules-for-ukrainian-male-refugees-what-will-change"),
        kind: Press, date: month(2026, 2), seen: SecondHand, confidence: Medium,
    }

    /// X38: Babel on the proposal on Ukrainian men.
    BABEL_UKRAINIAN_MEN_2026 {
        id: "babel-ukrainian-men-2026",
        title: "У Норвегії пропонують припинити надавати колективний захист чоловікам з України",
        publisher: "Babel",
        address: Some("https://babel.ua/news/125211-u-norvegiji-proponuyut-pripiniti-nadavati-kolektivniy-zahist-cholovikam-z-ukrajini"),
        kind: Press, date: day(2026, 2, 26), seen: SecondHand, confidence: Medium,
    }

    /// X38: Glavcom on the proposal on Ukrainian men.
    GLAVCOM_UKRAINIAN_MEN_2026 {
        id: "glavcom-ukrainian-men-2026",
        title: "Одна з країн обмежить тимчасовий захист для українських чоловіків призовного віку",
        publisher: "Glavcom",
        address: Some("https://glavcom.ua/world/observe/odna-z-krajin-obmezhit-timchasovij-zakhist-dlja-ukrajinskikh-cholovikiv-prizovnoho-viku-1105370.html"),
        kind: Press, date: day(2026, 2, 27), seen: SecondHand, confidence: Medium,
    }

    /// X39: Utrop on the rule for Ukrainian men, through a third party.
    UTROP_UKRAINIAN_MEN_2026 {
        id: "utrop-ukrainian-men-2026",
        title: "Ukrainske menn og kollektiv beskyttelse",
        publisher: UTROP,
        address: Some("https://www.utrop.no/nyheter/nytt/386263/"),
        kind: Press, date: year(2026), seen: SecondHand, confidence: Medium,
    }

    /// L4: UNN on UDI's list of 14 regions.
    UNN_14_REGIONS_2025 {
        id: "unn-14-regions-2025",
        title: "Norway will not grant asylum to Ukrainians from 14 safe regions: which ones",
        publisher: UNN,
        address: Some("https://unn.ua/en/news/norway-will-not-grant-asylum-to-ukrainians-from-14-safe-regions-which-ones"),
        kind: Press, date: day(2025, 1, 14), seen: SecondHand, confidence: Medium,
    }

    /// L4: Euromaidan Press on UDI's list of 14 regions.
    EUROMAIDAN_14_REGIONS_2025 {
        id: "euromaidan-14-regions-2025",
        title: "Norway declares 14 Ukrainian, mostly western regions safe zones, tightening refugee policy",
        publisher: "Euromaidan Press",
        address: Some("https://euromaidanpress.com/2025/01/15/norway-declares-14-ukrainian-mostly-western-regions-safe-zones-tightening-refugee-policy"),
        kind: Press, date: day(2025, 1, 15), seen: SecondHand, confidence: Medium,
    }

    /// X72b: news in Arabic on applications from Syria.
    ALBAWABA_SYRIA_2026 {
        id: "albawaba-syria-2026",
        title: "النرويج وطلبات اللجوء السورية",
        publisher: "Al Bawaba",
        address: None,
        kind: Press, date: year(2026), seen: SecondHand, confidence: Low,
    }



    /// X100: Novaya Gazeta Europe on a Russian's case.
    NOVAYA_GAZETA_MOBILISATION_2024 {
        id: "novaya-gazeta-mobilisation-2024",
        title: "Norway rejects asylum claim from Russian fleeing mobilisation",
        publisher: "Novaya Gazeta Europe",
        address: Some("https://novayagazeta.eu/articles/2024/09/26/norway-rejects-asylum-claim-from-russian-fleeing-mobilisation-news"),
        kind: Press, date: day(2024, 9, 26), seen: Copy, confidence: Medium,
    }

    /// X103: VG on Juss-Buss and the student legal aid groups.
    VG_JUSS_BUSS_2017 {
        id: "vg-juss-buss-2017",
        title: "Norge trenger Jussbuss",
        publisher: "VG",
        address: Some("https://www.vg.no/nyheter/meninger/domstol/norge-trenger-jussbuss/a/24192545/"),
        kind: Press, date: year(2017), seen: Copy, confidence: Medium,
    }

    /// X105: news on Syrian children.
    NYHETSSAKER_SYRIA_CHILDREN {
        id: "nyhetssaker-syria-children",
        title: "Syria: barn unntatt",
        publisher: "nyhetssaker.no",
        address: None,
        kind: Press, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// X106: Utrop on refusal of military service.
    UTROP_MOBILISATION_2022 {
        id: "utrop-mobilisation-2022",
        title: "Militærnekting og asyl",
        publisher: UTROP,
        address: Some("https://www.utrop.no/nyheter/nytt/323878/"),
        kind: Press, date: month(2022, 10), seen: Copy, confidence: Medium,
    }

    /// X107, X108: theses on internal flight; the title is that of the first.
    THESIS_INTERNAL_FLIGHT {
        id: "thesis-internal-flight",
        title: "Rimelighetsvilkåret i internfluktlæren forankret i folkeretten?",
        publisher: "(masteroppgave)",
        address: None,
        kind: Research, date: UNDATED, seen: SecondHand, confidence: Medium,
    }

    /// X121: Store norske leksikon on the reflection period.
    SNL_REFLECTION_PERIOD {
        id: "snl-reflection-period",
        title: "Refleksjonsperiode",
        publisher: "Store norske leksikon",
        address: Some("https://snl.no/refleksjonsperiode"),
        kind: Research, date: UNDATED, seen: Copy, confidence: Medium,
    }


    /// X135: report of an NRK article on Ukrainians.
    NEWSONLINEREAD_UKRAINE_2024 {
        id: "newsonlineread-ukraine-2024",
        title: "Norway will review the asylum applications of about a thousand Ukrainians",
        publisher: "newsonlineread.com",
        address: Some("https://newsonlineread.com/norway-will-review-the-asylum-applications-of-about-a-thousand-ukrainians-what-is-the-reason"),
        kind: Press, date: month(2024, 5), seen: SecondHand, confidence: Medium,
    }

    /// G-09: NRK on Syrians who wait.
    NRK_SYRIA_2025 {
        id: "nrk-syria-2025",
        title: "Syria: søknader stilt i bero",
        publisher: "NRK",
        address: Some("https://www.nrk.no/nyheter/1.17467879"),
        kind: Press, date: year(2025), seen: Copy, confidence: Medium,
    }

    /// organisations.md 1: a newspaper on the violence helpline.
    FREDRIKSTAD_AVISA_VIOLENCE_HELPLINE {
        id: "fredrikstad-avisa-violence-helpline",
        title: "VO-linjen 116 006",
        publisher: "Fredrikstad Avisa",
        address: None,
        kind: Press, date: day(2019, 10, 3), seen: Copy, confidence: High,
    }

}
