// When the page last changed, wherever in it: shadow roots are watched, too. Our words stand in those, and, in elements of
// their own, Plotly's figures. Words are readable once the frame with them is on the screen.
(() => {
  const clock = { last: 0, painted: 0, words: 0, acted: 0, tasks: 0 };
  const frame = (name) => requestAnimationFrame(() => setTimeout(() => { clock[name] = performance.now(); }));
  const isPlot = (node) => (node.closest ? node : node.parentElement)?.closest(".plot");
  const changed = () => {
    clock.last = performance.now();
    frame("painted");
  };
  const watch = (root, seen) => new MutationObserver(seen).observe(root, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    watch(root, (records) => {
      changed();
      if (records.some(({ target }) => target.isConnected && !isPlot(target))) frame("words");
    });
    return root;
  };
  watch(document, changed);
  for (const name of ["pointerdown", "input"]) {
    window.addEventListener(name, () => { clock.acted = performance.now(); }, true);
  }
  new PerformanceObserver((list) => list.getEntries().forEach((task) => { clock.tasks += task.duration; }))
    .observe({ type: "longtask", buffered: true });
  window.__clock = clock;
})();
