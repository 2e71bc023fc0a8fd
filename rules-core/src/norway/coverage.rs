//! How far the law that the research dealt with is encoded. Written by hand from the research, not from the
//! rules: `tests/coverage.rs` holds both against each other and names where they differ.
//!
//! The list of a row names the gates, routes and cards that the research rests on the provision.

use crate::review::Coverage::{Deferred, Encoded, InformationOnly, OutOfScope};
use crate::review::{Coverage, Covered, Difference, Only};

/// A row.
const fn row(provision: &'static str, coverage: Coverage) -> Covered {
    Covered { provision, coverage }
}

/// Both kinds of refugee status, and the gate that caps them.
macro_rules! caps {
    ($($rule:literal),*) => { &["refugee-convention", "refugee-inhuman-treatment", $($rule),*] };
}

/// Every provision that the research dealt with.
pub static PROVISIONS: &[Covered] = &[
    // The Immigration Act.
    row("immigration-act-9", Encoded(&["must-be-in-norway"])),
    row("immigration-act-11", Encoded(&["must-be-in-norway", "outside-norway"])),
    row(
        "immigration-act-28",
        Encoded(caps![
            "must-be-in-norway",
            "derived-status",
            "unaccompanied-minor",
            "sur-place",
            "internal-flight",
            "stateless"
        ]),
    ),
    row("immigration-act-29", Encoded(caps!["internal-flight"])),
    row("immigration-act-30", Encoded(&["refugee-convention"])),
    row("immigration-act-31", Encoded(caps!["collective-protection-ukraine", "exclusion", "withdrawal"])),
    row(
        "immigration-act-32",
        Encoded(caps![
            "dublin",
            "protection-in-another-state",
            "nordic-return",
            "safe-third-country",
            "refused-examination"
        ]),
    ),
    row("immigration-act-33", InformationOnly(&["suspended-country"])),
    row(
        "immigration-act-34",
        Encoded(&["collective-protection-ukraine", "collective-protection", "permanent-residence"]),
    ),
    row("immigration-act-35", Encoded(&["resettlement"])),
    row("immigration-act-36", Encoded(caps!["protection-in-another-state"])),
    row("immigration-act-37", InformationOnly(&["withdrawal", "advance-notice"])),
    row(
        "immigration-act-38",
        Encoded(&[
            "humanitarian-health",
            "humanitarian-child-ties",
            "humanitarian-return-conditions",
            "humanitarian-trafficking",
            "practical-barriers",
            "unaccompanied-minor",
            "reflection-period",
            "identity-limited-permit",
            "internal-flight",
        ]),
    ),
    row("immigration-act-40", Encoded(&["family-reunification", "derived-status", "relationship-violence"])),
    row("immigration-act-40-a", Encoded(&["family-reunification"])),
    row("immigration-act-41", Encoded(&["family-reunification", "derived-status", "relationship-violence"])),
    row("immigration-act-41-a", Encoded(&["family-reunification"])),
    row("immigration-act-42", Encoded(&["family-reunification", "derived-status"])),
    row("immigration-act-43", Encoded(&["family-of-refugee-child", "family-reunification"])),
    row("immigration-act-49", Encoded(&["family-reunification"])),
    row("immigration-act-50", Encoded(&["family-of-refugee-child"])),
    row("immigration-act-51", Encoded(&["family-reunification"])),
    row("immigration-act-53", Encoded(&["relationship-violence"])),
    row("immigration-act-58", Encoded(&["family-reunification"])),
    row(
        "immigration-act-60",
        InformationOnly(caps![
            "humanitarian-health",
            "humanitarian-child-ties",
            "humanitarian-return-conditions",
            "humanitarian-trafficking",
            "rights-with-protection"
        ]),
    ),
    row("immigration-act-61", InformationOnly(&["renewal"])),
    row("immigration-act-62", InformationOnly(&["permanent-residence"])),
    row("immigration-act-63", InformationOnly(&["withdrawal", "advance-notice"])),
    row(
        "immigration-act-73",
        Encoded(&[
            "non-refoulement",
            "dublin",
            "protection-in-another-state",
            "safe-third-country",
            "sur-place",
            "exclusion",
            "appeal",
        ]),
    ),
    row("immigration-act-74", Encoded(&["non-refoulement", "family-reunification", "exclusion", "travel"])),
    row("immigration-act-78", InformationOnly(&["appeal"])),
    row("immigration-act-80-a", OutOfScope("not-in-force")),
    row("immigration-act-81", InformationOnly(&["advance-notice"])),
    row("immigration-act-82", InformationOnly(&["detention"])),
    row("immigration-act-90", OutOfScope("read-in-90-c")),
    row("immigration-act-90-a", InformationOnly(&["appeal"])),
    row(
        "immigration-act-90-c",
        Encoded(caps![
            "protection-in-another-state",
            "accelerated-48-hours",
            "appeal",
            "dublin-decision",
            "refused-examination",
            "withdrawal",
            "advance-notice"
        ]),
    ),
    row("immigration-act-92", InformationOnly(&["detention", "advance-notice", "lawyer-and-guidance"])),
    row("immigration-act-93", InformationOnly(&["registration"])),
    row("immigration-act-94", InformationOnly(&["rights-while-waiting"])),
    row("immigration-act-94-a", Encoded(caps!["accelerated-48-hours", "appeal", "refused-examination"])),
    row("immigration-act-98-a", Encoded(&["unaccompanied-minor", "representative"])),
    row("immigration-act-99", InformationOnly(&["detention"])),
    row("immigration-act-101", OutOfScope("fingerprints")),
    row("immigration-act-103-b", OutOfScope("not-in-force")),
    row("immigration-act-104-a", OutOfScope("not-in-force")),
    row("immigration-act-105", InformationOnly(&["detention"])),
    row("immigration-act-106", Encoded(caps!["accelerated-48-hours", "detention"])),
    row("immigration-act-106-a", InformationOnly(&["detention"])),
    row("immigration-act-106-b", InformationOnly(&["detention"])),
    row("immigration-act-106-c", InformationOnly(&["detention"])),
    row("immigration-act-changes-2026", Deferred("text-not-seen")),
    // The Immigration Regulations.
    row("immigration-regulations-7-2", Encoded(&["derived-status"])),
    row("immigration-regulations-7-4", Encoded(caps!["dublin"])),
    row("immigration-regulations-7-5-a", Encoded(&["collective-protection-ukraine"])),
    row("immigration-regulations-8-3", Encoded(&["reflection-period"])),
    row("immigration-regulations-8-5", Encoded(&["humanitarian-child-ties"])),
    row("immigration-regulations-8-7", Encoded(&["practical-barriers", "stateless"])),
    row("immigration-regulations-8-8", Encoded(&["permit-until-18", "family-reunification"])),
    row("immigration-regulations-8-12", InformationOnly(&["identity-limited-permit"])),
    row("immigration-regulations-9-7", Encoded(&["family-reunification"])),
    row("immigration-regulations-10-8", Encoded(&["family-reunification"])),
    row("immigration-regulations-10-9", InformationOnly(&["family-reunification"])),
    row("immigration-regulations-10-11", InformationOnly(&["family-reunification"])),
    row("immigration-regulations-12-4", InformationOnly(&["travel"])),
    row("immigration-regulations-15-1", InformationOnly(&["non-refoulement"])),
    row("immigration-regulations-17-17", InformationOnly(&["lawyer-and-guidance"])),
    row(
        "immigration-regulations-17-18",
        Encoded(caps![
            "protection-in-another-state",
            "safe-third-country",
            "unaccompanied-minor",
            "exclusion",
            "lawyer-and-guidance",
            "refused-examination"
        ]),
    ),
    row("immigration-regulations-changes-2026", Deferred("text-not-seen")),
    // Instruments that amend them.
    row("income-requirement-2025", InformationOnly(&["family-reunification"])),
    row(
        "collective-extension-2025",
        InformationOnly(&["collective-protection-ukraine", "collective-protection"]),
    ),
    row("family-of-child-2025", Encoded(&["family-of-refugee-child"])),
    row("permanent-residence-tests-2025", InformationOnly(&["permanent-residence"])),
    row("free-legal-aid-2025", InformationOnly(&["appeal"])),
    // Other acts.
    row("public-administration-act-29", InformationOnly(&["appeal"])),
    row("public-administration-act-30", InformationOnly(&["appeal"])),
    row("public-administration-act-31", InformationOnly(&["appeal"])),
    row("new-public-administration-act", InformationOnly(&["appeal"])),
    row("nationality-act", InformationOnly(&["stateless"])),
    row("nationality-act-7", InformationOnly(&["stateless"])),
    row("nationality-act-16", InformationOnly(&["stateless"])),
    row("nationality-act-16-a", InformationOnly(&["stateless"])),
    row("interpretation-act", OutOfScope("quality-of-interpreting")),
    // Treaties and European law.
    row("convention-1951", Encoded(&["refugee-convention", "exclusion"])),
    row("echr", Encoded(&["refugee-inhuman-treatment"])),
    row("dublin-iii", Encoded(caps!["dublin"])),
    row("ammr", InformationOnly(&["dublin-decision"])),
    row("eurodac-regulation", Deferred("not-known-in-norway")),
    row("screening-regulation", Deferred("not-known-in-norway")),
    row("qualification-and-procedures-directives", OutOfScope("not-bound")),
    row("eu-collective-protection", OutOfScope("not-bound")),
    row("nordic-passport-agreement", Deferred("text-not-seen")),
    row("statelessness-conventions", OutOfScope("no-permit-from-them")),
    row("universal-declaration", OutOfScope("gives-no-route")),
];

/// Provisions that rules cite and the research does not name by section. They were found when the
/// pinpoints were looked up in the Act, and tell something that the research takes from a page.
pub static BESIDE_THE_RESEARCH: &[Covered] = &[
    row("immigration-act-19", InformationOnly(&[])),
    row("immigration-act-64", InformationOnly(&[])),
    row("immigration-act-83", InformationOnly(&[])),
    row("immigration-act-88", InformationOnly(&[])),
    row("immigration-act-90-g", InformationOnly(&[])),
    row("immigration-act-95", InformationOnly(&[])),
    row("immigration-act-98-b", InformationOnly(&[])),
    row("immigration-act-98-d", InformationOnly(&[])),
];

/// The rule is rested on the provision by this side only.
const fn differ(provision: &'static str, rule: &'static str, only: Only) -> Difference {
    Difference { provision, rule, only }
}

/// Where [`PROVISIONS`] and the citations of the rules differ. The table is not bent to the rules: each is for
/// a lawyer to settle.
pub static DIFFERENCES: &[Difference] = &[
    differ("free-legal-aid-2025", "appeal", Only::Table),
    differ("immigration-act-28", "stateless", Only::Table),
    differ("immigration-act-29", "internal-flight", Only::Table),
    differ("immigration-act-34", "permanent-residence", Only::Table),
    differ("immigration-act-38", "internal-flight", Only::Table),
    differ("immigration-act-40", "relationship-violence", Only::Table),
    differ("immigration-act-41", "relationship-violence", Only::Table),
    differ("immigration-act-63", "advance-notice", Only::Table),
    differ("immigration-act-73", "appeal", Only::Table),
    differ("immigration-act-73", "dublin", Only::Table),
    differ("immigration-act-73", "protection-in-another-state", Only::Table),
    differ("immigration-act-73", "safe-third-country", Only::Table),
    differ("immigration-act-74", "exclusion", Only::Table),
    differ("immigration-act-90-c", "protection-in-another-state", Only::Table),
    differ("immigration-regulations-17-18", "protection-in-another-state", Only::Table),
    differ("immigration-regulations-17-18", "safe-third-country", Only::Table),
    differ("immigration-regulations-8-7", "stateless", Only::Table),
    differ("dublin-iii", "dublin-decision", Only::Rules),
    differ("free-legal-aid-2025", "lawyer-and-guidance", Only::Rules),
    differ("immigration-act-28", "non-refoulement", Only::Rules),
    differ("immigration-act-28", "outside-norway", Only::Rules),
    differ("immigration-act-31", "non-refoulement", Only::Rules),
    differ("immigration-act-32", "dublin-decision", Only::Rules),
    differ("immigration-act-9", "registration", Only::Rules),
    differ("immigration-act-92", "exclusion", Only::Rules),
    differ("immigration-act-93", "asylum-interview", Only::Rules),
    differ("immigration-act-93", "sur-place", Only::Rules),
];

/// Every rule and card that the research dealt with, by its public id.
pub static RULES: &[(&str, Coverage)] = &[
    ("must-be-in-norway", Encoded(&["must-be-in-norway"])),
    ("dublin", Encoded(&["dublin"])),
    ("protection-in-another-state", Encoded(&["protection-in-another-state"])),
    ("nordic-return", Encoded(&["nordic-return"])),
    ("safe-third-country", Encoded(&["safe-third-country"])),
    ("accelerated-48-hours", Encoded(&["accelerated-48-hours"])),
    ("suspended-country", InformationOnly(&["suspended-country"])),
    ("refugee-convention", Encoded(&["refugee-convention"])),
    ("refugee-inhuman-treatment", Encoded(&["refugee-inhuman-treatment"])),
    ("sur-place", Encoded(&["refugee-convention"])),
    ("internal-flight", Encoded(caps!["humanitarian-return-conditions"])),
    ("derived-status", Encoded(&["derived-status"])),
    ("exclusion", Encoded(caps!["non-refoulement"])),
    ("non-refoulement", Encoded(&["non-refoulement"])),
    ("collective-protection", InformationOnly(&["collective-protection"])),
    ("collective-protection-ukraine", Encoded(&["collective-protection-ukraine"])),
    ("humanitarian-health", Encoded(&["humanitarian-health"])),
    ("humanitarian-child-ties", Encoded(&["humanitarian-child-ties"])),
    ("humanitarian-return-conditions", Encoded(&["humanitarian-return-conditions"])),
    ("humanitarian-trafficking", Encoded(&["humanitarian-trafficking"])),
    ("identity-limited-permit", InformationOnly(&["identity-limited-permit"])),
    ("practical-barriers", Encoded(&["practical-barriers"])),
    ("unaccompanied-minor", Encoded(&["unaccompanied-minor"])),
    ("permit-until-18", Encoded(&["permit-until-18"])),
    ("stateless", InformationOnly(&["stateless"])),
    ("resettlement", Encoded(&["resettlement"])),
    ("outside-norway", InformationOnly(&["outside-norway"])),
    ("human-rights-defender", Encoded(&["human-rights-defender"])),
    ("reflection-period", Encoded(&["reflection-period"])),
    ("relationship-violence", Encoded(&["relationship-violence"])),
    ("family-reunification", Encoded(&["family-reunification"])),
    ("family-of-refugee-child", Encoded(&["family-of-refugee-child"])),
    ("appeal", InformationOnly(&["appeal"])),
    ("reversal-request", Encoded(&["reversal-request"])),
    ("dublin-decision", InformationOnly(&["dublin-decision"])),
    ("refused-examination", InformationOnly(&["refused-examination"])),
    ("detention", InformationOnly(&["detention"])),
    ("assisted-return", InformationOnly(&["assisted-return"])),
    ("rights-with-protection", InformationOnly(&["rights-with-protection"])),
    ("renewal", InformationOnly(&["renewal"])),
    ("permanent-residence", InformationOnly(&["permanent-residence"])),
    ("travel", InformationOnly(&["travel"])),
    ("withdrawal", InformationOnly(&["withdrawal"])),
    ("advance-notice", InformationOnly(&["advance-notice"])),
    ("giving-up-protection", InformationOnly(&["giving-up-protection"])),
    ("registration", InformationOnly(&["registration"])),
    ("asylum-interview", InformationOnly(&["asylum-interview"])),
    ("lawyer-and-guidance", InformationOnly(&["lawyer-and-guidance"])),
    ("representative", InformationOnly(&["representative"])),
    ("reception", InformationOnly(&["reception"])),
    ("rights-while-waiting", InformationOnly(&["rights-while-waiting"])),
];
