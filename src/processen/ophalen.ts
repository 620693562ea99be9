// Fetches the documents that somebody asked for by address, a few at a time.
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { OphalingId } from '../kern/ids.ts';
import type { OphalingEvent } from '../ophaling/events.ts';
import type { Omgeving } from '../toepassing/omgeving.ts';
import type { Wachttijd } from '../toepassing/publicaties/concept.ts';
import type { Ophaalwerk } from '../toepassing/publicaties/ophaalwerk.ts';
import { meldOphaalstoring, voerOphalingUit } from '../toepassing/publicaties/ophalen.ts';
import type { Proces } from './proces.ts';

export const ophalen = (omgeving: Omgeving, werk: Ophaalwerk, nietVoor: Wachttijd): Proces => ({
  naam: 'ophalen',
  types: ['OphalingGevraagd', 'OphalingOpnieuwGevraagd'] satisfies OphalingEvent['type'][],
  // A slow site must not keep the others waiting.
  gelijktijdig: 3,
  reageer: (event: RecordedEvent, signal) => voerOphalingUit(omgeving, werk, nietVoor, idOf<OphalingId>(event.stream), event.metadata.actor, event.id, signal),
  opgegeven: (event) => meldOphaalstoring(omgeving, idOf<OphalingId>(event.stream), event.id),
});
