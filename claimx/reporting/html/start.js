// What happens when the page is there.

document.getElementById("theme").addEventListener("input", ({ target }) => {
  if (target.value) document.documentElement.dataset.theme = target.value;
  else delete document.documentElement.dataset.theme;
});

// `toggle` does not bubble, so it is caught on its way down; a panel is built when its story is first opened
document.addEventListener(
  "toggle",
  ({ target }) => target.open && target.matches("details.story") && panelOf(target),
  true,
);

const first = document.querySelector("details.story[data-first]");
if (first) first.open = true;
