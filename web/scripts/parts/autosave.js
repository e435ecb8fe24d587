// <form data-draft="KEY" data-saved="Saved at {0}" data-failed="Not saved ..."> keeps a draft at /drafts/KEY while the person
// writes. The words are said in the form's [data-saving] element, which is a live region.
const pause = 3000;

for (const form of document.querySelectorAll("form[data-draft]")) {
  const address = `/drafts/${encodeURIComponent(form.dataset.draft)}`;
  const saying = form.querySelector("[data-saving]");
  let timer, asked, handedOver = false, sent = fields(form);

  form.addEventListener("input", () => {
    handedOver = false;
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });
  // What is being saved needs no draft any more: one that is still on its way would come back after the save.
  form.addEventListener("submit", event => {
    if (event.defaultPrevented || isStep(event.submitter)) return;
    handedOver = true;
    clearTimeout(timer);
    asked?.abort();
  });
  // A page that is closed or left still sends what was typed last.
  addEventListener("pagehide", () => {
    if (!handedOver && timer && fields(form) !== sent) send(true);
  });
  // Back from where the form led: it may be written on.
  addEventListener("pageshow", () => (handedOver = false));

  // A form that came back with errors is not saved either.
  if (document.querySelector(".error-summary")) {
    sent = undefined;
    timer = setTimeout(save, pause);
  }

  async function save() {
    const now = fields(form);
    if (now === sent) return;
    try {
      const answer = await send(false);
      if (!answer.ok) throw new Error(answer.status);
      sent = now;
      say(form.dataset.saved.replace("{0}", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" })));
    } catch {
      if (handedOver) return;
      say(form.dataset.failed, true);
      timer = setTimeout(save, pause * 5);
    }
  }

  function send(leaving) {
    asked = new AbortController();
    return fetch(address, {
      method: "POST",
      keepalive: leaving,
      signal: asked.signal,
      headers: { "Content-Type": "application/json", RequestVerificationToken: form.elements.__RequestVerificationToken?.value ?? "" },
      body: fields(form),
    });
  }

  function say(words, failed = false) {
    if (!saying) return;
    saying.textContent = words;
    saying.toggleAttribute("data-failed", failed);
  }
}

/** A button that only changes the page (one more row, one place up) saves nothing; throwing the draft away is no step. */
function isStep(button) {
  return button?.formNoValidate && !button.getAttribute("formaction")?.startsWith("/drafts/");
}

/** The form's fields as JSON; never a password, a file or the anti-forgery token. */
function fields(form) {
  const secret = new Set([...form.elements].filter(e => e.type === "password" || e.type === "file").map(e => e.name));
  const kept = {};
  for (const [name, value] of new FormData(form))
    if (!secret.has(name) && !name.startsWith("__")) (kept[name] ??= []).push(value);
  return JSON.stringify(kept);
}
