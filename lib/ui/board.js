// Shows markup that comes packed. A plain click on one of its links, or a choice, goes there without reloading the page.
const shown = new WeakMap();
const newest = new WeakMap();
const roots = new Set();
const met = new WeakSet();
const SKIP = "Đến nội dung chính";
let listening = false;

function go(address) {
  const target = new URL(address, document.baseURI);
  if (target.href === location.href) return;
  // While its server is away Streamlit forgets what is clicked: the browser then asks for the page by itself.
  if (document.querySelector('[data-test-connection-state]:not([data-test-connection-state="CONNECTED"])')) {
    location.assign(target);
    return;
  }
  history.pushState({}, "", target);
  // Streamlit answers the browser's Back and Forward through this event: page and query are read from the address.
  window.dispatchEvent(new PopStateEvent("popstate"));
}

function closeMenus(except) {
  for (const root of roots) {
    if (!root.isConnected) roots.delete(root);
    for (const menu of root.querySelectorAll("details.menu[open]")) {
      if (!except?.includes(menu)) menu.open = false;
    }
  }
}

// Why a file did not come to the server, out of Streamlit's English line about it.
const REFUSED = [
  [/or smaller|status code 413/, "quá lớn, chưa được đọc"],
  [/status code 429/, "gửi quá nhiều tệp một lúc; chờ ít phút rồi thả lại"],
  [/status code 40[013]/, "máy chủ không nhận; tải lại trang rồi thả lại"],
  [/status code 5/, "máy chủ đang bận hoặc gặp lỗi; chờ ít phút rồi thả lại"],
  [/Network Error|timeout/, "mất kết nối khi đang gửi; kiểm tra mạng rồi thả lại"],
];

const refused = new Map(); // the files of the last drop, each with its reason: once others are read, a new drop zone has lost them

function tellRefused() {
  for (const alert of document.querySelectorAll('[data-testid="stFileChip"] [role="alert"]')) {
    const said = REFUSED.find(([words]) => words.test(alert.textContent))?.[1] ?? "chưa gửi được; thả lại";
    const name = alert.closest('[data-testid="stFileChip"]').querySelector('[data-testid="stFileChipName"]');
    if (!name) continue;
    if (name.dataset.refused !== said) name.dataset.refused = said;
    refused.set(name.textContent, said);
  }
  for (const root of roots) showRefused(root);
}

function showRefused(root) {
  const notice = root.querySelector("p[data-refused]");
  if (!notice) return;
  const stillTold = document.querySelector('[data-testid="stFileChip"] [role="alert"]') !== null;
  const told = Array.from(refused, ([name, said]) => `${name}: ${said}`).join(". ");
  if (notice.lastElementChild.textContent !== told) notice.lastElementChild.textContent = told;
  notice.hidden = !told || stillTold;
}

function forgetRefused(event) {
  if (event.target.closest?.('[data-testid="stFileUploader"]')) refused.clear();
}

// Streamlit's own English words, which the keyboard and screen readers meet.
function translate() {
  const skip = document.querySelector('[data-testid="stSkipToContent"]');
  if (skip && skip.textContent !== SKIP) skip.textContent = SKIP;
  for (const input of document.querySelectorAll('input[type="file"][aria-label="file upload"]')) {
    input.ariaLabel = "Chọn tệp";
  }
  for (const button of document.querySelectorAll('[data-testid="stFileUploader"] button[aria-label]')) {
    if (button.ariaLabel === "Add files") button.ariaLabel = "Chọn tệp khác";
    else if (button.ariaLabel.startsWith("Remove ")) button.ariaLabel = button.ariaLabel.replace("Remove", "Bỏ tệp");
  }
  tellRefused();
  // Who opens a form writes at once.
  for (const box of document.querySelectorAll('[role="dialog"] textarea')) {
    if (!met.has(box) && box === box.closest('[role="dialog"]').querySelector("textarea")) box.focus();
    met.add(box);
  }
  for (const button of document.querySelectorAll('[role="dialog"] button[aria-label="Close"]')) {
    button.ariaLabel = "Đóng";
  }
}

function listenOnce() {
  if (listening) return;
  listening = true;
  translate();
  new MutationObserver(translate).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("click", (event) => closeMenus(event.composedPath()));
  document.addEventListener("drop", forgetRefused, true);
  document.addEventListener("change", forgetRefused, true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeMenus();
    else followKey(event);
  });
}

// A wide table shows the chosen cell; where it stands is asked once somebody comes near it, for that lays out all of it.
const coming = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target: scroller } of seen) {
    if (!isIntersecting) continue;
    coming.unobserve(scroller);
    for (const cell of scroller.querySelectorAll("[aria-current]")) {
      scroller.scrollLeft += cell.getBoundingClientRect().right + 16 - scroller.getBoundingClientRect().right;
    }
  }
}, { rootMargin: "200px" });

function keepInSight(list, scrolled) {
  const chosen = list?.querySelector("[aria-current]");
  if (!chosen) return;
  list.scrollTop = scrolled;
  const [inner, outer] = [chosen.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
  if (inner.top < outer.top) list.scrollTop += inner.top - outer.top;
}

// “5/10/2023” as 2023-10-05; nothing for what is no day.
function isoDay(said) {
  const [, day, month, year] = said.trim().match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/) ?? [];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : "";
}

function goToDay(box) {
  const target = new URL(box.dataset.day, document.baseURI);
  const day = isoDay(box.value);
  box.setCustomValidity(box.value.trim() && !day ? "Viết ngày như 5/10/2023." : "");
  if (!box.reportValidity()) return;
  if (day) target.searchParams.set("day", day);
  go(target);
}

// A key follows the link that names it, unless somebody is typing or a dialog is open.
function followKey(event) {
  if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || event.repeat) return;
  const at = event.composedPath()[0];
  if (at.matches?.("input, textarea, select, [contenteditable]") || document.querySelector('[role="dialog"]')) return;
  for (const root of roots) {
    const link = root.isConnected && root.querySelector(`a[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (link) {
      event.preventDefault();
      link.click();
      return;
    }
  }
}

function isPlain(event) {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

// What lies at the page's end is laid out once the rest can be read, or at once where the first screen reaches it; from then on at once.
const rest = new CSSStyleSheet();
rest.replaceSync("@media not print { .last { content-visibility: auto; } }");

const inSight = (part) => new Promise((then) => {
  new IntersectionObserver(([seen], watch) => {
    watch.disconnect();
    then(seen.isIntersecting);
  }).observe(part);
});

async function layOutRest(root) {
  const { adoptedStyleSheets: worn } = root.getRootNode();
  const last = root.querySelector(".last");
  if (worn.includes(rest) || !last) return;
  if (!(await inSight(last))) {
    await painted();
    await rested();
  }
  if (!worn.includes(rest)) worn.push(rest);
}

function unpacked(sent) {
  return new Response(new Blob([sent]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

export default async function ({ data, parentElement }) {
  const root = parentElement.querySelector(".board");
  if (!root) return;
  newest.set(root, data);
  const html = await unpacked(data);
  if (newest.get(root) !== data) return;
  document.documentElement.lang = "vi";
  listenOnce();
  roots.add(root);
  if (!location.pathname.endsWith("/upload")) refused.clear();
  if (shown.get(root) !== html) {
    const scrolled = root.querySelector(".files ul")?.scrollTop ?? 0;
    const kept = root.querySelector(".plot .live");
    root.innerHTML = html;
    showPlot(root, kept, go);
    keepInSight(root.querySelector(".files ul"), scrolled);
    showRefused(root);
    shown.set(root, html);
    layOutRest(root);
    for (const scroller of root.querySelectorAll(".scroll:has([aria-current])")) coming.observe(scroller);
  }
  root.onclick = (event) => {
    const link = event.target.closest("a[href]");
    if (!link || link.getAttribute("target") || !isPlain(event)) return;
    event.preventDefault();
    closeMenus();
    go(link.getAttribute("href"));
  };
  root.onchange = (event) => {
    if (event.target.matches("select[data-go]")) go(event.target.value);
    if (event.target.matches("input[data-day]")) goToDay(event.target);
  };
}
