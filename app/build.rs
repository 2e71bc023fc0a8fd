//! Computes once, on the machine that builds, what the page would otherwise carry the code for: the receipt of the
//! rules, and which routes a reviewer has checked. A test in a browser holds the digest against the one that is
//! made there; `cargo xtask test` holds the approvals against the law sheets.

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use jiff::civil::Date;
use rules_core::approval::{Approvals, of_route};
use rules_core::norway::RULES;

/// The folder of the law sheets, from here.
const SHEETS: &str = "../docs/law";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rustc-env=RULES_DIGEST={}", RULES.receipt().digest);
    println!("cargo::rerun-if-changed={SHEETS}");
    let out = env::var_os("OUT_DIR").ok_or("Cargo sets OUT_DIR")?;
    Ok(fs::write(Path::new(&out).join("checked.rs"), checked()?)?)
}

/// A constant in Rust: the id of every checked route, the role of who checked it, and the day.
fn checked() -> Result<String, Box<dyn Error>> {
    let mut approvals: Approvals = toml::from_str(&fs::read_to_string(format!("{SHEETS}/approvals.toml"))?)?;
    // An approval of a sheet that says something else by now does not count.
    approvals.all.retain(|approval| {
        let sheet = fs::read_to_string(format!("{SHEETS}/{}.md", approval.provision));
        sheet.is_ok_and(|sheet| sheet.contains(&format!("`{}`", approval.digest)))
    });
    let mut entries = String::new();
    for route in RULES.routes {
        if let Some(approval) = of_route(route, &approvals.all) {
            let day: Date = approval.date.parse().map_err(|error: jiff::Error| error.to_string())?;
            let day = format!("jiff::civil::date({}, {}, {})", day.year(), day.month(), day.day());
            writeln!(entries, "    ({:?}, {:?}, {day}),", route.id, approval.role)?;
        }
    }
    Ok(format!(
        "/// Every checked route: its id, the role of who checked it, and the day.\n\
         pub(crate) const CHECKED: &[(&str, &str, jiff::civil::Date)] = &[\n{entries}];\n"
    ))
}
