// HTML from eSpace as nodes, of nothing but what panels are made of. The server has cleaned it; a page of somebody else's cleans it once more.

const ELEMENTS = ("section header nav article h2 h3 h4 h5 h6 p div span bdi b time ul ol li dl dt dd details summary form fieldset legend input textarea select option label " +
  "button a img figure figcaption progress mark auto-complete text-expander blockquote pre code em strong del hr br table thead tbody tr th td").split(" ");
const ATTRIBUTES = ("class id role tabindex hidden href rel title type src alt loading width height method action enctype accept-charset disabled value max for open keys multiword name " +
  "autocomplete checked readonly multiple accept inputmode enterkeyhint spellcheck rows selected datetime dir start align").split(" ");
const OURS = /^(data-(es-[a-z-]+|widget)|aria-[a-z]+)$/;
const ADDRESSES = ["href", "src", "action"];
const LEADING = [...ADDRESSES, "data-es-partial", "data-es-typed", "data-es-people", "data-es-similar"];
const SCHEMES = ["http:", "https:", "mailto:"];

const ARIA = ("label labelledby describedby current hidden invalid required pressed live atomic controls expanded autocomplete haspopup selected activedescendant disabled busy").split(" ");
const SANITIZER = { elements: ELEMENTS, attributes: [...ATTRIBUTES, ...ARIA.map((name) => `aria-${name}`)], dataAttributes: true, comments: false };
let policy;

// With an address it came from, what leads there does so from any page.
export function nodesOf(html, from) {
  const { body } = document.implementation.createHTMLDocument("");
  if (body.setHTML) body.setHTML(html, { sanitizer: SANITIZER });
  else body.innerHTML = trusted(html);
  clean(body, from);
  const nodes = document.createDocumentFragment();
  nodes.append(...body.childNodes);
  return document.adoptNode(nodes);
}

// For pages that allow no HTML but by a policy (Trusted Types) in browsers that do not clean it themselves: such a page has to allow the policy "espace".
function trusted(html) {
  policy ??= globalThis.trustedTypes?.createPolicy("espace", { createHTML: (text) => text });
  return policy ? policy.createHTML(html) : html;
}

function clean(parent, from) {
  for (const child of [...parent.children]) {
    if (!ELEMENTS.includes(child.localName) || child.namespaceURI !== "http://www.w3.org/1999/xhtml") child.remove();
    else {
      for (const { name, value } of [...child.attributes]) if (!fits(name, value)) child.removeAttribute(name);
      if (from) for (const name of LEADING) if (leads(child, name)) child.setAttribute(name, new URL(child.getAttribute(name), from).href);
      clean(child, from);
    }
  }
}

function fits(name, value) {
  if (OURS.test(name)) return true;
  if (!ATTRIBUTES.includes(name)) return false;
  return !ADDRESSES.includes(name) || SCHEMES.includes(scheme(value));
}

function leads(element, name) {
  return element.hasAttribute(name) && !element.getAttribute(name).startsWith("#");
}

function scheme(address) {
  try {
    return new URL(address, import.meta.url).protocol;
  } catch {
    return "";
  }
}
