// A plausible history of a whole organisation: many requests at once, their events through each other, the same for the same seed.
import type { EventStore } from '../../../src/eventstore/port.ts';
import type { NewEvent } from '../../../src/kern/event.ts';
import type { CommandId, EventId } from '../../../src/kern/ids.ts';
import { toeval } from './toeval.ts';
import { leven, type Voorval } from './verzoek.ts';

export type { Voorval } from './verzoek.ts';

const EERSTE_DAG = Temporal.PlainDate.from('2026-01-05');
/** Requests that are alive at the same time. */
const TEGELIJK = 150;

export function* geschiedenis(zaad: number, verzoeken: number): Generator<Voorval> {
  const t = toeval(zaad);
  const levend: Generator<Voorval>[] = [];
  let begonnen = 0;
  for (;;) {
    while (levend.length < TEGELIJK && begonnen < verzoeken) {
      begonnen += 1;
      levend.push(leven(t, begonnen, EERSTE_DAG.add({ days: Math.floor((begonnen * 300) / verzoeken) })));
    }
    const plaats = t.heel(Math.max(1, levend.length));
    const een = levend[plaats];
    if (een === undefined) return;
    const { value, done } = een.next();
    if (done === true) levend.splice(plaats, 1);
    else yield value;
  }
}

/** The stored form, with ids that follow from the seed and the place. */
export const alsNieuw = ({ event, actor }: Voorval, nummer: number): NewEvent => {
  const id = `00000000-0000-4000-8000-${nummer.toString(16).padStart(12, '0')}`;
  return {
    id: id as EventId,
    type: event.type,
    data: event.data,
    metadata: { $correlationId: id, $causationId: id, commandId: id as CommandId, actor, schemaVersion: '1' },
  };
};

/** Writes a history to a store, many appends at a time, in the order of the history per stream. Returns the number of events. */
export async function schrijfGeschiedenis(store: EventStore, voorvallen: Iterable<Voorval>, vanaf = 0): Promise<number> {
  let aantal = 0;
  let lopend: Promise<unknown>[] = [];
  for (const voorval of voorvallen) {
    aantal += 1;
    lopend.push(store.append(voorval.stream, 'any', [alsNieuw(voorval, vanaf + aantal)]));
    if (lopend.length >= 500) {
      await Promise.all(lopend);
      lopend = [];
    }
  }
  await Promise.all(lopend);
  return aantal;
}
