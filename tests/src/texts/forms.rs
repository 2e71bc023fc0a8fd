//! What a pattern of Fluent says.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern says, once for every choice in it; notes the names of its arguments.
pub(crate) fn of(pattern: &Pattern<&str>, arguments: &mut BTreeSet<String>) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |so_far, element| {
        let next = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => choices(expression, arguments),
        };
        so_far.iter().flat_map(|start| next.iter().map(move |end| format!("{start}{end}"))).collect()
    })
}

fn choices(expression: &Expression<&str>, arguments: &mut BTreeSet<String>) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => said(inline, arguments),
        Expression::Select { selector, variants } => {
            said(selector, arguments);
            variants.iter().flat_map(|variant| of(&variant.value, arguments)).collect()
        }
    }
}

fn said(inline: &InlineExpression<&str>, arguments: &mut BTreeSet<String>) -> Vec<String> {
    let other = match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            return vec![(*value).to_owned()];
        }
        InlineExpression::Placeable { expression } => return choices(expression, arguments),
        InlineExpression::VariableReference { id } => id.name.to_owned(),
        InlineExpression::MessageReference { id, .. } => format!("the message {}", id.name),
        InlineExpression::TermReference { id, .. } => format!("the term {}", id.name),
        InlineExpression::FunctionReference { id, .. } => format!("the function {}", id.name),
    };
    let said = vec![format!("{{{other}}}")];
    arguments.insert(other);
    said
}
