//! Approvals: which provisions a reviewer has checked, and so which routes count as checked.
//!
//! Every provision has a sheet that says in words how it is encoded. An approval names the sheet by the
//! SHA-256 of its content, so that an edited rule, word or source breaks it.

use crate::route::Route;
use crate::source::Citation;
use serde::Deserialize;

/// The name of the sheet of those rules that rest on no text that makes law.
pub const NO_PROVISION: &str = "no-provision";

/// The roles that a reviewer can have; the page has a text for each.
pub const ROLES: [&str; 1] = ["lawyer"];

/// One entry of the file of approvals.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The provision, which names the sheet: `immigration-act-28`.
    pub provision: String,
    /// SHA-256 of the content of the sheet that was approved, in hexadecimal.
    pub digest: String,
    /// Who approved it, one of [`ROLES`]. Never a name.
    pub role: String,
    /// The day, as `2026-11-22`.
    pub date: String,
}

/// The file of approvals, `docs/law/approvals.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approvals {
    /// One table each.
    #[serde(default, rename = "approval")]
    pub all: Vec<Approval>,
}

/// The names of the sheets on which a rule with these citations of its own stands whole.
pub fn sheets(citations: &[Citation]) -> Vec<String> {
    let mut sheets: Vec<String> = Vec::new();
    for provision in citations.iter().filter_map(Citation::provision) {
        let id = provision.id();
        if !sheets.contains(&id) {
            sheets.push(id);
        }
    }
    if sheets.is_empty() {
        sheets.push(NO_PROVISION.to_owned());
    }
    sheets
}

/// The approval that completed the check of a route: the last of those of the sheets on which it stands
/// whole. None while one of them is not approved.
pub fn of_route<'a>(route: &Route, approvals: &'a [Approval]) -> Option<&'a Approval> {
    let found = sheets(route.citations)
        .into_iter()
        .map(|sheet| approvals.iter().find(|approval| approval.provision == sheet));
    // Dates of this form sort as text.
    found.collect::<Option<Vec<_>>>()?.into_iter().max_by_key(|approval| &approval.date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::norway::RULES;

    fn approval(provision: &str, date: &str) -> Approval {
        Approval {
            provision: provision.into(),
            digest: String::new(),
            role: "lawyer".into(),
            date: date.into(),
        }
    }

    #[test]
    fn a_route_is_checked_when_every_sheet_it_stands_on_whole_is_approved() {
        let route = RULES.route("non-refoulement").unwrap();
        assert_eq!(sheets(route.citations), ["immigration-act-73", "immigration-act-74"]);
        let (later, earlier) =
            (approval("immigration-act-73", "2027-02-01"), approval("immigration-act-74", "2027-01-15"));
        assert_eq!(of_route(route, &[]), None);
        assert_eq!(of_route(route, &[later.clone(), approval("immigration-act-28", "2027-03-01")]), None);
        assert_eq!(of_route(route, &[later.clone(), earlier]), Some(&later), "the last one counts");
        let (earlier, later) =
            (approval("immigration-act-73", "2026-12-31"), approval("immigration-act-74", "2027-01-15"));
        assert_eq!(of_route(route, &[earlier, later.clone()]), Some(&later), "wherever it stands");
    }

    #[test]
    fn a_route_that_rests_on_no_provision_is_not_checked_of_itself() {
        let route = RULES.route("reversal-request").unwrap();
        assert_eq!(sheets(route.citations), [NO_PROVISION]);
        assert_eq!(of_route(route, &[]), None);
    }
}
