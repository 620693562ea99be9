// Which requests a figure counts. A number and the list behind it come from here both, so they cannot differ.
import { grondVan } from '../wet/weigeringsgronden/gronden.ts';
import type { Bezwaaruitkomst } from '../bezwaar/events.ts';
import type { Besluituitkomst } from '../verzoek/events.ts';
import { KLASSEN, type Cijferzaak, type Klasse, type Periode } from './model.ts';

export const STROMEN = ['ontvangen', 'besloten', 'doorgezonden', 'ingetrokken', 'informeel', 'anders', 'open'] as const;
export type Stroom = (typeof STROMEN)[number];

const uitkomstentabel: Readonly<Record<Besluituitkomst, true>> = {
  openbaar: true, gedeeltelijk_openbaar: true, niet_openbaar: true, geen_documenten: true, reeds_openbaar: true,
  niet_behandeld_precisering: true, niet_behandeld_aanvulling: true, niet_behandeld_misbruik: true,
};
export const UITKOMSTEN = Object.keys(uitkomstentabel) as readonly Besluituitkomst[];
export const BEZWAARUITKOMSTEN: readonly Bezwaaruitkomst[] = ['niet-ontvankelijk', 'ongegrond', 'gedeeltelijk-gegrond', 'gegrond'];

/** What is counted, as it stands in an address. */
export type Wat = Stroom | 'op-tijd' | 'deelbesluiten' | 'bezwaar' | `klasse-${Klasse}` | `uitkomst-${Besluituitkomst}` | `grond-${string}` | `bezwaar-${Bezwaaruitkomst}`;

const VAST: ReadonlySet<string> = new Set([
  ...STROMEN, 'op-tijd', 'deelbesluiten', 'bezwaar',
  ...KLASSEN.map((klasse) => `klasse-${klasse}`), ...UITKOMSTEN.map((uitkomst) => `uitkomst-${uitkomst}`), ...BEZWAARUITKOMSTEN.map((uitkomst) => `bezwaar-${uitkomst}`),
]);
/** Is this text, from an address, something that is counted? */
export const isWat = (tekst: string): tekst is Wat => VAST.has(tekst) || (tekst.startsWith('grond-') && grondVan(tekst.slice('grond-'.length)) !== null);

const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Temporal.PlainDate.compare(a, b);
export const valtIn = (dag: Temporal.PlainDate, { van, tot }: Periode): boolean => compare(van, dag) <= 0 && compare(dag, tot) <= 0;

const stroomVan = ({ einde }: Cijferzaak): Stroom => {
  switch (einde?.door) {
    case undefined:
      return 'open';
    case 'besluit':
      return 'besloten';
    case 'doorzending':
      return 'doorgezonden';
    case 'intrekking':
      return 'ingetrokken';
    case 'informeel':
      return 'informeel';
    case 'ander-regime':
    case 'samenvoeging':
      return 'anders';
  }
};

function telt(zaak: Cijferzaak, wat: Wat, periode: Periode): boolean {
  const { ontvangenOp, einde, klasse, uitkomst, gronden, bezwaren, deelbesluiten } = zaak;
  if (wat === 'ontvangen') return valtIn(ontvangenOp, periode);
  if (wat === 'open') return compare(ontvangenOp, periode.tot) <= 0 && (einde === null || compare(einde.op, periode.tot) > 0);
  if (wat === 'bezwaar') return bezwaren.some(({ op }) => valtIn(op, periode));
  if (wat.startsWith('bezwaar-')) return bezwaren.some(({ beslist }) => beslist !== null && `bezwaar-${beslist.uitkomst}` === wat && valtIn(beslist.op, periode));
  if (einde === null || !valtIn(einde.op, periode)) return false;
  const stroom = stroomVan(zaak);
  if (stroom === wat) return true;
  if (stroom !== 'besloten') return false;
  if (wat === 'op-tijd') return klasse !== 'te-laat';
  if (wat === 'deelbesluiten') return deelbesluiten > 0;
  return wat === `klasse-${klasse ?? ''}` || wat === `uitkomst-${uitkomst ?? ''}` || (wat.startsWith('grond-') && wat.slice('grond-'.length) in gronden);
}

/** The requests that this figure counts in this period. */
export const kies = (zaken: readonly Cijferzaak[], wat: Wat, periode: Periode): readonly Cijferzaak[] => zaken.filter((zaak) => telt(zaak, wat, periode));
