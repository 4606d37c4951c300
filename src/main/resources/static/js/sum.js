// Shows net weight and amount while an intake form is filled in. The server computes them again.
// Inputs: data-sum-part="gross|tare|price" (kg, kg, yuan per kg). Outputs: data-sum-out="net|amount|jin".
// Warnings, hidden until they hold: data-sum-fault="tare" (tare above gross), data-sum-fault="floor" (price under data-sum-floor).
export function bindSums(root) {
  const forms = root.matches?.("[data-sum]") ? [root] : root.querySelectorAll("[data-sum]");
  for (const form of forms) {
    form.addEventListener("input", () => show(form));
    form.addEventListener("change", () => show(form));
    show(form);
  }
}

function show(form) {
  const gross = scaled(read(form, "gross"), 3);
  const tare = scaled(read(form, "tare") || "0", 3);
  const price = scaled(read(form, "price"), 2);
  const floor = scaled(floorOf(form), 2);
  const net = gross === null || tare === null ? null : gross - tare;
  const fits = net !== null && net >= 0n;
  write(form, "net", fits ? decimal(net, 3, 0) : "–");
  write(form, "jin", price === null ? "–" : decimal(price * 5n, 3, 2));
  write(form, "amount", fits && price !== null ? decimal(amount(net, price), 2, 2) : "–");
  warn(form, "tare", net !== null && net < 0n);
  warn(form, "floor", price !== null && floor !== null && price < floor);
}

function read(form, part) {
  return form.querySelector(`[data-sum-part="${part}"]`)?.value.trim() ?? "";
}

// The floor stands on the form, or on the chosen option of a select inside it.
function floorOf(form) {
  const chosen = form.querySelector("select option:checked[data-sum-floor]");
  return chosen?.dataset.sumFloor ?? form.dataset.sumFloor ?? "";
}

function write(form, name, text) {
  form.querySelectorAll(`[data-sum-out="${name}"]`).forEach((output) => (output.textContent = text));
}

function warn(form, name, holds) {
  form.querySelectorAll(`[data-sum-fault="${name}"]`).forEach((line) => (line.hidden = !holds));
}

// "12.5" with three places is 12500n; anything that is no such number is null.
export function scaled(text, places) {
  const parts = /^(\d{1,12})(?:\.(\d*))?$/.exec(text);
  const fraction = parts?.[2] ?? "";
  if (!parts || fraction.length > places) {
    return null;
  }
  return BigInt(parts[1] + fraction.padEnd(places, "0"));
}

// grams × fen per kg, rounded half up to the fen
export function amount(grams, fenPerKg) {
  return (grams * fenPerKg + 500n) / 1000n;
}

// At least `keep` places are shown, further zeros are not.
export function decimal(number, places, keep) {
  const digits = number.toString().padStart(places + 1, "0");
  const fraction = digits.slice(-places);
  const shown = fraction.replace(/0+$/, "").padEnd(keep, "0");
  return digits.slice(0, -places) + (shown && `.${shown}`);
}
