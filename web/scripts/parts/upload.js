// <form data-upload>: shows how far the upload is, and takes a file that is dropped. Without this script the form is sent as any other.
document.querySelectorAll("form[data-upload]").forEach(prepare);

function prepare(form) {
  const field = form.querySelector("input[type=file]");
  const drop = form.querySelector("[data-drop]");
  const progress = form.querySelector("[data-progress]");
  const said = form.querySelector("[data-progress-said]");

  form.querySelector("[data-drop-hint]").hidden = false;
  drop.addEventListener("dragover", event => {
    event.preventDefault();
    drop.toggleAttribute("data-over", true);
  });
  drop.addEventListener("dragleave", () => drop.removeAttribute("data-over"));
  drop.addEventListener("drop", event => {
    event.preventDefault();
    drop.removeAttribute("data-over");
    if (event.dataTransfer.files.length === 0) return;
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  // Said at once, and not after two hundred megabytes.
  field.addEventListener("change", () => {
    const tooLarge = field.files[0]?.size > Number(field.dataset.largest);
    field.setCustomValidity(tooLarge ? field.dataset.tooLarge : "");
    if (tooLarge) field.reportValidity();
  });

  form.addEventListener("submit", event => {
    if (event.defaultPrevented || field.files.length === 0) return;
    event.preventDefault();
    send();
  });

  function send() {
    const way = new XMLHttpRequest();
    way.open("POST", form.action);
    way.setRequestHeader("X-Requested-With", "XMLHttpRequest");
    way.upload.addEventListener("progress", event => {
      if (event.lengthComputable) say(Math.floor((100 * event.loaded) / event.total));
    });
    way.addEventListener("load", () => {
      const there = way.getResponseHeader("Location");
      if (way.status === 201 && there) location.assign(there);
      else if (way.responseURL && new URL(way.responseURL).pathname !== new URL(form.action).pathname) location.assign(way.responseURL);
      else show(way.responseText);
    });
    way.addEventListener("error", () => {
      busy(false);
      progress.hidden = false;
      progress.querySelector("progress").hidden = true;
      said.textContent = said.dataset.broken;
    });
    busy(true);
    say(0);
    way.send(new FormData(form));
  }

  function say(percent) {
    progress.hidden = false;
    const bar = progress.querySelector("progress");
    bar.hidden = false;
    bar.value = percent;
    said.textContent = percent < 100 ? said.dataset.uploading.replace("{0}", percent) : said.dataset.checking;
  }

  function busy(is) {
    for (const button of form.querySelectorAll("button")) button.disabled = is;
  }
}

/** The page that came back in place of the one that was sent: with what is wrong, and all that was typed. */
function show(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const main = page.querySelector("main");
  if (!main) return location.reload();
  document.querySelector("main").replaceWith(main);
  document.title = page.title;
  main.querySelectorAll("form[data-upload]").forEach(prepare);
  const summary = main.querySelector(".error-summary");
  summary?.setAttribute("tabindex", "-1");
  summary?.focus();
  scrollTo({ top: 0 });
}
