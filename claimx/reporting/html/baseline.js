// What an editor accepts, kept by fingerprint, and the file of it that `claimx check --baseline` reads.

const SCHEMA = "claimx.baseline/1";
const accepted = new Map(); // fingerprint -> {fingerprint, code, message, reason}
const status = document.getElementById("baseline-status");
let saved = true;

/** Draw what is accepted: on every finding with that fingerprint, in the count and on the button. */
function drawAccepted() {
  for (const entry of entries) {
    const known = accepted.get(entry.dataset.fingerprint);
    entry.classList.toggle("accepted", Boolean(known));
    const area = entry.querySelector(".decision");
    area.replaceChildren(...(known ? drawReason(entry, known) : [makeButton("Accept…", () => askReason(entry))]));
  }
  document.getElementById("accepted-count").textContent = accepted.size;
  document.getElementById("download-baseline").disabled = accepted.size === 0;
  filterFindings();
}

function drawReason(entry, { reason }) {
  const words = make("p", { class: "reason" }, make("b", {}, "Accepted: "), make("bdi", {}, reason || "no reason given"), " ");
  words.append(makeButton("Undo", () => decide(entry, null)));
  return [words];
}

/** Put a form for the reason below a finding. */
function askReason(entry) {
  const input = make("input", { type: "text", required: true, autocomplete: "off" });
  const close = () => {
    drawAccepted();
    entry.querySelector(".decision button").focus();
  };
  const form = make(
    "form",
    {},
    make("label", {}, "Why is it right as it is?", input),
    make("span", {}, make("button", { type: "submit" }, "Accept"), " ", makeButton("Cancel", close)),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (input.value.trim()) decide(entry, input.value.trim());
    else input.value = ""; // required: an empty one is asked for again by the browser
  });
  form.addEventListener("keydown", (event) => event.key === "Escape" && close());
  entry.querySelector(".decision").replaceChildren(form);
  input.focus();
}

/** Accept a finding for a reason, or no longer where that is null. */
function decide(entry, reason) {
  const { fingerprint, code } = entry.dataset;
  if (reason === null) accepted.delete(fingerprint);
  else accepted.set(fingerprint, { fingerprint, code, message: entry.querySelector(".message").textContent.trim(), reason });
  saved = false;
  drawAccepted();
  const next = entry.hidden ? entries.slice(entries.indexOf(entry)).find((each) => !each.hidden) : entry;
  (next ?? filters).querySelector(".decision button, input").focus();
}

function downloadBaseline() {
  const text = `${JSON.stringify({ schema: SCHEMA, findings: [...accepted.values()] }, null, 1)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  make("a", { href: address, download: "claimx-baseline.json" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  saved = true;
}

/** Take in what an earlier baseline accepts, so that the next download holds it too. */
async function openBaseline(event) {
  const [file] = event.target.files;
  if (!file) return;
  try {
    const { schema, findings } = JSON.parse(await file.text());
    if (schema !== SCHEMA || !Array.isArray(findings)) throw new TypeError("no baseline");
    const texts = findings.map(({ fingerprint, code = "", message = "", reason = "" }) => ({ fingerprint, code, message, reason }));
    if (!texts.every((each) => Object.values(each).every((value) => typeof value === "string"))) throw new TypeError("no text");
    for (const each of texts) accepted.set(each.fingerprint, each);
    status.textContent = `${texts.length} taken from ${file.name}`;
    drawAccepted();
  } catch {
    status.textContent = `${file.name} is not a baseline of claimx`;
  }
}

if (entries.length) {
  for (const entry of entries) entry.append(make("div", { class: "decision" }));
  drawAccepted();
  document.getElementById("download-baseline").addEventListener("click", downloadBaseline);
  document.getElementById("open-baseline").addEventListener("change", openBaseline);
  addEventListener("beforeunload", (event) => saved || event.preventDefault());
}
