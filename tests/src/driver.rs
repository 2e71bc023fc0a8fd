//! A driver of one's own, which ends with its browsers when it is dropped.

use std::io::{BufRead, BufReader, Read, Write, copy, sink};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::{sleep, spawn};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use thirtyfour::WebDriver;

use crate::engine::Engine;

/// How often a driver is started before it counts as one that does not.
const ATTEMPTS: usize = 5;

#[derive(Debug)]
pub(crate) struct Driver {
    engine: Engine,
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver of `engine` on a free port and waits until it listens.
    pub(crate) fn start(engine: Engine) -> Result<Self> {
        let (program, variable) = engine.driver();
        let program = program.with_context(|| {
            format!("the driver of {engine:?} is missing: run `cargo xtask test`, or name it in {variable}")
        })?;
        // The one of Chromium takes the port that is free for IPv4, and ends if another has that one for IPv6.
        again(|| Self::start_once(engine, &program))
    }

    fn start_once(engine: Engine, program: &Path) -> Result<Self> {
        let mut command = Command::new(program);
        // The driver picks the port itself: one picked here could be taken before the driver binds it.
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        if engine == Engine::Firefox {
            command.arg("--websocket-port=0");
        }
        let process = command.spawn().with_context(|| format!("{} does not start", program.display()))?;
        let mut driver = Self { engine, process, port: 0 };
        let mut output = BufReader::new(driver.process.stdout.take().context("the driver has no output")?);
        let mut said = String::new();
        while driver.port == 0 {
            let from = said.len();
            let read = output.read_line(&mut said)?;
            ensure!(read > 0, "{} ended before it told its port; it said: {said}", program.display());
            driver.port = said.get(from..).and_then(told_port).unwrap_or_default();
        }
        // A full pipe would stop the driver.
        spawn(move || copy(&mut output, &mut sink()));
        Ok(driver)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks for an end, which closes the browsers too; a killed driver would leave them running.
    fn ask_to_end(&self) -> Result<()> {
        match self.engine {
            Engine::Chromium => {
                let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
                stream.set_read_timeout(Some(Duration::from_secs(5)))?;
                stream
                    .write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
                stream.read_to_end(&mut Vec::new())?;
            }
            // It knows no such address; a signal does the same.
            Engine::Firefox => {
                let told = Command::new("kill").arg(self.process.id().to_string()).status()?;
                ensure!(told.success(), "geckodriver cannot be told to end");
            }
        }
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

/// A session of a driver that does not outlive the driver.
#[derive(Debug)]
pub(crate) struct Session(pub(crate) WebDriver);

impl Drop for Session {
    fn drop(&mut self) {
        // Else the library asks for its end over a connection that nobody serves while this thread
        // waits, two minutes long. The driver, which ends too, takes the browser with it.
        let _ = self.0.clone().leak();
    }
}

/// What `start` gives the first time it succeeds, or else what went wrong the last time.
fn again<T>(start: impl Fn() -> Result<T>) -> Result<T> {
    (1..ATTEMPTS).find_map(|_| start().ok()).map_or_else(&start, Ok)
}

/// The port in `ChromeDriver was started successfully on port 40505.`, or in
/// `1790000000000 geckodriver INFO Listening on 127.0.0.1:40505`.
fn told_port(line: &str) -> Option<u16> {
    let told = ["successfully on port ", "Listening on 127.0.0.1:"];
    let (_, rest) = told.iter().find_map(|words| line.split_once(words))?;
    rest.trim().trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use anyhow::{Result, ensure};

    use super::{ATTEMPTS, again, told_port};

    #[test]
    fn what_does_not_start_is_started_again_a_few_times() {
        let tries = Cell::new(0);
        let starts_at = |at| {
            tries.set(0);
            again(|| -> Result<usize> {
                tries.set(tries.get() + 1);
                ensure!(tries.get() == at, "try {}", tries.get());
                Ok(at)
            })
        };
        assert_eq!(starts_at(ATTEMPTS).unwrap(), ATTEMPTS);
        assert_eq!(starts_at(1).unwrap(), tries.get());
        let error = starts_at(ATTEMPTS + 1).unwrap_err();
        assert_eq!(error.to_string(), format!("try {ATTEMPTS}"));
    }

    #[test]
    fn both_drivers_tell_their_port() {
        assert_eq!(told_port("ChromeDriver was started successfully on port 40505.\n"), Some(40505));
        assert_eq!(
            told_port("1790000000000\tgeckodriver\tINFO\tListening on 127.0.0.1:40505\n"),
            Some(40505)
        );
        assert_eq!(told_port("Starting ChromeDriver 156.0 on port 0\n"), None);
    }
}
