//! Markdown that GitHub shows as it is meant.

/// A text on one line in which nothing is markup: `*`, `_`, `|` and the like are what they look like.
pub(super) fn plain(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    for letter in line.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '*' | '_' | '`' | '|' | '\\' | '[' | ']' | '~' | '#' => out.extend(['\\', letter]),
            _ => out.push(letter),
        }
    }
    out
}

/// A list whose entries may hold lists.
#[derive(Debug, Default)]
pub(super) struct List {
    text: String,
}

impl List {
    /// An entry, `depth` lists deep.
    pub(super) fn entry(&mut self, depth: usize, text: &str) {
        self.text.push_str(&"  ".repeat(depth));
        self.text.push_str("- ");
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// The list, and a blank line behind it; nothing without entries.
    pub(super) fn finish(self) -> String {
        if self.text.is_empty() { self.text } else { self.text + "\n" }
    }
}

/// A paragraph.
pub(super) fn paragraph(text: &str) -> String {
    format!("{text}\n\n")
}

/// A heading of this level.
pub(super) fn heading(level: usize, text: &str) -> String {
    format!("{} {text}\n\n", "#".repeat(level))
}

/// A table with a heading row; nothing without rows.
pub(super) fn table(heading: &[String], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let row = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let rule: Vec<String> = heading.iter().map(|_| "---".to_owned()).collect();
    let rows: String = rows.iter().map(|cells| row(cells)).collect();
    format!("{}{}{rows}\n", row(heading), row(&rule))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_markup_stays_what_it_looks_like() {
        assert_eq!(plain("a * b_c | <d>\n  & `e`"), "a \\* b\\_c \\| &lt;d&gt; &amp; \\`e\\`");
    }

    #[test]
    fn a_list_in_a_list_is_indented() {
        let mut list = List::default();
        list.entry(0, "a");
        list.entry(1, "b");
        assert_eq!(list.finish(), "- a\n  - b\n\n");
        assert_eq!(List::default().finish(), "");
    }

    #[test]
    fn a_table_without_rows_is_nothing() {
        let heading = ["a".to_owned(), "b".to_owned()];
        assert_eq!(table(&heading, &[]), "");
        let rows = [vec!["1".to_owned(), "2".to_owned()]];
        assert_eq!(table(&heading, &rows), "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n");
    }
}
