// The list of a series: one row per publication, from a spreadsheet of any kind. Row numbers are those that it shows; every fault is named.
import { RoosterOnleesbaar, type Cel, type Rooster, type Roosterlezer, type Roosterrij } from '../../../documentverwerking/rooster/index.ts';
import { fromIsoDate, toIsoDate, type IsoDate } from '../../../kern/date.ts';
import { celfout, celtekst } from '../../../productierapport/index.ts';
import type { Handelingen } from '../../../publicatie/inhoud.ts';
import type { Tabel } from '../../../uitvoer/index.ts';
import { categorieVan } from '../../../wet/informatiecategorieen/categorieen.ts';
import { leesDatumtekst } from './datum.ts';

export const KOLOMMEN = ['kenmerk', 'titel', 'categorie', 'samenvatting', 'datum', 'openbaar op', 'bestanden', 'korte titel', 'trefwoorden', 'ontvangen op', 'ondertekend op', 'vastgesteld op'] as const;
type Kolom = (typeof KOLOMMEN)[number];
/** Days on which something happened, for all documents of a row. The national index leaves out what has none. */
const DAGEN = { ontvangen: 'ontvangen op', ondertekend: 'ondertekend op', vastgesteld: 'vastgesteld op' } as const satisfies Record<keyof Handelingen, Kolom>;
const DATUMKOLOMMEN: ReadonlySet<Kolom> = new Set<Kolom>(['datum', 'openbaar op', ...Object.values(DAGEN)]);
const isKolom = (naam: string): naam is Kolom => KOLOMMEN.some((kolom) => kolom === naam);

export interface Reeksrij {
  /** As a spreadsheet counts. */
  readonly regel: number;
  /** The number by which the sender knows it: tells it from every other, now and when it is sent again. */
  readonly kenmerk: string;
  readonly titel: string;
  readonly categorie: string | null;
  readonly samenvatting: string;
  readonly datum: Temporal.PlainDate | null;
  /** Null: it stays a concept. */
  readonly openbaarOp: Temporal.PlainDate | null;
  /** Names of files that come along, and addresses from which they are fetched. */
  readonly bestanden: readonly string[];
  readonly verkorteTitel: string;
  readonly trefwoorden: readonly string[];
  /** When its documents were received, signed and adopted. */
  readonly handelingen?: Handelingen | undefined;
}
export interface Rijfout {
  readonly regel: number;
  readonly kenmerk: string;
  readonly uitleg: readonly string[];
}
export interface Manifest {
  readonly rijen: readonly Reeksrij[];
  readonly fouten: readonly Rijfout[];
  /** What a reader of the screen would not see, or could be wrong about. */
  readonly opmerkingen: readonly string[];
}

/** An example that the reader below reads. Two files: one that comes along, and one that we fetch. */
export const sjabloontabel: Tabel<Reeksrij> = {
  naam: 'publicaties',
  kolommen: [
    { titel: 'kenmerk', soort: 'tekst', waarde: ({ kenmerk }) => kenmerk },
    { titel: 'titel', soort: 'tekst', waarde: ({ titel }) => titel, breedte: 40 },
    { titel: 'categorie', soort: 'tekst', waarde: ({ categorie }) => categorie },
    { titel: 'samenvatting', soort: 'tekst', waarde: ({ samenvatting }) => samenvatting, breedte: 40 },
    { titel: 'datum', soort: 'datum', waarde: ({ datum }) => datum },
    { titel: 'openbaar op', soort: 'datum', waarde: ({ openbaarOp }) => openbaarOp },
    { titel: 'bestanden', soort: 'tekst', waarde: ({ bestanden }) => bestanden.join(' | '), breedte: 60 },
    { titel: 'korte titel', soort: 'tekst', waarde: ({ verkorteTitel }) => verkorteTitel },
    { titel: 'trefwoorden', soort: 'tekst', waarde: ({ trefwoorden }) => trefwoorden.join(' | ') },
    ...(['ontvangen', 'ondertekend', 'vastgesteld'] as const).map((daad) => ({ titel: DAGEN[daad], soort: 'datum' as const, waarde: ({ handelingen }: Reeksrij) => (handelingen?.[daad] === undefined ? null : fromIsoDate(handelingen[daad])) })),
  ],
  rijen: [
    {
      regel: 2, kenmerk: 'Z-2026-118', titel: 'Advies over de haven', categorie: '2e', samenvatting: 'Wat de adviseurs vinden.', datum: Temporal.PlainDate.from('2026-03-02'), openbaarOp: Temporal.PlainDate.from('2026-03-16'),
      bestanden: ['advies.pdf', 'https://documenten.voorbeeldstad.example/bijlage.pdf'], verkorteTitel: '', trefwoorden: ['haven', 'water'], handelingen: { vastgesteld: '2026-03-02' as IsoDate },
    },
  ],
};

/** A file that we fetch, and not one that comes along. */
export const isAdres = (bestand: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(bestand);

const delen = (tekst: string): readonly string[] => tekst.split('|').map((deel) => deel.trim()).filter((deel) => deel !== '');

const SLECHTS_EEN_BLAD = 'Wij lezen alleen het eerste werkblad';
function opmerkingenVan({ meldingen }: Rooster): readonly string[] {
  const namen = (soort: Rooster['meldingen'][number]['soort']): readonly (string | number)[] => meldingen.filter((each) => each.soort === soort).map(({ naam, rij }) => naam ?? rij ?? '');
  const bladen = namen('ander-blad');
  const rijen = namen('verborgen-rij');
  return [
    ...(bladen.length === 0 ? [] : [`${SLECHTS_EEN_BLAD}. Niet gelezen: ${bladen.join(', ')}.`]),
    ...(namen('verborgen-blad').length === 0 ? [] : ['Het eerste werkblad is verborgen. Wij lezen het toch.']),
    ...(rijen.length === 0 ? [] : [`Deze rijen zijn verborgen, maar tellen mee: ${rijen.join(', ')}.`]),
  ];
}

/** A heading with a slip of the pen would leave its column out unseen. */
const ongelezenVan = (kolommen: readonly string[]): readonly string[] =>
  kolommen.length === 0 ? [] : [`${kolommen.length === 1 ? 'Deze kolom lezen' : 'Deze kolommen lezen'} wij niet: ${kolommen.map((kolom) => `‘${kolom}’`).join(', ')}. Wij kennen: ${KOLOMMEN.join(', ')}.`];

const NIETS: Manifest = { rijen: [], fouten: [], opmerkingen: [] };
const alleen = (regel: number, uitleg: string): Manifest => ({ ...NIETS, fouten: [{ regel, kenmerk: '', uitleg: [uitleg] }] });

function handelingenUit(dag: (naam: Kolom) => Temporal.PlainDate | null): Pick<Reeksrij, 'handelingen'> {
  const gelezen = (['ontvangen', 'ondertekend', 'vastgesteld'] as const).map((daad) => [daad, dag(DAGEN[daad])] as const);
  const verteld = gelezen.flatMap(([daad, op]) => (op === null ? [] : [[daad, toIsoDate(op)] as const]));
  return verteld.length === 0 ? {} : { handelingen: Object.fromEntries(verteld) };
}

function leesRij({ nummer: regel, cellen }: Roosterrij, plek: ReadonlyMap<Kolom, number>, gezien: Map<string, number>, bezwaar: (adres: string) => string | null): Reeksrij | Rijfout {
  const uitleg: string[] = [];
  const celVan = (naam: Kolom): Cel | undefined => cellen[plek.get(naam) ?? -1];
  const tekst = (naam: Kolom): string => celtekst(celVan(naam)).trim();
  for (const naam of plek.keys()) {
    const fout = celfout(celVan(naam), DATUMKOLOMMEN.has(naam));
    if (fout !== null) uitleg.push(`Kolom ‘${naam}’: ${fout.uitleg} ${fout.watNu}`);
  }
  const dag = (naam: Kolom): Temporal.PlainDate | null => {
    const cel = celVan(naam);
    if (tekst(naam) === '' || (typeof cel === 'object' && 'fout' in cel)) return null;
    const gelezen = leesDatumtekst(tekst(naam));
    if (gelezen === null) uitleg.push(`Kolom ‘${naam}’: ‘${tekst(naam)}’ is geen datum. Schrijf jjjj-mm-dd of dd-mm-jjjj.`);
    return gelezen;
  };
  const kenmerk = tekst('kenmerk');
  const eerder = gezien.get(kenmerk);
  if (kenmerk === '') uitleg.push('Het kenmerk is leeg.');
  else if (eerder !== undefined) uitleg.push(`Dit kenmerk staat ook op regel ${eerder}.`);
  else gezien.set(kenmerk, regel);
  if (tekst('titel') === '') uitleg.push('De titel is leeg.');
  const categorie = tekst('categorie').toLowerCase();
  if (categorie !== '' && categorieVan(categorie) === null) uitleg.push(`‘${tekst('categorie')}’ is geen categorie van de wet.`);
  const bestanden = delen(tekst('bestanden'));
  for (const naam of bestanden) {
    const waarom = isAdres(naam) ? bezwaar(naam) : /[\\/]/.test(naam) ? 'De naam van een bestand mag geen map bevatten.' : null;
    if (waarom !== null) uitleg.push(`‘${naam}’: ${waarom}`);
  }
  const rij = { regel, kenmerk, titel: tekst('titel'), categorie: categorie === '' ? null : categorie, samenvatting: tekst('samenvatting'), datum: dag('datum'), openbaarOp: dag('openbaar op'), bestanden, verkorteTitel: tekst('korte titel'), trefwoorden: delen(tekst('trefwoorden')), ...handelingenUit(dag) };
  return uitleg.length > 0 ? { regel, kenmerk, uitleg } : rij;
}

/** @param bezwaar why an address will not be asked */
export function leesManifest(rooster: Rooster, bezwaar: (adres: string) => string | null): Manifest {
  const [kop, ...rest] = rooster.rijen;
  if (kop === undefined) return alleen(1, 'De lijst is leeg.');
  const plek = new Map<Kolom, number>();
  const ongelezen: string[] = [];
  for (const [index, cel] of kop.cellen.entries()) {
    const kolom = celtekst(cel).trim();
    const naam = kolom.toLowerCase().replaceAll(/[\s_]+/g, ' ');
    if (isKolom(naam) && !plek.has(naam)) plek.set(naam, index);
    else if (kolom !== '') ongelezen.push(kolom);
  }
  const ontbreekt = (['kenmerk', 'titel'] as const).filter((naam) => !plek.has(naam));
  if (ontbreekt.length > 0) return alleen(kop.nummer, `In de regel met de koppen ontbreekt: ${ontbreekt.join(' en ')}.`);
  if (rooster.afgekapt) return alleen(rest.at(-1)?.nummer ?? kop.nummer, 'De lijst heeft te veel regels. Verdeel hem over meer lijsten.');
  const gezien = new Map<string, number>();
  const gelezen = rest.filter(({ cellen }) => cellen.some((cel) => celtekst(cel).trim() !== '')).map((rij) => leesRij(rij, plek, gezien, bezwaar));
  return { rijen: gelezen.filter((each) => 'titel' in each), fouten: gelezen.filter((each) => 'uitleg' in each), opmerkingen: [...opmerkingenVan(rooster), ...ongelezenVan(ongelezen)] };
}

/** As many rows as one list may have; the heading comes on top of it. */
const MEESTE_RIJEN = 10_000;

/** The list in a file: CSV, XLSX or ODS, known by its content. What cannot be read at all is a fault too. */
export async function leesManifestbestand(roosterlezer: Pick<Roosterlezer, 'lees'>, bytes: Uint8Array, naam: string, bezwaar: (adres: string) => string | null, signal?: AbortSignal): Promise<Manifest> {
  try {
    return leesManifest(await roosterlezer.lees(bytes, naam, { maxRijen: MEESTE_RIJEN + 1, ...(signal === undefined ? {} : { signal }) }), bezwaar);
  } catch (error) {
    if (!(error instanceof RoosterOnleesbaar)) throw error;
    return alleen(1, error.fouten.map(({ uitleg }) => uitleg).join(' '));
  }
}
