//! Country notes: what could be sourced on practice. Information only, never a booster of a grade.

use super::cite::page;
use super::conditions::{ASKS_ASYLUM, IN_NORWAY};
use super::questions::citizenship as c;
use super::sources::{authorities as a, guidelines as g, press as p};
use crate::all;
use crate::card::Note;
use crate::condition::Condition;
use crate::question::Choice;
use crate::source::Confidence;

/// Notes concern asylum cases in Norway of citizens of one country.
const fn citizen(country: Choice) -> Condition {
    Condition::is(country)
}

/// Afghanistan: women and girls can be a particular social group; still individual.
pub static AFGHANISTAN: Note = Note {
    id: "afghanistan",
    when: all![IN_NORWAY, ASKS_ASYLUM, citizen(c::AF)],
    confidence: Confidence::Medium,
    citations: &[page(&g::UDI_2023_002_AFGHANISTAN), page(&p::VART_LAND_AFGHAN_WOMEN_2023)],
};

/// Eritrea: national service, and leaving illegally.
pub static ERITREA: Note = Note {
    id: "eritrea",
    when: all![IN_NORWAY, ASKS_ASYLUM, citizen(c::ER)],
    confidence: Confidence::Low,
    citations: &[page(&g::GI_13_2018_ERITREA), page(&g::UDI_2012_010_ERITREA)],
};

/// Russia: fear of mobilisation.
pub static RUSSIA: Note = Note {
    id: "russia",
    when: all![IN_NORWAY, ASKS_ASYLUM, citizen(c::RU)],
    confidence: Confidence::Medium,
    citations: &[
        page(&g::UDI_2024_009_RUSSIA),
        page(&p::UTROP_MOBILISATION_2022),
        page(&p::NOVAYA_GAZETA_MOBILISATION_2024),
    ],
};

/// Syria: the hold of 2025, and assisted return.
pub static SYRIA: Note = Note {
    id: "syria",
    when: all![IN_NORWAY, ASKS_ASYLUM, citizen(c::SY)],
    confidence: Confidence::Low,
    citations: &[
        page(&a::UDI_SYRIA_SUSPENDED),
        page(&p::ALBAWABA_SYRIA_2026),
        page(&a::UDI_RETURN_PROGRAMMES),
    ],
};

/// Ukraine: individual assessment outside the scheme.
pub static UKRAINE: Note = Note {
    id: "ukraine",
    when: all![IN_NORWAY, ASKS_ASYLUM, citizen(c::UA)],
    confidence: Confidence::Medium,
    citations: &[
        page(&a::UDI_INDIVIDUAL_PROTECTION_UKRAINE),
        page(&a::UDI_COLLECTIVE_CHANGES_2024),
        page(&p::NEWSONLINEREAD_UKRAINE_2024),
    ],
};

/// Gaza and Palestine: little is sourced; a lawyer should look at it.
pub static PALESTINE: Note = Note {
    id: "palestine",
    when: all![IN_NORWAY, ASKS_ASYLUM, citizen(c::PS)],
    confidence: Confidence::Low,
    citations: &[page(&a::UNE_CASE_TYPES)],
};

/// All notes.
pub static ALL: &[&Note] = &[&AFGHANISTAN, &ERITREA, &RUSSIA, &SYRIA, &UKRAINE, &PALESTINE];
