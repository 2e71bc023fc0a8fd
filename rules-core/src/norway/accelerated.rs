//! The list of countries of the 48-hour procedure and its exceptions, as seen in an undated copy of
//! UDI's guideline 2021-009 (revised 2022 at least). The list changes: confidence medium.

use super::questions as q;
use super::questions::citizenship as c;
use crate::answers::Answers;
use crate::condition::{Condition, Named};
use crate::question::{Choice, QuestionId};
use crate::{all, any};

/// A citizen of a country on the list; for citizens of several countries it is not known.
///
/// Of Cyprus only the Greek part is on the list.
pub const LISTED: Condition = Condition::Named(&Named {
    id: "on-48-hour-list",
    condition: Condition::one_of_unless_unsure(LIST, &[c::SEVERAL]),
});

/// The countries on the list, in the order of their English names.
pub const LIST: &[Choice] = &[
    c::AL,
    c::AR,
    c::AM,
    c::AU,
    c::AT,
    c::BB,
    c::BE,
    c::BA,
    c::BW,
    c::BG,
    c::CA,
    c::CL,
    c::CR,
    c::HR,
    c::CY,
    c::CZ,
    c::DK,
    c::EE,
    c::FO,
    c::FI,
    c::FR,
    c::GE,
    c::DE,
    c::GH,
    c::GR,
    c::HU,
    c::IS,
    c::IN,
    c::IE,
    c::IL,
    c::IT,
    c::JP,
    c::XK,
    c::LV,
    c::LI,
    c::LT,
    c::LU,
    c::MT,
    c::MD,
    c::MC,
    c::MN,
    c::ME,
    c::NA,
    c::NL,
    c::NZ,
    c::MK,
    c::PL,
    c::PT,
    c::RO,
    c::RS,
    c::SK,
    c::SI,
    c::ZA,
    c::ES,
    c::SE,
    c::CH,
    c::TZ,
    c::GB,
    c::US,
    c::VA,
];

/// The countries with exceptions, in the order of the guideline.
pub const WITH_EXCEPTIONS: &[Choice] = &[c::BW, c::NA, c::GH, c::TZ, c::IN, c::XK];

/// The country whose exceptions `question` asks about: the one chosen, where it has any. None for every other
/// question.
pub fn country_with_exceptions(question: QuestionId, answers: &Answers) -> Option<Choice> {
    let chosen = answers.chosen(c::QUESTION).filter(|_| question == q::accelerated_exception::QUESTION)?;
    WITH_EXCEPTIONS.iter().copied().find(|country| chosen.contains(country.option))
}

/// An exception fits: what the person fears settles it, or the person says that one fits.
///
/// The exceptions: Botswana and Namibia, sexual orientation or gender identity. Ghana and Tanzania,
/// the same, forced marriage, girls under 18; Tanzania also albinism. India, single women. Kosovo,
/// minorities. What no other answer tells is asked for these six countries only.
pub const EXCEPTED: Condition = Condition::Named(&Named {
    id: "48-hour-exception",
    condition: any![
        all![
            Condition::one_of(&[c::BW, c::NA, c::GH, c::TZ]),
            Condition::is(q::reason::SEXUAL_ORIENTATION_OR_GENDER_IDENTITY)
        ],
        all![Condition::one_of(&[c::GH, c::TZ]), Condition::is(q::harm::FORCED_MARRIAGE)],
        all![Condition::one_of(WITH_EXCEPTIONS), Condition::is(q::accelerated_exception::YES)]
    ],
});
