// <form data-unsaved>: asks before the person leaves with something typed. Forms with a draft save themselves instead.
for (const form of document.querySelectorAll("form[data-unsaved]:not([data-draft])")) {
  let typed = false;
  form.addEventListener("input", () => (typed = true));
  form.addEventListener("submit", () => (typed = false));
  addEventListener("beforeunload", event => {
    if (typed) event.preventDefault();
  });
}
