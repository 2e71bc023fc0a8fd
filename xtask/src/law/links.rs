//! Links between the sheets.

use rules_core::approval;
use rules_core::source::Citation;

/// A link from the text to the sheet on which the rule with these citations of its own stands whole.
pub(super) fn rule(text: String, citations: &[Citation]) -> String {
    match approval::sheets(citations).first() {
        Some(sheet) => format!("[{text}]({sheet}.md)"),
        None => text,
    }
}
