// The list of findings: filtered, and leading to the places in the texts.

const entries = [...document.querySelectorAll(".finding")];
const filters = document.getElementById("filters");

/** Show the findings that pass the filters, and say how many do. */
function filterFindings() {
  const chosen = new FormData(filters);
  const severities = chosen.getAll("severity");
  const [code, language] = [chosen.get("code"), chosen.get("language")];
  for (const entry of entries) {
    const { severity, code: own, languages } = entry.dataset;
    entry.hidden =
      !severities.includes(severity) ||
      (code !== "" && own !== code) ||
      (language !== "" && !languages.split(" ").includes(language)) ||
      (!chosen.has("accepted") && entry.classList.contains("accepted"));
  }
  const shown = entries.filter((entry) => !entry.hidden).length;
  document.getElementById("shown").textContent = `${shown} of ${entries.length} shown`;
}

/** Mark the finding that was followed last. */
function markCurrent(entry) {
  document.querySelector(".finding[aria-current]")?.removeAttribute("aria-current");
  entry.setAttribute("aria-current", "true");
}

/** Open a finding's story and go to the first figure that it is about. */
function jump(entry) {
  markCurrent(entry);
  const details = document.getElementById(`story-${entry.dataset.story}`);
  details.open = true;
  const panel = panelOf(details);
  const [claim] = panel.findings[entry.dataset.number].claims;
  if (claim === undefined) details.scrollIntoView();
  else panel.goTo(claim);
}

/** Go back from a figure to a finding about it. */
function goToFinding(story, number) {
  const entry = document.getElementById(`finding-${story}-${number}`);
  if (entry.hidden) {
    filters.reset();
    filterFindings();
  }
  markCurrent(entry);
  entry.querySelector(".jump").focus({ preventScroll: true });
  entry.scrollIntoView({ block: "center" });
}

filters?.addEventListener("input", filterFindings);
filters?.addEventListener("submit", (event) => event.preventDefault());
document.querySelector(".finding-list")?.addEventListener("click", (event) => {
  const link = event.target.closest(".jump");
  if (!link) return;
  event.preventDefault();
  jump(link.closest(".finding"));
});
