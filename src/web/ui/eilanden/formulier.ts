// Island for forms: a second press on the button while the first is under way does nothing. Works without; the server is idempotent.
const BUSY = 'data-bezig';

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method === 'get') return;
  if (form.hasAttribute(BUSY)) event.preventDefault();
  else form.setAttribute(BUSY, '');
});

// Back from the next page: the browser may show this page as it was left.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll(`form[${BUSY}]`)) form.removeAttribute(BUSY);
});
