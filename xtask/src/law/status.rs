//! The lines at the top of a sheet that say whether it is approved. They alone are not in its digest.

use jiff::civil::Date;
use rules_core::approval::Approval;

use super::figures;
use super::markdown::paragraph;
use super::words::Words;

/// The lines, one in each language, with the digest that an approval has to name.
pub(super) fn lines(languages: &[Words; 2], digest: &str, approval: Option<&Approval>) -> String {
    languages.iter().map(|words| paragraph(&format!("> {}", line(words, digest, approval)))).collect()
}

fn line(words: &Words, digest: &str, approval: Option<&Approval>) -> String {
    let digest = format!("`{digest}`");
    let Some(approval) = approval else {
        return words.say_with("law-not-approved", &[("digest", digest.into())]);
    };
    // The approvals have been read: the date is one.
    let date = approval.date.parse::<Date>().unwrap_or_default();
    let date = figures::date(words, date);
    let role = words.of("role", &approval.role);
    words.say_with("law-approved", &[("role", role.into()), ("date", date.into()), ("digest", digest.into())])
}
