// What the HTML report does besides being read: filters, keys, and mark and note that show each other.
"use strict";
(() => {
  const all = (query, root = document) => [...root.querySelectorAll(query)];
  const find = (name) => document.getElementById(name);
  const tools = find("tools");
  if (!tools) return;
  const notes = all(".note");
  const status = find("status");
  const chapter = find("chapter");
  const keys = find("keys");
  const levels = all("input[name=level]", tools);
  const files = all("section.file");
  const rows = new Map(all(".files tr a").map((link) => [link.hash.slice(1), link.closest("tr")]));
  // What a mark or a number behind it speaks of: the notes whose messages describe it.
  const described = (element) => (element.getAttribute("aria-describedby") || "").split(" ").filter(Boolean)
    .map((name) => find(name)?.closest(".note")).filter(Boolean);
  const marksOf = new Map(notes.map((note) => [note, []]));
  const marks = all("article mark, article sup");
  const notesOf = new Map();
  for (const mark of marks) {
    const spoken = described(mark.matches("sup") ? mark.querySelector("a") : mark);
    notesOf.set(mark, spoken);
    for (const note of spoken) marksOf.get(note).push(mark);
  }
  tools.hidden = false;

  // Filters
  const ranks = ["error", "warning", "suggestion"];
  const level = (note) => ranks.find((name) => note.classList.contains(name));
  const filter = () => {
    const wanted = new Set(levels.filter((box) => box.checked).map((box) => box.value));
    let shown = 0, count = 0;
    for (const note of notes) {
      const of = level(note);
      // A mistake is no finding: it always stands.
      note.hidden = of !== undefined && !(wanted.has(of) && (chapter.value === "*" || note.dataset.chapter === chapter.value));
      if (of !== undefined) { count += 1; if (!note.hidden) shown += 1; }
    }
    for (const mark of marks) {
      // Where findings overlap, the mark is that of the most serious one that is shown.
      const left = notesOf.get(mark).filter((note) => !note.hidden).map(level);
      if (mark.matches("sup")) { mark.hidden = left.length === 0; continue; }
      mark.classList.toggle("off", left.length === 0);
      for (const name of ranks) mark.classList.toggle(name, name === ranks.find((rank) => left.includes(rank)));
    }
    // Of several files, those in which something is left.
    for (const file of files.length > 1 ? files : []) {
      file.hidden = !file.querySelector(".note:not([hidden])");
      rows.get(file.id).hidden = file.hidden;
    }
    status.textContent = shown === count ? "" : `${shown} of ${count} findings shown`;
  };
  for (const box of levels) box.addEventListener("change", filter);
  chapter.addEventListener("change", filter);
  filter();

  // Mark and note show each other.
  let lit = [];
  const light = (note) => {
    for (const element of lit) element.classList.remove("lit");
    lit = note ? [note, ...marksOf.get(note).filter((mark) => mark.matches("mark"))] : [];
    for (const element of lit) element.classList.add("lit");
  };
  const noteAt = (target) => {
    const element = target instanceof Element ? target.closest(".note, article mark, article sup") : null;
    if (!element) return null;
    return element.matches(".note") ? element : notesOf.get(element)?.find((note) => !note.hidden) ?? null;
  };
  document.addEventListener("pointerover", (event) => light(noteAt(event.target)));
  document.addEventListener("focusin", (event) => light(noteAt(event.target)));
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest("article mark") : null;
    const note = mark && String(getSelection()) === "" ? noteAt(mark) : null;
    if (note) go(note);
  });

  // From finding to finding
  const go = (note) => {
    const place = marksOf.get(note)[0] ?? note;
    note.focus({ preventScroll: true });
    const box = place.getBoundingClientRect(), other = note.getBoundingClientRect();
    if (box.top < 100 || box.bottom > innerHeight - 40) place.scrollIntoView({ block: "center" });
    else if (other.top < 100 || other.bottom > innerHeight) note.scrollIntoView({ block: "nearest" });
  };
  const move = (step) => {
    const shown = notes.filter((note) => !note.hidden);
    if (shown.length === 0) return;
    const here = document.activeElement;
    let index = shown.indexOf(here.closest?.(".note"));
    if (index < 0) {
      // From wherever the reader is: the first note behind it, or the last before it.
      const spot = here === document.body || tools.contains(here) ? last : here;
      const behind = shown.findIndex((note) => spot && spot.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING);
      const next = behind < 0 ? (spot ? shown.length : 0) : behind;
      index = shown.includes(spot) ? shown.indexOf(spot) : step > 0 ? next - 1 : next;
    }
    last = shown[(index + step + shown.length) % shown.length];
    go(last);
  };
  let last = null;
  find("next").addEventListener("click", () => move(1));
  find("previous").addEventListener("click", () => move(-1));
  const swap = () => {
    const note = document.activeElement.closest(".note");
    if (note) return marksOf.get(note).find((mark) => mark.matches("sup"))?.querySelector("a").focus();
    const other = noteAt(document.activeElement);
    if (other) go(other);
  };
  const actions = { n: () => move(1), j: () => move(1), p: () => move(-1), k: () => move(-1), m: swap };
  document.addEventListener("keydown", (event) => {
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("select, textarea, input:not([type=checkbox])")) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
})();
