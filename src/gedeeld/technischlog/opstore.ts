// Technical streams in the event store itself: nodes that share nothing but the log. The store keeps them apart from the facts of a case
// (`eventstore/technisch.ts`), and a server lets go of all but the last event of each.
import type { EventStore } from '../../eventstore/port.ts';
import { VersionConflict } from '../../kern/errors.ts';
import type { NewEvent, Position, RecordedEvent, Revision, StreamName } from '../../kern/event.ts';
import type { CommandId, EventId } from '../../kern/ids.ts';
import { newId } from '../../kern/uuid.ts';
import type { Inhoud, TechnischLog } from './port.ts';

/** Stored for ever, as long as a record lasts. */
const INHOUD = 'GedeeldeInhoud';
/** Says nothing: it is only somewhere. */
const PEIL = 'Peil';

function gebeurtenis(type: typeof INHOUD | typeof PEIL, data: Readonly<Record<string, string>>): NewEvent {
  const id = newId<EventId>();
  return { id, type, data, metadata: { $correlationId: id, $causationId: id, commandId: id as string as CommandId, actor: 'systeem', schemaVersion: '1' } };
}

const uit = ({ stream, revision, position, data }: RecordedEvent): Inhoud => ({
  stroom: stream,
  revisie: revision,
  positie: position,
  bytes: Buffer.from(String(data['inhoud']), 'base64url'),
});

/** @param knooppunt name of this node: its own mark in the log is how it finds the end */
export function createTechnischLogOpStore(store: EventStore, knooppunt: string): TechnischLog {
  const naam = Buffer.from(knooppunt).toString('base64url');
  return {
    async schrijf(stroom, verwacht, bytes) {
      try {
        const expected = verwacht < 0 ? 'no-stream' : (verwacht as Revision);
        const { revision, position } = await store.append(stroom as StreamName, expected, [gebeurtenis(INHOUD, { inhoud: Buffer.from(bytes).toString('base64url') })]);
        return { revisie: revision, positie: position };
      } catch (error) {
        if (error instanceof VersionConflict) return 'botsing';
        throw error;
      }
    },
    async lees(stroom) {
      // A server gives the last only, once it has tidied up; until then the ones before too.
      const laatste = (await store.readStream(stroom as StreamName)).at(-1);
      return laatste === undefined ? null : uit(laatste);
    },
    async *volg(begin, na, signal) {
      for await (const message of store.subscribe({ after: na as Position, streams: begin, signal })) {
        const inhoud = message.kind === 'events' ? message.events.filter(({ type }) => type === INHOUD).map(uit) : [];
        yield { inhoud, positie: message.position };
      }
    },
    // A follower of a few streams need not hear where the end of all is: a mark of our own comes by for certain.
    hoofd: async (begin) => (await store.append(`${begin}peil-${naam}` as StreamName, 'any', [gebeurtenis(PEIL, {})])).position,
    close: async () => undefined,
  };
}
