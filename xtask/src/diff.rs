//! `cargo xtask diff REV`: what the rules of today say otherwise than those of a revision, by meaning.
//!
//! The rules of the revision are built apart, in a program of their own ([`driver`]), and both are asked about the same
//! classes of answers ([`classes`]), by ids. What Rust calls things does not count; what they say does. The answers are
//! those that can be given today: a question or an option that the revision does not have is not given there, and one
//! that only the revision has is given nowhere; both are named. What is compared is what routes, gates, cards, steps,
//! statuses, notes and contacts say; deadlines, citations, words, and the order of lists are not.
//!
//! - [`revision`]: the files of the revision, apart.
//! - [`said`], [`reasons`], [`written`]: what rules say, on either side.
//! - [`described`]: the ids and the conditions of either side.
//! - [`compare`]: the classes that moved, the smallest example of each kind, and the rule responsible.
//! - [`ids`]: what was added and removed.
//! - [`report`]: the words.

use anyhow::Result;
use xshell::Shell;

mod classes;
mod compare;
mod described;
mod driver;
mod ids;
mod reasons;
mod report;
mod revision;
mod said;
mod written;

use described::Described;
use driver::Driver;
use revision::Revision;

/// Prints what moved since `name`: one line where nothing did.
///
/// # Errors
///
/// When there is no such revision, it has no rules, or they cannot be read.
pub(crate) fn run(sh: &Shell, name: &str) -> Result<()> {
    let revision = Revision::find(sh, name)?;
    let mut driver = {
        let files = revision.files(sh)?;
        Driver::build(sh, name, files.folder())?
    };
    print!("{}", against(&mut driver, &said::things())?.text(name));
    Ok(())
}

/// What the rules of today say of `things` otherwise than those that `driver` asks.
fn against(driver: &mut Driver, things: &[said::Thing]) -> Result<report::Report> {
    let now = Described::read(&written::described())?;
    let before = Described::read(&driver.described()?)?;
    let mut report = report::Report::new(ids::differences(&before, &now));
    for thing in things {
        let (kind, id) = (thing.kind(), thing.id());
        let (Some(before), Some(now)) = (before.thing(kind, id), now.thing(kind, id)) else { continue };
        let pieces = classes::of_both(thing, before, now);
        report.add(kind, id, compare::compare(thing, &pieces, driver)?);
    }
    Ok(report)
}

#[cfg(test)]
mod tests;
