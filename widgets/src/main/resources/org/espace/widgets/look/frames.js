// A panel in a frame of eSpace's own, into which the page around it cannot look. The two speak in three words: the frame says how high it is and asks for
// a token; the page answers with one. Each looks at who speaks: the very window, and its very origin.

const LOWEST = 80;
const HIGHEST = 20000;

export function framed(address, settings, panel) {
  for (const [name, value] of settings) if (name !== "panel") address.searchParams.set(name, value);
  const frame = document.createElement("iframe");
  frame.className = "es-frame";
  frame.title = panel.textContent.trim() || panel.widget;
  frame.setAttribute("sandbox", "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-downloads");
  frame.referrerPolicy = "origin";
  frame.loading = "lazy";
  frame.height = "200";
  frame.src = address.href;
  const heard = async ({ source, origin, data }) => {
    if (!frame.isConnected) return window.removeEventListener("message", heard);
    if (source !== frame.contentWindow || origin !== address.origin || typeof data?.espace !== "string") return;
    if (data.espace === "height" && Number.isFinite(data.height)) frame.height = String(Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(data.height))));
    if (data.espace === "token") source.postMessage({ espace: "token", jwt: await vouched(panel) }, origin);
  };
  window.addEventListener("message", heard);
  return frame;
}

async function vouched(panel) {
  if (!panel.hasAttribute("token-url")) return "";
  const { vouchedBy } = await import("./espace.js");
  return vouchedBy(new URL(panel.getAttribute("token-url"), document.baseURI)).catch(() => "");
}
