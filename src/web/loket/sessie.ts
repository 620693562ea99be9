// The requester's session: which request this browser has opened, and nothing else. A new follow code ends it.
import { beeindigSessie, vernieuwSessie } from '../http/sessie.ts';
import type { Mijnsessie } from './deps.ts';

export const mijnsessie: Mijnsessie = {
  heeft: ({ session }, { verzoekId, volgcodeHash }) => session.verzoekId === verzoekId && session.volgcodeHash === volgcodeHash,
  geopend: ({ session }) => session.verzoekId ?? null,
  async open(request, _response, { verzoekId, volgcodeHash }) {
    await vernieuwSessie(request);
    request.session.verzoekId = verzoekId;
    request.session.volgcodeHash = volgcodeHash;
  },
  sluit: (request) => beeindigSessie(request),
};
