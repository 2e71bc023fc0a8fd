//! How a tool gets into `.tools/`.

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

/// A tool that is built from its crate.
pub(crate) struct Tool<'a> {
    /// The crate.
    pub(crate) package: &'a str,
    /// The programs it brings; a part of cargo as `cargo mutants`.
    pub(crate) programs: &'a [&'a str],
    /// The one version that will do.
    pub(crate) version: &'a str,
    /// Features that it is not built with by itself, separated by commas.
    pub(crate) features: &'a str,
    /// What for: `it builds the page`.
    pub(crate) why: &'a str,
    /// How long building it may take on two cores.
    pub(crate) minutes: u8,
}

/// The version that `program --version` tells: its first word that begins with a digit.
pub(crate) fn version(sh: &Shell, program: &str) -> Option<String> {
    let mut words = program.split(' ');
    let told = sh.cmd(words.next()?).args(words).arg("--version").quiet().ignore_stderr().read();
    let said = told.ok()?;
    said.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit())).map(str::to_owned)
}

/// Builds `tool`, unless PATH has its programs in the right version.
pub(crate) fn cargo_tool(sh: &Shell, tool: &Tool<'_>) -> Result<()> {
    let Tool { package, programs, version: wanted, features, why, minutes } = *tool;
    let right = || programs.iter().all(|program| version(sh, program).as_deref() == Some(wanted));
    if right() {
        return Ok(());
    }
    eprintln!(
        "xtask: installing {package} {wanted} into .tools/ ({why}; up to {minutes} minutes on two cores)"
    );
    // A tool is built once and used a little: minutes matter more than its speed.
    let _quick = [("LTO", "off"), ("CODEGEN_UNITS", "16"), ("OPT_LEVEL", "1"), ("DEBUG", "0")]
        .map(|(key, value)| sh.push_env(format!("CARGO_PROFILE_RELEASE_{key}"), value));
    let _fitting = sh.push_env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback");
    let place = ["--root", ".tools", "--target-dir", ".tools/target", "--version", wanted];
    let which = ["--features", features, package];
    let locked = cmd!(sh, "cargo install --locked {place...} {which...}").run();
    if locked.is_err() {
        eprintln!("xtask: {package} does not build with its own lock file; trying without");
        cmd!(sh, "cargo install {place...} {which...}").run().with_context(|| {
            format!("{package} {wanted} cannot be installed: see above, or put it on PATH yourself")
        })?;
    }
    sh.remove_path(".tools/target")?;
    ensure!(
        right(),
        "{package} is installed, but `{} --version` does not say {wanted}",
        programs.join("`, `")
    );
    Ok(())
}
