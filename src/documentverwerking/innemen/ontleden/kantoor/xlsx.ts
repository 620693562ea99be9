// Excel workbooks (ECMA-376 part 1, SpreadsheetML): text per sheet, and what they hide.
import type { Lid } from '../../port.ts';
import { taalVan } from '../../taal.ts';
import { bevindingenVan, type Bevindingsoort } from '../bevindingen.ts';
import { dagVanGetal, leesStijlen, type Celstijlen } from './celstijlen.ts';
import { leesGemeenschappelijk } from './ooxml.ts';
import type { Pakket } from './pakket.ts';
import type { Ontleding } from '../protocol.ts';
import { doorloopBlad, leesTeksten, leesWerkboek, type Werkblad, type Werkcel } from './werkblad.ts';

interface Context {
  readonly soorten: Set<Bevindingsoort>;
  readonly teksten: readonly string[];
  readonly stijlen: Celstijlen;
  readonly vanaf1904: boolean;
}

function celtekst({ soort, waarde, stijl }: Werkcel, { stijlen, vanaf1904 }: Context): string {
  switch (soort) {
    case 'waarheid':
      return waarde === '1' ? 'WAAR' : 'ONWAAR';
    case 'getal':
      return stijlen.datum.has(stijl) ? dagVanGetal(waarde, vanaf1904) : waarde;
    case 'tekst':
    case 'fout':
      return waarde;
  }
}

function leesBlad(pakket: Pakket, { naam, pad }: Werkblad, context: Context): string {
  const { soorten, stijlen, teksten } = context;
  const rijen: string[] = [];
  doorloopBlad(pakket, pad, teksten, {
    verborgenKolommen: () => soorten.add('verborgen-kolommen'),
    ingebed: () => soorten.add('bijlagen'),
    rij(_nummer, cellen, verborgen) {
      if (verborgen) soorten.add('verborgen-rijen');
      if (cellen.some(({ stijl }) => stijlen.verborgen.has(stijl))) soorten.add('verborgen-cellen');
      if (cellen.length > 0) rijen.push(cellen.map((cel) => celtekst(cel, context)).join('\t'));
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
  const { bladen, vanaf1904, verborgenNamen } = leesWerkboek(pakket);
  if (verborgenNamen) soorten.add('verborgen-namen');
  if (bladen.some(({ zicht }) => zicht === 'verborgen')) soorten.add('verborgen-werkbladen');
  if (bladen.some(({ zicht }) => zicht === 'diep-verborgen')) soorten.add('diep-verborgen-werkbladen');
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
