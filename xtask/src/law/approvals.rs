//! The file of approvals, which reviewers edit by hand.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use jiff::civil::Date;
use rules_core::approval::{self, Approval, ROLES};
use rules_core::route::Route;

use super::FOLDER;
use super::sheet::Sheet;

/// The name of the file, in the folder of the sheets.
pub const FILE: &str = "approvals.toml";

/// What the file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approvals(approval::Approvals);

impl Approvals {
    /// Reads the file in the repository `root`.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or is not made of approvals.
    pub fn read(root: &Path) -> Result<Self> {
        let path = Path::new(FOLDER).join(FILE);
        let text = fs::read_to_string(root.join(&path))
            .with_context(|| format!("{} cannot be read", path.display()))?;
        Self::parse(&text).with_context(|| path.display().to_string())
    }

    /// Reads the text of the file.
    ///
    /// # Errors
    ///
    /// In one line, if it is not made of approvals.
    pub fn parse(text: &str) -> Result<Self> {
        toml::from_str(text).map(Self).map_err(|error: toml::de::Error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            anyhow!("line {line}: {}", error.message().replace('\n', " "))
        })
    }

    /// The approval of a sheet.
    #[must_use]
    pub fn of(&self, sheet: &Sheet) -> Option<&Approval> {
        self.0.all.iter().find(|approval| approval.provision == sheet.name)
    }

    /// The approval that completed the check of a route.
    #[must_use]
    pub fn of_route(&self, route: &Route) -> Option<&Approval> {
        approval::of_route(route, &self.0.all)
    }

    /// Holds every approval against the sheets.
    ///
    /// # Errors
    ///
    /// Names the first approval that does not hold, and why.
    pub fn check(&self, sheets: &[Sheet]) -> Result<()> {
        for (place, approval) in self.0.all.iter().enumerate() {
            let earlier = self.0.all.iter().take(place);
            check(approval, sheets, earlier.map(|one| one.provision.as_str()))
                .with_context(|| format!("{FOLDER}/{FILE}: `{}`", approval.provision))?;
        }
        Ok(())
    }
}

fn check<'a>(
    approval: &Approval,
    sheets: &[Sheet],
    mut earlier: impl Iterator<Item = &'a str>,
) -> Result<()> {
    let Approval { provision, digest, role, date } = approval;
    let Some(sheet) = sheets.iter().find(|sheet| sheet.name == *provision) else {
        bail!("there is no such sheet in {FOLDER}");
    };
    ensure!(!earlier.any(|one| one == provision), "is approved twice: keep one entry");
    ensure!(
        date.parse::<Date>().is_ok_and(|day| day.to_string() == *date),
        "`{date}` is not a date of the form 2026-11-22"
    );
    ensure!(ROLES.contains(&role.as_str()), "`{role}` is no role: write {}", ROLES.join(" or "));
    ensure!(
        sheet.digest() == *digest,
        "the sheet has changed since it was approved on {date}: review it again or remove the entry"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[[approval]]\nprovision = \"harbour-act-28\"\ndigest = \"DIGEST\"\n\
        role = \"lawyer\"\ndate = \"2027-01-15\"\n";

    fn checked(text: &str) -> Result<()> {
        let sheet = Sheet::for_test("harbour-act-28", "# Harbour Act\n\n", "What it says.\n");
        Approvals::parse(&text.replace("DIGEST", &sheet.digest()))?.check(&[sheet])
    }

    #[test]
    fn an_approval_of_the_sheet_as_it_is_holds() {
        checked(GOOD).unwrap();
        checked("# Nothing is approved yet.\n").unwrap();
    }

    #[test]
    fn one_that_does_not_hold_is_named_in_one_line_with_what_to_do() {
        let twice = format!("{GOOD}{GOOD}");
        for (text, why) in [
            (GOOD.replace("act-28", "act-29"), "`harbour-act-29`: there is no such sheet in docs/law"),
            (
                GOOD.replace("DIGEST", "0123"),
                "`harbour-act-28`: the sheet has changed since it was approved on 2027-01-15: review it again \
                 or remove the entry",
            ),
            (GOOD.replace("01-15", "13-15"), "`2027-13-15` is not a date of the form 2026-11-22"),
            (GOOD.replace("lawyer", "friend"), "`friend` is no role: write lawyer"),
            (twice, "is approved twice: keep one entry"),
        ] {
            let error = format!("{:#}", checked(&text).unwrap_err());
            assert!(error.starts_with("docs/law/approvals.toml: ") && error.ends_with(why), "{error}");
            assert!(!error.contains('\n'), "{error}");
        }
    }

    #[test]
    fn a_file_that_is_not_made_of_approvals_names_the_line() {
        for (text, line) in [
            (GOOD.replace("role = ", "by = "), "line 4: "),
            (GOOD.replace("\"2027-01-15\"", "2027-01-15"), "line 5: "),
            ("[approval\n".to_owned(), "line 1: "),
            (GOOD.replace("date = \"2027-01-15\"\n", ""), "line 1: missing field `date`"),
        ] {
            let error = format!("{:#}", checked(&text).unwrap_err());
            assert!(error.starts_with(line) && !error.contains('\n'), "{error}");
        }
    }
}
