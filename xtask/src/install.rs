//! How a tool gets into `.tools/`.

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

/// The version that `program --version` tells: its first word that begins with a digit.
pub(crate) fn version(sh: &Shell, program: &str) -> Option<String> {
    let said = cmd!(sh, "{program} --version").quiet().ignore_stderr().read().ok()?;
    said.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit())).map(str::to_owned)
}

/// Builds `package`, with its `programs`, in the version `wanted`, unless PATH has them in it.
pub(crate) fn cargo_tool(
    sh: &Shell,
    package: &str,
    programs: &[&str],
    wanted: &str,
    why: &str,
    minutes: u8,
) -> Result<()> {
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
    let locked = cmd!(sh, "cargo install --locked {place...} {package}").run();
    if locked.is_err() {
        eprintln!("xtask: {package} does not build with its own lock file; trying without");
        cmd!(sh, "cargo install {place...} {package}").run().with_context(|| {
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
