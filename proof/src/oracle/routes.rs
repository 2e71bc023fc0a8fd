//! The graded routes; each is one function beside its line of the reference rules.

mod elsewhere;
mod family;
mod humanitarian;
mod refugee;
mod ukraine;

use super::{Table, Verdict};

/// Every graded route with its grade; none where it is not in play.
pub const ROUTES: Table<Option<Verdict>> = &[
    ("refugee-convention", refugee::r01_refugee_convention),
    ("refugee-inhuman-treatment", refugee::r02_refugee_inhuman_treatment),
    ("derived-status", family::r05_derived_status),
    ("non-refoulement", refugee::r07_non_refoulement),
    ("collective-protection-ukraine", ukraine::r09_collective_protection_ukraine),
    ("humanitarian-health", humanitarian::r10a_health),
    ("humanitarian-child-ties", humanitarian::r10b_child_ties),
    ("humanitarian-return-conditions", humanitarian::r10c_return_conditions),
    ("humanitarian-trafficking", humanitarian::r10d_trafficking),
    ("practical-barriers", humanitarian::r11_practical_barriers),
    ("unaccompanied-minor", humanitarian::r12_unaccompanied_minor),
    ("permit-until-18", humanitarian::r13_permit_until_18),
    ("resettlement", elsewhere::r15_resettlement),
    ("human-rights-defender", elsewhere::r17_human_rights_defender),
    ("reflection-period", elsewhere::r18_reflection_period),
    ("relationship-violence", family::r19_relationship_violence),
    ("family-reunification", family::r20_family_reunification),
    ("family-of-refugee-child", family::r21_family_of_refugee_child),
    ("reversal-request", elsewhere::d02_reversal_request),
];
