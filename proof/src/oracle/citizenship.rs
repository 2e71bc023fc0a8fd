//! Q07 `country`: which country, and what the rules can tell apart about it.

use super::said::find;
use super::truth::{Truth, any, unsure};
use rules_core::norway::RULES;
use rules_core::question::OptionSet;
use rules_core::{Answers, Question, QuestionId};
use std::sync::LazyLock;

/// G-07: the countries of the 48-hour list, in the order of the copy that was read. Of Cyprus it names the Greek
/// part. Where a list says a country, its overseas areas are not meant: the Faroe Islands are named on their own.
pub const ACCELERATED: &[&str] = &[
    "AL", "AR", "AM", "AU", "AT", "BB", "BE", "BA", "BW", "BG", "CA", "CL", "CR", "HR", "CY", "CZ", "DK",
    "EE", "FO", "FI", "FR", "GE", "DE", "GH", "GR", "HU", "IS", "IN", "IE", "IL", "IT", "JP", "XK", "LV",
    "LI", "LT", "LU", "MT", "MD", "MC", "MN", "ME", "NA", "NL", "NZ", "MK", "PL", "PT", "RO", "RS", "SK",
    "SI", "ZA", "ES", "SE", "CH", "TZ", "GB", "US", "VA",
];

/// What the rules can tell apart about a citizenship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Citizen {
    /// On the 48-hour list, with no exception.
    Listed,
    /// On the list, with an exception for LGBTI claims: Botswana, Namibia.
    BotswanaNamibia,
    /// On the list, with exceptions for LGBTI claims and forced marriage: Ghana, Tanzania.
    GhanaTanzania,
    /// On the list, with exceptions that only `exc48` tells: India, Kosovo.
    IndiaKosovo,
    /// Syria (G-09).
    Syria,
    /// Stateless.
    Stateless,
    /// More than one citizenship, and the question does not say which.
    Several,
    /// Any other country.
    Other,
}

impl Citizen {
    fn of(id: &str) -> Citizen {
        match id {
            "BW" | "NA" => Citizen::BotswanaNamibia,
            "GH" | "TZ" => Citizen::GhanaTanzania,
            "IN" | "XK" => Citizen::IndiaKosovo,
            "SY" => Citizen::Syria,
            "stateless" => Citizen::Stateless,
            "several" => Citizen::Several,
            listed if ACCELERATED.contains(&listed) => Citizen::Listed,
            _ => Citizen::Other,
        }
    }
}

/// What is known of the citizenship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citizenship {
    known: Option<(u8, Citizen)>,
}

struct Table {
    question: Option<QuestionId>,
    kinds: Vec<Citizen>,
    /// The options whose place has the first binary digit set, the second, and so on. With some 250 options that
    /// finds the one that was chosen in eight steps.
    digits: [OptionSet; 8],
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let question = find("citizenship");
    let options = question.and_then(|place| RULES.question(place)).map_or(&[][..], |asked| asked.options);
    Table {
        question,
        kinds: options.iter().map(|id| Citizen::of(id)).collect(),
        digits: core::array::from_fn(|digit| (0..=u8::MAX).filter(|place| place >> digit & 1 == 1).collect()),
    }
});

impl Citizenship {
    pub(super) fn of(answers: &Answers) -> Citizenship {
        let table = &*TABLE;
        let chosen = table.question.and_then(|question| answers.chosen(question));
        let place = chosen.map(|chosen| {
            let digits = table.digits.iter().zip(0_u8..);
            digits.fold(0, |place, (&set, digit)| place | u8::from(chosen.meets(set)) << digit)
        });
        let kind = place.and_then(|place| table.kinds.get(usize::from(place)).map(|&kind| (place, kind)));
        Citizenship { known: kind }
    }

    /// What the rules can tell apart about it; none when it is not known.
    pub fn kind(self) -> Option<Citizen> {
        self.known.map(|(_, kind)| kind)
    }

    /// Its public id; none when it is not known.
    pub fn id(self) -> Option<&'static str> {
        let (place, _) = self.known?;
        let asked: &Question = RULES.question(TABLE.question?)?;
        asked.options.get(usize::from(place)).copied()
    }

    pub(super) fn is(self, kind: Citizen) -> Truth {
        self.kind().map(|known| known == kind)
    }

    pub(super) fn any_of<const N: usize>(self, kinds: [Citizen; N]) -> Truth {
        self.kind().map(|known| kinds.contains(&known))
    }

    /// Whether it is on the 48-hour list; with several citizenships that is unsure.
    pub(super) fn on_the_list(self) -> Truth {
        use Citizen::{BotswanaNamibia, GhanaTanzania, IndiaKosovo, Listed, Several};
        any([self.any_of([Listed, BotswanaNamibia, GhanaTanzania, IndiaKosovo]), unsure(self.is(Several))])
    }
}
