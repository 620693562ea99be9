// What the script that brings files in sends and hears, whatever the files are for.
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { RuleViolated, StoreUnavailable, ValidationFailed } from '../../../kern/errors.ts';

/** Opening a delivery. */
export const begin = z.object({ leveringId: z.uuid(), zoekopdrachtId: z.string().min(1).nullable() });
/** Announcing files. */
export const aankondigingen = z.object({
  bestanden: z.array(z.object({ pad: z.string().min(1).max(4_000), bytes: z.number().int().min(0), gewijzigd: z.number().int() })).min(1).max(1_000),
});

/** Reads JSON of our own page. @throws ValidationFailed */
export function gelezen<T>(schema: z.ZodType<T>, request: Request): T {
  const uitkomst = schema.safeParse(request.body);
  if (uitkomst.success) return uitkomst.data;
  throw new ValidationFailed([{ veld: '', uitleg: 'Dit bericht is niet volledig. Laad de pagina opnieuw en probeer het nog eens.' }]);
}

/** The script of the page asks, so what goes wrong is told to it in JSON; the rest goes the way of every fault. */
export const alsJson =
  (werk: (request: Request<Record<string, string>>, response: Response) => Promise<void>): RequestHandler<Record<string, string>> =>
  async (request, response) => {
    try {
      await werk(request, response);
    } catch (error) {
      if (error instanceof ValidationFailed) response.status(422).json({ uitleg: error.fouten.map(({ uitleg }) => uitleg).join(' ') });
      else if (error instanceof RuleViolated) response.status(409).json({ uitleg: `${error.weigeringen[0].uitleg} ${error.weigeringen[0].watNu}` });
      else if (error instanceof StoreUnavailable) response.status(503).json({ uitleg: error.message });
      else throw error;
    }
  };
