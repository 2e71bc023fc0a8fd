//! Requests that a test holds back, refuses or answers itself.

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::browser::Browser;

/// The event of BiDi for a request that is about to be made.
const REQUEST: &str = "network.beforeRequestSent";

impl Browser {
    /// From now on holds back every request for this address; [`Browser::held`] gives them.
    ///
    /// # Errors
    ///
    /// If the browser is gone, or it is no address.
    pub async fn hold(&self, address: &str) -> Result<()> {
        self.bidi().subscribe(REQUEST).await?;
        let pattern = json!({ "type": "string", "pattern": address });
        let about = json!({ "phases": ["beforeRequestSent"], "urlPatterns": [pattern] });
        self.bidi().send("network.addIntercept", about).await.map(drop)
    }

    /// The next request that is held back, as soon as there is one.
    ///
    /// # Errors
    ///
    /// If none comes for a minute, or the browser is gone.
    pub async fn held(&self) -> Result<Held<'_>> {
        self.until_told(async || self.held_now().await).await.context("no request is held back")
    }

    /// A request that is held back, if there is one.
    ///
    /// # Errors
    ///
    /// If the browser is gone.
    pub async fn held_now(&self) -> Result<Option<Held<'_>>> {
        let requests = self.bidi().take(REQUEST).await?.into_iter();
        let mut held = requests.filter(|one| one.get("isBlocked") == Some(&Value::Bool(true)));
        let request = held.next().and_then(|one| one.pointer("/request/request").cloned());
        Ok(request.map(|request| Held { browser: self, request }))
    }
}

/// A request that waits.
#[derive(Debug)]
pub struct Held<'a> {
    browser: &'a Browser,
    request: Value,
}

impl Held<'_> {
    /// Lets it go to where it is addressed.
    ///
    /// # Errors
    ///
    /// If nobody waits for it any more.
    pub async fn let_go(self) -> Result<()> {
        self.say("continueRequest", json!({})).await
    }

    /// Lets it fail as if there were no network.
    ///
    /// # Errors
    ///
    /// As [`Held::let_go`].
    pub async fn refuse(self) -> Result<()> {
        self.say("failRequest", json!({})).await
    }

    /// Answers it with a page.
    ///
    /// # Errors
    ///
    /// As [`Held::let_go`].
    pub async fn answer(self, page: &str) -> Result<()> {
        let kind = json!({ "name": "content-type", "value": { "type": "string", "value": "text/html" } });
        let body = json!({ "type": "base64", "value": STANDARD.encode(page) });
        self.say("provideResponse", json!({ "statusCode": 200, "headers": [kind], "body": body })).await
    }

    async fn say(self, command: &str, mut about: Value) -> Result<()> {
        if let Some(fields) = about.as_object_mut() {
            fields.insert("request".into(), self.request);
        }
        self.browser.bidi().send(&format!("network.{command}"), about).await.map(drop)
    }
}
