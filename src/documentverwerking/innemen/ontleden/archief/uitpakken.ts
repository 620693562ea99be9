// Unpacks zip entries within the limits of an archive: one budget for all members together.
import { pakUit, ZipOnleesbaar, type Zipdeel } from '../../../zip.ts';
import { OntledenMislukt } from '../fout.ts';
import type { Uitpakgrenzen } from '../protocol.ts';

/** Small files may be packed very well; only what grows beyond this can be a bomb. */
const ALTIJD_GOED = 1024 * 1024;

export interface Uitpakker {
  /** @throws OntledenMislukt damaged, or a bomb */
  pakUit(deel: Zipdeel): Uint8Array;
}

export function createUitpakker(bytes: Uint8Array, { maxUitgepakt, maxVerhouding }: Omit<Uitpakgrenzen, 'maxLeden'>): Uitpakker {
  let totaal = 0;
  return {
    pakUit(deel) {
      const max = Math.min(maxUitgepakt - totaal, Math.max(ALTIJD_GOED, deel.ingepakt * maxVerhouding));
      // What it says of itself is believed only when it is bad.
      if (deel.uitgepakt > max) throw new OntledenMislukt('bom');
      try {
        const uit = pakUit(bytes, deel, max);
        totaal += uit.byteLength;
        return uit;
      } catch (error) {
        if (!(error instanceof ZipOnleesbaar)) throw error;
        throw new OntledenMislukt(error.reden === 'te-groot' ? 'bom' : error.reden);
      }
    },
  };
}
