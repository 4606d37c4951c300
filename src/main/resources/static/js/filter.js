// An input with data-filter="ID" leaves only the rows of that table or list which hold what is typed.
// An element with data-filter-count="ID" says how many are left.
export function bindFilters(root) {
  for (const input of root.querySelectorAll("[data-filter]")) {
    input.addEventListener("input", () => narrow(input));
    narrow(input);
  }
}

function narrow(input) {
  const target = document.getElementById(input.dataset.filter);
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  let left = 0;
  for (const row of target.querySelectorAll(":scope > tbody > tr, :scope > li")) {
    const text = row.textContent.toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
    left += row.hidden ? 0 : 1;
  }
  const count = document.querySelector(`[data-filter-count="${input.dataset.filter}"]`);
  if (count) {
    count.textContent = left;
  }
}
