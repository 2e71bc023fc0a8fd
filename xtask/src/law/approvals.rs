//! The file of approvals, which reviewers edit by hand.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use jiff::civil::Date;
use rules_core::approval::{Approval, ROLES};
use serde::Deserialize;

use super::FOLDER;
use super::sheet::Sheet;

/// The name of the file, in the folder of the sheets.
pub const FILE: &str = "approvals.toml";

/// What the file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approvals {
    /// One table each, `[[approval]]`.
    #[serde(default, rename = "approval")]
    all: Vec<Approval>,
}

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
        toml::from_str(text).map_err(|error: toml::de::Error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            anyhow!("line {}: {}", before.lines().count().max(1), error.message().replace('\n', " "))
        })
    }

    /// The approval of a sheet.
    #[must_use]
    pub fn of(&self, sheet: &Sheet) -> Option<&Approval> {
        self.all.iter().find(|approval| approval.provision == sheet.name)
    }

    /// Holds every approval against the sheets.
    ///
    /// # Errors
    ///
    /// Names the first approval that does not hold, and why.
    pub fn check(&self, sheets: &[Sheet]) -> Result<()> {
        for (place, approval) in self.all.iter().enumerate() {
            let earlier = self.all.iter().take(place);
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
