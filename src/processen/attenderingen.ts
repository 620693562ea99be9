// What follows from an alert: the question to the mailbox, and forgetting it for good when it stops.
import type { AttenderingEvent } from '../attendering/events.ts';
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { AttenderingId } from '../kern/ids.ts';
import { stuurVraag, vergeetAttendering, type Attendeerdeps } from '../toepassing/attenderen.ts';
import type { Proces } from './proces.ts';

export const attenderingen = (deps: Pick<Attendeerdeps, 'omgeving' | 'postbode' | 'woorden'>): Proces => ({
  naam: 'attenderingen',
  types: ['AttenderingAangevraagd', 'AttenderingGestopt'] satisfies AttenderingEvent['type'][],
  async reageer(event: RecordedEvent) {
    const id = idOf<AttenderingId>(event.stream);
    if (event.type === 'AttenderingAangevraagd') await stuurVraag(deps, id);
    else await vergeetAttendering(deps, id);
  },
});
