// Starts the page: the only script that index.html names. On failure the reason stands in <html data-boot>:
// no-wasm, no-files, network (a file is missing, damaged or not the one that was built), compile, link, run.

// The framework makes the fixed parts of the page from strings, which Trusted Types allow only to a policy.
// All those strings are constants of the build; anything that could run or load something is refused.
const refused = /<(?:script|iframe|object|embed|base|meta)\b|[\s"'/]on\w+\s*=|javascript:|srcdoc/i;
globalThis.trustedTypes?.createPolicy("default", {
  createHTML: (html) => (refused.test(html) ? null : html),
});

const names = [
  ["CompileError", "compile"],
  ["LinkError", "link"],
];

async function start() {
  if (typeof WebAssembly !== "object") return "no-wasm";
  const glue = document.querySelector('link[rel="modulepreload"]');
  const wasm = document.querySelector('link[rel="preload"][type="application/wasm"]');
  if (!glue || !wasm) return "no-files";
  let init, response;
  try {
    // The integrity of the preload alone is not checked by every browser; that of the fetch is.
    const load = fetch(wasm.href, { integrity: wasm.integrity });
    [{ default: init }, response] = await Promise.all([import(glue.href), load]);
  } catch {
    return "network";
  }
  if (!response.ok) return "network";
  try {
    await init({ module_or_path: response });
  } catch (error) {
    return names.find(([name]) => error instanceof WebAssembly[name])?.[1] ?? "run";
  }
}

start().then((reason) => {
  if (reason) document.documentElement.dataset.boot = reason;
});
