// How many full cases per second the legal clock computes on one core: every date with its derivation, mixed histories.
import { pathToFileURL } from 'node:url';
import { berekenTermijnen } from '../src/wet/termijnen/bereken.ts';
import type { Feit } from '../src/wet/termijnen/feiten.ts';
import { uitleg } from '../src/wet/termijnen/uitleg.ts';

/** Cases by kind of history, so that the mix is what a busy body sees: most are plain, some have everything. */
function zaak(n: number): readonly Feit[] {
  const dag0 = Temporal.PlainDate.from('2025-01-06').add({ days: (n * 7) % 1000 });
  const op = (dagen: number): Temporal.PlainDate => dag0.add({ days: dagen });
  const ontvangst: Feit = { soort: 'ontvangst', ontvangenOp: dag0 };
  const verdaging: Feit = { soort: 'verdaging', aangekondigdOp: op(20), weken: 2, schriftelijkEnGemotiveerd: true };
  const precisering: readonly Feit[] = [
    { soort: 'aanvulling-gevraagd', op: op(5), uiterlijk: op(19), grondslag: 'Woo 4.1 lid 5' },
    { soort: 'aanvulling-ontvangen', op: op(12) },
  ];
  const zienswijzen: readonly Feit[] = [
    { soort: 'zienswijzen-gevraagd', verzoekerGeinformeerdOp: op(15), uiterlijk: op(29), derden: ['A', 'B', 'C'] },
    { soort: 'zienswijze-ontvangen', op: op(22), derde: 'A' },
    { soort: 'zienswijze-ontvangen', op: op(27), derde: 'B' },
  ];
  const besluit: Feit = { soort: 'besluit-bekendgemaakt', op: op(50), bezwaarVerwacht: n % 2 === 0, besluit: 'b' };
  switch (n % 5) {
    case 0:
      return [ontvangst];
    case 1:
      return [ontvangst, verdaging, besluit];
    case 2:
      return [ontvangst, ...precisering, verdaging];
    case 3:
      return [ontvangst, ...zienswijzen, verdaging, besluit];
    default:
      return [
        ...zienswijzen,
        ontvangst,
        ...precisering,
        verdaging,
        { soort: 'uitstel-tot', op: op(48), tot: op(90), schriftelijk: true },
        besluit,
        { soort: 'voorziening-gevraagd', op: op(55), besluit: 'b' },
      ];
  }
}

export interface Klokuitslag {
  readonly zaken: number;
  readonly seconden: number;
  readonly zakenPerSeconde: number;
  /** The same, with the explanation for the requester written out as text. */
  readonly metTekstPerSeconde: number;
}

/** Runs for about `seconden` seconds (half with, half without text). */
export function meetKlok(seconden = 2): Klokuitslag {
  const zaken = Array.from({ length: 2000 }, (_, n) => zaak(n));
  const loop = (werk: (feiten: readonly Feit[]) => number, duur: number): { aantal: number; tijd: number } => {
    for (const feiten of zaken) werk(feiten);
    const begin = performance.now();
    let aantal = 0;
    let som = 0;
    while (performance.now() - begin < duur * 1000) {
      for (const feiten of zaken) som += werk(feiten);
      aantal += zaken.length;
    }
    // The sum keeps the work from being optimised away.
    if (som < 0) throw new Error('onmogelijk');
    return { aantal, tijd: (performance.now() - begin) / 1000 };
  };
  const kaal = loop((feiten) => berekenTermijnen(feiten).beslistermijn.afleiding.length, seconden / 2);
  const tekst = loop((feiten) => uitleg(berekenTermijnen(feiten).beslistermijn, 'verzoeker').length, seconden / 2);
  return {
    zaken: kaal.aantal,
    seconden: kaal.tijd,
    zakenPerSeconde: Math.round(kaal.aantal / kaal.tijd),
    metTekstPerSeconde: Math.round(tekst.aantal / tekst.tijd),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { zakenPerSeconde, metTekstPerSeconde } = meetKlok();
  console.log(`klok: ${zakenPerSeconde} zaken/s per kern met afleiding (doel 50000), ${metTekstPerSeconde} zaken/s met tekst voor de verzoeker`);
}
