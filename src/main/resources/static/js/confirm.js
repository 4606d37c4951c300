// Asks before a form with data-confirm, or sent by a button with data-confirm, goes out.
export function confirmFirst(root) {
  root.addEventListener("submit", ask, { capture: true });
}

function ask(event) {
  const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
