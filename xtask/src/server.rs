//! A static file server on this machine only, which sends what `headers.toml` says.
//!
//! `cargo xtask serve` and the browser tests use the same one, so what is tested is what is shipped.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

use crate::headers::Headers;

/// A running server; it ends when this value is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<std::io::Result<()>>,
}

#[derive(Debug)]
struct Shared {
    headers: Headers,
    requests: Mutex<Vec<String>>,
}

impl Server {
    /// Serves the folder `dist` on `127.0.0.1:port`; port 0 takes a free one.
    ///
    /// # Errors
    ///
    /// If there is no page in `dist`, or the port is taken.
    pub async fn start(dist: &Path, headers: Headers, port: u16) -> Result<Self> {
        let page = dist.join("index.html");
        ensure!(page.is_file(), "there is no {}: run `cargo xtask dist` first", page.display());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
        let listener = listener
            .with_context(|| format!("port {port} cannot be used: choose another with `--port N`"))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared { headers, requests: Mutex::default() });
        let files = Router::new()
            .fallback_service(ServeDir::new(dist))
            .layer(middleware::from_fn_with_state(Arc::clone(&shared), answer));
        let task = tokio::spawn(async move { axum::serve(listener, files).await });
        Ok(Self { address, shared, task })
    }

    /// The address of the page, with a slash at its end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Every request so far, as `GET /path?query`, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.shared.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Writes the request down and answers it with the headers its path asks for.
async fn answer(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let line = format!("{} {}", request.method(), request.uri());
    shared.requests.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status().is_redirection();
    // A missing file must not be remembered for a year.
    let extra = if found { shared.headers.for_path(&path) } else { &shared.headers.document };
    response.headers_mut().extend(extra.iter().map(|(name, value)| (name.clone(), value.clone())));
    if let Some(kind) = kind(&path).filter(|_| found) {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    response
}

/// The types of files that differ from table to table; browsers agree on these.
fn kind(path: &str) -> Option<&'static str> {
    match path.rsplit_once('.')?.1 {
        "js" | "mjs" => Some("text/javascript; charset=utf-8"),
        "ftl" => Some("text/plain; charset=utf-8"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{env, fs, process};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;

    async fn get(server: &Server, path: &str) -> String {
        let mut stream = TcpStream::connect(server.address).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer.to_ascii_lowercase()
    }

    #[tokio::test]
    async fn files_get_their_type_and_their_headers() {
        let dist = env::temp_dir().join(format!("guide-server-{}", process::id()));
        fs::create_dir_all(&dist).unwrap();
        let text = "en-questions-0123456789abcdef.ftl";
        for name in ["index.html", "boot-86f7d19dda46fe32.mjs", "guide-86f7d19dda46fe32_bg.wasm", text] {
            fs::write(dist.join(name), "x").unwrap();
        }
        let headers = Headers::read(&crate::paths::root()).unwrap();
        let server = Server::start(&dist, headers, 0).await.unwrap();

        let page = get(&server, "/").await;
        assert!(page.starts_with("http/1.1 200") && page.contains("content-type: text/html"), "{page}");
        assert!(page.contains("content-security-policy: default-src 'none'"), "{page}");
        let script = get(&server, "/boot-86f7d19dda46fe32.mjs").await;
        assert!(script.contains("content-type: text/javascript") && script.contains("immutable"), "{script}");
        let wasm = get(&server, "/guide-86f7d19dda46fe32_bg.wasm").await;
        assert!(wasm.contains("content-type: application/wasm") && wasm.contains("immutable"), "{wasm}");
        let text = get(&server, &format!("/{text}")).await;
        assert!(
            text.contains("content-type: text/plain; charset=utf-8") && text.contains("immutable"),
            "{text}"
        );
        let missing = get(&server, "/gone-86f7d19dda46fe32.js").await;
        assert!(missing.starts_with("http/1.1 404") && !missing.contains("immutable"), "{missing}");
        assert!(get(&server, "/../Cargo.toml").await.starts_with("http/1.1 404"));
        assert_eq!(server.requests().len(), 6);
        fs::remove_dir_all(dist).unwrap();
    }

    #[tokio::test]
    async fn a_missing_page_is_said_plainly() {
        let headers = Headers::read(&crate::paths::root()).unwrap();
        let error = Server::start(Path::new("/no/such/folder"), headers, 0).await.unwrap_err();
        assert!(error.to_string().ends_with("run `cargo xtask dist` first"), "{error}");
    }
}
