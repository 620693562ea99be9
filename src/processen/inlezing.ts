// Reads production reports that come in, and makes the publication of a confirmed one when nobody did: what follows from each, also after a crash.
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { CommandId, InlezingId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { inlezingDecider } from '../inlezing/decide.ts';
import type { InlezingEvent } from '../inlezing/events.ts';
import { maakPublicatie, ruimOvernameOp } from '../toepassing/inlezen/bevestigen.ts';
import { leesIn } from '../toepassing/inlezen/lezen.ts';
import type { Omgeving } from '../toepassing/omgeving.ts';
import type { Proces } from './proces.ts';

const STORING = 'Wij konden dit rapport nu niet lezen, ook niet na een paar pogingen. Lees het later opnieuw in.';

export const inlezing = (omgeving: Omgeving): Proces => ({
  naam: 'inlezing',
  types: ['InlezingBegonnen', 'InlezingBevestigd', 'OvernameHervat', 'InlezingAfgewezen'] satisfies InlezingEvent['type'][],
  // Reading a long report must not keep another one from being taken over.
  gelijktijdig: 3,
  async reageer(event: RecordedEvent, signal: AbortSignal) {
    const inlezingId = idOf<InlezingId>(event.stream);
    if (event.type === 'InlezingBegonnen') await leesIn(omgeving, inlezingId, event.id, signal);
    else if (event.type === 'InlezingAfgewezen') await ruimOvernameOp(omgeving, inlezingId, event.metadata.actor, event.id);
    else await maakPublicatie(omgeving, inlezingId, event.metadata.actor, event.id, signal);
  },
  async opgegeven(event) {
    if (event.type !== 'InlezingBegonnen') return;
    const inlezingId = idOf<InlezingId>(event.stream);
    await omgeving.handler.handle(inlezingDecider, inlezingId, { type: 'MeldMislukt', reden: STORING }, { actor: 'systeem', commandId: derivedId<CommandId>('inlezing-opgegeven', event.id), causationId: event.id });
  },
});
