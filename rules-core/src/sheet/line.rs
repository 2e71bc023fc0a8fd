//! Messages that quote what a file holds: one line that ends, whatever the file put into them.

/// How long a line can be, in characters.
const LONGEST: usize = 300;
/// How much of the beginning of a long message is kept: the key is named there.
const START: usize = 200;
/// How much of its end is kept: what was expected, and where.
const END: usize = 90;

/// The message on one line of at most 300 characters. Whatever breaks a line, steers a terminal or turns the order of
/// writing becomes a space; of a longer message the middle is left out.
pub fn one_line(message: &str) -> String {
    let shown = |letter: char| {
        let steers =
            letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if steers { ' ' } else { letter }
    };
    let length = message.chars().count();
    let mut letters = message.chars().map(shown);
    if length <= LONGEST {
        return letters.collect();
    }
    let start: String = letters.by_ref().take(START).collect();
    let end: String = letters.skip(length - START - END).collect();
    format!("{start} … {end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_breaks_or_steers_a_line_becomes_a_space() {
        assert_eq!(one_line("a\nb\r\n\u{1b}[31mc"), "a b   [31mc");
        assert_eq!(one_line("\u{85}\u{2028}\u{2029}\u{202e}\u{2066}\u{2069}"), " ".repeat(6));
        assert_eq!(one_line("`فارسی`: «ok» – é 🙂"), "`فارسی`: «ok» – é 🙂", "what people write stays");
    }

    #[test]
    fn a_long_message_keeps_its_beginning_and_its_end() {
        for length in [0, 1, 299, 300] {
            assert_eq!(one_line(&"x".repeat(length)).len(), length);
        }
        for length in [301, 302, 1_000_000] {
            let line = one_line(&format!("`key`{}at line 1", "é".repeat(length - 14)));
            assert!(
                line.starts_with("`key`é") && line.contains(" … ") && line.ends_with("éat line 1"),
                "{line}"
            );
            assert!(line.chars().count() <= 300, "{}", line.chars().count());
        }
    }
}
