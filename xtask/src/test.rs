//! `cargo xtask test`: everything that guards a change, in order of how soon it can tell.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::stages::Stages;
use crate::{browsers, dist, proof, record, tools};

const WASM: &str = "wasm32-unknown-unknown";

/// Runs all stages; the first that fails ends it. Nothing is skipped.
pub(crate) fn run(sh: &Shell) -> Result<()> {
    let mut stages = Stages::default();
    let outcome = all(sh, &mut stages);
    println!("{}", stages.table());
    if outcome.is_ok() {
        println!("Every stage ran and held.");
    }
    outcome
}

fn all(sh: &Shell, stages: &mut Stages) -> Result<()> {
    let drivers = stages.run("tools", "nothing was tested", || {
        tools::for_page(sh)?;
        tools::cargo_deny(sh)?;
        browsers::drivers(sh)
    })?;
    stages.run("audit record", "mend what failed and run `cargo xtask audit`", || record::check(sh))?;
    stages.run("format", "run `cargo fmt --all`", || Ok(cmd!(sh, "cargo fmt --all --check").run()?))?;
    stages.run("lints", "see above", || {
        cmd!(sh, "cargo clippy --workspace --all-targets -- -D warnings").run()?;
        cmd!(sh, "cargo clippy -p rules-core -p app --target {WASM} -- -D warnings").run()?;
        Ok(cmd!(sh, "cargo clippy -p tests --test wasm --target {WASM} -- -D warnings").run()?)
    })?;
    stages.run("licences", "see above and deny.toml", || {
        Ok(cmd!(sh, "cargo deny check bans licenses sources").run()?)
    })?;
    stages.run("docs", "see above", || {
        let docs = cmd!(sh, "cargo doc --no-deps --workspace").env("RUSTDOCFLAGS", "-Dwarnings");
        Ok(docs.run()?)
    })?;
    stages.run("native tests", "see above", || {
        Ok(cmd!(sh, "cargo test --workspace --exclude tests --exclude proof").run()?)
    })?;
    let classes = stages.run("every class of answers", "see above", || proof::classes(sh))?;
    stages.remark(classes);
    stages.run("mistakes in the rules", "see above", || proof::mistakes(sh))?;
    stages.run("law sheets", "the reason follows", xtask::law::check)?;
    stages.run("wasm tests", "see above", || {
        let tests = cmd!(sh, "cargo test -p tests --test wasm --target {WASM}");
        // It would take Firefox if it could: what is tested must not depend on the shell.
        let tests = tests.env_remove("GECKODRIVER").env("CHROMEDRIVER", &drivers.chromium);
        // Seconds for all tests together; the machine may be slow.
        Ok(tests
            .env("WASM_BINDGEN_TEST_TIMEOUT", "900")
            .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
            .run()?)
    })?;
    stages.run("dist", "see above", || dist::build(sh))?;
    stages.run("browser tests", "see above", || {
        // The table of sizes is the output of a test that holds.
        let tests = cmd!(sh, "cargo test -p tests -- --show-output");
        let tests = tests.env("CHROMEDRIVER", &drivers.chromium).env("GECKODRIVER", &drivers.firefox);
        Ok(tests.env("GUIDE_DIST", sh.current_dir().join("dist")).run()?)
    })
}
