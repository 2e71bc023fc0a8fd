// Starts the page: the only script that index.html names. It alone talks to the host: it fetches the program
// and the texts and hands them over. On failure the reason stands in <html data-boot>, and the shell says it:
// no-wasm, no-files, network (a file is missing, damaged or not the one that was built), compile, link, run,
// texts (the texts of the language are missing or damaged), stopped (the program broke off later).

// The framework makes the fixed parts of the page from strings, which Trusted Types allow only to a policy.
// All those strings are constants of the build; anything that could run or load something is refused.
const refused = /<(?:script|iframe|object|embed|base|meta)\b|[\s"'/]on\w+\s*=|javascript:|srcdoc/i;
globalThis.trustedTypes?.createPolicy("default", {
  createHTML: (html) => (refused.test(html) ? null : html),
});

const root = document.documentElement;
const shell = document.getElementById("shell");
const sections = [...shell.querySelectorAll("section")];
const links = [...document.querySelectorAll('link[rel="guide-text"]')];
const tags = [...new Set(links.map((link) => link.hreflang).filter(Boolean))];
const link = (tag, part) => links.find((one) => one.hreflang === tag && one.dataset.part === part);

// The language of a BCP 47 tag that is here: the tag itself, the Norwegian for Norwegian, the same language.
function known(tag) {
  const wanted = tag.toLowerCase();
  const base = wanted.split("-")[0];
  const norwegian = base === "no" || base === "nn" ? "nb" : base;
  const same = (other) => tags.find((one) => one.toLowerCase() === other);
  return same(wanted) ?? same(norwegian) ?? tags.find((one) => one.toLowerCase().split("-")[0] === base);
}

const asked = new URLSearchParams(location.search).get("lang");
const askedKnown = asked === null || asked.length > 64 ? undefined : known(asked);
const language =
  askedKnown ?? (navigator.languages ?? []).map(known).find(Boolean) ?? tags[0] ?? root.lang;

// The shell, in the language `tag`, with the reason if there is one. Nothing of the guide, and so no answer, stays.
function show(reason, tag = language) {
  root.lang = tag;
  const here = sections.find((section) => section.lang === tag) ?? sections[0];
  root.dir = here?.dir ?? "ltr";
  for (const section of sections) section.hidden = section !== here;
  if (!reason) return;
  root.dataset.boot = reason;
  shell.hidden = false;
  document.getElementById("guide")?.remove();
  for (const part of shell.querySelectorAll(".why, .again")) part.hidden = part.dataset.why !== reason;
  for (const part of shell.querySelectorAll(".again")) part.hidden = false;
  // Whoever came by an address that names the language stays in it.
  if (askedKnown) for (const again of shell.querySelectorAll(".again a")) again.href = `./?lang=${askedKnown}`;
  for (const part of shell.querySelectorAll(".loading")) part.hidden = true;
}

// The text of a file that must be the one that was built; browsers check the hash.
async function text(of) {
  const response = await fetch(of.href, { integrity: of.integrity });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}

const failures = [
  ["CompileError", "compile"],
  ["LinkError", "link"],
];

async function start() {
  if (typeof WebAssembly !== "object") return "no-wasm";
  const glue = document.querySelector('link[rel="modulepreload"]');
  const wasm = document.querySelector('link[rel="preload"][type="application/wasm"]');
  if (!glue || !wasm || tags.length === 0) return "no-files";
  const words = text(link(language, "questions")).catch(() => undefined);
  let guide, response;
  try {
    // The integrity of the preload alone is not checked by every browser; that of the fetch is.
    const load = fetch(wasm.href, { integrity: wasm.integrity });
    [guide, response] = await Promise.all([import(glue.href), load]);
  } catch {
    return "network";
  }
  if (!response.ok) return "network";
  try {
    await guide.default({ module_or_path: response });
  } catch (error) {
    return failures.find(([name]) => error instanceof WebAssembly[name])?.[1] ?? "run";
  }
  const first = await words;
  if (first === undefined) return "texts";
  addEventListener("error", (event) => {
    // The person may have chosen another language since; the guide keeps it there.
    if (event.error instanceof WebAssembly.RuntimeError) show("stopped", root.lang);
  });
  const languages = tags.flatMap((tag) => [tag, link(tag, "questions").title, link(tag, "questions").dataset.dir]);
  // A reload keeps the state of the history entry: the answers it knew of are gone.
  const reloaded = history.state !== null;
  const unknown = asked !== null && askedKnown === undefined;
  try {
    if (!guide.start(languages, language, first, reloaded, unknown)) return "texts";
  } catch {
    return "run";
  }
  shell.hidden = true;
  root.dataset.boot = "started";
  await rest(guide);
}

// How long is waited before what did not arrive is asked for again, in milliseconds.
const pauses = [0, 1000, 2000, 4000, 8000, 16000];

// What the result needs, then the other languages, while the start screen is read. What does not arrive is asked for
// again a few times: whoever has answered much must not have to load the page anew. The second failure is told.
async function rest(guide) {
  const others = tags.filter((tag) => tag !== language);
  let wanted = [
    [language, "results"],
    ["", "sources"],
    ...others.flatMap((tag) => [[tag, "questions"], [tag, "results"]]),
  ];
  for (const pause of pauses) {
    await new Promise((done) => setTimeout(done, pause));
    const missing = [];
    for (const [tag, part] of wanted) {
      const arrived = await text(link(tag, part)).catch(() => undefined);
      if (arrived === undefined) missing.push([tag, part]);
      if (arrived !== undefined || pause === pauses[1]) guide.add_text(tag, part, arrived);
    }
    if (missing.length === 0) return;
    wanted = missing;
  }
}

show();
start().then(
  (reason) => {
    if (reason) show(reason);
  },
  // The program broke off while it took in a text.
  () => show("stopped", root.lang),
);
