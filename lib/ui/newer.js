// Asks every second and a half, while the page can be seen, whether the data are newer than those on it.
const EVERY = 1500;
let shown = { version: Infinity, path: "" };
let root;
let waiting;

function isRunning() {
  return document.querySelector('[data-test-script-state="running"]') !== null;
}

async function newest() {
  const answer = await fetch(new URL(shown.path, document.baseURI), { cache: "no-store", redirect: "error" });
  if (answer.status === 403) location.reload(); // signed out elsewhere: the server leads to the way back in
  return answer.ok ? (await answer.json()).version : undefined;
}

async function look() {
  clearTimeout(waiting);
  if (root?.isConnected && document.visibilityState === "visible" && root.hidden && !isRunning()) {
    // A server that is away is told elsewhere.
    const version = await newest().catch(() => undefined);
    if (version > shown.version && !isRunning()) root.hidden = false;
  }
  waiting = setTimeout(look, EVERY);
}

document.addEventListener("visibilitychange", look);

export default function ({ data, parentElement, setTriggerValue }) {
  root = parentElement.querySelector(".newer");
  shown = data;
  root.hidden = true;
  root.innerHTML = data.html;
  root.querySelector("button").onclick = () => setTriggerValue("seen", true);
  clearTimeout(waiting);
  waiting = setTimeout(look, EVERY);
}
