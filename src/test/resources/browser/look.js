async (language) => {
  bringAxe();
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const wrong = [];
  const told = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations"],
    elementRef: false,
    preload: false,
  });
  for (const rule of told.violations) {
    for (const node of rule.nodes.slice(0, 3)) {
      wrong.push(`${rule.id}: ${node.html.slice(0, 200)} | ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ""}`);
    }
  }
  if (document.documentElement.lang !== language) {
    wrong.push(`language: <html lang="${document.documentElement.lang}">`);
  }
  // A phone makes its window as wide as what does not fit; the page itself stays as wide as the phone.
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    wrong.push(`too wide: ${scrollWidth} px of ${clientWidth}`);
  }
  const says = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  for (const element of document.querySelectorAll("body *:not(svg *, option, select, textarea, .visually-hidden, .visually-hidden *)")) {
    if (says(element) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 2) {
      wrong.push(`text over its edge: ${element.outerHTML.slice(0, 200)}`);
    }
  }
  const words = [...document.querySelectorAll("code")].map((code) => code.innerText).sort((a, b) => b.length - a.length).reduce((text, code) => text.replaceAll(code, ""), document.body.innerText);
  const code = /\b[A-Z]{3,}(_[A-Z]+)+\b/.exec(words);
  if (code) {
    wrong.push(`a code without words: ${code[0]}`);
  }
  return wrong;
}
