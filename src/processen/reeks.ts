// Does the rows of a list of publications, also after a crash: what follows from sending one, and from going on with one.
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { CommandId, ReeksId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import type { ReeksEvent } from '../reeks/events.ts';
import type { Omgeving } from '../toepassing/omgeving.ts';
import type { Wachttijd } from '../toepassing/publicaties/concept.ts';
import type { Ophaalwerk } from '../toepassing/publicaties/ophaalwerk.ts';
import { stopReeks, voerReeksUit } from '../toepassing/publicaties/reeks/reeks.ts';
import type { Proces } from './proces.ts';

export const reeks = (omgeving: Omgeving, werk: Ophaalwerk, nietVoor: Wachttijd): Proces => ({
  naam: 'reeks',
  types: ['ReeksBegonnen', 'ReeksHervat'] satisfies ReeksEvent['type'][],
  // A long list must not keep a short one waiting.
  gelijktijdig: 3,
  reageer: (event: RecordedEvent, signal) => voerReeksUit(omgeving, werk, nietVoor, idOf<ReeksId>(event.stream), event.metadata.actor, event.id, signal),
  async opgegeven(event) {
    await stopReeks(omgeving, werk, idOf<ReeksId>(event.stream), null, { actor: 'systeem', commandId: derivedId<CommandId>('opgegeven', event.id) });
  },
});
