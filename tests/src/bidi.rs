//! WebDriver BiDi, for what the drivers' first protocol cannot do in every browser: scripts that
//! run before those of the page, and what the browser tells by itself.
//!
//! Our own few lines, as the client of the driver library needs a TLS library, and this never leaves the machine.

use anyhow::{Context, Result, bail};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// A connection to a browser.
#[derive(Debug)]
pub struct Bidi(Mutex<Connection>);

#[derive(Debug)]
struct Connection {
    stream: WebSocketStream<MaybeTlsStream<TcpStream>>,
    commands: u64,
    /// What the browser told by itself: a name, and what it says.
    events: Vec<(String, Value)>,
}

impl Bidi {
    pub(crate) async fn connect(address: &str) -> Result<Self> {
        let (stream, _) = connect_async(address).await.context("the browser does not speak BiDi")?;
        Ok(Self(Mutex::new(Connection { stream, commands: 0, events: Vec::new() })))
    }

    /// Sends a command, as `script.addPreloadScript`, and gives its result.
    ///
    /// # Errors
    ///
    /// If the browser is gone, or does not do it: the error says why.
    pub async fn send(&self, command: &str, about: Value) -> Result<Value> {
        self.0.lock().await.send(command, about).await
    }

    /// Asks for events from now on: by name, or by module, as `network`.
    ///
    /// # Errors
    ///
    /// If the browser is gone, or does not know the name.
    pub async fn subscribe(&self, name: &str) -> Result<()> {
        self.send("session.subscribe", json!({ "events": [name] })).await.map(drop)
    }

    /// The events of this name that have come since the last call, in order: what each says.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn take(&self, name: &str) -> Result<Vec<Value>> {
        let mut connection = self.0.lock().await;
        // An answer comes after what was told before it.
        connection.send("session.status", json!({})).await?;
        let taken = connection.events.extract_if(.., |event| event.0 == name);
        Ok(taken.map(|(_, about)| about).collect())
    }
}

impl Connection {
    async fn send(&mut self, command: &str, about: Value) -> Result<Value> {
        self.commands += 1;
        let message = json!({ "id": self.commands, "method": command, "params": about });
        self.stream.send(Message::text(message.to_string())).await?;
        loop {
            let message = self.stream.next().await.context("the browser has closed the connection")??;
            let Message::Text(text) = message else { continue };
            let mut said: Value = serde_json::from_str(&text)?;
            if said.get("id").and_then(Value::as_u64) == Some(self.commands) {
                let Some(result) = said.get_mut("result") else {
                    bail!("{command}: {}", said.get("message").unwrap_or(&said))
                };
                return Ok(result.take());
            }
            let name = said.get("method").and_then(Value::as_str).map(str::to_owned);
            if let (Some(name), Some(about)) = (name, said.get_mut("params")) {
                self.events.push((name, about.take()));
            }
        }
    }
}
