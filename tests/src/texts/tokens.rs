//! What single tokens of Rust say.

use proc_macro2::{Delimiter, Group, TokenTree};

/// What a token says, if it is a string.
pub(crate) fn string(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else { return None };
    Some(literal.to_string().strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

/// The strings of a list that holds nothing else.
pub(crate) fn list(group: &Group) -> Option<Vec<String>> {
    let tokens = group.stream().into_iter().filter(|token| !matches!(token, TokenTree::Punct(_)));
    let strings: Option<Vec<String>> = tokens.map(|token| string(&token)).collect();
    strings.filter(|strings| group.delimiter() == Delimiter::Bracket && !strings.is_empty())
}

/// Whether these are the brackets of `#[cfg(test)]`.
pub(crate) fn is_test(attribute: &Group) -> bool {
    attribute.stream().to_string().replace(' ', "") == "cfg(test)"
}

/// What stands behind the item at the start of `tokens`.
pub(crate) fn behind_item(mut tokens: &[TokenTree]) -> &[TokenTree] {
    while let [token, after @ ..] = tokens {
        tokens = after;
        let ends = match token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        if ends {
            break;
        }
    }
    tokens
}
