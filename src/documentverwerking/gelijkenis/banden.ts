// Locality-sensitive hashing: signatures that are alike share a band, so that no document is compared with all the others.
import { LENGTE } from './minhash.ts';

/** 32 bands of 4: at 0.75 in common 99.99 % share one or more, at 0.3 a quarter does, at 0.05 hardly any. */
export const BANDEN = 32;
const BREEDTE = LENGTE / BANDEN;

/** One number per band. Equal numbers are a reason to compare, not a proof. */
export function bandenVan(signatuur: Uint32Array): Uint32Array {
  const banden = new Uint32Array(BANDEN);
  for (let band = 0; band < BANDEN; band += 1) {
    let h = 0x81_1c_9d_c5 ^ band;
    for (let k = 0; k < BREEDTE; k += 1) {
      h = Math.imul(h ^ (signatuur[band * BREEDTE + k] ?? 0), 0x85_eb_ca_6b);
      h ^= h >>> 13;
    }
    banden[band] = h >>> 0;
  }
  return banden;
}
