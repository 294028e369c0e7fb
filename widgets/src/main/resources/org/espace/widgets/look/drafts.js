// Keeps what somebody types before they send it: after a pause, and when they leave the page. The form itself says that it can be kept, and how: its field
// data-es-draft holds the sentence to show, and the form is sent to its own address with step=draft. Without script a button does the same.

import { fetching } from "./panels.js";

const PAUSE_MS = 3000;
const PATIENCE_MS = 8000;
const waiting = new Map();
const sending = new WeakMap();

const kept = new WeakSet();

export function keepDrafts(root) {
  if (kept.has(root)) return;
  kept.add(root);
  root.addEventListener("input", (event) => {
    const form = event.target instanceof Element && event.target.closest("form");
    if (!form || !form.querySelector("[data-es-draft]") || event.target.type === "file") return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => keep(form), PAUSE_MS));
  });
  // Whoever sends the form wants it posted, not kept: also not by what is still under way.
  root.addEventListener("submit", (event) => {
    sending.get(event.target)?.abort();
    clearTimeout(waiting.get(event.target));
    waiting.delete(event.target);
  });
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") for (const form of [...waiting.keys()]) keep(form);
});

async function keep(form) {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
  if (form.dataset.esSent === "true") return;
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  fields.set("step", "draft");
  fields.set("quiet", "yes");
  const said = form.querySelector("[data-es-draft-said]");
  const stop = new AbortController();
  sending.set(form, stop);
  try {
    // Kept is answered by sending the reader on, which nobody follows here; anything else was refused.
    const response = await fetching(form)(form.action, {
      method: "POST",
      body: fields,
      redirect: "manual",
      keepalive: fields.toString().length < 60_000,
      signal: AbortSignal.any([stop.signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    if (said) said.textContent = response.type === "opaqueredirect" || response.headers.has("Content-Location") ? form.querySelector("[data-es-draft]").dataset.esDraft : "";
  } catch {
    if (said) said.textContent = "";
  }
}
