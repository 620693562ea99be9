// Search results as a table to keep: the same columns in CSV, XLSX and ODS.
import { fromIsoDate } from '../../../kern/date.ts';
import type { SearchHit, SearchReader } from '../../../zoeken/port.ts';
import type { Tabel } from '../../../uitvoer/tabel.ts';
import { facetwoord, type Namen } from '../woorden.ts';
import { zoekopdracht, type Zoekvraag } from './vraag.ts';

/** So many rows at most; whoever wants more asks per year or uses the open data. */
export const MEESTE_RIJEN = 2000;
const PER_KEER = 100;

/** All hits of a search, up to `MEESTE_RIJEN`. */
export async function alleTreffers(zoek: SearchReader, vraag: Zoekvraag): Promise<readonly SearchHit[]> {
  const hits: SearchHit[] = [];
  for (let page = 1; hits.length < MEESTE_RIJEN; page += 1) {
    const result = await zoek.search({ ...zoekopdracht(vraag, { page, pageSize: PER_KEER }), facets: [], snippets: { perDocument: 0, chars: 40 } });
    hits.push(...result.hits);
    if (result.hits.length < PER_KEER || hits.length >= result.total.value) break;
  }
  return hits.slice(0, MEESTE_RIJEN);
}

export function treffertabel(hits: readonly SearchHit[], adres: string, namen: Namen): Tabel<SearchHit> {
  const woorden = (hit: SearchHit, facet: 'soort' | 'categorie' | 'oordeel' | 'organisatie'): string =>
    (hit.document.facets[facet] ?? []).map((waarde) => facetwoord(facet, waarde, namen)).join(', ');
  return {
    naam: 'zoekresultaten',
    rijen: hits,
    kolommen: [
      { titel: 'Titel', soort: 'tekst', breedte: 60, waarde: ({ document }) => document.title },
      { titel: 'Soort', soort: 'tekst', waarde: (hit) => woorden(hit, 'soort') },
      { titel: 'Informatiecategorie', soort: 'tekst', breedte: 28, waarde: (hit) => woorden(hit, 'categorie') },
      { titel: 'Openbaarheid', soort: 'tekst', waarde: (hit) => woorden(hit, 'oordeel') },
      { titel: 'Organisatie', soort: 'tekst', breedte: 28, waarde: (hit) => woorden(hit, 'organisatie') },
      { titel: 'Datum document', soort: 'datum', waarde: ({ document }) => (document.date === undefined ? null : fromIsoDate(document.date)) },
      { titel: 'Gepubliceerd op', soort: 'datum', waarde: ({ document }) => fromIsoDate(document.publishedOn) },
      { titel: 'Dossier', soort: 'tekst', waarde: ({ document }) => document.dossierId ?? '' },
      { titel: 'Adres', soort: 'tekst', breedte: 60, waarde: ({ document }) => `${adres}${document.url}` },
    ],
  };
}
