// Groups documents that are nearly the same. Every member is compared with the first of its group: "judge once" must hold for each.
import { bandenVan } from './banden.ts';
import { gelijkenis } from './minhash.ts';

/** Share of four-word runs in common from which two documents are nearly the same (measured: redaction.md §5). */
export const DREMPEL = 0.75;
/** Firsts that are kept per band value, and firsts that are really compared: the work per document has a ceiling. */
const PER_BAND = 256;
const VERGELEKEN = 64;

export interface Plaatsing<Id> {
  /** The first of the group; the document itself when it starts one. */
  readonly eerste: Id;
  readonly gelijkenis: number;
}

export interface Bijnagelijk<Id> {
  /** Places a document in the group of the first that is most like it, or starts a group. Order matters: first come, first. */
  plaats(document: Id, signatuur: Uint32Array): Plaatsing<Id>;
}

export function bijnagelijk<Id>(): Bijnagelijk<Id> {
  const eersten: { readonly document: Id; readonly signatuur: Uint32Array }[] = [];
  const banden = new Map<number, number[]>();
  /** Bands get a number space of their own; two that meet in one number cost a comparison, nothing else. */
  const sleutel = (waarde: number, band: number): number => waarde * 32 + band;
  return {
    plaats(document, signatuur) {
      const eigen = bandenVan(signatuur);
      const gedeeld = new Map<number, number>();
      eigen.forEach((waarde, band) => {
        for (const index of banden.get(sleutel(waarde, band)) ?? []) gedeeld.set(index, (gedeeld.get(index) ?? 0) + 1);
      });
      const kansrijk = [...gedeeld].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, VERGELEKEN);
      let beste: Plaatsing<Id> | null = null;
      for (const [index] of kansrijk) {
        const eerste = eersten[index];
        if (eerste === undefined) continue;
        const deel = gelijkenis(signatuur, eerste.signatuur);
        if (deel >= DREMPEL && deel > (beste?.gelijkenis ?? 0)) beste = { eerste: eerste.document, gelijkenis: deel };
      }
      if (beste !== null) return beste;
      const index = eersten.push({ document, signatuur }) - 1;
      eigen.forEach((waarde, band) => {
        const lijst = banden.get(sleutel(waarde, band));
        if (lijst === undefined) banden.set(sleutel(waarde, band), [index]);
        else if (lijst.length < PER_BAND) lijst.push(index);
      });
      return { eerste: document, gelijkenis: 1 };
    },
  };
}
