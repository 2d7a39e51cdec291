// Lays Plotly's drawing over ours once the page can be read: its code is larger than all else a page needs.
let library;
const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 1)); // not every browser tells when it rests
const widths = new ResizeObserver((changes) => changes.forEach(({ target }) => fit(target)));

// Once what the page shows now is on the screen.
const painted = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then)));
const rested = () => new Promise((then) => idle(then, { timeout: 500 }));

async function fetched(address) {
  await painted();
  await rested();
  await import(new URL(address, document.baseURI));
  library = window.Plotly;
}

// What a projector's board draws larger: letters, marks, lines and the room around them, all in pixels.
const GROWING = new Set(["size", "width", "height", "l", "r", "t", "b", "xshift", "yshift"]);
const NARROW = 430; // on a phone every second of many periods is named, as in our drawing
const MANY = 8;
const zoomOf = (live) => Number(getComputedStyle(live).getPropertyValue("--zoom")) || 1;
const isNarrow = (live) => live.clientWidth <= NARROW;

function fit(live) {
  if (!live.isConnected || !live.clientWidth || !live.layout) return;
  if (live.zoom !== zoomOf(live) || live.narrow !== isNarrow(live)) live.again();
  else if (live.clientWidth !== live.layout.width) library.relayout(live, { width: live.clientWidth });
}

function draw(figure, follow) {
  const live = figure.querySelector(".live");
  Object.assign(live, { zoom: zoomOf(live), narrow: isNarrow(live), again: () => draw(figure, follow) });
  const grown = (key, value) => (GROWING.has(key) && typeof value === "number" ? value * live.zoom : value);
  const { data, layout } = JSON.parse(figure.dataset.figure, grown);
  const [first, last] = layout.xaxis.range;
  layout.xaxis.dtick = live.narrow && last - first > MANY ? 2 : 1;
  if (live.narrow) layout.annotations = layout.annotations?.filter(({ name }) => name !== "second");
  library.react(live, data, { ...layout, width: live.clientWidth }, { displayModeBar: false });
  live.removeAllListeners("plotly_click");
  live.on("plotly_click", ({ points }) => {
    const address = points.map((point) => point.customdata?.[1]).find(Boolean);
    if (address) follow(address);
  });
  widths.observe(live);
  figure.classList.add("drawn");
}

// `kept` is what the last figure of the same place was drawn in, if there was one: Plotly goes on in it.
function showPlot(root, kept, follow) {
  const figure = root.querySelector(".plot");
  if (kept && library) {
    if (figure) figure.querySelector(".live").replaceWith(kept);
    else {
      widths.unobserve(kept);
      library.purge(kept);
    }
  }
  if (!figure) return;
  if (library) draw(figure, follow);
  else fetched(figure.dataset.code).then(
    () => figure.isConnected && draw(figure, follow),
    () => undefined, // it did not come: what stands there says the same
  );
}
