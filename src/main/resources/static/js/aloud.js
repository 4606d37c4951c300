// A button with data-read-aloud reads that text out, in the language of data-read-lang; a second press stops.
// Where the browser has no voice the button stays hidden.
let speaking = null;

function stop() {
  window.speechSynthesis.cancel();
  speaking?.setAttribute("aria-pressed", "false");
  speaking = null;
}

function read(button) {
  const words = new SpeechSynthesisUtterance(button.dataset.readAloud);
  words.lang = button.dataset.readLang;
  words.rate = 0.9;
  words.onend = () => {
    if (speaking === button) {
      stop();
    }
  };
  button.setAttribute("aria-pressed", "true");
  speaking = button;
  window.speechSynthesis.speak(words);
}

function press(event) {
  const again = speaking === event.currentTarget;
  stop();
  if (!again) {
    read(event.currentTarget);
  }
}

export function readAloud(root) {
  if (!("speechSynthesis" in window)) {
    return;
  }
  for (const button of root.querySelectorAll("[data-read-aloud][hidden]")) {
    button.hidden = false;
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", press);
  }
}
