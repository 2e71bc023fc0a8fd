//! Whom a person can turn to: emergency lines, authorities and help organisations.

use crate::source::{Citation, Confidence, ContentDate};

/// What an organisation is to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrganisationKind {
    /// A line for danger to life, health or safety.
    Emergency,
    /// A body that decides, receives or oversees cases.
    Authority,
    /// An organisation that helps.
    Help,
}

/// A day of the week, Monday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names of the days say it")]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Opening hours, local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The days they hold for.
    pub days: &'static [Day],
    /// Opening time as hours times 100 plus minutes (`930` is 09.30).
    pub from: u16,
    /// Closing time, in the same form.
    pub to: u16,
}

/// An organisation and how to reach it. Contact details age fast: each carries its own date and
/// confidence, and nothing that was not found in a source is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// What it is to the person.
    pub kind: OrganisationKind,
    /// Telephone numbers as dialled within the country, without spaces; `+` and country code where abroad.
    pub phones: &'static [&'static str],
    /// Whether the line is open day and night.
    pub day_and_night: bool,
    /// E-mail address of the organisation, never of a person.
    pub email: Option<&'static str>,
    /// Its site, host and path only.
    pub web: Option<&'static str>,
    /// Visiting address where one is known, else the postal address.
    pub address: Option<&'static str>,
    /// Opening hours.
    pub hours: &'static [Hours],
    /// The date of the contact details.
    pub as_of: ContentDate,
    /// How sure the contact details are.
    pub confidence: Confidence,
    /// Where they come from.
    pub citations: &'static [Citation],
}

/// A number in groups that can be read aloud: of two digits where it has eight, of three where it has six. One of five is
/// known as a whole.
pub fn readable(phone: &str) -> String {
    let group = match phone.len() {
        8 => 2,
        6 => 3,
        _ => return phone.to_owned(),
    };
    let digits: Vec<char> = phone.chars().collect();
    digits.chunks(group).map(|group| group.iter().collect()).collect::<Vec<String>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn numbers_are_read_in_groups() {
        for (phone, read) in
            [("112", "112"), ("116111", "116 111"), ("02800", "02800"), ("22365660", "22 36 56 60")]
        {
            assert_eq!(readable(phone), read);
        }
        assert_eq!(readable("+46101012800"), "+46101012800");
    }
}
