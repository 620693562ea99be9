// What a body registers in the Register van Overheidsorganisaties: per category where its collection is, and what the harvester reads.
import type { Sitemaps } from '../../../../../projections/sitemap/model.ts';
import { infocatVan, indexPad } from '../../../../diwoo/namen.ts';
import type { Tabel } from '../../../../uitvoer/index.ts';
import { informatiecategorieen } from '../../../../wet/informatiecategorieen/categorieen.ts';
import { categoriePad } from '../../../portaal/paden.ts';

export interface Aanmeldregel {
  readonly code: string;
  readonly artikel: string;
  readonly naam: string;
  readonly documenten: number;
  readonly verzameling: string;
  /** Null while there is no document in it: an empty index is not valid. */
  readonly index: string | null;
}

export function aanmelding(adres: string, sitemaps: Sitemaps): readonly Aanmeldregel[] {
  const perInfocat = new Map(sitemaps.indexen().map((stand) => [stand.infocat, stand]));
  return informatiecategorieen.map(({ code, artikel, naam }) => {
    const infocat = infocatVan(code);
    const stand = perInfocat.get(infocat);
    return { code, artikel, naam, documenten: stand?.documenten ?? 0, verzameling: `${adres}${categoriePad(code)}`, index: stand === undefined ? null : `${adres}${indexPad(infocat)}` };
  });
}

export const aanmeldtabel = (rijen: readonly Aanmeldregel[]): Tabel<Aanmeldregel> => ({
  naam: 'aanmelden ROO',
  rijen,
  kolommen: [
    { titel: 'Artikel', soort: 'tekst', breedte: 26, waarde: ({ artikel }) => artikel },
    { titel: 'Categorie', soort: 'tekst', breedte: 44, waarde: ({ naam }) => naam },
    { titel: 'Documenten', soort: 'getal', waarde: ({ documenten }) => documenten },
    { titel: 'Adres van de verzameling', soort: 'tekst', breedte: 52, waarde: ({ verzameling }) => verzameling },
    { titel: 'Sitemapindex', soort: 'tekst', breedte: 62, waarde: ({ index }) => index },
  ],
});
