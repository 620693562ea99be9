// The requester's session: which request this browser has opened, and nothing else.
import { beeindigSessie, vernieuwSessie } from '../http/sessie.ts';
import type { Mijnsessie } from './deps.ts';

export const mijnsessie: Mijnsessie = {
  heeft: (request, verzoekId) => request.session.verzoekId === verzoekId,
  async open(request, _response, verzoekId) {
    await vernieuwSessie(request);
    request.session.verzoekId = verzoekId;
  },
  sluit: (request) => beeindigSessie(request),
};
