// Shows data.html, one slide at a time. All slides are here already: moving asks nothing of the server.
// A directive goes to the server as the trigger "directive"; data.said answers it.
const decks = new WeakMap();
const LOOK = "cchc-look";

function stored(name) {
  try { return localStorage.getItem(name); } catch { return null; }
}

function store(name, value) {
  try { localStorage.setItem(name, value); } catch { /* a browser may forbid it: then the look is not kept */ }
}

function placeInAddress() {
  return Number.parseInt(location.hash.slice(1), 10) - 1 || 0;
}

class Deck {
  constructor(root) {
    this.root = root;
    this.at = placeInAddress();
    this.look(stored(LOOK) ?? "light");
    this.onKey = (event) => this.key(event);
    window.addEventListener("keydown", this.onKey);
    root.addEventListener("click", (event) => this.click(event));
    let started = null;
    root.addEventListener("touchstart", (event) => { started = event.touches[0].clientX; }, { passive: true });
    root.addEventListener("touchend", (event) => {
      const moved = event.changedTouches[0].clientX - (started ?? 0);
      if (started !== null && !this.dialog.open && Math.abs(moved) > 60) this.move(moved < 0 ? 1 : -1);
      started = null;
    });
  }

  get slides() { return [...this.root.querySelectorAll(".slide")]; }
  get dialog() { return this.root.querySelector("dialog"); }

  // What is being written stays when the slides are renewed.
  fill(html) {
    const form = this.root.querySelector("form");
    const written = form && this.dialog.open ? Object.fromEntries(new FormData(form)) : null;
    this.root.innerHTML = html;
    this.root.querySelector("form").addEventListener("submit", (event) => this.send(event));
    this.dialog.addEventListener("close", () => this.root.focus());
    this.show(this.at);
    if (written) {
      this.open();
      for (const [name, value] of Object.entries(written)) this.dialog.querySelector(`[name=${name}]`).value = value;
    }
  }

  show(number) {
    const slides = this.slides;
    this.at = Math.max(0, Math.min(number, slides.length - 1));
    slides.forEach((slide, place) => { slide.hidden = place !== this.at; });
    this.root.querySelector(".at").textContent = String(this.at + 1);
    history.replaceState(history.state, "", `#${this.at + 1}`);
  }

  move(step) { this.show(this.at + step); }

  look(name) {
    this.root.dataset.look = name;
    store(LOOK, name);
  }

  full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => {});
  }

  leave() {
    window.removeEventListener("keydown", this.onKey);
    if (document.fullscreenElement) document.exitFullscreen();
    history.pushState({}, "", new URL(this.root.querySelector(".leave").getAttribute("href"), document.baseURI));
    window.dispatchEvent(new PopStateEvent("popstate"));
  }

  open() {
    if (!this.root.querySelector("[data-act=write]")) return;  // who presents may write none
    const slide = this.slides[this.at];
    this.dialog.querySelector(".about").textContent = slide.querySelector("h1").textContent;
    this.dialog.querySelector("[name=responsible]").value = slide.dataset.responsible ?? "";
    this.answer("");
    this.dialog.showModal();
    this.dialog.querySelector("textarea").focus();
  }

  send(event) {
    event.preventDefault();
    const slide = this.slides[this.at];
    const { indicator = null, unit = null, task = null } = slide.dataset;
    this.answer("Đang ghi…");
    this.give({ ...Object.fromEntries(new FormData(event.target)), indicator, unit, task });
  }

  answer(said, good = true) {
    const line = this.dialog.querySelector(".answer");
    line.textContent = said;
    line.classList.toggle("missed", !good);
  }

  answered(said) {
    if (!said || said.number === this.heard) return;
    const first = this.heard === undefined;
    this.heard = said.number;
    if (first && !this.dialog.open) return;
    if (said.good) {
      this.dialog.querySelector("form").reset();
      this.dialog.close();
      this.toast(said.text);
    } else {
      this.answer(said.text, false);
    }
  }

  toast(said) {
    const line = document.createElement("p");
    line.className = "toast";
    line.setAttribute("role", "status");
    line.textContent = said;
    this.root.append(line);
    setTimeout(() => line.remove(), 4000);
  }

  click(event) {
    const act = event.target.closest("[data-act]")?.dataset.act;
    if (event.target.closest(".leave")) { event.preventDefault(); this.leave(); }
    else if (act === "next") this.move(1);
    else if (act === "back") this.move(-1);
    else if (act === "full") this.full();
    else if (act === "look") this.look(this.root.dataset.look === "dark" ? "light" : "dark");
    else if (act === "write") this.open();
    else if (act === "cancel") this.dialog.close();
  }

  key(event) {
    if (!this.root.isConnected) { window.removeEventListener("keydown", this.onKey); return; }
    if (this.dialog.open) {
      if (event.key === "Enter" && event.ctrlKey) this.dialog.querySelector("form").requestSubmit();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const onButton = event.composedPath()[0] instanceof HTMLButtonElement;
    const acts = {
      ArrowRight: () => this.move(1), ArrowDown: () => this.move(1), PageDown: () => this.move(1),
      ArrowLeft: () => this.move(-1), ArrowUp: () => this.move(-1), PageUp: () => this.move(-1),
      " ": onButton ? null : () => this.move(event.shiftKey ? -1 : 1),
      Home: () => this.show(0), End: () => this.show(this.slides.length - 1),
      c: () => this.open(), f: () => this.full(), t: () => this.look(this.root.dataset.look === "dark" ? "light" : "dark"),
      Escape: () => this.leave(),
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".deck");
  if (!root) return;
  document.documentElement.lang = "vi";
  let found = decks.get(root);
  if (!found) decks.set(root, found = { deck: new Deck(root), html: "" });
  found.deck.give = (directive) => setTriggerValue("directive", directive);
  if (found.html !== data.html) {
    found.deck.fill(data.html);
    if (!found.html) root.focus();
    found.html = data.html;
  }
  found.deck.answered(data.said);
}
