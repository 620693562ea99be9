// The list of a series: one row per publication, as CSV. Row numbers are those that a spreadsheet shows; every fault is named.
import { leesDatumtekst } from './datum.ts';
import { categorieVan } from '../../../wet/informatiecategorieen/categorieen.ts';

export const KOLOMMEN = ['kenmerk', 'titel', 'categorie', 'samenvatting', 'datum', 'openbaar op', 'bestanden', 'korte titel', 'trefwoorden'] as const;
type Kolom = (typeof KOLOMMEN)[number];

/** An example that the reader below reads. */
export const SJABLOON = `\ufeff${KOLOMMEN.join(';')}\r\nZ-2026-118;Advies over de haven;2e;Wat de adviseurs vinden.;2026-03-02;2026-03-16;advies.pdf|bijlage.pdf;;haven|water\r\n`;

export interface Reeksrij {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly regel: number;
  /** The number by which the sender knows it: tells it from every other, now and when it is sent again. */
  readonly kenmerk: string;
  readonly titel: string;
  readonly categorie: string | null;
  readonly samenvatting: string;
  readonly datum: Temporal.PlainDate | null;
  /** Null: it stays a concept. */
  readonly openbaarOp: Temporal.PlainDate | null;
  readonly bestanden: readonly string[];
  readonly verkorteTitel: string;
  readonly trefwoorden: readonly string[];
}
export interface Rijfout {
  readonly regel: number;
  readonly kenmerk: string;
  readonly uitleg: readonly string[];
}
export interface Manifest {
  readonly rijen: readonly Reeksrij[];
  readonly fouten: readonly Rijfout[];
}

/** RFC 4180 with semicolons or commas, whichever the heading has more of. */
function cellen(tekst: string): readonly (readonly string[])[] {
  const [kop = ''] = tekst.split(/\r?\n/, 1);
  const teken = kop.split(';').length >= kop.split(',').length ? ';' : ',';
  const rijen: string[][] = [[]];
  let cel = '';
  let aangehaald = false;
  for (let i = 0; i < tekst.length; i++) {
    const c = tekst.charAt(i);
    if (aangehaald && c === '"' && tekst[i + 1] === '"') {
      cel += '"';
      i += 1;
    } else if (c === '"' && (aangehaald || cel === '')) aangehaald = !aangehaald;
    else if (!aangehaald && (c === teken || c === '\n')) {
      rijen.at(-1)?.push(cel.trim());
      cel = '';
      if (c === '\n') rijen.push([]);
    } else cel += c;
  }
  rijen.at(-1)?.push(cel.trim());
  return rijen;
}

const delen = (tekst: string): readonly string[] => tekst.split('|').map((deel) => deel.trim()).filter((deel) => deel !== '');

export function leesManifest(tekst: string): Manifest {
  const [kop = [], ...rest] = cellen(tekst.replace(/^\ufeff/, ''));
  const plek = new Map(kop.map((naam, index) => [naam.toLowerCase(), index]));
  const ontbreekt = (['kenmerk', 'titel'] as const).filter((naam) => !plek.has(naam));
  if (ontbreekt.length > 0) return { rijen: [], fouten: [{ regel: 1, kenmerk: '', uitleg: [`In de eerste regel ontbreekt: ${ontbreekt.join(' en ')}.`] }] };
  const rijen: Reeksrij[] = [];
  const fouten: Rijfout[] = [];
  const gezien = new Map<string, number>();
  for (const [index, waarden] of rest.entries()) {
    const regel = index + 2;
    const cel = (naam: Kolom): string => waarden[plek.get(naam) ?? -1] ?? '';
    if (waarden.every((waarde) => waarde === '')) continue;
    const uitleg: string[] = [];
    const dag = (naam: 'datum' | 'openbaar op'): Temporal.PlainDate | null => {
      if (cel(naam) === '') return null;
      const gelezen = leesDatumtekst(cel(naam));
      if (gelezen === null) uitleg.push(`‘${cel(naam)}’ is geen datum. Schrijf jjjj-mm-dd of dd-mm-jjjj.`);
      return gelezen;
    };
    const kenmerk = cel('kenmerk');
    const eerder = gezien.get(kenmerk);
    if (kenmerk === '') uitleg.push('Het kenmerk is leeg.');
    else if (eerder !== undefined) uitleg.push(`Dit kenmerk staat ook op regel ${eerder}.`);
    else gezien.set(kenmerk, regel);
    if (cel('titel') === '') uitleg.push('De titel is leeg.');
    const categorie = cel('categorie').toLowerCase();
    if (categorie !== '' && categorieVan(categorie) === null) uitleg.push(`‘${cel('categorie')}’ is geen categorie van de wet.`);
    const bestanden = delen(cel('bestanden'));
    for (const naam of bestanden) if (/[\\/]/.test(naam)) uitleg.push(`De naam van een bestand mag geen map bevatten: ${naam}.`);
    const rij = {
      regel, kenmerk, titel: cel('titel'), categorie: categorie === '' ? null : categorie, samenvatting: cel('samenvatting'), datum: dag('datum'), openbaarOp: dag('openbaar op'), bestanden,
      verkorteTitel: cel('korte titel'), trefwoorden: delen(cel('trefwoorden')),
    };
    if (uitleg.length > 0) fouten.push({ regel, kenmerk, uitleg });
    else rijen.push(rij);
  }
  return { rijen, fouten };
}
