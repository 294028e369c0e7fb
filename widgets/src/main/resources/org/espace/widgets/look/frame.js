// In a frame of our own in somebody else's page: says how high it is, and asks that page for a token. It speaks only with a parent whose origin is registered, and of its height with pages of our own.
import "./espace.js";

const PATIENCE_MS = 8000;
const origins = (document.body.dataset.esOrigins ?? "").split(" ").filter(Boolean);
const around = location.ancestorOrigins?.[0] ?? (document.referrer ? new URL(document.referrer).origin : "");
const panel = document.querySelector("espace-panel");
const framed = window.parent !== window;

if (framed && origins.includes(around)) panel.tokenSource = asked;
if (framed && (origins.includes(around) || around === location.origin)) {
  new ResizeObserver(() => window.parent.postMessage({ espace: "height", height: document.documentElement.scrollHeight }, around)).observe(document.body);
}
panel.setAttribute("widget", document.body.dataset.esWidget);

function asked() {
  return new Promise((answer) => {
    const heard = ({ source, origin, data }) => {
      if (source !== window.parent || origin !== around || data?.espace !== "token") return;
      window.removeEventListener("message", heard);
      answer(typeof data.jwt === "string" ? data.jwt : "");
    };
    window.addEventListener("message", heard);
    setTimeout(() => answer(""), PATIENCE_MS);
    window.parent.postMessage({ espace: "token" }, around);
  });
}
