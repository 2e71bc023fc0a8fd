//! A server of somebody else, who writes down all that a browser tells when it comes.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The page of the server, whatever is asked for.
const PAGE: &str =
    "<!doctype html><meta charset=utf-8><link rel=icon href=data:,><title>Weather</title><p>Sun";

/// A running server; it ends when this value is dropped.
#[derive(Debug)]
pub struct Neighbour {
    port: u16,
    heads: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Neighbour {
    /// Starts it on a free port.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub async fn start() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let heads: Arc<Mutex<Vec<String>>> = Arc::default();
        let kept = Arc::clone(&heads);
        let task = tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let kept = Arc::clone(&kept);
                tokio::spawn(async move {
                    let mut head = Vec::new();
                    while !head.ends_with(b"\r\n\r\n") {
                        match stream.read_u8().await {
                            Ok(byte) => head.push(byte),
                            // A connection that a browser opens in case.
                            Err(_) => return,
                        }
                    }
                    let head = String::from_utf8_lossy(&head).to_lowercase();
                    kept.lock().unwrap_or_else(PoisonError::into_inner).push(head);
                    let length = PAGE.len();
                    let answer = format!(
                        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{PAGE}"
                    );
                    // A browser that has gone needs no answer.
                    let _ = stream.write_all(answer.as_bytes()).await;
                });
            }
        });
        Ok(Self { port, heads, task })
    }

    /// Its address, which is of another site than that of the page.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    /// What browsers have told so far, in small letters: a request and its headers each.
    #[must_use]
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Neighbour {
    fn drop(&mut self) {
        self.task.abort();
    }
}
