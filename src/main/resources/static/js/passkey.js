// A form with data-passkey="create" or "get" asks the device for a passkey before it is sent: it fetches what to ask from
// data-challenge, and the answer goes with the form in its field "passkey". Where no device can, the form stays hidden.
// What was typed beside it is wrong: sent without an answer, the page says what.
const REFUSED = "422";

export function bindPasskeys(root) {
  const forms = root.querySelectorAll("form[data-passkey]:not([data-bound])");
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    return;
  }
  for (const form of forms) {
    form.dataset.bound = "";
    form.hidden = false;
    form.addEventListener("submit", (event) => ask(event, form));
  }
  root.querySelectorAll("[data-passkey-none]").forEach((words) => (words.hidden = true));
}

async function ask(event, form) {
  const field = form.elements.passkey;
  if (field.value) {
    return;
  }
  event.preventDefault();
  const trouble = form.querySelector("[data-passkey-trouble]");
  trouble.hidden = true;
  try {
    field.value = JSON.stringify(await answer(form));
    form.requestSubmit();
  } catch (why) {
    if (why.message === REFUSED) {
      form.submit();
      return;
    }
    trouble.hidden = false;
    trouble.focus();
  }
}

async function answer(form) {
  const options = await optionsOf(form);
  const credential =
    form.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  return credential.toJSON();
}

async function optionsOf(form) {
  const login = document.querySelector(form.dataset.login || "#none");
  const fields = new URLSearchParams(new FormData(form));
  if (login) {
    fields.set("login", login.value);
  }
  const response = await fetch(form.dataset.challenge, { method: "POST", body: fields, headers: { Accept: "application/json" } });
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return response.json();
}
