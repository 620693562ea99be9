// From rows to figures of a period. Every number is the length of a list that `kies` gives.
import type { Bezwaaruitkomst } from '../bezwaar/events.ts';
import type { Besluituitkomst } from '../verzoek/events.ts';
import { duurVan, type Duur } from './duur.ts';
import { BEZWAARUITKOMSTEN, kies, STROMEN, UITKOMSTEN, type Stroom, type Wat } from './keuze.ts';
import { KLASSEN, type Cijferzaak, type Klasse, type Periode } from './model.ts';

/** A number with the name under which its list can be asked. */
export interface Telling<Sleutel extends string> {
  readonly sleutel: Sleutel;
  readonly wat: Wat;
  readonly aantal: number;
}

export interface Grondtelling extends Telling<string> {
  /** Documents to which the ground was applied, in the decisions that are counted. */
  readonly documenten: number;
}

export interface Cijfers {
  readonly stromen: Readonly<Record<Stroom, number>>;
  readonly klassen: readonly Telling<Klasse>[];
  /** Decided in time, whatever the reason that it was in time. */
  readonly opTijd: number;
  /** Decisions only. */
  readonly bruto: Duur | null;
  readonly netto: Duur | null;
  readonly uitkomsten: readonly Telling<Besluituitkomst>[];
  /** Only grounds that were used, most used first. */
  readonly gronden: readonly Grondtelling[];
  /** Requests that were decided in more than one decision. */
  readonly metDeelbesluiten: number;
  /** Requests against which an objection came in. */
  readonly bezwaren: number;
  readonly bezwaaruitkomsten: readonly Telling<Bezwaaruitkomst>[];
  readonly oudsteOpen: readonly Cijferzaak[];
}

const OUDSTE = 10;

function grondenVan(besloten: readonly Cijferzaak[]): readonly Grondtelling[] {
  const telling = new Map<string, { aantal: number; documenten: number }>();
  for (const [grond, aantal] of besloten.flatMap(({ gronden }) => Object.entries(gronden))) {
    const tot = telling.get(grond) ?? { aantal: 0, documenten: 0 };
    telling.set(grond, { aantal: tot.aantal + 1, documenten: tot.documenten + aantal });
  }
  return [...telling]
    .map(([sleutel, tel]) => ({ sleutel, wat: `grond-${sleutel}` as const, ...tel }))
    .sort((a, b) => b.aantal - a.aantal || (a.sleutel < b.sleutel ? -1 : 1));
}

export function cijfersVan(zaken: readonly Cijferzaak[], periode: Periode): Cijfers {
  const tel = (wat: Wat): number => kies(zaken, wat, periode).length;
  const besloten = kies(zaken, 'besloten', periode);
  return {
    stromen: Object.fromEntries(STROMEN.map((stroom) => [stroom, tel(stroom)])) as Record<Stroom, number>,
    klassen: KLASSEN.map((sleutel) => ({ sleutel, wat: `klasse-${sleutel}`, aantal: tel(`klasse-${sleutel}`) })),
    opTijd: tel('op-tijd'),
    bruto: duurVan(besloten.flatMap(({ bruto }) => (bruto === null ? [] : [bruto]))),
    netto: duurVan(besloten.flatMap(({ netto }) => (netto === null ? [] : [netto]))),
    uitkomsten: UITKOMSTEN.map((sleutel) => ({ sleutel, wat: `uitkomst-${sleutel}`, aantal: tel(`uitkomst-${sleutel}`) })),
    gronden: grondenVan(besloten),
    metDeelbesluiten: tel('deelbesluiten'),
    bezwaren: tel('bezwaar'),
    bezwaaruitkomsten: BEZWAARUITKOMSTEN.map((sleutel) => ({ sleutel, wat: `bezwaar-${sleutel}`, aantal: tel(`bezwaar-${sleutel}`) })),
    oudsteOpen: kies(zaken, 'open', periode).toSorted((a, b) => Temporal.PlainDate.compare(a.ontvangenOp, b.ontvangenOp)).slice(0, OUDSTE),
  };
}
