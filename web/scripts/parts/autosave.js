// <form data-draft="KEY" data-saved="Saved at {0}" data-failed="Not saved ..."> keeps a draft at /drafts/KEY while the person
// writes. The words are said in the form's [data-saving] element, which is a live region.
const pause = 3000;

for (const form of document.querySelectorAll("form[data-draft]")) {
  const address = `/drafts/${encodeURIComponent(form.dataset.draft)}`;
  const saying = form.querySelector("[data-saving]");
  let timer, sent = fields(form);

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });
  form.addEventListener("submit", () => clearTimeout(timer));
  // A page that is closed or left still sends what was typed last.
  addEventListener("pagehide", () => {
    if (fields(form) !== sent && timer) send(true);
  });

  async function save() {
    const now = fields(form);
    if (now === sent) return;
    try {
      const answer = await send(false);
      if (!answer.ok) throw new Error(answer.status);
      sent = now;
      say(form.dataset.saved.replace("{0}", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" })));
    } catch {
      say(form.dataset.failed, true);
      timer = setTimeout(save, pause * 5);
    }
  }

  function send(leaving) {
    return fetch(address, {
      method: "POST",
      keepalive: leaving,
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

/** The form's fields as JSON; never a password, a file or the anti-forgery token. */
function fields(form) {
  const secret = new Set([...form.elements].filter(e => e.type === "password" || e.type === "file").map(e => e.name));
  const kept = {};
  for (const [name, value] of new FormData(form))
    if (!secret.has(name) && !name.startsWith("__")) (kept[name] ??= []).push(value);
  return JSON.stringify(kept);
}
