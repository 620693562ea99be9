// What the address of the page about rules asks, as it was typed and as a choice, and the address that asks the same.
import type { Invoerfout } from '../../../../kern/errors.ts';
import { isZoalsNu, leesKeuze, type Grondslag, type Regelkeuze } from '../../../../toepassing/regels/keuze.ts';
import { DATUMNAAM } from '../../../../wet/vergelijken/teksten.ts';
import type { Datumsoort } from '../../../../wet/vergelijken/model.ts';
import type { Velden } from '../../../http/velden.ts';
import { leesDatum } from '../../../ui/formulier/leesdatum.ts';

type PlainDate = Temporal.PlainDate;

export const PAD = '/beheer/regels';

/** As it was typed: what a page shows again. */
export interface Regelinvoer {
  readonly lezingen: Readonly<Record<string, string>>;
  readonly erbij: string;
  readonly weg: readonly string[];
  readonly regelset: string;
  readonly zaken: 'alle' | 'lopend';
  /** Only this kind of day; empty for all. */
  readonly soort: Datumsoort | '';
  readonly pagina: number;
}

export interface Regelvraag {
  readonly invoer: Regelinvoer;
  /** Null when nothing was asked, or when it cannot be used. */
  readonly keuze: Regelkeuze | null;
  readonly fouten: readonly Invoerfout[];
}

const LEZING = /^R\d+[a-z]?$/;
const isSoort = (tekst: string): tekst is Datumsoort => Object.hasOwn(DATUMNAAM, tekst);
const paginanummer = (tekst: string): number => (/^[1-9]\d{0,4}$/.test(tekst) ? Number(tekst) : 1);

export function invoerVan(velden: Velden): Regelinvoer {
  const soort = velden.een('soort');
  return {
    lezingen: Object.fromEntries(Object.entries(velden.alsObject()).filter(([naam, waarde]) => LEZING.test(naam) && waarde !== '')),
    erbij: velden.alle('erbij').filter((tekst) => tekst !== '').join('\n'),
    weg: velden.alle('weg').filter((tekst) => tekst !== ''),
    regelset: velden.een('regelset'),
    zaken: velden.een('zaken') === 'lopend' ? 'lopend' : 'alle',
    soort: isSoort(soort) ? soort : '',
    pagina: paginanummer(velden.een('pagina')),
  };
}

/** Dates as people write them; each that is none is a fault of its own. */
function leesDagen(veld: 'erbij' | 'weg', teksten: readonly string[]): { readonly dagen: readonly PlainDate[]; readonly fouten: readonly Invoerfout[] } {
  const gelezen = teksten.map((tekst) => tekst.trim()).filter((tekst) => tekst !== '').map((tekst) => ({ tekst, ...leesDatum(tekst) }));
  return {
    dagen: gelezen.flatMap((each) => (each.ok ? [each.datum] : [])),
    fouten: gelezen.flatMap((each) => (each.ok ? [] : [{ veld, uitleg: `"${each.tekst.slice(0, 40)}": ${each.uitleg}` }])),
  };
}

/** Reads the address. `vergelijk` comes along with the button: without it an empty address is a first visit. */
export function leesVraag(velden: Velden, grondslag: Grondslag): Regelvraag {
  const invoer = invoerVan(velden);
  const { lezingen, erbij, weg, regelset } = invoer;
  const ingevuld = Object.keys(lezingen).length + weg.length > 0 || erbij !== '' || regelset !== '';
  if (!ingevuld && velden.een('vergelijk') === '') return { invoer, keuze: null, fouten: [] };
  const nieuw = leesDagen('erbij', erbij.split(/[\n,;]/));
  const oud = leesDagen('weg', weg);
  const gelezen = leesKeuze({ lezingen: Object.entries(lezingen), erbij: nieuw.dagen, weg: oud.dagen, regelset: regelset === '' ? null : regelset }, grondslag);
  const fouten = [...nieuw.fouten, ...oud.fouten, ...gelezen.fouten];
  if (fouten.length > 0) return { invoer, keuze: null, fouten };
  if (isZoalsNu(gelezen.keuze)) return { invoer, keuze: null, fouten: [{ veld: '', uitleg: 'U koos alleen wat nu al geldt. Kies bij een lezing een ander antwoord, of verander een vrije dag.' }] };
  return { invoer, keuze: gelezen.keuze, fouten: [] };
}

/** The query that asks the same, with another filter or page. */
export const alsVraag = ({ lezingen, erbij, weg, regelset, zaken, soort }: Regelinvoer, anders: { readonly soort?: Datumsoort | ''; readonly pagina?: number } = {}): Readonly<Record<string, string | number | readonly string[] | undefined>> => ({
  ...lezingen,
  erbij: erbij.split(/[\n,;]/).map((dag) => dag.trim()),
  weg,
  regelset,
  zaken: zaken === 'alle' ? undefined : zaken,
  soort: anders.soort ?? soort,
  pagina: anders.pagina === undefined || anders.pagina === 1 ? undefined : anders.pagina,
});
