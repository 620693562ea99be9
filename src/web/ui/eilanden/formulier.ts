// Island for forms: a second press on the button while the first is under way does nothing. Works without; the server is idempotent.
const BUSY = 'data-bezig';
/** An answer that has not come by then may never come (somebody pressed Stop); files take longer, and a second press would send them anew. */
const GIVE_UP_MS = 10_000;
const GIVE_UP_FILES_MS = 600_000;

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method === 'get') return;
  if (form.hasAttribute(BUSY)) {
    event.preventDefault();
    return;
  }
  form.setAttribute(BUSY, '');
  setTimeout(() => form.removeAttribute(BUSY), form.enctype === 'multipart/form-data' ? GIVE_UP_FILES_MS : GIVE_UP_MS);
});

// Back from the next page: the browser may show this page as it was left.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll(`form[${BUSY}]`)) form.removeAttribute(BUSY);
});
