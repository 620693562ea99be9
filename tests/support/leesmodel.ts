// Tests of a read model as sentences: given these events, these are the answers. The real tables, in memory.
import { DatabaseSync } from 'node:sqlite';
import type { Projection } from '../../projections/motor/projectie.ts';
import { streamName, type Actor, type DomainEvent, type Position, type RecordedEvent, type Revision, type StreamName } from '../../src/kern/event.ts';
import type { CommandId, EventId } from '../../src/kern/ids.ts';

export interface Feit {
  readonly stream: StreamName;
  readonly event: DomainEvent;
  readonly actor: Actor;
}

/** Something that happened in one stream: `in_('verzoek', 'v1')({ type: …, data: … })`. */
export const inStroom =
  <E extends DomainEvent>(categorie: string, id: string) =>
  (event: E, actor: Actor = 'systeem'): Feit => ({ stream: streamName(categorie, id), event, actor });

/** Places facts in a log: positions and moments count up, one minute apart from 09:00 on 23 November 2026. */
export function alsLog(feiten: readonly Feit[]): readonly RecordedEvent[] {
  const revisies = new Map<StreamName, number>();
  const begin = Temporal.Instant.from('2026-11-23T08:00:00Z');
  return feiten.map(({ stream, event, actor }, index) => {
    const revision = revisies.get(stream) ?? 0;
    revisies.set(stream, revision + 1);
    const id = `e${index + 1}`;
    return {
      id: id as EventId,
      type: event.type,
      data: event.data,
      metadata: { $correlationId: id, $causationId: id, commandId: id as CommandId, actor, schemaVersion: '1' },
      position: (index + 1) as Position,
      stream,
      revision: revision as Revision,
      recordedAt: begin.add({ minutes: index + 1 }),
    };
  });
}

/** The questions of a read model that has seen exactly these facts. */
export const gegeven = <Vragen extends object>(projection: Projection<Vragen>, feiten: readonly Feit[]): Vragen => gegevenLog(projection, alsLog(feiten));

/** The same for events whose metadata matter. */
export function gegevenLog<Vragen extends object>(projection: Projection<Vragen>, log: readonly RecordedEvent[]): Vragen {
  const db = new DatabaseSync(':memory:');
  db.exec(projection.schema + projection.indexes);
  const schrijver = projection.schrijver(db);
  for (const event of log) {
    if (projection.types === 'alle' || projection.types.includes(event.type)) schrijver.apply(event);
  }
  schrijver.afronden?.();
  return projection.vragen(db);
}
