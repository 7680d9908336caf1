// Small helpers. Text only ever enters the page as text: nothing here, or in the other files, parses HTML.

/** A new element with attributes (null and false leave one out) and children; a string becomes text. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/** A button that does `action` when it is pressed. */
function makeButton(label, action, attributes = {}) {
  const button = make("button", { type: "button", ...attributes }, label);
  button.addEventListener("click", action);
  return button;
}

const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** A language tag in English words, as far as the browser knows it. */
function nameLanguage(tag) {
  try {
    return languageNames.of(tag) ?? "";
  } catch {
    return "";
  }
}

const SEVERITIES = ["error", "warning", "info"];

/** The gravest severity of some findings, or undefined where there are none. */
function gravest(findings) {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
}

/** Scroll only `frame`, and only as far as needed, so that `element` stands in it; in the middle where it was not. */
function reveal(element, frame) {
  const inner = element.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const top = frame.scrollTop + inner.top - outer.top - (outer.height - inner.height) / 2;
    frame.scrollTo({ top, behavior: calm ? "auto" : "smooth" });
  }
}
