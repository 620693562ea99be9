// Sending a form of the editor and putting the page that comes back in place, without losing one's place on it.
import { gronden, meld, plek } from './pagina.ts';

let bezig = false;
let bijNieuwePagina = (): void => undefined;

/** What a page needs when it is put in place. */
export function opNieuwePagina(doe: () => void): void {
  bijNieuwePagina = doe;
}

/** Whether a deed is on its way: then there is no other. */
export const isBezig = (): boolean => bezig;

/** Sends a form as the browser would, and shows the page that comes back without leaving this one. */
export async function stuur(form: HTMLFormElement, knop: HTMLElement | null, extra: Readonly<Record<string, string>> = {}): Promise<void> {
  if (bezig) return;
  bezig = true;
  const velden = new FormData(form, knop instanceof HTMLButtonElement ? knop : null);
  for (const [naam, waarde] of Object.entries(extra)) velden.set(naam, waarde);
  // How one looks at the page and which ground is chosen stay as they are, whatever the form is about.
  const weergave = new URLSearchParams(location.search).get('weergave');
  if (weergave !== null) velden.set('weergave', weergave);
  if (!velden.has('grond')) for (const grond of gronden()) velden.append('grond', grond);
  const naar = knop?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  const pairs = [...velden].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde] as [string, string]] : []));
  try {
    const antwoord = await fetch(naar, { method: 'POST', body: new URLSearchParams(pairs) });
    zet(await antwoord.text(), antwoord.redirected ? antwoord.url : null);
  } catch {
    meld('Bewaren lukte niet. Controleer uw verbinding en probeer het opnieuw.');
  } finally {
    bezig = false;
  }
}

/** Puts the editor of an answer in the place of this one. */
export function zet(html: string, adres: string | null): void {
  const nieuw = new DOMParser().parseFromString(html, 'text/html');
  const ander = nieuw.querySelector('[data-lakwerk]');
  const hier = plek();
  if (ander === null || hier === null) {
    // Not the editor any more, as when the session ended: go there as a browser does.
    location.assign(adres ?? location.href);
    return;
  }
  const stonden = [scrollX, scrollY] as const;
  const tekst = document.querySelector('.woo-laktekst')?.scrollTop ?? 0;
  hier.replaceWith(ander);
  if (adres !== null) history.replaceState(null, '', adres);
  scrollTo(...stonden);
  document.querySelector('.woo-laktekst')?.scrollTo(0, tekst);
  bijNieuwePagina();
  const fouten = ander.querySelector<HTMLElement>('#fouten');
  if (fouten === null) meld(nieuw.querySelector('.woo-melding[role="status"]')?.textContent.trim() ?? 'Bewaard.');
  else fouten.focus();
}
