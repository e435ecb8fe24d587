// <form data-filter="ID" method="get">: fetches its own page while the person types and replaces the element with that id.
for (const form of document.querySelectorAll("form[data-filter]")) {
  let timer, asked;
  const show = async () => {
    asked?.abort();
    asked = new AbortController();
    const address = new URL(form.action || location.href);
    address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== "")).toString();
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById(form.dataset.filter);
      if (!fresh) return;
      document.getElementById(form.dataset.filter).replaceWith(fresh);
      history.replaceState(history.state, "", address);
    } catch (error) {
      if (error.name !== "AbortError") throw error;
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 200);
  });
}
