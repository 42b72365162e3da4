"use strict";
const filter = document.getElementById("filter");
const shown = document.getElementById("shown");
const failures = document.getElementById("failures");
const body = document.querySelector("tbody");
const buttons = [...document.querySelectorAll("[data-outcome]")];
const cases = [...body.rows].map((row, number) => ({
  row, number, outcome: row.cells[0].textContent, name: row.cells[1].textContent,
  text: row.cells[1].textContent.toLowerCase(), time: parseFloat(row.cells[2].textContent),
  article: document.getElementById("case-" + row.id.slice(4)),
}));
let outcome = "";

function show() {
  const words = filter.value.toLowerCase().split(/\s+/);
  let count = 0;
  for (const one of cases) {
    const hidden = (outcome !== "" && one.outcome !== outcome) || !words.every(word => one.text.includes(word));
    if (!hidden) count += 1;
    one.row.hidden = hidden;
    if (one.article) one.article.hidden = hidden;
  }
  if (failures) failures.hidden = !cases.some(one => one.article && !one.article.hidden);
  shown.textContent = count + " of " + cases.length + " shown";
  for (const button of buttons) button.setAttribute("aria-pressed", button.dataset.outcome === outcome);
}

function remember() {
  const asked = new URLSearchParams();
  if (filter.value) asked.set("q", filter.value);
  if (outcome) asked.set("outcome", outcome);
  history.replaceState(null, "", "#" + asked);
}

function readAddress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  // The address of a failure, #case-3, leaves the filter as it is.
  if (location.hash.startsWith("#case-")) return;
  filter.value = asked.get("q") ?? "";
  outcome = asked.get("outcome") ?? "";
  show();
}

const orders = {
  outcome: (a, b) => a.outcome < b.outcome ? -1 : a.outcome > b.outcome ? 1 : 0,
  path: (a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  time: (a, b) => a.time - b.time,
};

// Each click goes one step on: up, down, the order of the run. Times begin with the longest.
function sort(button) {
  const heading = button.closest("th");
  const steps = button.dataset.sort === "time" ? ["descending", "ascending"] : ["ascending", "descending"];
  const next = steps[steps.indexOf(heading.getAttribute("aria-sort")) + 1];
  for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
  if (next) heading.setAttribute("aria-sort", next);
  const order = orders[button.dataset.sort];
  const sign = next === "descending" ? -1 : 1;
  const sorted = [...cases].sort((a, b) => (next ? sign * order(a, b) : 0) || a.number - b.number);
  body.append(...sorted.map(one => one.row));
}

async function copy(button) {
  const command = button.previousElementSibling;
  try {
    await navigator.clipboard.writeText(command.textContent);
    button.textContent = "Copied";
  } catch {
    // Where the clipboard is barred, the command is selected, to be copied by hand.
    getSelection().selectAllChildren(command);
    button.textContent = "Selected";
  }
  setTimeout(() => { button.textContent = "Copy"; }, 2000);
}

filter.addEventListener("input", () => { show(); remember(); });
document.addEventListener("click", event => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.matches(".copy")) copy(button);
  if (button.dataset.sort) sort(button);
  if (button.dataset.outcome !== undefined) {
    outcome = button.dataset.outcome === outcome ? "" : button.dataset.outcome;
    show();
    remember();
  }
});
document.addEventListener("keydown", event => {
  if (event.key === "/" && event.target !== filter && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    filter.focus();
    filter.select();
  }
  if (event.key === "Escape" && event.target === filter) {
    filter.value = "";
    show();
    remember();
  }
});
addEventListener("hashchange", readAddress);
if (location.hash.startsWith("#case-")) show();
readAddress();
