// Island for a table that several people work on: asks for the rows now and then, and puts in place what changed. Nothing that was
// ticked is lost, and a ticked row stays bound to what its person saw: the preview says what a colleague did since.
// Expects: [data-rijen] (address of the rows as HTML) around a table with a[data-bekijk] per row, [data-nieuws] (role=status).
const plek = document.querySelector<HTMLElement>('[data-rijen]');
const nieuws = document.querySelector<HTMLElement>('[data-nieuws]');
const WACHT_MS = 10_000;

const sleutelVan = (rij: Element): string => rij.querySelector<HTMLElement>('a[data-bekijk]')?.dataset['bekijk'] ?? '';
const vakjeIn = (rij: Element): HTMLInputElement | null => rij.querySelector('input[name="kies"]');
const alsGezien = (rij: Element): string => [...rij.children].filter((cel) => cel.querySelector('input[name="kies"]') === null).map((cel) => cel.outerHTML).join('');

/** The cells of the new row in the old one; a ticked box keeps its value until it is unticked. */
function werkBij(oud: Element, vers: Element): void {
  const vakje = vakjeIn(oud);
  const waarde = vakjeIn(vers)?.value;
  if (vakje === null || waarde === undefined) {
    oud.replaceChildren(...vers.children);
    return;
  }
  if (vakje.checked) vakje.dataset['nu'] = waarde;
  else vakje.value = waarde;
  const cellen = [...vers.children];
  for (const [index, cel] of [...oud.children].entries()) if (!cel.contains(vakje)) cel.replaceWith(cellen[index] ?? cel);
}

function zetIn(lijf: Element, vers: Element): number {
  const oud = new Map([...lijf.children].map((rij) => [sleutelVan(rij), rij]));
  let veranderd = 0;
  let vorige: Element | null = null;
  for (const rij of [...vers.children]) {
    const bekend = oud.get(sleutelVan(rij));
    oud.delete(sleutelVan(rij));
    if (bekend === undefined || alsGezien(bekend) !== alsGezien(rij)) veranderd += 1;
    if (bekend !== undefined && !bekend.isEqualNode(rij)) werkBij(bekend, rij);
    const hier = bekend ?? rij;
    const plaats: Element | null = vorige === null ? lijf.firstElementChild : vorige.nextElementSibling;
    if (bekend === undefined) lijf.insertBefore(rij, plaats);
    vorige = hier;
  }
  for (const rij of oud.values()) {
    veranderd += 1;
    // Where somebody stands, or what somebody chose, stays until that person says otherwise.
    if (vakjeIn(rij)?.checked !== true && !rij.contains(document.activeElement)) rij.remove();
  }
  return veranderd;
}

if (plek) {
  let etag: string | null = null;
  const adres = plek.dataset['rijen'] ?? '';
  plek.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.checked || target.dataset['nu'] === undefined) return;
    target.value = target.dataset['nu'];
    delete target.dataset['nu'];
  });
  const vraag = async (): Promise<void> => {
    // Said in so many words, because a browser adds `no-cache` to a conditional request of its own accord: then nothing is ever a 304.
    const antwoord = await fetch(adres, { headers: { 'Cache-Control': 'max-age=0', ...(etag === null ? {} : { 'If-None-Match': etag }) }, redirect: 'manual' });
    if (antwoord.status !== 200) return;
    etag = antwoord.headers.get('ETag');
    const vers = new DOMParser().parseFromString(await antwoord.text(), 'text/html').querySelector('tbody');
    const lijf = plek.querySelector('tbody');
    const aantal = vers === null || lijf === null ? 0 : zetIn(lijf, vers);
    if (aantal > 0 && nieuws) nieuws.textContent = aantal === 1 ? 'Een collega veranderde 1 document. U ziet hier hoe het nu is.' : `Collega’s veranderden ${aantal} documenten. U ziet hier hoe het nu is.`;
    if (aantal > 0) plek.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const beurt = (): void => {
    const klaar = document.visibilityState === 'hidden' ? Promise.resolve() : vraag().catch(() => undefined);
    void klaar.then(() => setTimeout(beurt, WACHT_MS));
  };
  setTimeout(beurt, WACHT_MS);
}
