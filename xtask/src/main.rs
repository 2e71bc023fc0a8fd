//! `cargo xtask …`: the commands; each module does one of them.

mod assess;
mod audit;
mod browsers;
mod diff;
mod dist;
mod install;
mod mutants;
mod proof;
mod record;
mod screens;
mod serve;
mod stages;
mod test;
mod third_party;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use xshell::Shell;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The tasks of this repository", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the page and serve it on this machine, with the headers it ships with
    Serve {
        /// Rebuild and reload at every change, without the shipped headers
        #[arg(long)]
        dev: bool,
        /// The port on 127.0.0.1
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Run everything that guards a change; stops at the first failure
    Test,
    /// Run what takes longer and write docs/audit.md
    Audit,
    /// Build what is published into dist/
    Dist,
    /// Write the law sheets in docs/law/ anew
    Law,
    /// Build the page and take the pictures in docs/screens/ anew
    Screens,
    /// Put the texts into a page that Trunk has built; Trunk calls it
    #[command(hide = true)]
    Finish,
    /// Print which classes of answers moved since a revision, and by which rule
    Diff {
        /// A commit, a branch or a tag
        #[arg(value_name = "REV")]
        revision: String,
    },
    /// Read answers and print the assessment as JSON
    Assess {
        /// A file with answers; `-` is standard input
        file: PathBuf,
        /// One JSON object a line in, one a line out
        #[arg(long)]
        lines: bool,
    },
}

fn main() -> ExitCode {
    run(Arguments::parse().command).unwrap_or_else(|error| {
        eprintln!("xtask: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(command: Command) -> Result<ExitCode> {
    let sh = Shell::new()?;
    // The answers are files of the caller's folder; everything else works from the root.
    sh.change_dir(xtask::paths::root());
    match command {
        Command::Serve { dev: true, port } => serve::with_reload(&sh, port)?,
        Command::Serve { dev: false, port } => serve::release(&sh, port)?,
        Command::Test => test::run(&sh)?,
        Command::Audit => return audit::run(&sh),
        Command::Dist => dist::run(&sh)?,
        Command::Law => {
            tools::country_names(&sh)?;
            xtask::law::write()?;
        }
        Command::Screens => screens::take(&sh)?,
        Command::Finish => dist::finish(&sh)?,
        Command::Diff { revision } => diff::run(&sh, &revision)?,
        Command::Assess { file, lines } => return assess::run(&file, lines),
    }
    Ok(ExitCode::SUCCESS)
}
