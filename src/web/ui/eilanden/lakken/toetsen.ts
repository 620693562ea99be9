// The keys of the editor, and the switch that turns them off (WCAG 2.1.4).
import { kiesGereedschap } from './aanwijzen.ts';
import { plek } from './pagina.ts';
import { stuur } from './versturen.ts';
import { beslis, volgendVoorstel, vorigVoorstel } from './voorstellen.ts';
import { kiesNiets, lakGekozen, loop } from './woorden.ts';

const TOETSEN = 'woo-lakken-toetsen';

const toetsenAan = (): boolean => localStorage.getItem(TOETSEN) !== 'uit';

function druk(pad: string): void {
  const form = document.querySelector<HTMLFormElement>(`form[action$="${pad}"]`);
  if (form !== null) void stuur(form, form.querySelector('button'));
}

const inTekst = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches('select, textarea, input:not([type="checkbox"])');

const GEWOON: Readonly<Record<string, () => void>> = {
  l: lakGekozen,
  t: () => kiesGereedschap('tekst'),
  v: () => kiesGereedschap('vlak'),
  j: volgendVoorstel,
  k: vorigVoorstel,
  a: () => beslis('lak'),
  x: () => beslis('verwerp'),
  z: () => druk('/ongedaan'),
  y: () => druk('/opnieuw'),
  n: () => document.querySelector<HTMLAnchorElement>('.woo-lakbladeren a[rel="next"]')?.click(),
  p: () => document.querySelector<HTMLAnchorElement>('.woo-lakbladeren a[rel="prev"]')?.click(),
  Escape: kiesNiets,
};

function opToets(event: KeyboardEvent): void {
  if (plek() === null || !toetsenAan() || event.altKey || inTekst(event.target)) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    druk(event.shiftKey ? '/opnieuw' : '/ongedaan');
    return;
  }
  if (event.key === 'ArrowRight' || event.key === 'ArrowDown') loop(event, 1);
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') loop(event, -1);
  else {
    const doe = GEWOON[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (doe === undefined) return;
    event.preventDefault();
    doe();
  }
}

/** Once: the keys are heard whatever page is in place. */
export function luisterNaarToetsen(): void {
  addEventListener('keydown', opToets);
}

/** The switch on a page that was put in place. */
export function beginSchakelaar(): void {
  const schakel = document.querySelector<HTMLInputElement>('#toetsen-aan');
  if (schakel === null) return;
  schakel.checked = toetsenAan();
  schakel.addEventListener('change', () => localStorage.setItem(TOETSEN, schakel.checked ? 'aan' : 'uit'));
}
