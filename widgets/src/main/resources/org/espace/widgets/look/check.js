// Looks for barriers in the preview of the embed builder, with axe-core, when somebody asks for it: at what is shown there, as it is shown now.
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"], resultTypes: ["violations"] };
const AXE = new URL("./vendor/axe.min.js", import.meta.url);
const PATIENCE_MS = 10000;

export function offerCheck(part) {
  for (const place of part.querySelectorAll("[data-es-check]")) {
    place.hidden = false;
    place.querySelector("button").addEventListener("click", () => check(place));
  }
}

async function check(place) {
  const found = place.querySelector("[role=status]");
  found.replaceChildren();
  place.setAttribute("aria-busy", "true");
  try {
    const { passes, violations } = await looked(place.parentNode.querySelector("espace-panel"));
    if (violations.length === 0) found.append(said("p", "es-note es-note--good", place.dataset.esFine, passes.length));
    else found.append(said("p", "es-note es-note--warn", place.dataset.esFaults, violations.length), listed(violations));
  } catch (fault) {
    found.append(said("p", "es-note es-note--warn", place.dataset.esFailed, fault.message ?? fault));
  }
  place.removeAttribute("aria-busy");
}

// What stands in a frame is looked at from within, where it has styles and a size of its own.
async function looked(panel) {
  await shown(panel);
  const frame = panel.shadowRoot.querySelector("iframe");
  if (!frame) return (await axeIn(window)).run(panel, RULES);
  await loaded(frame);
  const view = frame.contentWindow;
  await shown(view.document.querySelector("espace-panel"));
  return (await axeIn(view)).run(view.document, RULES);
}

function loaded(frame) {
  if (frame.contentDocument?.readyState === "complete" && frame.contentWindow.location.href !== "about:blank") return undefined;
  frame.scrollIntoView({ block: "nearest" });
  return new Promise((done) => frame.addEventListener("load", done, { once: true }));
}

function shown(panel) {
  if (panel.shadowRoot?.querySelector("[data-es-panel], iframe")) return undefined;
  panel.scrollIntoView({ block: "nearest" });
  return new Promise((done, failed) => {
    panel.addEventListener("espace:load", done, { once: true });
    panel.addEventListener("espace:error", ({ detail }) => failed(new Error(detail.message)), { once: true });
    setTimeout(() => failed(new Error("the panel has not come")), PATIENCE_MS);
  });
}

async function axeIn(view) {
  if (!view.axe) {
    await new Promise((done, failed) => {
      const script = view.document.createElement("script");
      script.src = AXE.href;
      script.onload = done;
      script.onerror = () => failed(new Error("axe.min.js was not loaded"));
      view.document.head.append(script);
    });
  }
  return view.axe;
}

function said(element, name, text, what) {
  const node = document.createElement(element);
  node.className = name;
  node.textContent = text.replace("#", String(what));
  return node;
}

function listed(violations) {
  const list = document.createElement("ul");
  for (const { help, nodes } of violations) list.append(said("li", "", `${help} (#)`, nodes.length));
  return list;
}
