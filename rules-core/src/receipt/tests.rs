use super::*;
use crate::example::RULES;
use jiff::civil::date;

#[test]
fn a_receipt_names_the_version_the_law_date_and_the_digest() {
    let receipt = RULES.receipt();
    assert_eq!((receipt.rules, receipt.law_as_of), ("2026.3.1", date(2026, 3, 1)));
    let json = serde_json::to_value(&receipt).unwrap();
    let expected =
        serde_json::json!({"rules": "2026.3.1", "law_as_of": "2026-03-01", "digest": receipt.digest});
    assert_eq!(json, expected);
}

#[test]
fn the_digest_is_sixty_four_hexadecimal_characters() {
    let digest = RULES.receipt().digest;
    assert_eq!(digest.len(), 64, "{digest}");
    assert!(digest.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f')), "{digest}");
}

#[test]
fn the_same_rules_have_the_same_digest() {
    let copy = crate::Ruleset { ..RULES };
    assert_eq!(copy.receipt(), RULES.receipt());
}

#[test]
fn the_digest_is_that_of_the_canonical_form() {
    let digest = Sha256::digest(RULES.canonical().unwrap());
    let text: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(RULES.receipt().digest, text);
}
