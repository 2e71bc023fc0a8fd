//! Computes the receipt of the rules once, on the machine that builds: the page then carries the digest and not
//! the code that makes it. A test in a browser holds the digest against the one that is made there.

use rules_core::norway::RULES;

fn main() {
    println!("cargo::rustc-env=RULES_DIGEST={}", RULES.receipt().digest);
}
