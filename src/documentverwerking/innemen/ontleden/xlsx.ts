// Excel workbooks (ECMA-376 part 1, SpreadsheetML): text per sheet, and what they hide.
import type { Lid } from '../port.ts';
import { taalVan } from '../taal.ts';
import { bevindingenVan, type Bevindingsoort } from './bevindingen.ts';
import { dagVanGetal, leesStijlen, type Celstijlen } from './celstijlen.ts';
import { leesGemeenschappelijk } from './ooxml.ts';
import type { Pakket } from './pakket.ts';
import type { Ontleding } from './protocol.ts';

interface Werkblad {
  readonly naam: string;
  readonly pad: string;
}

const waar = (waarde: string | undefined): boolean => waarde === '1' || waarde === 'true';

/** The sheets in the order of the tabs. */
function leesWerkboek(pakket: Pakket, soorten: Set<Bevindingsoort>): { readonly bladen: readonly Werkblad[]; readonly vanaf1904: boolean } {
  const doelen = new Map<string, string>();
  pakket.doorloop('xl/_rels/workbook.xml.rels', {
    open(element, { Id = '', Target = '' }) {
      if (element === 'Relationship') doelen.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const bladen: Werkblad[] = [];
  let vanaf1904 = false;
  pakket.doorloop('xl/workbook.xml', {
    open(element, kenmerken) {
      if (element === 'workbookPr') vanaf1904 = waar(kenmerken['date1904']);
      if (element === 'definedName' && waar(kenmerken['hidden']) && !(kenmerken['name'] ?? '').startsWith('_xlnm.')) soorten.add('verborgen-namen');
      if (element !== 'sheet') return;
      if (kenmerken['state'] === 'hidden') soorten.add('verborgen-werkbladen');
      if (kenmerken['state'] === 'veryHidden') soorten.add('diep-verborgen-werkbladen');
      const pad = doelen.get(kenmerken['r:id'] ?? '');
      if (pad !== undefined) bladen.push({ naam: kenmerken['name'] ?? '', pad });
    },
  });
  return { bladen, vanaf1904 };
}

/** Texts that cells refer to by number; phonetic hints left out. */
function leesTeksten(pakket: Pakket): readonly string[] {
  const teksten: string[] = [];
  let tekst = '';
  let inT = false;
  let fonetisch = false;
  pakket.doorloop('xl/sharedStrings.xml', {
    open(element) {
      if (element === 'si') tekst = '';
      if (element === 'rPh') fonetisch = true;
      inT = element === 't' && !fonetisch;
    },
    tekst(stuk) {
      if (inT) tekst += stuk;
    },
    sluit(element) {
      if (element === 't') inT = false;
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

interface Context {
  readonly soorten: Set<Bevindingsoort>;
  readonly teksten: readonly string[];
  readonly stijlen: Celstijlen;
  readonly vanaf1904: boolean;
}

function leesBlad(pakket: Pakket, { naam, pad }: Werkblad, { soorten, teksten, stijlen, vanaf1904 }: Context): string {
  const rijen: string[] = [];
  let cellen: string[] = [];
  let soort = '';
  let stijl = 0;
  let waarde: string | null = null;
  let element = '';
  /** A default height of zero hides every row that says nothing else. */
  let rijenStandaardWeg = false;

  const celtekst = (): string => {
    if (waarde === null) return '';
    if (soort === 's') return teksten[Number(waarde)] ?? '';
    if (soort === 'b') return waarde === '1' ? 'WAAR' : 'ONWAAR';
    return soort === '' || soort === 'n' ? (stijlen.datum.has(stijl) ? dagVanGetal(waarde, vanaf1904) : waarde) : waarde;
  };
  pakket.doorloop(pad, {
    open(open, kenmerken) {
      element = open;
      switch (open) {
        case 'sheetFormatPr':
          rijenStandaardWeg = waar(kenmerken['zeroHeight']);
          return;
        case 'col':
          if (waar(kenmerken['hidden']) || Number(kenmerken['width'] ?? 1) === 0) soorten.add('verborgen-kolommen');
          return;
        case 'row':
          cellen = [];
          if (waar(kenmerken['hidden']) || (kenmerken['ht'] !== undefined && Number(kenmerken['ht']) === 0)) soorten.add('verborgen-rijen');
          return;
        case 'c':
          soort = kenmerken['t'] ?? '';
          stijl = Number(kenmerken['s'] ?? 0);
          waarde = null;
          return;
        case 'oleObject':
          soorten.add('bijlagen');
      }
    },
    tekst(stuk) {
      if (element === 'v' || element === 't') waarde = (waarde ?? '') + stuk;
    },
    sluit(dicht) {
      element = '';
      if (dicht === 'c') {
        const tekst = celtekst();
        if (tekst !== '' && stijlen.verborgen.has(stijl)) soorten.add('verborgen-cellen');
        if (tekst !== '') cellen.push(tekst);
      } else if (dicht === 'row' && cellen.length > 0) {
        if (rijenStandaardWeg) soorten.add('verborgen-rijen');
        rijen.push(cellen.join('\t'));
      }
    },
  });
  return [naam, ...rijen].join('\n');
}

const OPMERKINGEN = /^xl\/(comments[^/]*|comments\/[^/]+|threadedComments\/[^/]+)\.xml$/i;
const VONDSTEN: readonly (readonly [RegExp, Bevindingsoort])[] = [
  [/^xl\/pivotCache\//i, 'draaitabelgegevens'],
  [/^xl\/externalLinks\/[^/]+\.xml$/i, 'externe-gegevens'],
  [/^xl\/model\//i, 'gegevensmodel'],
  [/^xl\/(connections\.xml|queryTables\/)/i, 'gegevensverbindingen'],
  [/^xl\/revisions\//i, 'eerdere-versies'],
];

export function ontleedXlsx(pakket: Pakket, geefLid: (lid: Lid) => void): Ontleding {
  const soorten = new Set<Bevindingsoort>();
  const { bladen, vanaf1904 } = leesWerkboek(pakket, soorten);
  // A workbook in binary form (xlsb) holds the same things, but not as text that we can read.
  if (pakket.heeft(/^xl\/workbook\.bin$/i)) soorten.add('niet-onderzocht');
  const context = { soorten, teksten: leesTeksten(pakket), stijlen: leesStijlen(pakket), vanaf1904 };
  const teksten = bladen.map((blad) => leesBlad(pakket, blad, context));
  for (const [vorm, soort] of VONDSTEN) if (pakket.heeft(vorm)) soorten.add(soort);
  for (const naam of pakket.zoek(OPMERKINGEN)) {
    pakket.doorloop(naam, {
      open: (element) => {
        if (element === 'comment' || element === 'threadedComment') soorten.add('opmerkingen');
      },
    });
  }
  const { eigenschappen, leden } = leesGemeenschappelijk(pakket, 'xl', soorten);
  leden.forEach(geefLid);
  if (pakket.nietOnderzocht()) soorten.add('niet-onderzocht');
  return { pdf: null, teksten, ...eigenschappen, taal: taalVan(teksten.join('\n')), mail: null, bevindingen: bevindingenVan(soorten) };
}
