// When the page last changed, wherever in it: shadow roots are watched, too. Our words stand in those, Plotly's figures do not.
(() => {
  const clock = { last: 0, words: 0, acted: 0, tasks: 0 };
  const watch = (root, seen) => new MutationObserver(seen).observe(root, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    watch(root, () => { clock.last = clock.words = performance.now(); });
    return root;
  };
  watch(document, () => { clock.last = performance.now(); });
  for (const name of ["pointerdown", "input"]) {
    window.addEventListener(name, () => { clock.acted = performance.now(); }, true);
  }
  new PerformanceObserver((list) => list.getEntries().forEach((task) => { clock.tasks += task.duration; }))
    .observe({ type: "longtask", buffered: true });
  window.__clock = clock;
})();
