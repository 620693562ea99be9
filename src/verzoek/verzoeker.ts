// Who asks, as it is sealed into the event: as little as possible (law.md §8; no interest, no capacity: Woo 1.1, 4.1 lid 3).
import { z } from 'zod';

export const verzoekerSchema = z.object({
  /** Null for somebody who gave no name: allowed, as long as contact is possible (law.md §8). */
  naam: z.string().max(200).nullable(),
  email: z.string().max(254).nullable(),
  postadres: z.string().max(500).nullable(),
});

/** The requester's own data; lives only sealed in events and unsealed for the moment of rendering. */
export type Verzoeker = z.infer<typeof verzoekerSchema>;
