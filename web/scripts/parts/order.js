// <ol data-ordered="FORM">: its items are dragged by their handles; dropping one sends that form with the ids in their new order.
// Without a script, and for the keyboard, buttons in each item do the same.
for (const list of document.querySelectorAll("[data-ordered]")) {
  const form = document.getElementById(list.dataset.ordered);
  if (form) for (const item of list.children) prepare(item, list, form);
}

function prepare(item, list, form) {
  const handle = item.querySelector("[data-drag]");
  if (!handle) return;
  handle.hidden = false;
  handle.addEventListener("pointerdown", event => {
    if (event.button !== 0) return;
    event.preventDefault();
    const before = [...list.children];
    const hearing = {
      pointermove: move => {
        const over = document.elementsFromPoint(move.clientX, move.clientY)
          .map(element => element.closest("[data-ordered] > *")).find(other => other && other !== item && other.parentElement === list);
        if (!over) return;
        const box = over.getBoundingClientRect();
        const isBelow = item.compareDocumentPosition(over) & Node.DOCUMENT_POSITION_FOLLOWING;
        // Only past its middle, or two items of different height would change places to and fro.
        if (isBelow && move.clientY > box.top + box.height / 2) over.after(item);
        else if (!isBelow && move.clientY < box.top + box.height / 2) over.before(item);
      },
      pointerup: () => {
        end();
        if (before.some((other, n) => list.children[n] !== other)) send();
      },
      pointercancel: () => {
        end();
        list.append(...before);
      },
      keydown: key => {
        if (key.key !== "Escape") return;
        end();
        list.append(...before);
      },
    };
    item.classList.add("is-dragged");
    for (const [name, hear] of Object.entries(hearing)) addEventListener(name, hear);

    function end() {
      item.classList.remove("is-dragged");
      for (const [name, hear] of Object.entries(hearing)) removeEventListener(name, hear);
    }
  });

  function send() {
    const fields = [...form.querySelectorAll("[name=order]")];
    [...list.children].forEach((other, n) => (fields[n].value = other.dataset.id));
    form.requestSubmit();
  }
}
