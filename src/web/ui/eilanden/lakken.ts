// Island for the editor of redactions: choosing on the picture, keys, and saving without losing one's place on the page.
// It only fills in and sends the forms that are there; what it gets back is the same page, and it puts that in place.
import { beginAanwijzen } from './lakken/aanwijzen.ts';
import { plek } from './lakken/pagina.ts';
import { beginSchakelaar, luisterNaarToetsen } from './lakken/toetsen.ts';
import { opNieuwePagina, stuur } from './lakken/versturen.ts';
import { naBeslissing } from './lakken/voorstellen.ts';
import { volgVoortgang } from './lakken/voortgang.ts';
import { toon } from './lakken/woorden.ts';

function begin(): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-gereedschap], [data-toetsen-aan]')) each.hidden = false;
  beginSchakelaar();
  beginAanwijzen();
  toon();
}

luisterNaarToetsen();

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || plek()?.contains(form) !== true) return;
  const naar = event.submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  // A preview and a review are pages of their own.
  if (naar.endsWith('/overal') || naar.endsWith('/soort')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void stuur(form, event.submitter);
}, true);

document.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.name === 'woord') toon();
});

opNieuwePagina(() => {
  begin();
  naBeslissing();
});
volgVoortgang();
begin();
