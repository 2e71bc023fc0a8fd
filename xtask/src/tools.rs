//! The tools that the page and its tests need, in pinned versions.
//!
//! A tool on PATH that is right is used; else it lands in `.tools/`, which comes first on PATH afterwards.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use toml::{Table, Value};
use xshell::{Shell, cmd};
use xtask::{countries, paths};

use crate::install::{Tool, cargo_tool, version};

/// Builds the page. Later versions need a newer Rust than this repository asks for.
const TRUNK: &str = "0.21.14";
/// Checks licences and sources of the dependencies.
const CARGO_DENY: &str = "0.20.2";
/// Writes the licences of what the page contains.
const CARGO_ABOUT: &str = "0.9.3";
/// Puts small faults into the engine.
const CARGO_MUTANTS: &str = "27.1.0";
/// Drives Firefox in the tests.
const GECKODRIVER: &str = "0.37.1";
/// The npm package that brings wasm-opt.
const BINARYEN: &str = "132.0.0";
/// Older ones cannot read what rustc and wasm-bindgen write.
const OLDEST_WASM_OPT: u32 = 120;
const WASM: &str = "wasm32-unknown-unknown";

/// Puts `.tools/` in front of PATH for every command of `sh`.
pub(crate) fn on_path(sh: &Shell) -> Result<()> {
    let tools = sh.current_dir().join(".tools");
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = [tools.join("bin"), tools.join("node_modules/.bin")];
    let joined = env::join_paths(folders.into_iter().chain(env::split_paths(&path)));
    sh.set_var("PATH", joined.context("a folder on PATH has a forbidden character in its name")?);
    Ok(())
}

/// A tool whose crate has its one program's name.
const fn tool<'a>(program: &'a [&'a str; 1], version: &'a str, why: &'a str, minutes: u8) -> Tool<'a> {
    let [package] = *program;
    Tool { package, programs: program, version, features: "", why, minutes }
}

/// Gets what building the page takes: the wasm target, Trunk, wasm-bindgen, wasm-opt and cargo-about.
pub(crate) fn for_page(sh: &Shell) -> Result<()> {
    on_path(sh)?;
    wasm_target(sh)?;
    cargo_tool(sh, &tool(&["trunk"], TRUNK, "it builds the page", 10))?;
    wasm_bindgen(sh)?;
    wasm_opt(sh)?;
    let about = tool(&["cargo-about"], CARGO_ABOUT, "it writes the licences of what the page contains", 4);
    cargo_tool(sh, &Tool { features: "cli", ..about })?;
    country_names(sh)
}

/// Gets wasm-bindgen and its test runner, in the version of the library.
pub(crate) fn wasm_bindgen(sh: &Shell) -> Result<()> {
    let version = locked_version(sh, "wasm-bindgen")?;
    let programs = ["wasm-bindgen", "wasm-bindgen-test-runner"];
    let one = tool(&["wasm-bindgen-cli"], &version, "it joins wasm and JavaScript", 4);
    cargo_tool(sh, &Tool { programs: &programs, ..one })
}

/// Gets cargo-deny.
pub(crate) fn cargo_deny(sh: &Shell) -> Result<()> {
    cargo_tool(sh, &tool(&["cargo-deny"], CARGO_DENY, "it checks licences", 4))
}

/// Gets cargo-mutants.
pub(crate) fn cargo_mutants(sh: &Shell) -> Result<()> {
    let why = "it puts faults into the engine that the tests must notice";
    // Called by its own name it does not tell its version.
    let mutants = tool(&["cargo mutants"], CARGO_MUTANTS, why, 4);
    cargo_tool(sh, &Tool { package: "cargo-mutants", ..mutants })
}

/// Gets geckodriver, unless GECKODRIVER names one, and tells where it is.
pub(crate) fn geckodriver(sh: &Shell) -> Result<PathBuf> {
    if env::var_os("GECKODRIVER").is_none() {
        cargo_tool(sh, &tool(&["geckodriver"], GECKODRIVER, "it drives Firefox in the tests", 4))?;
    }
    let path = sh.var_os("PATH").unwrap_or_default();
    let found = paths::named("GECKODRIVER", || paths::program_on(&path, &["geckodriver"]));
    found.context("GECKODRIVER names no file: let it name geckodriver, or unset it")
}

/// The version of a package in `Cargo.lock`.
fn locked_version(sh: &Shell, package: &str) -> Result<String> {
    let text =
        fs::read_to_string(sh.current_dir().join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let lock: Table = text.parse().context("Cargo.lock is not TOML")?;
    let packages = lock.get("package").and_then(Value::as_array);
    let named = |entry: &&Value| entry.get("name").and_then(Value::as_str) == Some(package);
    let found = packages.and_then(|all| all.iter().find(named));
    let version = found.and_then(|entry| entry.get("version")).and_then(Value::as_str);
    Ok(version.with_context(|| format!("Cargo.lock has no {package}: run `cargo update`"))?.to_owned())
}

fn wasm_target(sh: &Shell) -> Result<()> {
    let libraries = cmd!(sh, "rustc --print target-libdir --target {WASM}").quiet().read();
    if libraries.is_ok_and(|folder| sh.path_exists(folder.trim())) {
        return Ok(());
    }
    eprintln!("xtask: installing the Rust target {WASM} (the page is compiled for it; under a minute)");
    let added = cmd!(sh, "rustup target add {WASM}").run();
    added.with_context(|| {
        format!("the Rust target {WASM} is missing and rustup cannot add it: install it by hand")
    })
}

/// Gets the names of countries in all languages.
pub(crate) fn country_names(sh: &Shell) -> Result<()> {
    if countries::installed(&sh.current_dir()) {
        return Ok(());
    }
    let package = format!("{}@{}", countries::PACKAGE, countries::VERSION);
    eprintln!("xtask: installing {package} into .tools/ (CLDR's names of countries; a minute)");
    npm(sh, &package)
        .context("the names of countries cannot be installed: see above; Node.js with npm is needed")?;
    ensure!(countries::installed(&sh.current_dir()), "{package} is installed, but not found in .tools/");
    Ok(())
}

/// Installs an npm package into `.tools/`, without running anything of it.
fn npm(sh: &Shell, package: &str) -> Result<()> {
    let quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--save-exact"];
    Ok(cmd!(sh, "npm install --prefix .tools {quiet...} {package}").run()?)
}

fn wasm_opt(sh: &Shell) -> Result<()> {
    let right = || {
        let found = version(sh, "wasm-opt").and_then(|number| number.parse::<u32>().ok());
        found.is_some_and(|number| number >= OLDEST_WASM_OPT)
    };
    if right() {
        return Ok(());
    }
    if version(sh, "npm").is_none() {
        bail!(
            "wasm-opt {OLDEST_WASM_OPT} or newer is missing: put Binaryen's on PATH, or install Node.js and npm"
        );
    }
    eprintln!(
        "xtask: installing binaryen {BINARYEN} into .tools/ (its wasm-opt makes the page small; a minute)"
    );
    let package = format!("binaryen@{BINARYEN}");
    npm(sh, &package)
        .context("binaryen cannot be installed: see above, or put wasm-opt 120 or newer on PATH")?;
    ensure!(
        right(),
        "binaryen is installed, but `wasm-opt --version` does not say {OLDEST_WASM_OPT} or newer"
    );
    Ok(())
}
