// "/" and Ctrl+K lead to the search field, unless the person is writing.
const writing = element => element.closest("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", event => {
  const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !writing(event.target);
  const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  if (!slash && !k) return;
  const field = [...document.querySelectorAll("[data-search]")].find(f => f.offsetParent);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
