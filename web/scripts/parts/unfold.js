// <details data-unfold="FIELD">: opens once that field is changed; with data-unfold-at="VALUE" once it has that value.
for (const fold of document.querySelectorAll("details[data-unfold]")) {
  const field = document.getElementById(fold.dataset.unfold);
  const before = field?.value;
  const asks = () => (fold.dataset.unfoldAt ? field.value === fold.dataset.unfoldAt : field.value !== before);
  for (const event of ["input", "change"]) field?.addEventListener(event, () => asks() && (fold.open = true));
}
