// The receipt of a request from the portal goes out by itself (Awb 2:17), with the follow code on it.
import { vandaag } from '../../kern/clock.ts';
import type { VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { Gedaan, Omgeving } from '../omgeving.ts';
import { zetStap } from './stapzetten.ts';

/** Once per request, whoever calls: the form that was sent, or the process that makes up for a crash in between. */
export const bevestigOntvangst = (omgeving: Omgeving, verzoekId: VerzoekId): Promise<Gedaan> =>
  zetStap(
    omgeving,
    verzoekId,
    { soort: 'ontvangst-bevestigen', op: vandaag(omgeving.clock) },
    { actor: 'systeem', commandId: derivedId('ontvangstbevestiging', verzoekId) },
  );
