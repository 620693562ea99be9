// Every write of a client is kept: which client, what, with which outcome, and for whom it said it acts.
import type { Request, Response } from 'express';
import type { Koppeling } from '../../../identiteit/koppelingen.ts';
import type { Koppelinglog } from '../../../identiteit/koppelinglog.ts';
import type { Operatie } from '../operatie.ts';

/** Headers as GPP-publicatiebank asks them. There they are compulsory, here they are not. */
export const AUDITKOPPEN = { persoon: 'Audit-User-ID', naam: 'Audit-User-Representation', toelichting: 'Audit-Remarks' } as const;

const LANGSTE = 500;
const kop = (request: Request, naam: string): string | null => request.get(naam)?.trim().slice(0, LANGSTE) || null;

/** Written when the answer is known, also when it is a refusal. */
export function schrijfLog(log: Koppelinglog, { id }: Koppeling, { operationId }: Operatie, request: Request, response: Response): void {
  response.once('finish', () => {
    const geschreven = log.schrijf(id, {
      handeling: operationId,
      onderwerp: request.path,
      status: response.statusCode,
      persoon: kop(request, AUDITKOPPEN.persoon),
      naam: kop(request, AUDITKOPPEN.naam),
      toelichting: kop(request, AUDITKOPPEN.toelichting),
    });
    // The answer is out. Should this fail now, the events still name the client as their actor.
    geschreven.catch(() => undefined);
  });
}
