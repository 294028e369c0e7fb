// What may be meant, while somebody types: titles below the search box, and questions asked before above a new one. The panel itself says what: it is asked
// for that alone, at the address that the element carries, with what was typed in the place of a word. Without script both come with the next page.
import { AutoCompleteElement } from "./vendor/auto-complete-element.js";

const TYPED = "es-typed";
const PATIENCE_MS = 4000;
const PAUSE_MS = 600;
const LONGEST = 600;
const waiting = new WeakMap();

AutoCompleteElement.prototype.fetchResult = async function (url) {
  const list = await ask(this.dataset.esTyped, url.searchParams.get("q") ?? "");
  return list.innerHTML;
};

document.addEventListener("input", (event) => {
  const form = event.target.form;
  const place = form?.querySelector("[data-es-similar]");
  if (!place || !["title", "body"].includes(event.target.name)) return;
  clearTimeout(waiting.get(place));
  waiting.set(place, setTimeout(() => show(form, place), PAUSE_MS));
});

async function show(form, place) {
  const title = form.elements.title.value.trim().replaceAll("\n", " ");
  const typed = `${title}\n${form.elements.body?.value ?? ""}`.slice(0, LONGEST);
  if (!title) return place.replaceChildren();
  try {
    place.replaceChildren(await ask(place.dataset.esSimilar, typed));
  } catch {
    // Nothing is lost: it is an offer.
  }
}

async function ask(address, typed) {
  const response = await fetch(address.replace(TYPED, encodeURIComponent(typed)), {
    credentials: "same-origin",
    headers: { Accept: "text/html" },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok || response.redirected) throw new Error(`Expected what may be meant, found ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const list = page.querySelector("[data-es-suggestions]");
  if (!list) throw new Error("Expected what may be meant, found another page.");
  return document.adoptNode(list);
}
