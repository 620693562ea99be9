// For both faces, per category of the law: since when it is in force here, where it is, what was expected and what became of it.
import type { Categorie, Naleving, Openbaarmakingen } from '../../projections/openbaarmaking/model.ts';
import type { Publicaties } from '../../projections/publicaties/model.ts';
import { fromIsoDate } from '../kern/date.ts';
import type { Plaats } from '../categorie/events.ts';
import type { Configuratie } from '../configuratie.ts';
import type { Tabel as Uitvoertabel } from '../uitvoer/tabel.ts';
import { geldtSinds, informatiecategorieen, type Informatiecategorie } from '../wet/informatiecategorieen/categorieen.ts';

export const PLAATS: Readonly<Record<Plaats['soort'], string>> = {
  hier: 'Op deze site',
  overzicht: 'Op deze site, als overzicht (artikel 3.3a)',
  elders: 'Niet hier, maar op een andere site',
  niet_van_toepassing: 'Onze organisatie maakt dit niet',
};

export interface Nalevingsrij {
  readonly categorie: Informatiecategorie;
  /** Null: not in force. */
  readonly vanKracht: Temporal.PlainDate | null;
  readonly plaats: Categorie['plaats'];
  readonly cijfers: Omit<Naleving, 'categorie'>;
  /** Publications that everybody sees now, also those without a duty behind them. */
  readonly openbaar: number;
}

const NUL = { plichten: 0, gepubliceerd: 0, gemeld: 0, open: 0, teLaat: 0 } as const;

export function nalevingVan(
  lezen: { readonly openbaarmaking: Openbaarmakingen; readonly publicaties: Publicaties },
  { organisatie, categoriebesluiten }: { readonly organisatie: Pick<Configuratie['organisatie'], 'uri'> } & Pick<Configuratie, 'categoriebesluiten'>,
  vandaag: Temporal.PlainDate,
): readonly Nalevingsrij[] {
  const cijfers = new Map(lezen.openbaarmaking.naleving(organisatie.uri, vandaag).map((rij) => [rij.categorie, rij]));
  const ingesteld = new Map(lezen.openbaarmaking.categorieen(organisatie.uri).map((rij) => [rij.categorie, rij]));
  const openbaar = new Map(lezen.publicaties.perCategorie().map(({ waarde, aantal }) => [waarde, aantal]));
  return informatiecategorieen.map((categorie) => {
    const eigen = ingesteld.get(categorie.code);
    return {
      categorie,
      vanKracht: geldtSinds(categorie, categoriebesluiten, eigen === undefined || eigen.vanaf === null ? null : fromIsoDate(eigen.vanaf)),
      plaats: eigen?.plaats ?? { soort: 'hier' },
      cijfers: cijfers.get(categorie.code) ?? NUL,
      openbaar: openbaar.get(categorie.code) ?? 0,
    };
  });
}

export const nalevingstabel = (rijen: readonly Nalevingsrij[]): Uitvoertabel<Nalevingsrij> => ({
  naam: 'naleving-per-categorie',
  rijen,
  kolommen: [
    { titel: 'Categorie', soort: 'tekst', waarde: ({ categorie }) => categorie.code },
    { titel: 'Naam', soort: 'tekst', waarde: ({ categorie }) => categorie.naam, breedte: 50 },
    { titel: 'Artikel', soort: 'tekst', waarde: ({ categorie }) => categorie.artikel, breedte: 26 },
    { titel: 'Geldt sinds', soort: 'datum', waarde: ({ vanKracht }) => vanKracht },
    { titel: 'Waar', soort: 'tekst', waarde: ({ plaats }) => (plaats.soort === 'elders' ? plaats.adres : PLAATS[plaats.soort]), breedte: 40 },
    { titel: 'Reden', soort: 'tekst', waarde: ({ plaats }) => ('reden' in plaats ? plaats.reden : null), breedte: 40 },
    { titel: 'Verwacht', soort: 'getal', waarde: ({ cijfers }) => cijfers.plichten },
    { titel: 'Gepubliceerd', soort: 'getal', waarde: ({ cijfers }) => cijfers.gepubliceerd },
    { titel: 'Gemeld als niet openbaar', soort: 'getal', waarde: ({ cijfers }) => cijfers.gemeld },
    { titel: 'Nog te doen', soort: 'getal', waarde: ({ cijfers }) => cijfers.open },
    { titel: 'Te laat', soort: 'getal', waarde: ({ cijfers }) => cijfers.teLaat },
    { titel: 'Nu openbaar', soort: 'getal', waarde: ({ openbaar }) => openbaar },
  ],
});
