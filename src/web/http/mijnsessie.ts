// Which request this browser has opened: the session of /mijn and of filing. No cookie before something was opened.
import type { Request } from 'express';
import type { VerzoekId } from '../../kern/ids.ts';
import { beeindigSessie, vernieuwSessie } from './sessie.ts';

/** For `Loketdeps.sessie`; `sessieVoor('mijn', …)` must stand before the routes. */
export const mijnsessie = {
  verzoekVan: (request: Request): VerzoekId | null => request.session.verzoekId ?? null,
  async open(request: Request, _response: unknown, verzoekId: VerzoekId): Promise<void> {
    await vernieuwSessie(request);
    request.session.verzoekId = verzoekId;
  },
  sluit: (request: Request): Promise<void> => beeindigSessie(request),
} as const;
