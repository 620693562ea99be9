// A spreadsheet of OpenDocument (ODF 1.3 part 3 §9) sheet by sheet and row by row, each cell as the file keeps it.
import type { Pakket } from './pakket.ts';

export interface Odscel {
  /** The first column is 1. */
  readonly kolom: number;
  readonly soort: 'tekst' | 'getal' | 'datum' | 'waarheid' | 'fout';
  readonly waarde: string;
  readonly formule: boolean;
}

export interface Odsbezoek {
  blad(naam: string, verborgen: boolean): void;
  /** Rows with something in them. */
  rij(nummer: number, cellen: readonly Odscel[], verborgen: boolean): void;
  verborgenKolommen?(van: number, totEnMet: number): void;
}

const WEG = new Set(['collapse', 'filter']);
/** A sheet ends in rows and cells that are repeated to its edge; only what holds something is worth repeating. */
const MAX_HERHAALD = 1000;

const aantal = (kenmerk: string | undefined): number => Math.max(1, Math.trunc(Number(kenmerk ?? 1)) || 1);

/** Styles of sheets that are not shown. */
function verborgenBladstijlen(pakket: Pakket): ReadonlySet<string> {
  const stijlen = new Set<string>();
  let stijl = '';
  pakket.doorloop('content.xml', {
    open(element, kenmerken) {
      if (element === 'style') stijl = kenmerken['name'] ?? '';
      if (element === 'table-properties' && kenmerken['display'] === 'false') stijlen.add(stijl);
    },
  });
  return stijlen;
}

function soortVan(soort: string): Odscel['soort'] {
  switch (soort) {
    case 'float':
    case 'currency':
    case 'percentage':
      return 'getal';
    case 'date':
      return 'datum';
    case 'boolean':
      return 'waarheid';
    case 'error':
      return 'fout';
    default:
      return 'tekst';
  }
}

/** @returns false when the XML is not whole: what came before that was visited */
export function doorloopOds(pakket: Pakket, bezoek: Odsbezoek): boolean {
  const verborgen = verborgenBladstijlen(pakket);
  let rij = 0;
  let rijHerhaald = 1;
  let rijWeg = false;
  let cellen: Odscel[] = [];
  let kolom = 0;
  let kolommen = 0;
  let cel: { readonly soort: Odscel['soort']; readonly waarde: string | null; readonly formule: boolean; readonly herhaald: number } | null = null;
  let tekst = '';
  let alineas = 0;
  let inAlinea = 0;
  /** Inside comments: not the value of the cell. */
  let stil = 0;

  return pakket.doorloop('content.xml', {
    open(element, kenmerken) {
      switch (element) {
        case 'table':
          bezoek.blad(kenmerken['name'] ?? '', verborgen.has(kenmerken['style-name'] ?? ''));
          rij = kolommen = 0;
          return;
        case 'table-column': {
          const van = kolommen + 1;
          kolommen += aantal(kenmerken['number-columns-repeated']);
          if (WEG.has(kenmerken['visibility'] ?? '')) bezoek.verborgenKolommen?.(van, kolommen);
          return;
        }
        case 'table-row':
          cellen = [];
          kolom = 0;
          rijHerhaald = aantal(kenmerken['number-rows-repeated']);
          rijWeg = WEG.has(kenmerken['visibility'] ?? '');
          return;
        case 'table-cell':
        case 'covered-table-cell': {
          const soort = soortVan(kenmerken['value-type'] ?? '');
          const waarde = kenmerken['date-value'] ?? kenmerken['boolean-value'] ?? (soort === 'getal' ? kenmerken['value'] : kenmerken['string-value']) ?? null;
          cel = { soort, waarde, formule: kenmerken['formula'] !== undefined, herhaald: aantal(kenmerken['number-columns-repeated']) };
          tekst = '';
          alineas = 0;
          return;
        }
        case 'annotation':
          stil += 1;
          return;
        case 'p':
          if (stil === 0 && alineas++ > 0) tekst += '\n';
          inAlinea += 1;
          return;
        case 's':
          if (stil === 0) tekst += ' '.repeat(Math.min(aantal(kenmerken['c']), MAX_HERHAALD));
          return;
        case 'tab':
          if (stil === 0) tekst += '\t';
          return;
        case 'line-break':
          if (stil === 0) tekst += '\n';
      }
    },
    tekst(stuk) {
      if (inAlinea > 0 && stil === 0) tekst += stuk;
    },
    sluit(element) {
      if (element === 'p') inAlinea -= 1;
      if (element === 'annotation') stil -= 1;
      if ((element === 'table-cell' || element === 'covered-table-cell') && cel !== null) {
        const waarde = cel.waarde ?? tekst;
        if (waarde !== '') {
          const keer = Math.min(cel.herhaald, MAX_HERHAALD);
          for (let at = 1; at <= keer; at++) cellen.push({ kolom: kolom + at, soort: cel.soort, waarde, formule: cel.formule });
        }
        kolom += cel.herhaald;
        cel = null;
      }
      if (element === 'table-row') {
        const keer = cellen.length === 0 ? 0 : Math.min(rijHerhaald, MAX_HERHAALD);
        for (let at = 1; at <= keer; at++) bezoek.rij(rij + at, cellen, rijWeg);
        rij += rijHerhaald;
      }
    },
  });
}
