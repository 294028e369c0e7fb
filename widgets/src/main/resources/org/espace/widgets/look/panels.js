// Makes the panels of a page, or of a shadow root, quicker; without it every link and form works all the same.
//
// A link with data-es-partial="<address>" fetches that panel alone and puts it in place of the one it stands in. Anything
// unexpected, such as an error, a sign-in page or a slow network, ends in following the link as usual.

import { nodesOf } from "./safe.js";

const PATIENCE_MS = 8000;
const latest = new WeakMap();
const fetchers = new WeakMap();
const asked = new WeakMap();
let shown = pathOf(performance.getEntriesByType("navigation")[0]?.name ?? location.href);

// A panel that stands in a shadow root asks as whoever it was vouched for; one in a page of ours as whoever has signed in there.
export function fetching(node) {
  return fetchers.get(node.getRootNode()) ?? ((address, init) => fetch(address, { credentials: "same-origin", ...init }));
}

// While somebody types, an older answer may come after a newer one: it is not heard.
export function newest(node, answering) {
  asked.set(node, answering);
  const heard = (end) => (value) => asked.get(node) === answering && end(value);
  return new Promise((done, failed) => answering.then(heard(done), heard(failed)));
}

export function behave(root, fetcher) {
  if (fetcher) fetchers.set(root, fetcher);
  root.addEventListener("input", (event) => showLength(event.target));
  if (root === document) behaveAsPage();
  whereTextIsWritten(root);
}

// What only a composer needs is fetched only where one stands.
export async function whereTextIsWritten(part) {
  const root = part.getRootNode();
  if (part.querySelector("text-expander[data-es-people]")) (await import("./people.js")).offerPeople(root);
  if (part.querySelector("[data-es-draft]")) (await import("./drafts.js")).keepDrafts(root);
  if (part.querySelector("[data-es-check]")) (await import("./check.js")).offerCheck(part);
  if (part.querySelector("[data-es-copied]")) (await import("./copy.js")).offerCopies(part);
  if (part.querySelector("[data-es-typed], [data-es-similar]")) (await import("./search.js")).offerTitles(root);
}

export function plainClick(event) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

// True when it was sent before: nobody means to post twice.
export function lock(form) {
  if (form.dataset.esSent === "true") return true;
  form.dataset.esSent = "true";
  for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  return false;
}

export function unlock(form) {
  delete form.dataset.esSent;
  for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
}

// The focus stays where the reader was: on the tab chosen, at what was wrong, or at the top of what came.
export function announce(panel, wasTab) {
  const tab = wasTab && panel.querySelector(".es-tabs [aria-current]");
  if (tab) return tab.focus();
  const alert = panel.querySelector("[role=alert][tabindex]");
  if (alert) return alert.focus();
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
  panel.scrollIntoView({ block: "nearest" });
}

function behaveAsPage() {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[data-es-partial]");
    if (!link || event.defaultPrevented || !plainClick(event)) return;
    const panel = link.closest("[data-es-panel]");
    if (!panel) return;
    event.preventDefault();
    follow(link, panel);
  });
  document.addEventListener("submit", (event) => {
    if (event.target.closest("[data-es-panel]") && lock(event.target)) event.preventDefault();
  });
  // Going back: the browser may show a page as it was left, with forms locked, or change the address alone.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll("form[data-es-sent]").forEach(unlock);
  });
  forgetSaid();
  window.addEventListener("popstate", asShown);
  asShown();
  document.querySelector("[data-es-panel] [role=alert][tabindex]")?.focus();
}

// Somebody who went to and fro, perhaps before this script had come, sees what the address says. Only between addresses of ours: others are the page's own.
function asShown() {
  if (history.state?.espace && pathOf(location.href) !== shown) location.reload();
}

// What was said once is said: in pages of our portal the word for it leaves the address, so that nobody keeps it as a bookmark. What is not of a panel stays as it is.
function forgetSaid() {
  const ours = (all, window) => (document.querySelector(`#${window} [data-es-panel]`) ? "" : all);
  const search = location.search.replace(/(?<=[?&])(w\d+)\.p\.said=[^&]*&?/g, ours).replace(/[?&]$/, "");
  if (search === location.search) return;
  history.replaceState(history.state, "", location.pathname + search + location.hash);
  shown = pathOf(location.href);
}

function pathOf(address) {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

async function follow(link, panel) {
  const turn = Symbol("turn");
  latest.set(panel, turn);
  panel.setAttribute("aria-busy", "true");
  try {
    const fresh = await fetchPanel(link.dataset.esPartial, panel.dataset.esPanel);
    if (latest.get(panel) !== turn) return;
    history.replaceState({ ...history.state, espace: true }, "");
    history.pushState({ espace: true }, "", link.href);
    shown = pathOf(link.href);
    forgetSaid();
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
  const panels = nodesOf(await response.text()).querySelectorAll("[data-es-panel]");
  const panel = [...panels].find((each) => each.dataset.esPanel === name);
  if (!panel) throw new Error(`Expected the panel "${name}", found another page.`);
  return panel;
}

function showLength(field) {
  if (!(field instanceof Element) || !field.id) return;
  const limit = field.getRootNode().getElementById(`${field.id}-limit`);
  if (!limit?.dataset.esLimit) return;
  limit.dataset.esSentence ??= limit.textContent;
  const left = Number(limit.dataset.esLimit) - field.value.length;
  const near = left < Number(limit.dataset.esLimit) / 5;
  limit.textContent = near ? limit.dataset.esLeft.replace("#", String(left)) : limit.dataset.esSentence;
}
