// The recognised holidays of Atw art. 3 as data. Designation (lid 3) is data, never a formula: a decree says it or it is not so.
import { z } from 'zod';

const datum = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** How a recognised holiday falls: on a fixed day, or so many days from Easter Sunday, or the way King's Day does. */
const regel = z.discriminatedUnion('soort', [
  z.object({ naam: z.string(), soort: z.literal('vast'), maand: z.number(), dag: z.number(), artikel: z.string() }),
  z.object({ naam: z.string(), soort: z.literal('pasen'), dagen: z.number(), artikel: z.string() }),
  z.object({ naam: z.string(), soort: z.literal('koningsdag'), artikel: z.string() }),
]);

export const feestdaggegevensSchema = z.object({
  /** Name of this version; stored with every date that goes into a letter. */
  versie: z.string(),
  bron: z.string(),
  /** Years for which the list of recognised holidays holds. */
  vanJaar: z.number().int(),
  totEnMetJaar: z.number().int(),
  erkend: z.array(regel),
  /** Decrees of Atw art. 3 lid 3, each with the whole years it settles and the days it designates. */
  besluiten: z.array(z.object({ bron: z.string(), jaren: z.array(z.number().int()), dagen: z.array(datum) })),
});

export type Feestdaggegevens = z.infer<typeof feestdaggegevensSchema>;
export type Feestdagregel = z.infer<typeof regel>;

export const feestdaggegevens: Feestdaggegevens = {
  versie: 'atw-2026-11-23',
  bron: 'Algemene termijnenwet art. 3 (BWBR0002448) geldend vanaf 2010-10-10, met de besluiten tot gelijkstelling',
  // King's Day exists since 2014; the text of art. 3 has been the same since then.
  vanJaar: 2014,
  totEnMetJaar: 2099,
  erkend: [
    { naam: 'Nieuwjaarsdag', soort: 'vast', maand: 1, dag: 1, artikel: 'Atw art. 3 lid 1' },
    { naam: 'Goede Vrijdag', soort: 'pasen', dagen: -2, artikel: 'Atw art. 3 lid 2' },
    { naam: 'Tweede Paasdag', soort: 'pasen', dagen: 1, artikel: 'Atw art. 3 lid 1' },
    { naam: 'Koningsdag', soort: 'koningsdag', artikel: 'Atw art. 3 lid 1' },
    { naam: 'Bevrijdingsdag', soort: 'vast', maand: 5, dag: 5, artikel: 'Atw art. 3 lid 1' },
    { naam: 'Hemelvaartsdag', soort: 'pasen', dagen: 39, artikel: 'Atw art. 3 lid 1' },
    { naam: 'Tweede Pinksterdag', soort: 'pasen', dagen: 50, artikel: 'Atw art. 3 lid 1' },
    { naam: 'Eerste Kerstdag', soort: 'vast', maand: 12, dag: 25, artikel: 'Atw art. 3 lid 1' },
    { naam: 'Tweede Kerstdag', soort: 'vast', maand: 12, dag: 26, artikel: 'Atw art. 3 lid 1' },
  ],
  besluiten: [
    {
      bron: 'Besluit gelijkstelling van 28 april 2023 … en 30 mei 2025 met een algemeen erkende feestdag',
      jaren: [2023, 2024, 2025],
      dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
    },
    {
      bron: 'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag',
      jaren: [2026, 2027, 2028],
      dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
    },
  ],
};
