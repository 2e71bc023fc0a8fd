//! What no text says: no promise, no verdict on the person, no number for a chance, nothing unfinished.

use crate::texts::sentences::plain;

/// What is banned, by language. A phrase is found where it begins a word.
const BANNED: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "you will get",
            "you qualify",
            "you have the right to stay",
            "guarantee",
            "you cannot apply",
            "do not apply",
            "%",
            "percent",
            "per cent",
            "certainly",
        ],
    ),
    (
        "nb",
        &[
            "du vil få opphold",
            "du har rett til opphold",
            "du kvalifiserer",
            "garanti",
            "du kan ikke søke",
            "ikke søk ",
            "%",
            "prosent",
            "helt sikkert",
        ],
    ),
];
/// Where such a phrase speaks of a rule and not to the person, or says itself that nothing is promised.
const HARMLESS: [&str; 5] =
    ["that do not apply", "rules do not apply", "they do not apply", "no guarantee", "ingen garanti"];

/// What is banned in the language `tag`; none where nobody has said so yet.
#[must_use]
pub fn phrases(tag: &str) -> Option<&'static [&'static str]> {
    BANNED.iter().find(|(of, _)| *of == tag).map(|(_, phrases)| *phrases)
}

/// The first of `phrases` that stands in a text.
#[must_use]
pub fn first<'a>(phrases: &[&'a str], text: &str) -> Option<&'a str> {
    let plain = HARMLESS.iter().fold(plain(text), |text, harmless| text.replace(harmless, "…"));
    phrases.iter().copied().find(|phrase| plain.contains(&format!(" {phrase}")))
}

/// Whether a text is no plain text, or is not finished.
#[must_use]
pub fn is_junk(text: &str) -> bool {
    let spaced = text.lines().any(|line| line.trim().contains("  ") || line.contains('\t'));
    let markup =
        text.contains(['<', '>']) || ["&amp;", "&nbsp;", "&lt;"].iter().any(|sign| text.contains(sign));
    spaced || markup || text.contains("TODO") || text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_may_not_apply_and_a_person_is_never_told_not_to() {
        let english = phrases("en").unwrap();
        for harmless in ["Rules that do not apply, from your answers", "It is no guarantee.", "uncertainly"] {
            assert_eq!(first(english, harmless), None, "{harmless}");
        }
        for banned in ["If so,\n do not apply.", "Do not apply", "A guarantee", "50% of all", "Certainly"] {
            assert!(first(english, banned).is_some(), "{banned}");
        }
        assert_eq!(first(phrases("nb").unwrap(), "Du har ikke søkt. Ikke søk nå"), Some("ikke søk "));
    }
}
