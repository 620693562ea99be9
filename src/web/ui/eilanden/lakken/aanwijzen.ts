// Pointing at the picture of the page: dragging over words, or drawing a box, whichever tool is in hand.
import { blad, keuze } from './pagina.ts';
import { stuur } from './versturen.ts';
import { beginSleep, eindigSleep, sleepNaar } from './woorden.ts';

type Gereedschap = 'tekst' | 'vlak';
/** In points of the page. */
interface Punt {
  readonly x: number;
  readonly y: number;
}

/** Smaller than this is a slip of the hand. Points. */
const KLEINST = 3;

let gereedschap: Gereedschap = 'tekst';

export function kiesGereedschap(ander: Gereedschap): void {
  gereedschap = ander;
  blad()?.setAttribute('data-actief', ander);
  for (const knop of document.querySelectorAll<HTMLButtonElement>('[data-kies]')) knop.setAttribute('aria-pressed', String(knop.dataset['kies'] === ander));
}

/** From the screen to points of the page. */
function punt(svg: SVGSVGElement, event: PointerEvent): Punt {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const { width: breedte, height: hoogte } = svg.viewBox.baseVal;
  return { x: ((event.clientX - left) / width) * breedte, y: ((event.clientY - top) / height) * hoogte };
}

function woordBij({ x, y }: Punt): number | null {
  for (const rect of document.querySelectorAll<SVGRectElement>('[data-woord]')) {
    const { x: links, y: boven, width, height } = rect;
    const [l, b] = [links.baseVal.value, boven.baseVal.value];
    if (x >= l - 2 && x <= l + width.baseVal.value + 2 && y >= b - 1 && y <= b + height.baseVal.value + 1) return Number(rect.dataset['woord']);
  }
  return null;
}

function tekenTrek(van: Punt, tot: Punt): void {
  const trek = document.querySelector('[data-trek]');
  const zetten = { x: Math.min(van.x, tot.x), y: Math.min(van.y, tot.y), width: Math.abs(van.x - tot.x), height: Math.abs(van.y - tot.y) };
  for (const [naam, waarde] of Object.entries(zetten)) trek?.setAttribute(naam, String(waarde));
}

function lakVlak(van: Punt, tot: Punt): void {
  const form = keuze();
  const knop = form?.querySelector<HTMLButtonElement>('button[formaction$="/vlak"]') ?? null;
  if (form === null || knop === null) return;
  const maat = (n: number): string => Math.max(0, n).toFixed(2);
  void stuur(form, knop, { x: maat(Math.min(van.x, tot.x)), y: maat(Math.min(van.y, tot.y)), breedte: maat(Math.abs(van.x - tot.x)), hoogte: maat(Math.abs(van.y - tot.y)) });
}

function volg(svg: SVGSVGElement): void {
  let begonnen: Punt | null = null;
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    begonnen = punt(svg, event);
    svg.setPointerCapture(event.pointerId);
    if (gereedschap === 'tekst') beginSleep(woordBij(begonnen));
  });
  svg.addEventListener('pointermove', (event) => {
    if (begonnen === null) return;
    const nu = punt(svg, event);
    if (gereedschap === 'vlak') tekenTrek(begonnen, nu);
    else sleepNaar(woordBij(nu));
  });
  svg.addEventListener('pointerup', (event) => {
    if (begonnen === null) return;
    const [van, tot] = [begonnen, punt(svg, event)];
    begonnen = null;
    if (gereedschap === 'vlak') {
      tekenTrek({ x: 0, y: 0 }, { x: 0, y: 0 });
      if (Math.abs(van.x - tot.x) >= KLEINST && Math.abs(van.y - tot.y) >= KLEINST) lakVlak(van, tot);
      return;
    }
    eindigSleep();
  });
}

/** Makes the picture of a page that was put in place answer to the pointer, with the tool that was in hand. */
export function beginAanwijzen(): void {
  for (const knop of document.querySelectorAll<HTMLButtonElement>('[data-kies]')) knop.addEventListener('click', () => kiesGereedschap(knop.dataset['kies'] === 'vlak' ? 'vlak' : 'tekst'));
  const svg = blad();
  if (svg !== null && keuze() !== null) volg(svg);
  kiesGereedschap(gereedschap);
}
