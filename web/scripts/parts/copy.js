// <button data-copy="ID" data-done="Copied"> copies the text of that element. Hidden where it cannot work.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    const text = "value" in source ? source.value : source.innerText;
    await navigator.clipboard.writeText(text.trim());
    const said = button.querySelector("[data-said]") ?? button;
    const before = said.textContent;
    said.textContent = button.dataset.done;
    setTimeout(() => (said.textContent = before), 2000);
  });
}
