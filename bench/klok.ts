// How many full cases per second the legal clock computes on one core: every date with its derivation, mixed histories.
import { pathToFileURL } from 'node:url';
import { naarDag, naarDatum } from '../src/wet/dagnummer.ts';
import { berekenBezwaar } from '../src/wet/naspel/bezwaar.ts';
import type { Naspelfeit } from '../src/wet/naspel/feiten.ts';
import { berekenIngebrekestelling } from '../src/wet/naspel/niet-tijdig.ts';
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

/** What came after the decision: a third of the cases have an objection, some of those with mediation, repair or an extension. */
function naspel(n: number, feiten: readonly Feit[]): { readonly op: Temporal.PlainDate; readonly feiten: readonly Naspelfeit[] } | null {
  const besluit = feiten.find((feit) => feit.soort === 'besluit-bekendgemaakt');
  if (besluit === undefined) return null;
  const op = (dagen: number): Temporal.PlainDate => besluit.op.add({ days: dagen });
  const ontvangen: Naspelfeit = { soort: 'bezwaar-ontvangen', op: op(30), commissie: n % 4 === 0 };
  switch (n % 3) {
    case 0:
      return { op: besluit.op, feiten: [] };
    case 1:
      return { op: besluit.op, feiten: [ontvangen, { soort: 'bezwaar-beslist', op: op(80) }] };
    default:
      return {
        op: besluit.op,
        feiten: [
          ontvangen,
          { soort: 'herstel-gevraagd', op: op(45), uiterlijk: op(59) },
          { soort: 'hersteld', op: op(52) },
          { soort: 'bezwaar-verdaagd', op: op(70), weken: 6 },
          { soort: 'bezwaar-opgeschort', grond: 'overmacht', van: op(75), totEnMet: op(80) },
          { soort: 'bezwaar-beslist', op: op(140) },
        ],
      };
  }
}

interface Bankzaak {
  readonly feiten: readonly Feit[];
  readonly na: ReturnType<typeof naspel>;
}

/** Everything about one case: the request and its decisions, the objection, and whether a notice of default would hold. */
function volledig({ feiten, na }: Bankzaak): number {
  const { beslistermijn, afgerondOp } = berekenTermijnen(feiten);
  const stelling = berekenIngebrekestelling(naarDatum(naarDag(beslistermijn.einde) + 1), beslistermijn.einde, {}, afgerondOp);
  const bezwaar = na === null ? 0 : (berekenBezwaar(na.op, na.feiten).beslissen?.afleiding.length ?? 1);
  return beslistermijn.afleiding.length + bezwaar + (stelling.geldig ? 1 : 0);
}

export interface Klokuitslag {
  readonly zaken: number;
  readonly seconden: number;
  readonly zakenPerSeconde: number;
  /** The same, with the explanation for the requester written out as text. */
  readonly metTekstPerSeconde: number;
  /** Decision, objection, appeal and notice of default together. */
  readonly metNaspelPerSeconde: number;
}

/** Per second of processor time. Runs for about `seconden` seconds: a third bare, a third with what came after, a third with text. */
export function meetKlok(seconden = 2): Klokuitslag {
  const zaken = Array.from({ length: 2000 }, (_, n): Bankzaak => {
    const feiten = zaak(n);
    return { feiten, na: naspel(n, feiten) };
  });
  const loop = (werk: (bankzaak: Bankzaak) => number, duur: number): { aantal: number; tijd: number } => {
    for (const bankzaak of zaken) werk(bankzaak);
    const begin = performance.now();
    // Processor time, all threads: what one core does, also on a machine that does other work beside it.
    const processor = process.cpuUsage();
    let aantal = 0;
    let som = 0;
    while (performance.now() - begin < duur * 1000) {
      for (const bankzaak of zaken) som += werk(bankzaak);
      aantal += zaken.length;
    }
    // The sum keeps the work from being optimised away.
    if (som < 0) throw new Error('onmogelijk');
    const { user, system } = process.cpuUsage(processor);
    return { aantal, tijd: (user + system) / 1e6 };
  };
  const kaal = loop(({ feiten }) => berekenTermijnen(feiten).beslistermijn.afleiding.length, seconden / 3);
  const heel = loop(volledig, seconden / 3);
  const tekst = loop(({ feiten }) => uitleg(berekenTermijnen(feiten).beslistermijn, 'verzoeker').length, seconden / 3);
  return {
    zaken: kaal.aantal,
    seconden: kaal.tijd,
    zakenPerSeconde: Math.round(kaal.aantal / kaal.tijd),
    metTekstPerSeconde: Math.round(tekst.aantal / tekst.tijd),
    metNaspelPerSeconde: Math.round(heel.aantal / heel.tijd),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { zakenPerSeconde, metNaspelPerSeconde, metTekstPerSeconde } = meetKlok();
  console.log(
    `klok: ${zakenPerSeconde} zaken/s per kern met afleiding, ${metNaspelPerSeconde} zaken/s met bezwaar, beroep en ingebrekestelling (doel 50000), ` +
      `${metTekstPerSeconde} zaken/s met tekst voor de verzoeker`,
  );
}
