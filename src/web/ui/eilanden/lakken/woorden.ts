// Choosing words: what is checked in the text is what the picture shows, and what goes when a ground is given.
import { keuze, meld, gronden, vinkje, vinkjes } from './pagina.ts';
import { stuur } from './versturen.ts';

const METER = 'woo-lak__woord--gekozen';

/** Word from which a drag or a Shift selection began. */
let anker: number | null = null;

/** The picture shows what is checked in the text. */
export function toon(): void {
  for (const rect of document.querySelectorAll<SVGRectElement>('[data-woord]')) rect.classList.toggle(METER, vinkje(Number(rect.dataset['woord']))?.checked === true);
}

function kies(van: number, tot: number): void {
  const [eerste, laatste] = van < tot ? [van, tot] : [tot, van];
  for (const each of vinkjes()) {
    const woord = Number(each.value);
    if (woord >= eerste && woord <= laatste) each.checked = true;
  }
  toon();
}

export function kiesNiets(): void {
  for (const each of vinkjes()) each.checked = false;
  anker = null;
  toon();
}

export function lakGekozen(): void {
  const form = keuze();
  const knop = form?.querySelector<HTMLButtonElement>('button[type="submit"]') ?? null;
  if (form !== null) void stuur(form, knop);
}

/** A drag over the words of the picture, from this one; null when it began beside them. */
export function beginSleep(woord: number | null): void {
  anker = woord;
  if (anker !== null) kies(anker, anker);
}

export function sleepNaar(woord: number | null): void {
  if (anker !== null && woord !== null) kies(anker, woord);
}

export function eindigSleep(): void {
  const aantal = vinkjes().filter(({ checked }) => checked).length;
  // With a ground chosen beforehand a drag is a redaction; else the ground is what is asked next.
  if (anker !== null && gronden().length > 0) lakGekozen();
  else if (aantal > 0) meld(`${aantal} woorden gekozen. Kies nu een grond.`);
  anker = null;
}

/** From word to word in the text; with Shift everything on the way is chosen. */
export function loop(event: KeyboardEvent, stap: 1 | -1): void {
  const alle = vinkjes();
  const nu = alle.findIndex((each) => each === document.activeElement);
  const volgende = alle[nu + stap];
  if (nu < 0 || volgende === undefined) return;
  event.preventDefault();
  volgende.focus();
  if (!event.shiftKey) {
    anker = null;
    return;
  }
  anker ??= Number(alle[nu]?.value);
  kies(anker, Number(volgende.value));
}
