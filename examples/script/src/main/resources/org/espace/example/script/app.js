// As single-page applications do: the panel is put in, changed and taken out while the page stays.
const place = document.querySelector("#place");
const panel = document.createElement("espace-panel");
panel.setAttribute("widget", "question-list");
panel.setAttribute("token-url", "/espace-token");

document.querySelector("#one").addEventListener("click", () => show(new URLSearchParams(location.search).get("one")));
document.querySelector("#other").addEventListener("click", () => show(new URLSearchParams(location.search).get("other")));
document.querySelector("#away").addEventListener("click", () => panel.remove());
for (const name of ["espace:load", "espace:error", "espace:select", "espace:question-asked", "espace:answered"]) {
  document.addEventListener(name, (event) => {
    const line = document.createElement("li");
    line.textContent = `${name} ${JSON.stringify(event.detail)}`;
    document.querySelector("#heard").append(line);
  });
}

function show(community) {
  panel.setAttribute("community", community);
  if (!panel.isConnected) place.append(panel);
}
