// A story's panel: its texts in columns and its facts in a table, built from the story's data when it is first opened.

const panels = new Map(); // details element -> Panel

/** The panel of a story, built if need be. */
function panelOf(details) {
  if (!panels.has(details)) panels.set(details, new Panel(details));
  return panels.get(details);
}

class Panel {
  constructor(details) {
    this.details = details;
    this.number = details.dataset.story;
    Object.assign(this, JSON.parse(document.getElementById(`data-${this.number}`).textContent));
    this.marks = this.claims.map(() => []); // for each claim its elements; a claim may stand on two lines
    this.cells = this.claims.map(() => []);
    this.columns = this.documents.map((document, place) => this.makeColumn(document, place));
    this.about = make("div", { class: "about", tabindex: "0", role: "group", "aria-label": "About the figure" });
    this.announcement = make("p", { class: "unseen", role: "status" });
    this.texts = make("div", { class: "texts", role: "group", "aria-label": "Texts", tabindex: "-1" });
    this.texts.append(...this.columns.map((column) => column.element));
    this.held = null; // the figure that was tabbed to, pressed or jumped to: shown when the pointer is on no other
    details.querySelector(".panel").append(
      this.makeChooser(),
      make("h4", {}, "Texts"),
      make("a", { class: "skip", href: `#facts-${this.number}` }, "Skip to the facts"),
      this.about,
      this.announcement,
      this.texts,
      make("h4", { id: `facts-${this.number}`, tabindex: "-1" }, "Facts"),
      ...this.makeFacts(),
    );
    this.show(null);
    watchFigures(this);
  }

  makeColumn(text, place) {
    const id = `column-${this.number}-${place}`;
    const count = text.supported ? `${text.claims} ${text.claims === 1 ? "figure" : "figures"}` : "not read: no pack";
    const header = make(
      "div",
      { class: "column-header" },
      make("h5", { id }, text.name, " ", make("span", { class: "quiet" }, nameLanguage(text.language))),
      make("p", { class: "quiet" }, make("bdi", {}, text.path), `, ${count}`),
    );
    const body = make("div", { class: "column-body", lang: text.language, role: "group", tabindex: "0", "aria-labelledby": id });
    for (const pieces of text.paragraphs) {
      body.append(make("p", { dir: "auto" }, ...pieces.map((piece) => this.makePiece(piece))));
    }
    return { element: make("div", { class: "column" }, header, body), body, box: null };
  }

  makePiece(piece) {
    if (typeof piece === "string") return piece;
    const [text, ...claims] = piece;
    const mark = make("mark", { class: `figure ${this.sortOf(claims[0])}`, role: "button", tabindex: "0" }, text);
    mark.dataset.claim = claims[0];
    for (const claim of claims) this.marks[claim].push(mark);
    return mark;
  }

  /** How a figure is marked: by the gravest finding about it, else by what the story makes of it. */
  sortOf(claim) {
    const { facts, findings } = this.claims[claim];
    if (findings.length) return gravest(findings.map((finding) => this.findings[finding]));
    if (!facts.length || this.partnersOf(claim).length === 1) return "alone";
    return facts.some((fact) => this.facts[fact].status === "agree") ? "agree" : "partial";
  }

  /** The claims that state the same as this one, itself among them. */
  partnersOf(claim) {
    const facts = this.claims[claim].facts;
    return facts.length ? [...new Set(facts.flatMap((fact) => this.facts[fact].claims))] : [claim];
  }

  makeChooser() {
    const chooser = make("fieldset", { class: "chooser" }, make("legend", {}, "Show"));
    this.documents.forEach((text, place) => {
      const box = make("input", { type: "checkbox", checked: true, autocomplete: "off" });
      box.addEventListener("change", () => this.showDocument(place, box.checked));
      this.columns[place].box = box;
      chooser.append(make("label", {}, box, ` ${text.name}`));
    });
    const all = (shown) => () => this.documents.forEach((_, place) => this.showDocument(place, shown));
    chooser.append(makeButton("All", all(true)), makeButton("None", all(false)));
    return chooser;
  }

  /** Show or hide a text's column, here and in the table of facts. */
  showDocument(place, shown) {
    const { element, box } = this.columns[place];
    box.checked = shown;
    element.hidden = !shown;
    for (const cell of this.details.querySelectorAll(`.facts [data-document="${place}"]`)) cell.hidden = !shown;
  }

  makeFacts() {
    if (!this.facts.length) return [make("p", {}, "Nothing was compared.")];
    const heads = this.documents.map((text, place) =>
      make("th", { scope: "col", "data-document": place, title: nameLanguage(text.language) || null }, text.name),
    );
    const rows = this.facts.map((fact) => this.makeFact(fact));
    const table = make(
      "table",
      { class: "facts" },
      make("caption", {}, "What each text states"),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Fact"), ...heads)),
      make("tbody", {}, ...rows),
    );
    const box = make("input", { type: "checkbox", autocomplete: "off" });
    box.addEventListener("change", () => {
      this.facts.forEach((fact, place) => (rows[place].hidden = box.checked && !fact.findings.length));
    });
    const frame = { class: "table-frame", role: "group", tabindex: "0", "aria-label": "Facts" };
    return [make("p", {}, make("label", {}, box, " only those with findings")), make("div", frame, table)];
  }

  makeFact(fact) {
    const findings = fact.findings.map((finding) => this.findings[finding]);
    const suspects = new Set(findings.flatMap((finding) => finding.suspects));
    const codes = [...new Set(findings.map((finding) => finding.code))].join(" ");
    const row = make("tr", {}, make("th", { scope: "row" }, fact.what, " ", make("span", { class: "quiet" }, codes)));
    this.documents.forEach(({ supported }, place) => {
      const claims = fact.claims.filter((claim) => this.claims[claim].document === place);
      const wrong = suspects.has(place);
      const sort = wrong || !suspects.size ? (gravest(findings) ?? "") : "";
      const cell = make("td", { class: `cell ${sort}`, "data-document": place });
      if (wrong) cell.append(...makeSign("!", "probably wrong: "));
      if (!claims.length) cell.append(...makeSign(supported ? "–" : "?", supported ? "not stated" : "not read"));
      cell.append(...claims.flatMap((claim) => this.makeStatement(claim, cell)));
      row.append(cell);
    });
    return row;
  }

  makeStatement(claim, cell) {
    const { figure, text, document: place } = this.claims[claim];
    this.cells[claim].push(cell);
    return [
      makeButton(figure, () => this.goTo(claim)),
      make("span", { class: "words", lang: this.documents[place].language, dir: "auto" }, text),
    ];
  }

  /** Bring a claim's place before the reader: its column shown, its partners beside it, the keyboard on it. */
  goTo(claim) {
    const { document: place } = this.claims[claim];
    this.showDocument(place, true);
    const [mark] = this.marks[claim];
    this.about.scrollIntoView({ block: "start" });
    this.columns[place].element.scrollIntoView({ block: "nearest", inline: "center" });
    reveal(mark, this.columns[place].body);
    mark.focus({ preventScroll: true });
  }
}

/** A sign for the eye, and the words that it stands for. */
function makeSign(sign, words) {
  return [make("span", { "aria-hidden": "true", class: "sign" }, `${sign} `), make("span", { class: "unseen" }, words)];
}
