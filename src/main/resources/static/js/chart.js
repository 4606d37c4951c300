// Draws each [data-chart="ID"] from the JSON script element with that id. The table beside it stays:
// it is what a reader without scripts, and one who listens, uses.
// {"type": "line" | "bar", "unit": "元", "stacked": false, "labels": [...], "series": [{"name": "…", "values": [...]}]}
const library = "/webjars/echarts/5.3.1/dist/echarts.esm.min.js";
const colours = ["#2f6b2a", "#d9902c", "#6b3f1d", "#1f5f8b", "#a32020"];
const dashes = ["solid", "dashed", "dotted"];
const symbols = ["circle", "rect", "triangle", "diamond", "pin"];

export async function drawCharts(root) {
  const places = [...root.querySelectorAll("[data-chart]:not([data-drawn])")];
  if (places.length === 0) {
    return;
  }
  const echarts = await import(library);
  places.forEach((place) => draw(echarts, place));
}

function draw(echarts, place) {
  const source = JSON.parse(document.getElementById(place.dataset.chart).textContent);
  place.hidden = false;
  place.setAttribute("aria-hidden", "true");
  place.dataset.drawn = "";
  // Canvas: the SVG renderer writes style attributes, which the content policy forbids.
  const chart = echarts.init(place, null, { renderer: "canvas" });
  chart.setOption(options(source));
  new ResizeObserver(() => chart.resize()).observe(place);
}

function options(source) {
  return {
    animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    aria: { enabled: true, label: { enabled: false }, decal: { show: source.type === "bar" && source.series.length > 1 } },
    color: colours,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 14 },
    grid: { left: 8, right: 16, top: 64, bottom: 8, containLabel: true },
    legend: { top: 0, type: "scroll", textStyle: { fontSize: 14 } },
    // Rich text for the same reason.
    tooltip: { trigger: "axis", renderMode: "richText" },
    xAxis: { type: "category", data: source.labels, axisLabel: { hideOverlap: true } },
    yAxis: { type: "value", name: source.unit, nameTextStyle: { align: "left" } },
    series: source.series.map((line, number) => seriesOf(source, line, number)),
  };
}

function seriesOf(source, line, number) {
  return {
    name: line.name,
    type: source.type,
    stack: source.stacked ? "all" : undefined,
    data: line.values,
    symbol: symbols[number % symbols.length],
    symbolSize: 8,
    lineStyle: { width: 3, type: dashes[number % dashes.length] },
  };
}
