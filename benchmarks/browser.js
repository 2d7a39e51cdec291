// When the page last changed, wherever in it: shadow roots are watched, too.
(() => {
  const clock = { last: 0, tasks: 0 };
  const seen = () => { clock.last = performance.now(); };
  const watch = (root) => new MutationObserver(seen).observe(root, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    watch(root);
    return root;
  };
  watch(document);
  new PerformanceObserver((list) => list.getEntries().forEach((task) => { clock.tasks += task.duration; }))
    .observe({ type: "longtask", buffered: true });
  window.__clock = clock;
})();
