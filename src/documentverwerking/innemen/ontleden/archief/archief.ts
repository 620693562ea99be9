// Zip archives: every entry a member, within the limits. Members that are archives themselves are the next file's business.
import { zipindex } from '../../../zip.ts';
import type { Lid } from '../../port.ts';
import { OntledenMislukt } from '../fout.ts';
import { ledennaam } from './ledennaam.ts';
import type { Uitpakgrenzen } from '../protocol.ts';
import { createUitpakker } from './uitpakken.ts';

/** What macOS and Windows put into archives unasked. */
const HULPBESTAND = /(^|\/)(__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

export const isHulpbestand = (naam: string): boolean => HULPBESTAND.test(naam.replaceAll('\\', '/'));

/** @returns what was skipped @throws OntledenMislukt damaged, with a password, a bomb, or too many members */
export function ontleedZip(bytes: Uint8Array, grenzen: Uitpakgrenzen, geefLid: (lid: Lid) => void): readonly string[] {
  const index = zipindex(bytes);
  if (index === null) throw new OntledenMislukt('beschadigd');
  const bestanden = index.filter(({ isMap }) => !isMap);
  const leden = bestanden.filter(({ naam }) => !isHulpbestand(naam));
  if (leden.length > grenzen.maxLeden) throw new OntledenMislukt('te-veel-leden');
  if (leden.some(({ versleuteld }) => versleuteld)) throw new OntledenMislukt('wachtwoord');
  // The sum it claims is enough to refuse before any work is done.
  if (leden.reduce((som, { uitgepakt }) => som + uitgepakt, 0) > grenzen.maxUitgepakt) throw new OntledenMislukt('bom');
  const uitpakker = createUitpakker(bytes, grenzen);
  leden.forEach((deel, nummer) => {
    geefLid({ naam: ledennaam(deel.naam, `bestand ${nummer + 1}`), rol: 'archieflid', bytes: uitpakker.pakUit(deel) });
  });
  return bestanden.map(({ naam }) => naam).filter(isHulpbestand);
}
