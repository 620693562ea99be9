// Takes in a file and everything that lies in it, member by member, within one set of limits for the whole family.
import { ValidationFailed } from '../../kern/errors.ts';
import { geweigerd, type Ingenomen, type Innemer, type Lid } from './port.ts';

export interface Familielid {
  readonly naam: string;
  readonly rol: Lid['rol'] | null;
  readonly bytes: Uint8Array;
  readonly uitkomst: { readonly soort: 'ingenomen'; readonly ingenomen: Ingenomen } | { readonly soort: 'geweigerd'; readonly fout: ValidationFailed };
  readonly leden: readonly Familielid[];
}

export interface Familiegrenzen {
  /** How many containers a member may lie in. */
  readonly maxDiepte: number;
  readonly maxLeden: number;
  readonly maxBytes: number;
}

export const FAMILIEGRENZEN: Familiegrenzen = { maxDiepte: 3, maxLeden: 5000, maxBytes: 2 * 1024 ** 3 };

interface Tegoed {
  leden: number;
  bytes: number;
}

/** A member that cannot be taken in is told so; the others go on. */
export async function neemFamilieIn(innemer: Innemer, bytes: Uint8Array, naam: string, options: { readonly grenzen?: Familiegrenzen; readonly signal?: AbortSignal } = {}): Promise<Familielid> {
  const { grenzen = FAMILIEGRENZEN, signal } = options;
  const tegoed: Tegoed = { leden: grenzen.maxLeden, bytes: grenzen.maxBytes };

  async function neem(lid: Pick<Familielid, 'naam' | 'rol' | 'bytes'>, diepte: number): Promise<Familielid> {
    try {
      if (tegoed.leden < 0) throw geweigerd('te-veel-leden');
      if (tegoed.bytes < 0) throw geweigerd('bom');
      const ingenomen = await innemer.neemIn(lid.bytes, lid.naam, signal === undefined ? {} : { signal });
      tegoed.leden -= ingenomen.leden.length;
      tegoed.bytes -= ingenomen.leden.reduce((som, each) => som + each.bytes.byteLength, 0);
      const leden: Familielid[] = [];
      for (const each of ingenomen.leden) {
        if (diepte < grenzen.maxDiepte) leden.push(await neem(each, diepte + 1));
        else leden.push({ ...each, uitkomst: { soort: 'geweigerd', fout: geweigerd('te-diep') }, leden: [] });
      }
      return { ...lid, uitkomst: { soort: 'ingenomen', ingenomen }, leden };
    } catch (fout) {
      if (!(fout instanceof ValidationFailed)) throw fout;
      return { ...lid, uitkomst: { soort: 'geweigerd', fout }, leden: [] };
    }
  }
  return neem({ naam, rol: null, bytes }, 0);
}
