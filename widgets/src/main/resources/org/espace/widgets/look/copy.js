// Copies a text of the embed builder at the press of a button, and says so. Without script it is marked and copied by hand.

export function offerCopies(part) {
  for (const place of part.querySelectorAll("[data-es-copied]")) {
    place.hidden = false;
    place.querySelector("button").addEventListener("click", () => copy(place));
  }
}

async function copy(place) {
  for (const said of place.getRootNode().querySelectorAll("[data-es-copied] [role=status]")) said.textContent = "";
  const done = await copied(place.parentNode.querySelector("[readonly]"));
  place.querySelector("[role=status]").textContent = done ? place.dataset.esCopied : place.dataset.esMarked;
}

// Browsers give no clipboard to pages without https, and people may refuse it.
async function copied(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand("copy");
  }
}
