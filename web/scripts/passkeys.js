// <form data-passkey="create|get" data-options="ADDRESS"> with a hidden field named by data-into (default "credential").
// Asks the server for options, the browser for the passkey, puts the answer into the field and sends the form.
// What went wrong is said in the form's [data-said] element, in the words of data-failed and data-unsupported.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  const said = form.querySelector("[data-said]");
  const able = window.PublicKeyCredential && "parseCreationOptionsFromJSON" in PublicKeyCredential;
  form.hidden = false;
  if (!able) say(form.dataset.unsupported);

  form.addEventListener("submit", async event => {
    const field = form.elements[form.dataset.into ?? "credential"];
    if (field.value) return;
    event.preventDefault();
    if (!able) return;
    say("");
    try {
      const credential = await ask(form);
      field.value = JSON.stringify(credential);
      form.submit();
    } catch (error) {
      // The person closed the browser's own window: nothing to explain.
      say(form.dataset.failed, error);
    }
  });

  function say(words, error) {
    if (error && error.name !== "NotAllowedError" && error.name !== "AbortError") console.error(error);
    if (said) said.textContent = words ?? "";
  }
}

async function ask(form) {
  const answer = await fetch(form.dataset.options, {
    method: "POST",
    headers: { RequestVerificationToken: form.elements.__RequestVerificationToken?.value ?? "" },
    body: new FormData(form),
  });
  if (!answer.ok) throw new Error(`options: ${answer.status}`);
  const options = await answer.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
