// Makes panels quicker where script runs; without it every link and form works all the same.
//
// A link with data-es-partial="<address>" fetches that panel alone and puts it in place of the one it stands in. Anything
// unexpected, such as an error, a sign-in page or a slow network, ends in following the link as usual.

const PATIENCE_MS = 8000;
const latest = new WeakMap();
let shown = here();

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a[data-es-partial]");
  if (!link || event.defaultPrevented || !plainClick(event)) return;
  const panel = link.closest("[data-es-panel]");
  if (!panel) return;
  event.preventDefault();
  follow(link, panel);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.closest("[data-es-panel]")) return;
  if (form.dataset.esSent === "true") return event.preventDefault();
  form.dataset.esSent = "true";
  for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
});

document.addEventListener("input", (event) => showLength(event.target));

// Going back: the browser may show a page as it was left, with forms locked, or change the address alone.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form[data-es-sent]").forEach(unlock);
});
window.addEventListener("popstate", () => {
  if (here() !== shown) location.reload();
});

document.querySelector("[data-es-panel] [role=alert][tabindex]")?.focus();
whereTextIsWritten(document);

function here() {
  return location.pathname + location.search;
}

// What only a composer needs is fetched only where one stands.
function whereTextIsWritten(part) {
  if (part.querySelector("text-expander[data-es-people]")) import("./people.js");
  if (part.querySelector("[data-es-draft]")) import("./drafts.js");
  if (part.querySelector("[data-es-typed], [data-es-similar]")) import("./search.js");
}

function plainClick(event) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

async function follow(link, panel) {
  const turn = Symbol("turn");
  latest.set(panel, turn);
  panel.setAttribute("aria-busy", "true");
  try {
    const fresh = await fetchPanel(link.dataset.esPartial, panel.dataset.esPanel);
    if (latest.get(panel) !== turn) return;
    history.pushState(null, "", link.href);
    shown = here();
    const wasTab = link.closest(".es-tabs") !== null;
    panel.replaceWith(fresh);
    whereTextIsWritten(fresh);
    announce(fresh, wasTab);
  } catch {
    if (latest.get(panel) === turn) location.assign(link.href);
  }
}

async function fetchPanel(address, name) {
  const response = await fetch(address, {
    credentials: "same-origin",
    headers: { Accept: "text/html" },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok || response.redirected) throw new Error(`Expected a panel, found ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const panel = [...page.querySelectorAll("[data-es-panel]")].find((each) => each.dataset.esPanel === name);
  if (!panel) throw new Error(`Expected the panel "${name}", found another page.`);
  return document.adoptNode(panel);
}

// The focus stays where the reader was: on the tab chosen, or at the top of what came.
function announce(panel, wasTab) {
  const tab = wasTab && panel.querySelector(".es-tabs [aria-current]");
  if (tab) return tab.focus();
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
  panel.scrollIntoView({ block: "nearest" });
}

function showLength(field) {
  if (!(field instanceof Element) || !field.id) return;
  const limit = document.getElementById(`${field.id}-limit`);
  if (!limit?.dataset.esLimit) return;
  limit.dataset.esSentence ??= limit.textContent;
  const left = Number(limit.dataset.esLimit) - field.value.length;
  const near = left < Number(limit.dataset.esLimit) / 5;
  limit.textContent = near ? limit.dataset.esLeft.replace("#", String(left)) : limit.dataset.esSentence;
}

function unlock(form) {
  delete form.dataset.esSent;
  for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
}
