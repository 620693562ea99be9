// What Word, Excel and PowerPoint files have in common: properties, embedded files, links, macros (ECMA-376).
import type { Lid } from '../../port.ts';
import type { Bevindingsoort } from '../bevindingen.ts';
import { ingebedDoor, type Pakket } from './pakket.ts';

export interface Eigenschappen {
  readonly titel: string | null;
  readonly datum: string | null;
}

const PERSOONLIJK = new Set(['creator', 'lastModifiedBy', 'Company', 'Manager', 'subject', 'description', 'keywords', 'category']);

function leesEigenschappen(pakket: Pakket, soorten: Set<Bevindingsoort>): Eigenschappen {
  const waarden = new Map<string, string>();
  for (const naam of ['docProps/core.xml', 'docProps/app.xml']) {
    let veld = '';
    pakket.doorloop(naam, {
      open: (element) => (veld = element),
      tekst: (tekst) => waarden.set(veld, (waarden.get(veld) ?? '') + tekst),
      sluit: () => (veld = ''),
    });
  }
  const waarde = (naam: string): string | null => {
    const tekst = (waarden.get(naam) ?? '').replace(/\s+/g, ' ').trim();
    return tekst === '' ? null : tekst;
  };
  if ([...PERSOONLIJK].some((naam) => waarde(naam) !== null)) soorten.add('eigenschappen');
  return { titel: waarde('title'), datum: (waarde('modified') ?? waarde('created'))?.slice(0, 10) ?? null };
}

/** Links to other places than the document itself. Hyperlinks a reader expects; anything else is fetched unseen. */
function keurKoppelingen(pakket: Pakket, soorten: Set<Bevindingsoort>): void {
  for (const naam of pakket.zoek(/_rels\/[^/]*\.rels$/)) {
    pakket.doorloop(naam, {
      open(element, { TargetMode, Type = '' }) {
        if (element !== 'Relationship' || TargetMode !== 'External') return;
        if (/\/hyperlink$/.test(Type)) soorten.add('koppelingen');
        else if (/\/externalLinkPath$|\/xlPathMissing$/.test(Type)) soorten.add('externe-gegevens');
        else soorten.add('externe-bronnen');
      },
    });
  }
}

/** @param map `word`, `xl` or `ppt` */
export function leesGemeenschappelijk(pakket: Pakket, map: string, soorten: Set<Bevindingsoort>): { readonly eigenschappen: Eigenschappen; readonly leden: readonly Lid[] } {
  const leden = ingebedDoor(pakket, new RegExp(`^${map}/(embeddings|afchunk[^/]*)(/|\\.)[^/]+$`, 'i'));
  if (leden.length > 0) soorten.add('bijlagen');
  if (pakket.heeft(/vbaProject\.bin$|(^|\/)macrosheets\//i)) soorten.add('macros');
  if (pakket.heeft(/^docProps\/custom\.xml$/)) soorten.add('eigen-eigenschappen');
  if (pakket.heeft(/^customXml\/item\d*\.xml$/)) soorten.add('aangepaste-gegevens');
  if (pakket.heeft(/^docProps\/thumbnail\./i)) soorten.add('miniaturen');
  keurKoppelingen(pakket, soorten);
  return { eigenschappen: leesEigenschappen(pakket, soorten), leden };
}
