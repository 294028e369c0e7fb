// <espace-panel widget="question-list" community="12"><a href="https://…">Questions and answers</a></espace-panel>
//
// A panel of eSpace in any page, of any origin. What stands between the tags is shown until the panel has come, and stays when it does not come. Every attribute but those below is a setting of the panel.
//   token-url  address at this page's own server that answers with a short-lived JWT for whoever is signed in there; without it the panel is anonymous
//   isolated   in a frame of eSpace's own, into which this page cannot look; some panels ask for that themselves
// It says what happens by events that bubble: espace:load, espace:error, espace:select (detail: the parameters chosen; preventDefault() keeps the panel from following) and one for each
// thing done, such as espace:question-asked (detail: its id). Panels of panels already in the page, as a server of ours made them, are made quicker here too.

const BASE = new URL(".", import.meta.url);
const FRAGMENTS = new URL("fragments/", BASE);
const OWN = new Set(["widget", "token-url", "isolated", "class", "id", "style", "hidden", "slot", "lang", "dir", "title", "role", "part", "tabindex"]);
const LEADS = { thread: "question-thread", compose: "question-thread", discussion: "discussion-thread", experience: "experience-story", concern: "concern-thread", person: "person-card" };
const SHARED = [...Object.keys(LEADS), "community", "tag", "query", "meeting", "unit", "invitation", "find"];
const PATIENCE_MS = 10000;
const EARLY_MS = 30000;
let sheet;
let count = 0;
const tokens = new Map();

class EspacePanel extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #number = ++count;
  #eyes = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && this.#begin(), { rootMargin: "200px" });
  #changes = new MutationObserver((list) => list.some((each) => each.attributeName === "widget" || !OWN.has(each.attributeName)) && this.#reload());
  #turn;
  #address;
  #back = [];

  connectedCallback() {
    if (!this.#root.firstChild) this.#rest();
    document.addEventListener("espace:select", this);
    this.#changes.observe(this, { attributes: true });
    this.#eyes.observe(this);
  }

  disconnectedCallback() {
    this.#eyes.disconnect();
    this.#changes.disconnect();
    document.removeEventListener("espace:select", this);
    this.#turn?.abort();
    this.#address = undefined;
  }

  // Another panel of the page chose something that this one is about.
  handleEvent(event) {
    if (event.target === this || !this.#address) return;
    const chosen = Object.entries(event.detail).filter(([name]) => !this.hasAttribute(name) && (LEADS[name] ?? this.widget) === this.widget);
    if (chosen.length === 0) return;
    if (chosen.some(([name]) => name in LEADS)) event.preventDefault();
    const address = new URL(this.#address);
    for (const [name, value] of chosen) value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    this.#load(address);
  }

  get widget() {
    return this.getAttribute("widget") ?? "";
  }

  #rest() {
    this.#root.replaceChildren(document.createElement("slot"));
  }

  #begin() {
    this.#eyes.disconnect();
    if (this.hasAttribute("isolated")) this.#isolate();
    else this.#load(this.#first(this.widget));
  }

  #reload() {
    if (!this.#address) return;
    this.#back = [];
    this.#begin();
  }

  #first(widget) {
    const address = new URL(encodeURIComponent(widget), FRAGMENTS);
    for (const { name, value } of this.attributes) if (!OWN.has(name)) address.searchParams.set(SHARED.includes(name) && name !== "community" ? name : `set.${name}`, value);
    address.searchParams.set("panel", `es-x${this.#number}`);
    if (widget === "page-talk" && !this.hasAttribute("page")) address.searchParams.set("set.page", location.href.split("#")[0]);
    return address;
  }

  async #load(address, by) {
    this.#turn?.abort();
    const turn = (this.#turn = new AbortController());
    const before = this.#root.querySelector("[data-es-panel]");
    before?.setAttribute("aria-busy", "true");
    try {
      const response = await this.#fetch(address, by?.init ?? {}, turn.signal);
      if (turn.signal.aborted) return;
      if (response.headers.get("Espace-Isolated")) return this.#isolate();
      if (!response.headers.get("Content-Type")?.startsWith("text/html")) throw new Error(`Expected a panel, found ${response.status}.`);
      const html = await response.text();
      if (turn.signal.aborted) return;
      const next = response.headers.get("Content-Location");
      this.#say(response.headers.get("Espace-Event"));
      if (next && this.#goes(new URL(next, BASE))) return;
      if (by?.init?.method !== "POST" || next) this.#address = new URL(next ?? address, BASE);
      await this.#show(html, by);
      this.dispatchEvent(new CustomEvent("espace:load", { bubbles: true, composed: true, detail: { widget: this.widget, status: Number(response.headers.get("Espace-Status") ?? response.status) } }));
    } catch (fault) {
      if (turn.signal.aborted) return;
      before?.removeAttribute("aria-busy");
      if (!before) this.#rest();
      by?.failed?.();
      this.dispatchEvent(new CustomEvent("espace:error", { bubbles: true, composed: true, detail: { message: String(fault.message ?? fault) } }));
    }
  }

  async #fetch(address, init, signal, again) {
    const headers = { Accept: "text/html", "Espace-Panel": "1", ...init.headers };
    const token = await tokenOf(this, again);
    if (token) headers.Authorization = `Bearer ${token}`;
    const ends = [signal, init.signal, AbortSignal.timeout(PATIENCE_MS)].filter(Boolean);
    const response = await fetch(address, { credentials: "same-origin", ...init, headers, signal: AbortSignal.any(ends) });
    return response.status === 401 && token && !again ? this.#fetch(address, init, signal, true) : response;
  }

  async #show(html, by) {
    const [{ nodesOf }, panels] = await Promise.all([import("./safe.js"), import("./panels.js"), styled(this.#root)]);
    const nodes = nodesOf(html, BASE);
    const fresh = nodes.querySelector("[data-es-panel]");
    const had = this.#root.activeElement;
    if (this.#root.firstElementChild?.localName !== "div") this.#prepare(panels);
    const box = this.#root.querySelector(".es-host");
    const parts = [...nodes.childNodes];
    box.replaceChildren(...(this.#back.length ? [this.#backLink()] : []), ...parts);
    this.#fetchImages(box);
    panels.whereTextIsWritten(box);
    if (fresh && (had || by)) panels.announce(fresh, by?.wasTab);
  }

  #prepare(panels) {
    const box = document.createElement("div");
    box.className = "es-host";
    this.#root.replaceChildren(box);
    this.style.setProperty("--es-rem", getComputedStyle(box).fontSize);
    panels.behave(this.#root, (address, init) => this.#fetch(address, init ?? {}));
    box.addEventListener("click", (event) => this.#clicked(event, panels));
    box.addEventListener("submit", (event) => this.#submitted(event, panels));
  }

  #clicked(event, panels) {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || !panels.plainClick(event)) return;
    const within = link.getAttribute("href").startsWith("#") && this.#root.getElementById(link.hash.slice(1));
    if (within) {
      event.preventDefault();
      within.scrollIntoView({ block: "nearest" });
      return within.focus();
    }
    const address = new URL(link.href);
    if (!isFragment(address)) {
      if (window.parent !== window) link.target = "_top";
      return;
    }
    event.preventDefault();
    if (address.searchParams.has("download")) return this.#download(address);
    if (this.#goes(address)) return;
    this.#load(address, { wasTab: link.closest(".es-tabs") !== null, failed: () => location.assign(link.href) });
  }

  #submitted(event, panels) {
    const form = event.target;
    const address = new URL(form.action);
    if (!isFragment(address)) return;
    event.preventDefault();
    const fields = new FormData(form, event.submitter);
    if (form.method !== "post") {
      for (const [name, value] of fields) address.searchParams.set(name, value);
      return this.#goes(address) || this.#load(address, {});
    }
    if (panels.lock(form)) return;
    const body = form.enctype === "multipart/form-data" ? fields : new URLSearchParams(fields);
    this.#load(address, { init: { method: "POST", body }, failed: () => panels.unlock(form) });
  }

  // True when another panel of the page shows what was chosen, or this one becomes the panel that does.
  #goes(address) {
    const before = this.#address?.searchParams ?? new URLSearchParams();
    const chosen = Object.fromEntries(SHARED.map((name) => [name, address.searchParams.get(name) ?? ""]).filter(([name, value]) => value !== (before.get(name) ?? "")));
    if (Object.keys(chosen).length === 0) return false;
    if (!this.dispatchEvent(new CustomEvent("espace:select", { bubbles: true, composed: true, cancelable: true, detail: chosen }))) return true;
    const widget = LEADS[Object.keys(chosen).find((name) => chosen[name] && LEADS[name])];
    const shown = decodeURIComponent(address.pathname.slice(FRAGMENTS.pathname.length));
    if (!widget || widget === shown) return false;
    if (this.#address) this.#back.push(this.#address);
    const there = this.#first(widget);
    for (const name of SHARED) if (address.searchParams.get(name)) there.searchParams.set(name, address.searchParams.get(name));
    if (address.searchParams.get("said")) there.searchParams.set("said", address.searchParams.get("said"));
    this.#load(there, {});
    return true;
  }

  #backLink() {
    const nav = document.createElement("nav");
    nav.className = "es es-back";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "es-button es-button--quiet";
    button.textContent = "← Back";
    button.addEventListener("click", () => this.#load(this.#back.pop(), {}));
    nav.append(button);
    return nav;
  }

  #say(event) {
    if (!event) return;
    const [name, value] = event.split("=");
    this.dispatchEvent(new CustomEvent(`espace:${name}`, { bubbles: true, composed: true, detail: { id: value } }));
  }

  // A browser fetches pictures and files without saying who asks.
  #fetchImages(box) {
    if (!this.hasAttribute("token-url") && !this.tokenSource) return;
    for (const image of box.querySelectorAll("img[src]")) {
      if (!isFragment(new URL(image.src))) continue;
      this.#blob(image.src).then((url) => (image.src = url)).catch(() => image.remove());
    }
  }

  async #download(address) {
    const link = document.createElement("a");
    const response = await this.#fetch(address, {});
    if (!response.ok) return;
    link.href = URL.createObjectURL(await response.blob());
    link.download = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? address.searchParams.get("name") ?? "file";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE_MS);
  }

  async #blob(address) {
    const response = await this.#fetch(address, {});
    if (!response.ok) throw new Error(`Expected a picture, found ${response.status}.`);
    return URL.createObjectURL(await response.blob());
  }

  async #isolate() {
    const { framed } = await import("./frames.js");
    await styled(this.#root);
    const settings = this.#first(this.widget).searchParams;
    this.#root.replaceChildren(framed(new URL(`embed/${encodeURIComponent(this.widget)}`, BASE), settings, this));
    this.#address ??= this.#first(this.widget);
  }
}

function isFragment(address) {
  return address.origin === BASE.origin && address.pathname.startsWith(FRAGMENTS.pathname);
}

// One pass for all panels of the page that ask the same place; kept in memory alone.
async function tokenOf(panel, anew) {
  const source = panel.tokenSource ?? (panel.hasAttribute("token-url") ? new URL(panel.getAttribute("token-url"), document.baseURI).href : undefined);
  if (!source) return undefined;
  let known = tokens.get(source);
  if (!known || anew || (await known.catch(() => undefined))?.until < Date.now()) tokens.set(source, (known = exchanged(source)));
  try {
    return (await known)?.token;
  } catch (fault) {
    tokens.delete(source);
    throw fault;
  }
}

async function exchanged(source) {
  const vouched = typeof source === "function" ? await source() : await vouchedBy(source);
  if (!vouched) return { token: undefined, until: Date.now() + EARLY_MS };
  const response = await fetch(new URL("embed/token", BASE), { method: "POST", credentials: "omit", headers: { "Content-Type": "application/jwt" }, body: vouched });
  const told = await response.json();
  if (!response.ok) throw new Error(told.detail);
  return { token: told.token, until: Date.now() + told.expiresIn * 1000 - EARLY_MS };
}

// 204: nobody is signed in there, so the panel is anonymous.
export async function vouchedBy(address) {
  const response = await fetch(address, { credentials: "same-origin", headers: { Accept: "application/jwt" }, cache: "no-store" });
  if (!response.ok) throw new Error(`Expected a token of ${address}, found ${response.status}.`);
  return response.status === 204 ? "" : (await response.text()).trim();
}

// The look, once for all panels; sizes go by the reader's own letters, not by the page's.
async function styled(root) {
  sheet ??= fetch(new URL("espace.css", BASE), { credentials: "omit" }).then(async (response) => {
    const css = (await response.text()).replace(/([\d.]+)rem\b/g, "calc(var(--es-rem, 16px) * $1)");
    return new CSSStyleSheet().replace(`:host { all: initial !important; display: block !important; color-scheme: inherit !important; isolation: isolate !important; contain: layout style; font-size: medium !important; } ` +
      `:host([hidden]) { display: none !important; } .es-host { font-size: medium; } .es-frame { display: block; inline-size: 100%; border: 0; background: none; color-scheme: inherit; } ${css}`);
  });
  try {
    root.adoptedStyleSheets = [await sheet];
  } catch (fault) {
    sheet = undefined;
    throw fault;
  }
}

if (!customElements.get("espace-panel")) customElements.define("espace-panel", EspacePanel);
if (document.querySelector("[data-es-panel]")) import("./panels.js").then(({ behave }) => behave(document));
if (document.querySelector("text-expander[data-es-people]")) import("./people.js"); // at once: somebody may begin to type
