// Over all sitemaps together: documents that are listed twice, and links to documents that are listed nowhere. In little memory.
import { createHash } from 'node:crypto';
import type { Bevinding } from '../model.ts';
import type { Verzameling } from './rapport.ts';

const DUBBEL: Bevinding = {
  code: 'loc_dubbel',
  ernst: 'fout',
  uitleg: 'Hetzelfde bestand staat meer dan één keer in de sitemaps. De oogster neemt er zomaar één.',
  watNu: 'Zet elk bestand één keer in een sitemap. Horen er meer categorieën bij? Noem ze dan bij dat ene document.',
};
const ONBEKEND: Bevinding = {
  code: 'verwijzing_onbekend',
  ernst: 'let_op',
  uitleg: 'Er wordt verwezen naar een bestand dat in geen enkele sitemap staat.',
  watNu: 'Zet het andere bestand ook in een sitemap, of haal de verwijzing weg.',
};
/** Addresses kept to show as an example. */
const MEESTE_VOORBEELDEN = 10_000;

/** 48 bits: with a million addresses a clash is once in some five hundred sites. */
const sleutel = (adres: string): number => createHash('sha256').update(adres).digest().readUIntBE(0, 6);

export class Verband {
  readonly #locs = new Set<number>();
  readonly #verwijzingen = new Map<number, string | null>();

  voeg(loc: string, verwijzingen: readonly string[], verzameling: Verzameling): void {
    const eigen = sleutel(loc);
    if (this.#locs.has(eigen)) verzameling.voeg(DUBBEL, loc);
    this.#locs.add(eigen);
    for (const naar of verwijzingen) {
      if (URL.canParse(naar)) this.#verwijzingen.set(sleutel(naar), this.#verwijzingen.size < MEESTE_VOORBEELDEN ? naar : null);
    }
  }

  /** Only when every sitemap was read: before that an unknown document may still come. */
  onbekend(verzameling: Verzameling): void {
    for (const [naar, voorbeeld] of this.#verwijzingen) {
      if (!this.#locs.has(naar)) verzameling.voeg(ONBEKEND, voorbeeld);
    }
  }
}
