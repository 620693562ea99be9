// Island for the assessment grid: keys to walk, choose and judge, and the page beside the grid without a reload.
// Expects: form[data-rooster] with input[name="kies"] and a[data-bekijk] per row, [data-sneltoetsen], [data-kijkvenster][data-basis].
// What colleagues do meanwhile is put in the rows by the island `rijen`.
// Keys can be switched off (WCAG 2.1.4) and do nothing while somebody types.
const form = document.querySelector<HTMLFormElement>('form[data-rooster]');
const venster = document.querySelector<HTMLElement>('[data-kijkvenster]');
const uitleg = document.querySelector<HTMLDetailsElement>('[data-sneltoetsen]');
const schakelaar = uitleg?.querySelector<HTMLInputElement>('input[name="sneltoetsenAan"]');
const SLEUTEL = 'woo-sneltoetsen';

if (form && uitleg && schakelaar) {
  uitleg.hidden = false;
  schakelaar.checked = localStorage.getItem(SLEUTEL) !== 'uit';
  // The switch is a setting of this browser, never part of the order.
  schakelaar.removeAttribute('name');
  schakelaar.addEventListener('change', () => localStorage.setItem(SLEUTEL, schakelaar.checked ? 'aan' : 'uit'));

  // Asked each time: rows come and go while colleagues work.
  const vakjes = (): readonly HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('input[name="kies"]')];
  const rijVan = (vakje: Element | null): HTMLElement | null => vakje?.closest('tr') ?? null;
  let vorigeKeuze = -1;

  const hier = (): number => {
    const rij = rijVan(document.activeElement);
    return rij === null ? -1 : vakjes().findIndex((vakje) => rijVan(vakje) === rij);
  };
  const naar = (index: number): void => {
    const rijen = vakjes();
    rijen[Math.max(0, Math.min(rijen.length - 1, index))]?.focus();
  };
  const meld = (): boolean => form.dispatchEvent(new Event('change', { bubbles: true }));

  const bekijk = async (link: HTMLAnchorElement): Promise<void> => {
    const basis = venster?.dataset['basis'];
    const { searchParams } = new URL(link.href);
    const id = searchParams.get('bekijk');
    if (venster === null || basis === undefined || id === null) return;
    const antwoord = await fetch(`${basis}/${id}?${searchParams.toString()}`, { redirect: 'manual' }).catch(() => null);
    if (antwoord?.ok !== true) {
      location.assign(link.href);
      return;
    }
    const deel = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
    const bladerde = venster.contains(document.activeElement);
    venster.replaceChildren(...deel.body.childNodes);
    // Who turned a page by its link stays on that link, so that the next press turns the next page.
    if (bladerde) [...venster.querySelectorAll('a')].find(({ textContent }) => textContent === link.textContent)?.focus();
  };

  const bekijkt = (event: MouseEvent, kiezer: string): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(kiezer);
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void bekijk(link);
  };
  form.addEventListener('click', (event) => bekijkt(event, 'a[data-bekijk]'));
  venster?.addEventListener('click', (event) => bekijkt(event, 'a[href*="bekijk="]'));
  const blader = (tekst: string): boolean => {
    const link = [...(venster?.querySelectorAll<HTMLAnchorElement>('a[href*="bekijk="]') ?? [])].find(({ textContent }) => textContent.trim() === tekst);
    if (link !== undefined) void bekijk(link);
    return link !== undefined;
  };

  const kies = (index: number, reeks: boolean): void => {
    const rijen = vakjes();
    const vakje = rijen[index];
    if (vakje === undefined) return;
    vakje.checked = !vakje.checked;
    if (reeks && vorigeKeuze >= 0) {
      for (const ander of rijen.slice(Math.min(index, vorigeKeuze), Math.max(index, vorigeKeuze) + 1)) ander.checked = vakje.checked;
    }
    vorigeKeuze = index;
    meld();
  };

  const OORDELEN: Readonly<Record<string, string>> = { '1': 'openbaar', '2': 'deels_openbaar', '3': 'niet_openbaar', '4': 'reeds_openbaar' };
  const oordeel = (waarde: string): void => {
    const index = hier();
    // A judgement with nothing chosen is about the document one stands on.
    if (index >= 0 && !vakjes().some(({ checked }) => checked)) kies(index, false);
    const knop = form.querySelector<HTMLInputElement>(`input[name="oordeel"][value="${waarde}"]`);
    if (knop === null) return;
    knop.checked = true;
    if (index < 0) knop.focus();
    if (waarde !== 'openbaar') opendeGronden()?.setAttribute('open', '');
  };
  const opendeGronden = (): HTMLDetailsElement | null => form.querySelector('[data-gronden]');
  const linkBij = (index: number, kiezer: string): HTMLAnchorElement | null => rijVan(vakjes()[index] ?? null)?.querySelector<HTMLAnchorElement>(kiezer) ?? null;

  const doe = (toets: string, shift: boolean): boolean => {
    const index = hier();
    const waarde = OORDELEN[toets];
    if (waarde !== undefined) {
      oordeel(waarde);
      return true;
    }
    switch (toets) {
      case 'j':
      case 'ArrowDown':
        naar(index + 1);
        return true;
      case 'k':
      case 'ArrowUp':
        naar(index < 0 ? 0 : index - 1);
        return true;
      case 'x':
      case 'X':
        kies(index, shift);
        return index >= 0;
      case ' ': {
        const link = linkBij(index, 'a[data-bekijk]');
        if (link !== null) void bekijk(link);
        return link !== null;
      }
      case 'n':
        return blader('Volgende pagina');
      case 'p':
        return blader('Vorige pagina');
      case 'Enter': {
        const link = document.activeElement instanceof HTMLInputElement ? linkBij(index, 'th a') : null;
        link?.click();
        return link !== null;
      }
      case 'g': {
        const gronden = opendeGronden();
        gronden?.setAttribute('open', '');
        gronden?.querySelector<HTMLInputElement>('input')?.focus();
        return gronden !== null;
      }
      case 'b':
        form.requestSubmit();
        return true;
      case 'u': {
        const knop = document.querySelector<HTMLButtonElement>('form[action$="/ongedaan"] button');
        knop?.focus();
        return knop !== null;
      }
      case '?':
        uitleg.open = !uitleg.open;
        uitleg.querySelector('summary')?.focus();
        return true;
      default:
        return false;
    }
  };

  const typt = (element: EventTarget | null): boolean =>
    element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && !['checkbox', 'radio'].includes(element.type));
  /** Keys that a field of the judgement needs itself: a space ticks a ground, arrows walk the radio buttons. */
  const eigenToets = (element: EventTarget | null, toets: string): boolean =>
    (element instanceof HTMLInputElement && element.name !== 'kies' && [' ', 'ArrowDown', 'ArrowUp', 'Enter'].includes(toets)) ||
    (element instanceof HTMLElement && ['SUMMARY', 'A', 'BUTTON'].includes(element.tagName) && [' ', 'Enter'].includes(toets));

  document.addEventListener('keydown', (event) => {
    if (!schakelaar.checked || event.ctrlKey || event.metaKey || event.altKey || typt(event.target) || eigenToets(event.target, event.key)) return;
    if (['ArrowDown', 'ArrowUp'].includes(event.key) && hier() < 0) return;
    if (doe(event.key, event.shiftKey)) event.preventDefault();
  });
}
