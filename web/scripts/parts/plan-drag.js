// A bar or a mark follows the pointer: sideways by months, at the end of a bar only that end, up and down its place among the packages.
const far = 8; // So many pixels decide which way a drag goes.

export function drag(item, plan) {
  let from;

  item.bar.addEventListener("pointerdown", event => {
    if (event.button !== 0) return;
    const box = item.bar.getBoundingClientRect();
    const endOnly = item.kind === "package" && item.last && box.width > 24 && event.clientX > box.right - 10;
    from = { x: event.clientX, y: event.clientY, endOnly, before: plan.state(), way: null };
    item.bar.focus();
    event.preventDefault();
    // A bar that changes places with its row loses the pointer: the window keeps it.
    for (const [name, hear] of Object.entries(hearing)) addEventListener(name, hear);
  });

  const hearing = {
    pointermove: event => {
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      from.way ??= Math.abs(x) > far ? "sideways" : Math.abs(y) > far && item.kind === "package" ? "upright" : null;
      if (from.way === "sideways") plan.move([from.before.first, from.before.last], plan.monthsIn(x), from.endOnly);
      else if (from.way === "upright") upright(event);
    },
    pointerup: () => {
      if (changed(from.before, plan.state())) plan.done(from.before);
      end();
    },
    pointercancel: () => {
      plan.undo(from.before);
      end();
    },
  };

  function end() {
    for (const [name, hear] of Object.entries(hearing)) removeEventListener(name, hear);
    from = null;
  }

  function upright(event) {
    const over = document.elementsFromPoint(event.clientX, event.clientY)
      .map(element => element.closest("[data-package]")).find(row => row && row !== item.row);
    if (!over || over.parentElement !== item.row.parentElement) return;
    const box = over.getBoundingClientRect();
    const isBelow = over.compareDocumentPosition(item.row) & Node.DOCUMENT_POSITION_PRECEDING;
    // Only past its middle, or two rows of different height would change places to and fro.
    if (isBelow ? event.clientY > box.top + box.height / 2 : event.clientY < box.top + box.height / 2) plan.moveBeside(over);
  }
}

const changed = (before, now) => before.first !== now.first || before.last !== now.last || before.next !== now.next;
