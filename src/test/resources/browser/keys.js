// What stands in the way of somebody with a keyboard. Before, one real press of Tab: from then on the browser shows where it is.
async () => {
  const wrong = [];
  // What glides would not be there yet.
  const still = new CSSStyleSheet();
  still.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important; }");
  document.adoptedStyleSheets = [still];
  const say = (what, element) => wrong.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
  const ACTIVE = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], iframe";
  const ROLES = "button, link, checkbox, switch, tab, menuitem, option".split(", ").map((role) => `[role=${role}]`).join();
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const meant = [...document.querySelectorAll(`${ACTIVE}, ${ROLES}`)].filter((element) => shown(element) && !element.matches(":disabled"));

  for (const element of meant) {
    if (element.tabIndex < 0) {
      say("not reached by Tab", element);
    }
  }
  for (const element of document.querySelectorAll("[tabindex]")) {
    if (element.tabIndex > 0) {
      say("takes itself out of turn", element);
    }
  }
  for (const element of document.querySelectorAll("body *")) {
    if (getComputedStyle(element).cursor === "pointer" && !element.closest(`${ACTIVE}, ${ROLES}, label`) && !element.querySelector(ACTIVE)) {
      say("for the mouse alone", element);
    }
  }

  // Of a group of radio buttons Tab reaches the chosen one or the first; the arrows do the rest.
  const waits = (element) => {
    if (element.type !== "radio") {
      return false;
    }
    const group = meant.filter((each) => each.type === "radio" && each.name === element.name && each.form === element.form);
    return element !== (group.find((each) => each.checked) ?? group[0]);
  };
  const stops = meant.filter((element) => element.tabIndex >= 0 && !waits(element));

  // Nothing comes before what stands above it in its column, or left of it in its line. A map has no reading order.
  const stays = (element) => {
    for (let each = element; each; each = each.parentElement) {
      if (["fixed", "sticky", "absolute"].includes(getComputedStyle(each).position) || (each.scrollWidth > each.clientWidth && getComputedStyle(each).overflowX === "auto")) {
        return false;
      }
    }
    return true;
  };
  const placed = stops.filter((element) => stays(element) && !element.closest("svg")).map((element) => [element, element.getClientRects()]);
  for (let i = 1; i < placed.length; i++) {
    const before = placed[i - 1][1][placed[i - 1][1].length - 1];
    const after = placed[i][1][0];
    const above = after.bottom <= before.top + 1 && (after.left + after.right) / 2 < before.right;
    const left = after.right <= before.left + 1 && Math.min(after.bottom, before.bottom) - Math.max(after.top, before.top) > 0.5 * Math.min(after.height, before.height);
    if (above || left) {
      say(`reached after what stands ${above ? "below" : "right of"} it`, placed[i][0]);
    }
  }

  // Where the focus is can be seen, on the element or on what it fills, and nothing lies over it.
  const LOOK = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "borderTopColor", "borderBottomWidth", "backgroundColor", "fill", "stroke"];
  const near = (element) => [element, element.parentElement, element.parentElement.parentElement, element.parentElement.parentElement?.parentElement, ...[...element.querySelectorAll("*")].slice(0, 12)].filter(Boolean);
  const look = (element) => near(element).map((each) => { const style = getComputedStyle(each); return LOOK.map((name) => style[name]).join(); }).join("|");
  const kind = (element) => [element, element.parentElement, element.parentElement.parentElement].map((each) => each ? `${each.tagName}.${each.className}.${each.type ?? ""}` : "").join(">");
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const lies = (element) => {
    const box = element.getClientRects()[0];
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const hit = document.elementFromPoint(x, y);
    if (!hit) {
      return "has the focus out of sight";
    }
    const free = element.contains(hit) || hit.contains(element) || hit.closest("label")?.contains(element);
    return free ? null : `has the focus under ${hit.outerHTML.slice(0, 80)}`;
  };
  const seen = new Map();
  for (const element of stops) {
    const count = seen.get(kind(element)) ?? 0;
    seen.set(kind(element), count + 1);
    if (count > 1) {
      continue;
    }
    document.activeElement?.blur();
    const rest = look(element);
    element.focus();
    if (document.activeElement !== element) {
      say("does not take the focus", element);
      continue;
    }
    if (look(element) === rest) {
      say("does not show the focus", element);
    }
    let over = lies(element);
    if (over) {
      // A page that is still settling is looked at once more when it has been drawn.
      await drawn();
      element.focus();
      over = lies(element);
    }
    if (over) {
      say(over, element);
    }
  }
  return wrong;
}
