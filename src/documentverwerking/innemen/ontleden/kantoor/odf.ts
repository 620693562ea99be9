// Files of LibreOffice and other makers of OpenDocument (ODF 1.3): text per sheet, slide or whole, and what they hide.
import type { Lid } from '../../port.ts';
import { taalVan } from '../../taal.ts';
import { bevindingenVan, type Bevindingsoort } from '../bevindingen.ts';
import { OntledenMislukt } from '../fout.ts';
import { ingebedDoor, type Pakket } from './pakket.ts';
import type { Ontleding } from '../protocol.ts';

/** Sheets and slides begin a text of their own. */
const DEEL = new Set(['table', 'page']);
const WEG = new Set(['collapse', 'filter']);

/** Styles that do not show what they are put on: text, sheets, slides. */
function verborgenStijlen(pakket: Pakket): ReadonlySet<string> {
  const stijlen = new Set<string>();
  let stijl = '';
  for (const naam of ['styles.xml', 'content.xml']) {
    pakket.doorloop(naam, {
      open(element, kenmerken) {
        if (element === 'style') stijl = kenmerken['name'] ?? '';
        const tekst = element === 'text-properties' && kenmerken['display'] === 'none';
        const blad = element === 'table-properties' && kenmerken['display'] === 'false';
        const dia = element === 'drawing-page-properties' && kenmerken['visibility'] === 'hidden';
        if (tekst || blad || dia) stijlen.add(stijl);
      },
    });
  }
  return stijlen;
}

function leesInhoud(pakket: Pakket, soorten: Set<Bevindingsoort>): readonly string[] {
  const verborgen = verborgenStijlen(pakket);
  const teksten: string[] = [];
  let tekst = '';
  /** Inside comments, notes and deletions: counted, not read. */
  let stil = 0;
  let inNotities = false;
  let inAlinea = 0;
  let deeldiepte = 0;
  const sluitDeel = (): void => {
    const opgeruimd = tekst.replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
    if (opgeruimd !== '') teksten.push(opgeruimd);
    tekst = '';
  };
  const isStil = (element: string): boolean => ['annotation', 'tracked-changes', 'notes', 'forms', 'scripts'].includes(element);

  pakket.doorloop('content.xml', {
    open(element, kenmerken) {
      const stijl = kenmerken['style-name'];
      if (DEEL.has(element) && deeldiepte++ === 0) {
        sluitDeel();
        if (kenmerken['name'] !== undefined && element === 'table') tekst += `${kenmerken['name']}\n`;
      }
      if (isStil(element)) stil += 1;
      switch (element) {
        case 'annotation':
          soorten.add('opmerkingen');
          break;
        case 'changed-region':
        case 'cell-content-change':
        case 'insertion':
        case 'deletion':
          soorten.add('wijzigingen');
          break;
        case 'hidden-text':
        case 'hidden-paragraph':
          soorten.add('verborgen-tekst');
          break;
        case 'notes':
          inNotities = true;
          break;
        case 'section':
          if (kenmerken['display'] === 'none' || kenmerken['display'] === 'condition') soorten.add('verborgen-tekst');
          break;
        case 'table-row':
          if (WEG.has(kenmerken['visibility'] ?? '')) soorten.add('verborgen-rijen');
          break;
        case 'table-column':
          if (WEG.has(kenmerken['visibility'] ?? '')) soorten.add('verborgen-kolommen');
          break;
        case 'data-pilot-table':
          soorten.add('draaitabelgegevens');
          break;
        case 'p':
        case 'h':
          inAlinea += 1;
          break;
        case 'tab':
          tekst += '\t';
          break;
        case 's':
          tekst += ' ';
          break;
        case 'line-break':
          tekst += '\n';
          break;
        case 'desc':
          soorten.add('vervangende-tekst');
      }
      if (stijl === undefined || !verborgen.has(stijl)) return;
      soorten.add(element === 'table' ? 'verborgen-werkbladen' : element === 'page' ? 'verborgen-dias' : 'verborgen-tekst');
    },
    tekst(stuk) {
      if (inAlinea === 0) return;
      if (inNotities && stuk.trim() !== '') soorten.add('sprekersnotities');
      if (stil === 0) tekst += stuk;
    },
    sluit(element) {
      if (isStil(element)) stil -= 1;
      if (element === 'notes') inNotities = false;
      if (element === 'p' || element === 'h') {
        inAlinea -= 1;
        if (stil === 0) tekst += '\n';
      }
      if (element === 'table-cell') tekst = `${tekst.replace(/\n$/, '')}\t`;
      if (element === 'table-row') tekst = `${tekst.trimEnd()}\n`;
      if (DEEL.has(element) && --deeldiepte === 0) sluitDeel();
    },
  });
  sluitDeel();
  return teksten;
}

function leesEigenschappen(pakket: Pakket, soorten: Set<Bevindingsoort>): Pick<Ontleding, 'titel' | 'datum'> {
  const waarden = new Map<string, string>();
  let veld = '';
  pakket.doorloop('meta.xml', {
    open(element) {
      veld = element;
      if (element === 'user-defined') soorten.add('eigen-eigenschappen');
      if (element === 'template') soorten.add('externe-bronnen');
    },
    tekst: (tekst) => waarden.set(veld, (waarden.get(veld) ?? '') + tekst),
    sluit: () => (veld = ''),
  });
  const waarde = (naam: string): string | null => {
    const tekst = (waarden.get(naam) ?? '').replace(/\s+/g, ' ').trim();
    return tekst === '' ? null : tekst;
  };
  if (['initial-creator', 'creator', 'printed-by', 'subject', 'description', 'keyword'].some((naam) => waarde(naam) !== null)) soorten.add('eigenschappen');
  return { titel: waarde('title'), datum: (waarde('date') ?? waarde('creation-date'))?.slice(0, 10) ?? null };
}

/** @throws OntledenMislukt with a password, or without contents */
export function ontleedOdf(pakket: Pakket, geefLid: (lid: Lid) => void): Ontleding {
  const soorten = new Set<Bevindingsoort>();
  pakket.doorloop('META-INF/manifest.xml', {
    open(element) {
      if (element === 'encryption-data') throw new OntledenMislukt('wachtwoord');
    },
  });
  if (!pakket.heeft(/^content\.xml$/)) throw new OntledenMislukt('beschadigd');
  const teksten = leesInhoud(pakket, soorten);
  const leden = ingebedDoor(pakket, /^(Object [^/]+|ObjectReplacements\/.+\.(?!wmf|emf|svm)[a-z]+)$/i);
  if (leden.length > 0 || pakket.heeft(/^Object [^/]+\/content\.xml$/)) soorten.add('bijlagen');
  leden.forEach(geefLid);
  if (pakket.heeft(/^(Basic|Scripts)\//)) soorten.add('macros');
  if (pakket.heeft(/^(Versions\/|VersionList\.xml$)/)) soorten.add('eerdere-versies');
  if (pakket.heeft(/^Thumbnails\//)) soorten.add('miniaturen');
  const eigenschappen = leesEigenschappen(pakket, soorten);
  if (pakket.nietOnderzocht()) soorten.add('niet-onderzocht');
  return { pdf: null, teksten, ...eigenschappen, taal: taalVan(teksten.join('\n')), mail: null, bevindingen: bevindingenVan(soorten) };
}
