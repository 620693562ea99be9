// V5 and V10: the boxes themselves. Each is closed and has its label once, and nothing else is printed.
import { bevat } from './dekking.ts';
import { hartVan, type Paginabevinding } from './paginabevinding.ts';
import type { Druk } from './uitvoerpagina.ts';

/** A label must be light on its box. */
const LICHT = 0.8;

const letterlijk = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const kaal = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

/** V5 and V10: boxes are closed, and each has its label once. */
export function keurVakken(bevinding: Paginabevinding): void {
  const gebruikt = new Set<Druk>();
  for (const vak of bevinding.vakken) {
    if (!bevinding.dekking.isDicht(vak)) bevinding.fout('V5', 'Een lakvlak is niet helemaal dicht.');
    const label = bevinding.labels.find((each) => !gebruikt.has(each) && bevat(vak, ...hartVan(each)) && kaal(each.tekst) === kaal(vak.label));
    if (label !== undefined) gebruikt.add(label);
    else if (bevinding.vraag.plan !== null) bevinding.fout('V10', 'Op een lakvlak staat de grond niet.');
  }
  const plaatsen = new Set<string>();
  for (const label of bevinding.labels) {
    const plaats = `${label.tekst} ${JSON.stringify(bevinding.dekking.vlakkenRond(...hartVan(label)))}`;
    const dubbel = bevinding.vraag.plan === null ? plaatsen.has(plaats) || !bevinding.vakken.some((vak) => bevat(vak, ...hartVan(label))) : !gebruikt.has(label);
    plaatsen.add(plaats);
    if (dubbel) bevinding.fout('V10', 'Op deze pagina staat gedrukte tekst die niet bij een lakvlak hoort, of een grond staat er dubbel.');
    else if (label.kleur < LICHT) bevinding.fout('V10', 'Op een lakvlak is de grond niet te lezen.');
  }
}

/** The strip at the foot holds the reference with the page number, and nothing else. */
export function keurStrook(bevinding: Paginabevinding): void {
  const { kenmerk, nummer, paginas, bronhoogte, hoogte } = bevinding.vraag;
  if (hoogte - bronhoogte < 0.5) return;
  const [druk] = bevinding.strook;
  const tekst = kaal(druk?.tekst ?? '');
  const nummering = new RegExp(`^${kenmerk === null ? '.{0,200}' : letterlijk(kaal(kenmerk))}[ ·,|-]*(?:pagina )?${nummer}(?: van ${paginas}|/${paginas})?$`, 'u');
  if (bevinding.strook.length !== 1 || !nummering.test(tekst) || !bevinding.dekking.isWitOnder(bronhoogte + 0.5)) bevinding.fout('V5', 'In de strook onder de pagina staat iets anders dan het kenmerk en het nummer van de pagina.');
}
