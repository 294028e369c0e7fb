// What may be meant, while somebody types: titles below the search box, and questions asked before above a new one. The panel itself says what: it is asked
// for that alone, at the address that the element carries, with what was typed in the place of a word. Without script both come with the next page.
import { AutoCompleteElement } from "./vendor/auto-complete-element.js";
import { fetching, newest } from "./panels.js";
import { nodesOf } from "./safe.js";

const TYPED = "es-typed";
const PATIENCE_MS = 4000;
const PAUSE_MS = 600;
const LONGEST = 600;
const waiting = new WeakMap();

AutoCompleteElement.prototype.fetchResult = async function (url) {
  const list = await newest(this, ask(this, this.dataset.esTyped, url.searchParams.get("q") ?? ""));
  return list.innerHTML;
};

const offered = new WeakSet();

export function offerTitles(root) {
  if (offered.has(root)) return;
  offered.add(root);
  root.addEventListener("input", (event) => {
    const form = event.target.form;
    const place = form?.querySelector("[data-es-similar]");
    if (!place || !["title", "body"].includes(event.target.name)) return;
    clearTimeout(waiting.get(place));
    waiting.set(place, setTimeout(() => show(form, place), PAUSE_MS));
  });
  // Somebody who began to type before this script had come.
  const field = root.activeElement;
  if (field?.value && field.form) field.dispatchEvent(new Event("input", { bubbles: true }));
}

async function show(form, place) {
  const title = form.elements.title.value.trim().replaceAll("\n", " ");
  const typed = `${title}\n${form.elements.body?.value ?? ""}`.slice(0, LONGEST);
  if (!title) return place.replaceChildren();
  try {
    place.replaceChildren(await newest(place, ask(place, place.dataset.esSimilar, typed)));
  } catch {
    // Nothing is lost: it is an offer.
  }
}

async function ask(node, address, typed) {
  const response = await fetching(node)(address.replace(TYPED, encodeURIComponent(typed)), {
    headers: { Accept: "text/html" },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok || response.redirected) throw new Error(`Expected what may be meant, found ${response.status}.`);
  const list = nodesOf(await response.text()).querySelector("[data-es-suggestions]");
  if (!list) throw new Error("Expected what may be meant, found another page.");
  return list;
}
