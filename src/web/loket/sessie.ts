// The requester's session: which requests this browser has opened, and nothing else.
import { beeindigSessie, vernieuwSessie } from '../http/sessie.ts';
import type { Mijnsessie } from './deps.ts';

export const mijnsessie: Mijnsessie = {
  heeft: (request, verzoekId) => request.session.verzoeken?.includes(verzoekId) === true,
  async open(request, _response, verzoekId) {
    const verzoeken = new Set(request.session.verzoeken).add(verzoekId);
    await vernieuwSessie(request);
    request.session.verzoeken = [...verzoeken];
  },
  sluit: (request) => beeindigSessie(request),
};
