// Binds the behaviours to the page. Every page works without any of them.
import { confirmFirst } from "./confirm.js";
import { showBusy } from "./busy.js";
import { printOnClick } from "./print.js";

confirmFirst(document);
showBusy(document);
printOnClick(document);

const lazy = [
  ["[data-sum]", "./sum.js", "bindSums"],
  ["[data-filter]", "./filter.js", "bindFilters"],
  ["[data-chart]", "./chart.js", "drawCharts"],
  ["[data-read-aloud]", "./aloud.js", "readAloud"],
  ["[data-copy]", "./copy.js", "bindCopies"],
  ["[data-passkey]", "./passkey.js", "bindPasskeys"],
];

async function bind(root) {
  for (const [selector, file, name] of lazy) {
    if (root.matches?.(selector) || root.querySelector(selector)) {
      const behaviour = await import(file);
      behaviour[name](root);
    }
  }
}

bind(document);
document.addEventListener("htmx:load", (event) => bind(event.target));
