//! `cargo xtask serve`: the page on this machine.

use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context, Result};
use tokio::runtime::Runtime;
use tokio::signal;
use xshell::{Shell, cmd};
use xtask::headers::Headers;
use xtask::server::Server;

use crate::{dist, tools};

/// Builds the release and serves it until Ctrl-C, with the shipped headers.
pub(crate) fn release(sh: &Shell, port: u16) -> Result<()> {
    free(port)?;
    dist::build(sh)?;
    let root = sh.current_dir();
    Runtime::new()?.block_on(async {
        let server = Server::start(&root.join("dist"), Headers::read(&root)?, port).await?;
        println!("The guide is at {} (Ctrl-C ends it)", server.url());
        signal::ctrl_c().await.context("cannot wait for Ctrl-C")
    })
}

/// Serves a debug build that is built and loaded again at every change, without the shipped headers.
pub(crate) fn with_reload(sh: &Shell, port: u16) -> Result<()> {
    free(port)?;
    tools::for_page(sh)?;
    cmd!(sh, "cargo fetch --locked").run().context("the crates of Cargo.lock cannot be fetched")?;
    let port = port.to_string();
    let arguments = ["serve", "--address", "127.0.0.1", "--port", &port, "--dist", "target/dev-dist"];
    dist::trunk(sh, &arguments).context("`trunk serve` ended: see above")
}

/// Says now, not after minutes of building, that the port cannot be had.
fn free(port: u16) -> Result<()> {
    let tried = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    tried.with_context(|| format!("port {port} cannot be used: choose another with `--port N`"))?;
    Ok(())
}
