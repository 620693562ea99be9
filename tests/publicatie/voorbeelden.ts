// A publication on its way, to be varied by each test.
import type { AangebodenStuk, BereidPublicatieVoor } from '../../src/publicatie/commands.ts';
import type { PublicatieVoorbereid, Stuk } from '../../src/publicatie/events.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { BesluitId, BlobHash, DocumentId, VerzoekId } from '../../src/kern/ids.ts';

export const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
export const iso = (text: string): IsoDate => text as IsoDate;
export const VANDAAG = dag('2026-12-01');
const blob = 'c'.repeat(64) as BlobHash;
export const bestand = { blob, bytes: 100, mediatype: 'application/pdf', paginas: 2, tekst: blob } as const;
export const documentId = (nummer: number): DocumentId => `d${nummer}` as DocumentId;
export const uitBesluit = { soort: 'besluit', besluitId: 'b1' as BesluitId, verzoekId: 'v1' as VerzoekId, nummer: 'WOO-2026-0001' } as const;

export const stuk = (volgnummer: number, oordeel: Stuk['oordeel'], anders: Partial<AangebodenStuk> = {}): AangebodenStuk => ({
  documentId: documentId(volgnummer),
  rol: 'document',
  volgnummer,
  titel: `Document ${volgnummer}`,
  soort: 'notitie',
  datum: iso('2025-03-01'),
  oordeel,
  gronden: oordeel === 'niet_openbaar' || oordeel === 'deels_openbaar' ? ['5.1.2.e'] : [],
  motivering: null,
  vindplaats: oordeel === 'reeds_openbaar' ? 'https://example.nl/stuk' : null,
  bestand: oordeel === 'openbaar' ? bestand : null,
  blokkades: [],
  ...anders,
});
export const besluitstuk = stuk(100, 'openbaar', { rol: 'besluit', titel: 'Besluit', soort: 'besluit' });

export const bereidVoor = (stukken: readonly AangebodenStuk[], anders: Partial<BereidPublicatieVoor> = {}): BereidPublicatieVoor => ({
  type: 'BereidPublicatieVoor',
  vandaag: VANDAAG,
  categorie: '2i',
  organisatie: 'Gemeente Voorbeeld',
  titel: 'Besluit over parkeren',
  samenvatting: 'Wij maken een notitie openbaar.',
  datum: dag('2026-11-27'),
  bron: uitBesluit,
  stukken,
  ...anders,
});

/** The event that the same pieces lead to: what a piece may not carry is not in it. */
export const voorbereid = (stukken: readonly AangebodenStuk[], anders: Partial<PublicatieVoorbereid['data']> = {}): PublicatieVoorbereid => ({
  type: 'PublicatieVoorbereid',
  data: {
    categorie: '2i',
    organisatie: 'Gemeente Voorbeeld',
    titel: 'Besluit over parkeren',
    samenvatting: 'Wij maken een notitie openbaar.',
    datum: iso('2026-11-27'),
    bron: uitBesluit,
    stukken: stukken.map(({ blokkades: _, ...rest }) => rest),
    ...anders,
  },
});
