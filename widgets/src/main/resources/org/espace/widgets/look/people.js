// People to choose from while somebody types @ in a text. The panel itself says who: it is asked for its list alone, at the address that the field's
// <text-expander data-es-people> carries, with what was typed in the place of a word. Without script the whole name is typed instead.
import "./vendor/text-expander-element.js";
import { fetching, newest } from "./panels.js";
import { nodesOf } from "./safe.js";

const TYPED = "es-typed";
const PATIENCE_MS = 4000;
const LONGEST = 60;

const offered = new WeakSet();

export function offerPeople(root) {
  if (offered.has(root)) return;
  offered.add(root);
  root.addEventListener("text-expander-change", (event) => {
    const { key, text, provide } = event.detail;
    const address = event.target.dataset.esPeople;
    if (key !== "@" || !address || text.length > LONGEST) return;
    provide(newest(event.target, list(event.target, address, text.trim())).catch(() => ({ matched: false })));
  }, true);
  root.addEventListener("text-expander-value", (event) => {
    if (event.detail.key === "@") event.detail.value = event.detail.item.dataset.esText;
  }, true);
}

async function list(node, address, typed) {
  if (!typed) return { matched: false };
  const response = await fetching(node)(address.replace(TYPED, encodeURIComponent(typed)), {
    headers: { Accept: "text/html" },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok || response.redirected) return { matched: false };
  const people = nodesOf(await response.text()).querySelector("[data-es-suggestions]");
  if (!people?.children.length) return { matched: false };
  const fragment = people;
  fragment.id = `${fragment.firstElementChild.id}-list`;
  return { matched: true, fragment };
}
