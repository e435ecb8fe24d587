// <form data-plan>, <form data-order>: saving brings the page anew; the bar, mark or button that was used last gets the focus again.
const form = document.querySelector("form[data-plan], form[data-order]");
const kept = "konvent.plan-focus";

if (form) {
  let last;
  document.addEventListener("focusin", event => {
    last = event.target.closest("[data-focus]") ?? last;
  });
  form.addEventListener("submit", event => {
    const used = event.submitter?.closest("[data-focus]") ?? last;
    if (used) sessionStorage.setItem(kept, used.dataset.focus);
  });
  const name = sessionStorage.getItem(kept);
  sessionStorage.removeItem(kept);
  // Not before the page is there: on its way to the place that the address names, the browser would drop the focus. What was refused is
  // to be read first.
  if (name && !document.querySelector("main [role=alert]")) addEventListener("load", () => find(name)?.focus());
}

// A package that has come to the top cannot be moved further up: the button beside takes over.
function find(name) {
  const [way, id] = [name.slice(0, name.indexOf(" ")), name.slice(name.indexOf(" ") + 1)];
  const other = { up: "down", down: "up" }[way];
  return document.querySelector(`[data-focus="${way} ${id}"]`) ?? document.querySelector(`[data-focus="${other} ${id}"]`);
}
