// Figures and their partners: shown when the pointer or the keyboard is on one.

const REST = 120; // milliseconds that the pointer rests on a figure before the other texts move

/** Let the pointer and the keyboard choose among a panel's figures. */
function watchFigures(panel) {
  let timer = 0;
  const figureOf = (event) => event.target.closest?.("mark.figure") ?? null;
  const soon = (mark) => {
    clearTimeout(timer);
    timer = setTimeout(() => panel.show(mark ?? panel.held), REST);
  };
  panel.texts.addEventListener("pointerover", (event) => event.pointerType !== "touch" && soon(figureOf(event)));
  panel.texts.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && soon(null));
  const hold = (mark) => {
    clearTimeout(timer);
    panel.held = mark;
    panel.show(mark);
    panel.announcement.textContent = mark ? panel.describe(mark) : "";
  };
  panel.texts.addEventListener("focusin", (event) => figureOf(event) && hold(figureOf(event)));
  panel.texts.addEventListener("click", (event) => {
    const mark = figureOf(event);
    if (!mark) return;
    mark.focus({ preventScroll: true });
    if (event.detail === 0) panel.about.focus(); // pressed by a screen reader
  });
  panel.details.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return hold(null);
    const mark = figureOf(event);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") panel.about.focus();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") panel.step(mark, event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") panel.cross(mark, event.key === "ArrowRight" ? 1 : -1);
    else return;
    event.preventDefault();
  });
}

Object.assign(Panel.prototype, {
  /** Mark a figure and its partners, move the other texts to them, and say what they state; null shows nothing. */
  show(mark) {
    for (const lit of this.details.querySelectorAll(".current, .partner, .near")) {
      lit.classList.remove("current", "partner", "near");
    }
    this.about.replaceChildren();
    this.about.scrollTop = 0;
    if (!mark) {
      this.about.append(make("p", { class: "quiet" }, "Point at a figure or tab to it to see its partners in the other texts."));
      return;
    }
    const claim = Number(mark.dataset.claim);
    const partners = this.partnersOf(claim);
    for (const partner of partners) {
      for (const each of this.marks[partner]) each.classList.add("partner");
      for (const cell of this.cells[partner]) cell.classList.add("current");
    }
    for (const each of this.marks[claim]) each.classList.replace("partner", "current");
    this.columns.forEach(({ body }, place) => {
      if (place === this.claims[claim].document) return;
      const partner = partners.find((each) => this.claims[each].document === place);
      const goal = partner === undefined ? this.placeNear(claim, place) : this.marks[partner][0];
      if (partner === undefined) goal?.classList.add("near");
      if (goal) reveal(goal, body);
    });
    this.tell(claim, partners);
  },

  /** The paragraph in which a text that does not state a claim's fact would: that of the nearest fact that it states. */
  placeNear(claim, place) {
    const [fact] = this.claims[claim].facts;
    if (fact === undefined) return null;
    for (let step = 1; step < this.facts.length; step += 1) {
      for (const near of [fact - step, fact + step]) {
        const stated = this.facts[near]?.claims.find((each) => this.claims[each].document === place);
        if (stated !== undefined) return this.marks[stated][0].closest("p");
      }
    }
    return null;
  },

  /** Fill the box above the texts. */
  tell(claim, partners) {
    const { facts, document: own } = this.claims[claim];
    const findings = this.findingsAbout(claim);
    const what = facts.length ? facts.map((fact) => this.facts[fact].what).join("; ") : "not compared";
    const suspects = new Set(findings.flatMap((finding) => this.findings[finding].suspects));
    const items = this.documents.flatMap((text, place) => {
      const stated = partners.filter((each) => this.claims[each].document === place);
      if (!stated.length) return facts.length ? [make("li", { class: "quiet" }, `${text.name}: ${text.supported ? "not stated" : "not read"}`)] : [];
      return stated.map((each) => {
        const label = `${text.name}: ${this.claims[each].figure}`;
        const sort = suspects.has(place) ? "wrong" : null;
        return make("li", {}, makeButton(sort ? `! ${label}` : label, () => this.goTo(each), { class: sort }));
      });
    });
    const links = findings.map((finding) => {
      const { code, rule } = this.findings[finding];
      return make("li", {}, makeButton(`${code} ${rule}`, () => goToFinding(this.number, finding)));
    });
    const heading = make("p", {}, make("b", {}, what), `, ${this.documents[own].name}: “`, make("bdi", {}, this.claims[claim].text), "”");
    this.about.append(heading, make("ul", { class: "links" }, ...links), make("ul", {}, ...items));
  },

  findingsAbout(claim) {
    const { facts, findings } = this.claims[claim];
    return [...new Set([...findings, ...facts.flatMap((fact) => this.facts[fact].findings)])];
  },

  /** What the box says, in a sentence for a screen reader. */
  describe(mark) {
    const claim = Number(mark.dataset.claim);
    const others = this.partnersOf(claim).filter((each) => each !== claim);
    const stated = others.map((each) => `${this.documents[this.claims[each].document].name} ${this.claims[each].figure}`);
    const found = this.findingsAbout(claim).map((finding) => this.findings[finding].rule);
    return [stated.join(", ") || "in this text alone", ...found].join("; ");
  },

  /** Move the keyboard to the next figure of a text, or to the one before. */
  step(mark, direction) {
    const marks = [...mark.closest(".column-body").querySelectorAll("mark.figure")];
    marks[marks.indexOf(mark) + direction]?.focus();
  },

  /** Move the keyboard to the partner in the next text that has one, or in one before. */
  cross(mark, direction) {
    const claim = Number(mark.dataset.claim);
    const partners = this.partnersOf(claim);
    for (let place = this.claims[claim].document + direction; place in this.columns; place += direction) {
      const partner = partners.find((each) => this.claims[each].document === place);
      if (partner !== undefined && !this.columns[place].element.hidden) return this.marks[partner][0].focus();
    }
  },
});
