// An office document as the package of parts that it is (ECMA-376 part 2, ODF part 2): parts by name, unpacked when asked for.
import { zipindex } from '../../../zip.ts';
import type { Lid } from '../../port.ts';
import { OntledenMislukt } from '../fout.ts';
import { ledennaam } from '../archief/ledennaam.ts';
import type { Uitpakgrenzen } from '../protocol.ts';
import { createUitpakker } from '../archief/uitpakken.ts';
import { doorloopXml, type Xmlbezoek } from '../xml.ts';

export interface Pakket {
  /** Names of the parts, in the order of the file. */
  readonly namen: readonly string[];
  readonly heeft: (vorm: RegExp) => boolean;
  /** Names that match, in the order of the numbers in them. */
  zoek(vorm: RegExp): readonly string[];
  lees(naam: string): Uint8Array;
  /** Visits a part; false when it is absent or not well-formed. */
  doorloop(naam: string, bezoek: Xmlbezoek): boolean;
  /** True when a part was asked for and could not be examined. */
  readonly nietOnderzocht: () => boolean;
}

const opNummer = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** @throws OntledenMislukt damaged, or with a password */
export function openPakket(bytes: Uint8Array, grenzen: Uitpakgrenzen): Pakket {
  const index = zipindex(bytes);
  if (index === null) throw new OntledenMislukt('beschadigd');
  if (index.some(({ versleuteld }) => versleuteld)) throw new OntledenMislukt('wachtwoord');
  if (index.length > grenzen.maxLeden) throw new OntledenMislukt('te-veel-leden');
  const delen = new Map(index.map((deel) => [deel.naam.replaceAll('\\', '/').replace(/^\//, ''), deel]));
  const uitpakker = createUitpakker(bytes, grenzen);
  // Two parts of the same name: one reader takes the first, another the last, so nobody knows what is shown.
  let gemist = delen.size < index.length;
  const namen = [...delen.keys()];

  const lees = (naam: string): Uint8Array => {
    const deel = delen.get(naam);
    if (deel === undefined) throw new OntledenMislukt('beschadigd');
    return uitpakker.pakUit(deel);
  };
  return {
    namen,
    heeft: (vorm) => namen.some((naam) => vorm.test(naam)),
    zoek: (vorm) => namen.filter((naam) => vorm.test(naam)).sort(opNummer),
    lees,
    doorloop(naam, bezoek) {
      if (!delen.has(naam)) return false;
      const heel = doorloopXml(lees(naam), bezoek);
      if (!heel) gemist = true;
      return heel;
    },
    nietOnderzocht: () => gemist,
  };
}

/** Files that lie in the document itself, as members. */
export function ingebedDoor(pakket: Pakket, vorm: RegExp): readonly Lid[] {
  return pakket.zoek(vorm).map((naam, nummer) => ({ naam: ledennaam(naam, `bestand ${nummer + 1}`), rol: 'ingebed', bytes: pakket.lees(naam) }));
}
