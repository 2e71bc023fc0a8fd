//! The routes: one file each, in the order shown within a grade.

use crate::route::{Group, Route};

pub mod collective_protection_ukraine;
pub mod derived_status;
pub mod family_of_refugee_child;
pub mod family_reunification;
pub mod human_rights_defender;
pub mod humanitarian_child_ties;
pub mod humanitarian_health;
pub mod humanitarian_return_conditions;
pub mod humanitarian_trafficking;
pub mod non_refoulement;
pub mod permit_until_18;
pub mod practical_barriers;
pub mod reflection_period;
pub mod refugee_convention;
pub mod refugee_inhuman_treatment;
pub mod relationship_violence;
pub mod resettlement;
pub mod reversal_request;
pub mod shared;
pub mod unaccompanied_minor;

/// All routes, in the order shown within a grade.
pub static ALL: &[&Route] = &[
    &refugee_convention::ROUTE,
    &refugee_inhuman_treatment::ROUTE,
    &collective_protection_ukraine::ROUTE,
    &derived_status::ROUTE,
    &reflection_period::ROUTE,
    &relationship_violence::ROUTE,
    &unaccompanied_minor::ROUTE,
    &permit_until_18::ROUTE,
    &humanitarian_health::ROUTE,
    &humanitarian_child_ties::ROUTE,
    &humanitarian_return_conditions::ROUTE,
    &humanitarian_trafficking::ROUTE,
    &non_refoulement::ROUTE,
    &reversal_request::ROUTE,
    &practical_barriers::ROUTE,
    &family_reunification::ROUTE,
    &family_of_refugee_child::ROUTE,
    &resettlement::ROUTE,
    &human_rights_defender::ROUTE,
];

/// the permits of section 38 that stand together.
pub const HUMANITARIAN: Group = Group {
    id: "humanitarian",
    routes: &[
        &humanitarian_health::ROUTE,
        &humanitarian_child_ties::ROUTE,
        &humanitarian_return_conditions::ROUTE,
        &humanitarian_trafficking::ROUTE,
    ],
};
