//! The times that the research gives for what a person can do. The one in the letter goes before them all.

use super::LetterDeadline;

/// What a time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Unit {
    Hours,
    Weeks,
    Months,
    Years,
}

impl Unit {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Unit::Hours => "hours",
            Unit::Weeks => "weeks",
            Unit::Months => "months",
            Unit::Years => "years",
        }
    }
}

/// A time to do something in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The id of the step.
    pub step: &'static str,
    /// How many.
    pub amount: u8,
    /// Of what.
    pub unit: Unit,
    /// From what it is counted; `permit-ends` is counted backwards.
    pub from: &'static str,
}

const fn deadline(step: &'static str, amount: u8, unit: Unit, from: &'static str) -> Deadline {
    Deadline { step, amount, unit, from }
}

/// The times, in the order of the research. A step with two has both, the shortest that can apply first.
///
/// Where no length is sourced there is none: the answer to an advance notice (H-06); the letter that asks whether
/// asylum shall be taken up; asking to stay outside a Dublin case (D-01, D-04), since the 48 hours of s.90 c
/// second para are when a refusal can be carried out at the earliest, not the time to ask in.
pub const DEADLINES: &[Deadline] = &[
    // R-20, "Income exemption": registered online and paid (1), handed in (2), from the date the sponsor was granted
    // the permit.
    deadline("register-family", 6, Unit::Months, "sponsor-permit-granted"),
    deadline("hand-in-family", 1, Unit::Years, "sponsor-permit-granted"),
    // D-01, "Law" and "Facts": s.94 a (manifestly unfounded), else Public Administration Act s.29; from when the
    // person or the lawyer received it.
    deadline("appeal", 1, Unit::Weeks, "letter-received"),
    deadline("appeal", 3, Unit::Weeks, "letter-received"),
    // D-01, "Law": the general time; D-03 gives none of its own.
    deadline("appeal-in-dublin-case", 3, Unit::Weeks, "letter-received"),
    // D-03, "Facts": s.90 c third para.
    deadline("ask-to-stay-in-dublin-case", 48, Unit::Hours, "letter-received"),
    // Reference rules, H-01: the same as R-20, seen from the one who has got the permit.
    deadline("register-own-family", 6, Unit::Months, "permit-granted"),
    deadline("hand-in-own-family", 1, Unit::Years, "permit-granted"),
    // H-02: a right to stay on the same terms when applied for at least one month before expiry (s.61 sixth para).
    deadline("renew-permit", 1, Unit::Months, "permit-ends"),
    // R-19 gives no time; the Act does for whoever applies on another ground (s.61 seventh para).
    deadline("apply-for-own-permit", 1, Unit::Months, "permit-ends"),
    // H-06, "Next steps" 5.
    deadline("appeal-loss", 3, Unit::Weeks, "letter-received"),
];

/// The steps whose time is in a letter, what it is counted from, and which of the times that a letter can give are
/// theirs: "the one in the letter" (D-01, H-06). 48 hours are for asking to stay (D-03, D-04) and never for an appeal,
/// which has one week or three (D-01); so weeks in a letter say nothing of the time to ask to stay.
pub const IN_LETTER: &[(&str, &str, &[LetterDeadline])] = &[
    ("appeal", "letter-received", APPEALS),
    ("appeal-loss", "letter-received", APPEALS),
    ("appeal-in-dublin-case", "letter-received", APPEALS),
    ("ask-to-stay", "letter-received", &[LetterDeadline::H48]),
    ("ask-to-stay-if-refused", "letter-received", &[LetterDeadline::H48]),
    ("ask-to-stay-in-dublin-case", "letter-received", &[LetterDeadline::H48]),
    ("answer-notice", "letter-received", ANY),
    // "before the date in the letter", which has not come yet.
    ("answer-letter-about-asylum", "letter-to-come", &[]),
];

const APPEALS: &[LetterDeadline] = &[LetterDeadline::Week1, LetterDeadline::Weeks3, LetterDeadline::Other];
const ANY: &[LetterDeadline] =
    &[LetterDeadline::H48, LetterDeadline::Week1, LetterDeadline::Weeks3, LetterDeadline::Other];

/// From what the time of a step is counted, and how much and of what, the shortest that can apply first; nothing where
/// only the letter tells. None for a step without a time. `said` is what the person says that the letter gives.
pub fn time_of(step: &str, said: Option<LetterDeadline>) -> Option<(&'static str, Vec<(u8, Unit)>)> {
    let letter = IN_LETTER.iter().find(|(id, ..)| *id == step);
    if let (Some((_, from, theirs)), Some(said)) = (letter, said)
        && theirs.contains(&said)
    {
        return Some((*from, in_the_letter(said).into_iter().collect()));
    }
    let mut all = DEADLINES.iter().filter(|of| of.step == step).peekable();
    let from = all.peek().map(|of| of.from).or(letter.map(|(_, from, _)| *from))?;
    Some((from, all.map(|of| (of.amount, of.unit)).collect()))
}

fn in_the_letter(said: LetterDeadline) -> Option<(u8, Unit)> {
    match said {
        LetterDeadline::H48 => Some((48, Unit::Hours)),
        LetterDeadline::Week1 => Some((1, Unit::Weeks)),
        LetterDeadline::Weeks3 => Some((3, Unit::Weeks)),
        LetterDeadline::Other | LetterDeadline::Unstated => None,
    }
}
