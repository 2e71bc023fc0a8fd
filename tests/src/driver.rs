//! A chromedriver of one's own, which ends with its browsers when it is dropped.

use std::io::{BufRead, BufReader, Read, Write, copy, sink};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::{sleep, spawn};
use std::time::Duration;

use anyhow::{Context, Result};

#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts chromedriver on a free port and waits until it listens.
    pub(crate) fn start() -> Result<Self> {
        let program = xtask::paths::chromedriver()
            .context("chromedriver is missing: run `cargo xtask test`, or name it in CHROMEDRIVER")?;
        let mut command = Command::new(&program);
        // The driver picks the port itself: one picked here could be taken before the driver binds it.
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let process = command.spawn().with_context(|| format!("{} does not start", program.display()))?;
        let mut driver = Self { process, port: 0 };
        let mut said = BufReader::new(driver.process.stdout.take().context("chromedriver has no output")?);
        while driver.port == 0 {
            let mut line = String::new();
            let read = said.read_line(&mut line)?;
            anyhow::ensure!(read > 0, "chromedriver ended before it told its port");
            driver.port = told_port(&line).unwrap_or_default();
        }
        // A full pipe would stop the driver.
        spawn(move || copy(&mut said, &mut sink()));
        Ok(driver)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks for an end, which closes the browsers too; a killed driver would leave them running.
    fn ask_to_end(&self) -> Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let asked = self.ask_to_end().is_ok();
        for _ in 0..100 {
            if !asked || matches!(self.process.try_wait(), Ok(Some(_))) {
                break;
            }
            sleep(Duration::from_millis(50));
        }
        // Fails when the process has ended, which is what is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port in `ChromeDriver was started successfully on port 40505.`
fn told_port(line: &str) -> Option<u16> {
    let (_, rest) = line.split_once("started successfully on port ")?;
    rest.trim().trim_end_matches('.').parse().ok()
}
