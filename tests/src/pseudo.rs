//! Made-up languages: every word of English marked, accented and twice as long, so that a text that is not from the
//! locales, or has no room, is seen.

use std::path::Path;

use anyhow::{Context, Result};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use xtask::locale::{FIRST, Locale};
use xtask::{paths, texts};

use crate::dist;
use crate::folder::Folder;

/// Where a marked text begins and ends.
pub const MARKS: [char; 2] = ['⟦', '⟧'];
/// The tags of the made-up languages, and the way each runs.
pub const LANGUAGES: [(&str, &str); 2] = [("en-XA", "ltr"), ("ar-XB", "rtl")];

/// A copy of `dist/` that speaks the made-up languages too.
///
/// # Errors
///
/// If there is no `dist/`, or English cannot be read.
pub fn page() -> Result<Folder> {
    let copy = Folder::new()?;
    for file in dist::files()? {
        let path = copy.path().join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        std::fs::write(path, file.bytes)?;
    }
    let english = Locale::read(&paths::root(), FIRST)?;
    let made_up: Result<Vec<Locale>> = LANGUAGES
        .iter()
        .map(|(tag, direction)| {
            Ok(Locale {
                tag: (*tag).to_owned(),
                name: marked(&english.name),
                direction: (*direction).to_owned(),
                shell: String::new(),
                questions: rewritten(&english.questions)?,
                results: rewritten(&english.results)?,
            })
        })
        .collect();
    texts::add(copy.path(), &made_up?)?;
    Ok(copy)
}

/// The messages of `text` with every piece of text marked.
fn rewritten(text: &str) -> Result<String> {
    let mut resource = parse(text.to_owned()).ok().context("English is no Fluent")?;
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.value.iter_mut().for_each(mark);
            message.attributes.iter_mut().for_each(|attribute| mark(&mut attribute.value));
        }
    }
    Ok(serialize(&resource))
}

/// Marks every piece of text of a pattern, also in its variants.
fn mark(pattern: &mut Pattern<String>) {
    use fluent_syntax::ast::Expression;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = marked(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| mark(&mut variant.value));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The text accented and twice, between the marks; lines stay lines.
fn marked(text: &str) -> String {
    let [begin, end] = MARKS;
    let line = |line: &str| match line.trim() {
        "" => line.to_owned(),
        words => {
            let accented: String = words.chars().map(accent).collect();
            line.replacen(words, &format!("{begin}{accented} {accented}{end}"), 1)
        }
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// A letter that looks alike and is no letter of English.
fn accent(letter: char) -> char {
    const PLAIN: &str = "AEIOUYaeiouycdghjklnrstwz";
    const ACCENTED: &str = "ÅÉÎØÛÝåéîøûýçđĝĥĵķļñŕšťŵž";
    let at = PLAIN.chars().position(|plain| plain == letter);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_of_text_is_marked_and_no_other() {
        let text = "left =\n    { $count ->\n        [one] { $count } left\n       *[other] many left\n    }\nyes = Yes\n    .why = As { $said }.\n";
        let made = rewritten(text).unwrap();
        assert!(made.contains("⟦ļéfť ļéfť⟧") && made.contains("⟦måñý ļéfť måñý ļéfť⟧"), "{made}");
        assert!(made.contains("yes = ⟦Ýéš Ýéš⟧") && made.contains(".why = ⟦Åš Åš⟧"), "{made}");
        assert!(made.contains("{ $said }") && made.contains("{ $count ->"), "{made}");
    }
}
