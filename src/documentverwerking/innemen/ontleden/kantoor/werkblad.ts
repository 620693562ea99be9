// An Excel workbook sheet by sheet and row by row, each cell as the file keeps it (ECMA-376 part 1, SpreadsheetML).
import { leesXstring } from './xstring.ts';
import type { Pakket } from './pakket.ts';

export interface Werkblad {
  readonly naam: string;
  readonly pad: string;
  readonly zicht: 'zichtbaar' | 'verborgen' | 'diep-verborgen';
}

export interface Werkboek {
  /** In the order of the tabs. */
  readonly bladen: readonly Werkblad[];
  readonly vanaf1904: boolean;
  readonly verborgenNamen: boolean;
}

export interface Werkcel {
  /** The first column is 1. */
  readonly kolom: number;
  readonly soort: 'tekst' | 'getal' | 'waarheid' | 'fout';
  readonly waarde: string;
  readonly stijl: number;
  readonly formule: boolean;
}

export interface Bladbezoek {
  /** Every row of the file, also an empty one. */
  rij(nummer: number, cellen: readonly Werkcel[], verborgen: boolean): void;
  verborgenKolommen?(van: number, totEnMet: number): void;
  ingebed?(): void;
}

const waar = (waarde: string | undefined): boolean => waarde === '1' || waarde === 'true';
const ZICHT: Readonly<Record<string, Werkblad['zicht']>> = { hidden: 'verborgen', veryHidden: 'diep-verborgen' };

export function leesWerkboek(pakket: Pakket): Werkboek {
  const doelen = new Map<string, string>();
  pakket.doorloop('xl/_rels/workbook.xml.rels', {
    open(element, { Id = '', Target = '' }) {
      if (element === 'Relationship') doelen.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const bladen: Werkblad[] = [];
  let vanaf1904 = false;
  let verborgenNamen = false;
  pakket.doorloop('xl/workbook.xml', {
    open(element, kenmerken) {
      if (element === 'workbookPr') vanaf1904 = waar(kenmerken['date1904']);
      if (element === 'definedName' && waar(kenmerken['hidden']) && !(kenmerken['name'] ?? '').startsWith('_xlnm.')) verborgenNamen = true;
      if (element !== 'sheet') return;
      const pad = doelen.get(kenmerken['r:id'] ?? '');
      if (pad !== undefined) bladen.push({ naam: kenmerken['name'] ?? '', pad, zicht: ZICHT[kenmerken['state'] ?? ''] ?? 'zichtbaar' });
    },
  });
  return { bladen, vanaf1904, verborgenNamen };
}

/** Texts that cells refer to by number; phonetic hints left out. */
export function leesTeksten(pakket: Pakket): readonly string[] {
  const teksten: string[] = [];
  let tekst = '';
  let stuk = '';
  let inT = false;
  let fonetisch = false;
  pakket.doorloop('xl/sharedStrings.xml', {
    open(element) {
      if (element === 'si') tekst = '';
      if (element === 'rPh') fonetisch = true;
      inT = element === 't' && !fonetisch;
    },
    tekst(deel) {
      if (inT) stuk += deel;
    },
    sluit(element) {
      if (inT) {
        tekst += leesXstring(stuk);
        stuk = '';
        inT = false;
      }
      if (element === 'rPh') fonetisch = false;
      if (element === 'si') teksten.push(tekst);
    },
  });
  return teksten;
}

/** Column number of a cell's place: `C7` gives 3. */
export function kolomVan(plaats: string): number {
  let nummer = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(plaats)?.[0] ?? '') nummer = nummer * 26 + letter.charCodeAt(0) - 64;
  return nummer;
}

function celsoort(soort: string): Werkcel['soort'] {
  switch (soort) {
    case '':
    case 'n':
      return 'getal';
    case 'b':
      return 'waarheid';
    case 'e':
      return 'fout';
    default:
      return 'tekst';
  }
}

/** Visits one sheet. @returns false when its XML is not whole: what came before that was visited */
export function doorloopBlad(pakket: Pakket, pad: string, teksten: readonly string[], bezoek: Bladbezoek): boolean {
  let cellen: Werkcel[] = [];
  let rij = 0;
  let rijWeg = false;
  /** A default height of zero hides every row that says nothing else. */
  let rijenStandaardWeg = false;
  let kolom = 0;
  let soort = '';
  let stijl = 0;
  let formule = false;
  let waarde: string | null = null;
  let stuk = '';
  let element = '';

  return pakket.doorloop(pad, {
    open(open, kenmerken) {
      element = open;
      switch (open) {
        case 'sheetFormatPr':
          rijenStandaardWeg = waar(kenmerken['zeroHeight']);
          return;
        case 'col':
          if (waar(kenmerken['hidden']) || Number(kenmerken['width'] ?? 1) === 0) bezoek.verborgenKolommen?.(Number(kenmerken['min'] ?? 0), Number(kenmerken['max'] ?? 0));
          return;
        case 'row':
          cellen = [];
          kolom = 0;
          rij = kenmerken['r'] === undefined ? rij + 1 : Number(kenmerken['r']);
          rijWeg = waar(kenmerken['hidden']) || (kenmerken['ht'] !== undefined && Number(kenmerken['ht']) === 0);
          return;
        case 'c':
          soort = kenmerken['t'] ?? '';
          stijl = Number(kenmerken['s'] ?? 0);
          kolom = kolomVan(kenmerken['r'] ?? '') || kolom + 1;
          formule = false;
          waarde = null;
          return;
        case 'f':
          formule = true;
          return;
        case 'oleObject':
          bezoek.ingebed?.();
      }
    },
    tekst(deel) {
      if (element === 'v' || element === 't') stuk += deel;
    },
    sluit(dicht) {
      element = '';
      if (stuk !== '') {
        waarde = (waarde ?? '') + leesXstring(stuk);
        stuk = '';
      }
      if (dicht === 'c' && waarde !== null) {
        const tekst = soort === 's' ? (teksten[Number(waarde)] ?? '') : waarde;
        if (tekst !== '') cellen.push({ kolom, soort: celsoort(soort), waarde: tekst, stijl, formule });
      } else if (dicht === 'row') bezoek.rij(rij, cellen, rijWeg || (rijenStandaardWeg && cellen.length > 0));
    },
  });
}
