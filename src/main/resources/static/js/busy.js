// A form with data-busy is sent once: its buttons rest and a bar moves until the answer comes.
// data-busy may hold the words shown meanwhile on the button that was pressed.
export function showBusy(root) {
  root.addEventListener("submit", (event) => {
    // Only after the other listeners have spoken, and after the browser has read the button's value.
    setTimeout(() => event.defaultPrevented || rest(event.target, event.submitter));
  });
  root.addEventListener("htmx:afterRequest", (event) => wake(event.target));
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      root.querySelectorAll("form[aria-busy]").forEach(wake);
    }
  });
}

function rest(form, pressed) {
  if (form.dataset.busy === undefined) {
    return;
  }
  form.setAttribute("aria-busy", "true");
  for (const button of buttonsOf(form)) {
    button.disabled = true;
  }
  if (pressed && form.dataset.busy) {
    pressed.dataset.words = pressed.textContent;
    pressed.textContent = form.dataset.busy;
  }
  const bar = document.createElement("progress");
  bar.className = "busy-bar";
  bar.setAttribute("aria-label", form.dataset.busy || "…");
  form.append(bar);
}

function wake(form) {
  if (!form.matches?.("form[aria-busy]")) {
    return;
  }
  form.removeAttribute("aria-busy");
  for (const button of buttonsOf(form)) {
    button.disabled = false;
    if (button.dataset.words !== undefined) {
      button.textContent = button.dataset.words;
      delete button.dataset.words;
    }
  }
  form.querySelectorAll(".busy-bar").forEach((bar) => bar.remove());
}

function buttonsOf(form) {
  return [...form.elements].filter((element) => element.matches("button:not([type=button]), input[type=submit]"));
}
