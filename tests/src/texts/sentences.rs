//! How texts are read: sentence by sentence, word by word.

/// What ends a sentence, in the scripts that a language of the page may have.
const ENDS: [char; 8] = ['.', '!', '?', '…', '؟', '۔', '።', '။'];
/// What may stand between the end of a sentence and the space after it.
const CLOSING: [char; 5] = ['”', '’', '»', ')', '"'];
/// What may stand before the first letter of a sentence.
const OPENING: [char; 4] = ['“', '«', '(', '"'];

/// The sentences of a text. A full stop before a small letter ends none: `24. februar`.
#[must_use]
pub fn of(text: &str) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    let mut ended = true;
    for word in text.split_whitespace() {
        let begins = !word.trim_start_matches(OPENING).starts_with(char::is_lowercase);
        match sentences.last_mut() {
            Some(sentence) if !(ended && begins) => *sentence = format!("{sentence} {word}"),
            _ => sentences.push(word.to_owned()),
        }
        ended = word.trim_end_matches(CLOSING).ends_with(ENDS);
    }
    sentences
}

/// How many words a sentence has; an argument counts as one, signs alone as none.
#[must_use]
pub fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// The words of a text in small letters with one space between them and around, so that a phrase can be looked
/// for; signs are left out, but `%` is a word of its own and `|` stands where a sentence ends.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut plain = String::from(" | ");
    for sentence in of(text) {
        let sentence = sentence.to_lowercase().replace('%', " % ");
        let words = sentence.split(|sign: char| !(sign.is_alphanumeric() || "%'’-".contains(sign)));
        words.filter(|word| !word.is_empty()).for_each(|word| plain.push_str(&format!("{word} ")));
        plain.push_str("| ");
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_the_next_begins() {
        let text = "Ring 112. «Ja», sier de.\n    Fra 24. februar går det. 48 timer (kanskje.) Ferdig";
        let all =
            ["Ring 112.", "«Ja», sier de.", "Fra 24. februar går det.", "48 timer (kanskje.)", "Ferdig"];
        assert_eq!(of(text), all);
        assert_eq!(all.map(words), [2, 3, 5, 3, 1]);
        assert_eq!(words("{a} · b – c"), 3);
    }

    #[test]
    fn a_phrase_is_found_whatever_stands_around_it() {
        assert_eq!(plain("You will,\n get 5% of it. No"), " | you will get 5 % of it | no | ");
        assert_eq!(plain("government"), " | government | ");
    }
}
