// The inventory list as a table in a letter or document, and its totals. Columns that say nothing are left out.
import type { Oordeel } from '../../document/events.ts';
import { grondtekst, grondUitleg, oordeeltekst } from '../../wet/weigeringsgronden/teksten.ts';
import { datumtekst } from '../brieven/datum.ts';
import type { Blok, Cel, Kolom } from '../brieven/model.ts';
import { SOORT, type Lijstregel, type Werkregel } from './model.ts';

interface Lijstkolom<Regel extends Lijstregel> {
  readonly kolom: Kolom;
  readonly cel: (regel: Regel) => Cel;
}

const OORDELEN: readonly Oordeel[] = ['openbaar', 'deels_openbaar', 'niet_openbaar', 'reeds_openbaar', 'buiten_verzoek', 'dubbel'];

/** Codes compare part by part, so that 5.1.2.e stands before 5.2.1 and both before 5.4a. */
const opCode = (a: string, b: string): number => a.localeCompare(b, 'nl', { numeric: true });

const documenten = (aantal: number): string => (aantal === 1 ? '1 document' : `${aantal} documenten`);

/** "Openbaar: 3 documenten", per judgement that was given. What was taken away since is counted by itself: nobody can read it. */
export function tellingPerOordeel(regels: readonly Pick<Lijstregel, 'oordeel' | 'ingetrokken'>[]): readonly string[] {
  const telling = (tekst: string, aantal: number): readonly string[] => (aantal === 0 ? [] : [`${tekst}: ${documenten(aantal)}`]);
  return [
    ...OORDELEN.flatMap((oordeel) => telling(oordeeltekst(oordeel), regels.filter((regel) => regel.oordeel === oordeel && regel.ingetrokken !== true).length)),
    ...telling('Van de site gehaald', regels.filter(({ ingetrokken }) => ingetrokken === true).length),
  ];
}

/** More different reasons than this are only read at the documents themselves. */
const MEESTE_MOTIVERINGEN = 5;
/** Nor longer ones (characters). */
const LANGSTE_MOTIVERING = 400;

type Gemotiveerd = Pick<Lijstregel, 'volgnummer' | 'gronden' | 'motivering'>;

/** "Hun privacy weegt zwaarder. (Document 2 en 5)", per reason that was given. */
function motiveringen(regels: readonly Gemotiveerd[]): readonly string[] {
  const perTekst = new Map<string, number[]>();
  for (const { motivering, volgnummer } of regels) {
    const tekst = motivering?.trim() ?? '';
    if (tekst !== '') perTekst.set(tekst, [...(perTekst.get(tekst) ?? []), volgnummer]);
  }
  const teVeel = perTekst.size > MEESTE_MOTIVERINGEN || [...perTekst.keys()].some(({ length }) => length > LANGSTE_MOTIVERING);
  if (teVeel) return ['Onze uitleg staat in de lijst, bij elk document.'];
  return [...perTekst].map(([tekst, nummers]) => `${tekst} (${nummers.length > MEESTE_MOTIVERINGEN ? documenten(nummers.length) : `Document ${opsomming(nummers.map(String))}`})`);
}

/** "1, 2 en 5" */
const opsomming = (delen: readonly string[]): string => (delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`);

/** Per ground that was used: its name, what it means, the article, on how many documents, and the reasons that were given. */
export function tellingPerGrond(regels: readonly Gemotiveerd[]): readonly string[] {
  const codes = [...new Set(regels.flatMap(({ gronden }) => gronden))].sort(opCode);
  return codes.map((code) => {
    const eigen = regels.filter(({ gronden }) => gronden.includes(code));
    return [`${grondtekst(code)}.`, grondUitleg(code), `(Artikel ${code} Woo, bij ${documenten(eigen.length)})`, ...motiveringen(eigen)].filter((deel) => deel !== '').join(' ');
  });
}

type Verwant = Pick<Lijstregel, 'bijlageBij' | 'gesprek' | 'zelfdeAls'> & Partial<Pick<Werkregel, 'lijktOp'>>;

/** Every relation in words, each on its own line. */
export const hoortBij = ({ bijlageBij, gesprek, zelfdeAls, lijktOp = null }: Verwant): string =>
  ([['Bijlage bij', bijlageBij], ['Gesprek van', gesprek], ['Zelfde als', zelfdeAls], ['Lijkt op', lijktOp]] as const).flatMap(([woorden, nummer]) => (nummer === null ? [] : [`${woorden} ${nummer}`])).join('\n');

/** Texts of a line that come after each other, without those that are empty. */
const onderElkaar = (...delen: readonly (string | null)[]): string => delen.filter((deel) => deel !== null && deel !== '').join('\n');

export function oordeelVan({ oordeel, ingetrokken }: Pick<Lijstregel, 'oordeel' | 'ingetrokken'>): string {
  if (ingetrokken === true) return 'Van de site gehaald';
  return oordeel === null ? '' : oordeeltekst(oordeel);
}

const KOLOMMEN: readonly Lijstkolom<Lijstregel>[] = [
  { kolom: { titel: 'Nr.', breedte: 4, uitlijning: 'rechts', rijkop: true }, cel: ({ volgnummer }) => String(volgnummer) },
  { kolom: { titel: 'Hoort bij', breedte: 8 }, cel: hoortBij },
  { kolom: { titel: 'Datum', breedte: 10 }, cel: ({ datum }) => (datum === null ? 'Onbekend' : datumtekst(datum)) },
  { kolom: { titel: 'Soort', breedte: 9 }, cel: ({ soort }) => SOORT[soort] },
  { kolom: { titel: 'Titel', breedte: 24 }, cel: ({ titel, adres }) => (adres === null ? titel : { tekst: titel, adres }) },
  { kolom: { titel: 'Pag.', breedte: 5, uitlijning: 'rechts' }, cel: ({ paginas }) => (paginas === null ? '' : String(paginas)) },
  { kolom: { titel: 'Oordeel', breedte: 10 }, cel: oordeelVan },
  { kolom: { titel: 'Reden in de wet', breedte: 18 }, cel: ({ gronden }) => gronden.map((code) => `${code} ${grondtekst(code)}`).join('\n') },
  {
    kolom: { titel: 'Toelichting', breedte: 18 },
    cel: ({ motivering, vindplaats }) => {
      const tekst = onderElkaar(motivering, vindplaats);
      return vindplaats !== null && tekst === vindplaats ? { tekst, adres: vindplaats } : tekst;
    },
  },
];

const GATEN: Lijstkolom<Werkregel> = { kolom: { titel: 'Nog te doen', breedte: 13 }, cel: ({ gaten }) => ({ tekst: gaten.join('\n'), toon: 'fout' }) };

const isLeeg = (cel: Cel): boolean => (typeof cel === 'string' ? cel : cel.tekst) === '';

function tabel<Regel extends Lijstregel>(kolommen: readonly Lijstkolom<Regel>[], regels: readonly Regel[]): Blok {
  const gevuld = kolommen.filter(({ kolom, cel }) => kolom.titel === 'Nr.' || !regels.every((regel) => isLeeg(cel(regel))));
  return { soort: 'tabel', kolommen: gevuld.map(({ kolom }) => kolom), rijen: regels.map((regel) => gevuld.map(({ cel }) => cel(regel))) };
}

export const lijstblok = (regels: readonly Lijstregel[]): Blok => tabel(KOLOMMEN, regels);
/** With what is still to be done, in red and in words. */
export const werklijstblok = (regels: readonly Werkregel[]): Blok => tabel<Werkregel>([...KOLOMMEN, GATEN], regels);
