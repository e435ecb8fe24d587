// <form data-plan>: bars and marks of the work plan's time line are moved by keys and by dragging; the form then says what was arranged.
import { later, monthOf, said, scale } from "./plan-days.js";
import { drag } from "./plan-drag.js";

const form = document.querySelector("form[data-plan]");
const picture = document.querySelector(".plan[data-start]");
if (form && picture) arrange();

function arrange() {
  const rows = picture.querySelector("[data-plan-rows]");
  const line = scale(picture.dataset.start, picture.dataset.end);
  const [unsaved, live] = [form.querySelector("[data-plan-unsaved]"), form.querySelector("[data-plan-said]")];
  const word = (name, ...values) => values.reduce((text, value, n) => text.replace(`{${n}}`, value), form.dataset[`word${name}`]);
  const wasLost = !unsaved.hidden;
  const steps = []; // Each undoes one change.
  let isSending = false;

  const items = [...picture.querySelectorAll("[data-bar=package], [data-bar=milestone]")].map(bar => {
    const row = bar.closest(bar.dataset.bar === "package" ? "[data-package]" : "[data-milestone]");
    const id = row.dataset[bar.dataset.bar];
    const dates = row.querySelector("[data-plan-dates]");
    const sent = form.querySelector(`[data-arranged=${bar.dataset.bar}][data-id="${id}"] [data-part=First]`)?.value;
    return {
      bar, row, id, dates, kind: bar.dataset.bar, wasSent: Boolean(sent), html: dates.innerHTML,
      first: bar.dataset.first, last: bar.dataset.last, base: [bar.dataset.first, bar.dataset.last],
    };
  });
  for (const item of items) prepare(item);
  picture.querySelector("#plan-how")?.removeAttribute("hidden");
  form.addEventListener("submit", () => {
    write();
    isSending = true;
  });
  form.querySelector("[data-plan-undo]").addEventListener("click", event => {
    if (wasLost) return; // What was wanted before is gone with the page: its address shows the plan as it is.
    event.preventDefault();
    while (steps.length) steps.pop()();
    tell(word("Undone"));
  });
  addEventListener("beforeunload", event => {
    if (steps.length && !isSending) event.preventDefault();
  });

  function prepare(item) {
    const { bar } = item;
    for (const [name, value] of Object.entries({
      tabindex: "0", role: "slider", "aria-describedby": "plan-how",
      "aria-label": word(item.kind === "package" ? "Package" : "Milestone", bar.dataset.name),
    })) bar.setAttribute(name, value);
    bar.addEventListener("keydown", event => onKey(event, item));
    drag(item, {
      monthsIn: pixels => Math.round((pixels / bar.ownerSVGElement.closest(".plan-lane").clientWidth) * (line.days / 30.44)),
      move: (from, months, endOnly) => place(item, ...moved(from, item.kind, months, endOnly)),
      moveBeside: other => moveRow(item, other, true),
      done: before => {
        steps.push(() => restore(item, before));
        show(item);
      },
      state: () => stateOf(item),
      undo: before => restore(item, before),
    });
    draw(item);
  }

  function onKey(event, item) {
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const upright = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (sideways && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const before = stateOf(item);
      place(item, ...moved([item.first, item.last], item.kind, sideways, event.shiftKey));
      change(item, before);
    } else if (upright && (event.altKey || event.ctrlKey) && item.kind === "package") {
      const neighbour = upright < 0 ? item.row.previousElementSibling : item.row.nextElementSibling;
      if (neighbour) {
        const before = stateOf(item);
        moveRow(item, neighbour);
        change(item, before);
      }
    } else if (event.key === "Escape" && steps.length) {
      steps.pop()();
      tell(steps.length ? described(item) : word("Undone"));
    } else if (event.key === "Enter" && (steps.length || wasLost)) {
      form.requestSubmit();
    } else {
      return;
    }
    event.preventDefault();
  }

  function moved([first, last], kind, months, endOnly) {
    const isRange = last && first !== last;
    if (!endOnly || !isRange) return [later(first, months), last && later(last, months)];
    const end = later(last, months);
    return [first, end < first ? last : end];
  }

  function place(item, first, last) {
    [item.first, item.last] = [first, last];
    draw(item);
  }

  function moveRow(item, other, isDragged) {
    const order = [...rows.children];
    other[order.indexOf(other) < order.indexOf(item.row) ? "before" : "after"](item.row);
    item.bar.focus({ preventScroll: isDragged }); // It was lost with the move.
  }

  function stateOf(item) {
    return { first: item.first, last: item.last, next: item.row.nextElementSibling };
  }

  function restore(item, before) {
    if (item.kind === "package") rows.insertBefore(item.row, before.next);
    place(item, before.first, before.last);
    item.bar.focus();
    unsaved.hidden = !wasLost && !steps.length;
  }

  function change(item, before) {
    steps.push(() => restore(item, before));
    show(item);
  }

  function show(item) {
    unsaved.hidden = false;
    tell(word("Changed", described(item)));
  }

  function draw(item) {
    const { bar, first, last } = item;
    const [from, to] = [line.before(first), last ? line.after(last) : 100];
    if (item.kind === "package") {
      bar.setAttribute("x", `${from}%`);
      bar.setAttribute("width", `${Math.max(0.4, to - from)}%`);
    } else bar.ownerSVGElement.setAttribute("x", `${to}%`);
    bar.setAttribute("aria-valuemin", Math.min(monthOf(picture.dataset.start), monthOf(first)));
    bar.setAttribute("aria-valuemax", Math.max(monthOf(picture.dataset.end), monthOf(last || first)));
    bar.setAttribute("aria-valuenow", monthOf(first));
    bar.setAttribute("aria-valuetext", said(first, last, word("Open")));
    if (isMoved(item)) item.dates.textContent = said(first, last, word("Open"));
    else item.dates.innerHTML = item.html;
  }

  function isMoved(item) {
    return item.first !== item.base[0] || item.last !== item.base[1];
  }

  function described(item) {
    const order = [...rows.children];
    const where = item.kind === "package" ? `, ${word("Place", order.indexOf(item.row) + 1, order.length)}` : "";
    return `${item.bar.getAttribute("aria-label")}: ${said(item.first, item.last, word("Open"))}${where}`;
  }

  function tell(text) {
    live.textContent = text;
  }

  // The packages in their order, with other days where they have them; of the milestones only those that were moved.
  function write() {
    const byId = new Map(items.map(item => [item.id, item]));
    for (const [n, row] of [...rows.children].entries()) {
      const part = form.querySelector(`[data-arranged=package][data-id="${row.dataset.package}"]`);
      const item = byId.get(row.dataset.package);
      form.append(part);
      fill(part, `Form.Packages[${n}]`, item && (isMoved(item) || item.wasSent) ? item : null);
    }
    const milestones = items.filter(item => item.kind === "milestone" && (isMoved(item) || item.wasSent));
    for (const [n, item] of milestones.entries()) {
      const part = form.querySelector(`[data-arranged=milestone][data-id="${item.id}"]`) ?? newPart(item);
      fill(part, `Form.Milestones[${n}]`, item);
    }
  }

  function newPart(item) {
    const part = form.appendChild(document.createElement("span"));
    part.dataset.arranged = "milestone";
    part.dataset.id = item.id;
    for (const [name, value] of Object.entries({ Id: item.id, Version: item.row.dataset.version, First: "", Last: "" })) {
      const input = part.appendChild(document.createElement("input"));
      [input.type, input.value, input.dataset.part] = ["hidden", value, name];
    }
    return part;
  }

  function fill(part, name, item) {
    for (const input of part.querySelectorAll("[data-part]")) {
      input.name = `${name}.${input.dataset.part}`;
      if (input.dataset.part === "First") input.value = item?.first ?? "";
      if (input.dataset.part === "Last") input.value = item?.last ?? "";
    }
  }
}
